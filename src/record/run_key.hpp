// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "record/manifest.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mm::record {

/// Everything that determines the histories of a run. Two runs with one key have the same histories, bit for bit;
/// how many there are, on how many threads and where they are kept is not part of it, so that a run can be
/// gone on with and extended.
struct RunKey {
    std::string program{}; ///< "megamachine 0.1.0"
    std::string engine{};  ///< digest of its sources (engine_digest.hpp)
    std::string nation{};  ///< folder below nations/
    Quarter start{};
    double scale = 1.0; ///< persons a person agent stands for
    std::size_t quarters = 0;
    std::uint64_t seed = 0;
    std::string setting{};                                        ///< "reference", "nation"
    std::string closures_off{};                                   ///< of the setting: "N4 N7"; empty for none
    std::string mechanisms_off{};                                 ///< of AI: "adoption power"; empty for none
    std::string scenario{};                                       ///< its id; empty for none
    std::string scenario_sha256{};                                ///< of its file
    std::string plan{};                                           ///< its id; empty without a plan
    std::string plan_sha256{};                                    ///< of its file
    std::vector<std::pair<std::string, std::string>> overrides{}; ///< name and value of `-o`
    std::vector<Manifest::Input> inputs{};                        ///< files read, with their digests
};

/// The key of this build: program and engine.
RunKey key_of_build();

/// The key as names and values, in one order whatever order its parts came in.
using Entries = std::vector<std::pair<std::string, std::string>>;
Entries entries(const RunKey& key);
/// The key with these entries; nothing where they are not those of a key.
std::optional<RunKey> key_with(const Entries& entries);

/// SHA-256 of the entries: the name of the run wherever its results are kept.
std::string run_id(const RunKey& key);

/// In words, what two keys differ in: "seed is 2 there and 1 here; start is ...". Empty where they are one.
std::string difference(const RunKey& there, const RunKey& here);

} // namespace mm::record
