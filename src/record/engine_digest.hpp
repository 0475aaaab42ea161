// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What CMake knows about the engine of this build; defined in a source file that it writes.
namespace mm::record::build {

/// SHA-256 over every source that a history can depend on: the same digest, the same bits.
extern const char* const engine;
extern const char* const flags;  ///< of the compiler
extern const char* const system; ///< that it was built for: "Linux x86_64"

} // namespace mm::record::build
