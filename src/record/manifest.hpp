// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mm::record {

/// What made a result: enough to make it again.
struct Manifest {
    struct Input {
        std::string file{};   ///< relative to the data folder where it lies in it
        std::string sha256{}; ///< of its bytes
    };
    std::string program{}; ///< "megamachine 0.1.0"
    std::string commit{};  ///< of the source, "unknown" outside a checkout
    std::string compiler{};
    std::string command{}; ///< as it was given
    std::uint64_t seed = 0;
    std::uint32_t draws = 0;
    std::string as_of{};
    std::vector<Input> inputs{};
};

/// Name, version, commit and compiler of this build.
Manifest manifest_of_build();
/// Adds files with their digests, each once.
void add_inputs(Manifest& manifest, const std::vector<std::filesystem::path>& files,
                const std::filesystem::path& root);

} // namespace mm::record
