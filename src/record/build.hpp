// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What CMake knows about this build; defined in a source file that it writes.
namespace mm::record::build {

extern const char* const version;
extern const char* const commit;
extern const char* const compiler;

} // namespace mm::record::build
