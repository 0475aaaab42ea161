// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue.hpp"
#include "record/run_key.hpp"
#include "record/tree.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mm::record {

/// One time that the program worked on a run.
struct Session {
    std::string command{}; ///< as it was given
    std::string began{};   ///< "2026-11-22T14:03:07Z"
    std::string ended{};   ///< empty where the program was killed, or is still at it
    int threads = 0;       ///< 0 for all cores
    std::size_t played = 0;
};

/// What manifest.json of a run folder says: which run it is, what made it, when and on what.
struct RunManifest {
    RunKey key{};
    Text nation{};               ///< its name
    std::uint32_t histories = 0; ///< asked for last
    std::string commit{};        ///< of the source
    std::string compiler{};
    std::string flags{};               ///< of the compiler
    std::string system{};              ///< "Linux x86_64"
    std::size_t cores = 0;             ///< that the system offers
    std::vector<std::string> series{}; ///< names, in the order of a history's values
    model::Catalogue catalogue{};      ///< that this program makes of what the manifest says
    std::vector<Session> sessions{};
};

/// For a run that begins: build and host of this program, and what the histories record.
RunManifest manifest_of_run(RunKey key, Text nation, model::Catalogue catalogue, std::uint32_t histories);

std::string manifest_text(const RunManifest& manifest);
/// Throws InputError, with the name of the file, for a text that is no manifest of a run folder.
RunManifest parse_manifest(std::string_view text, std::string_view file);

/// What made a run, for its record: without times, threads and host, which change no result.
Tree run_manifest_tree(const RunKey& key, const std::string& command);

/// The time as manifests write it.
std::string time_now();

} // namespace mm::record
