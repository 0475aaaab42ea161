// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/append_file.hpp"
#include "model/series.hpp"
#include "record/run_manifest.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

/// A run folder: manifest.json and append-only segments. docs/store.md describes it.
namespace mm::record {

/// One file of histories, as it was found.
struct SegmentFound {
    std::string file{};        ///< relative to the folder
    std::size_t bytes = 0;     ///< [byte]
    std::size_t sound = 0;     ///< of them readable; the rest is torn [byte]
    std::size_t records = 0;   ///< whole ones of this run
    std::size_t strangers = 0; ///< whole ones of other runs
};

/// A run folder as it was found.
struct RunFolder {
    RunManifest manifest{};
    std::vector<SegmentFound> segments{};
    std::vector<model::Outcome> outcomes{}; ///< by the number of their history, each once
    std::size_t duplicates = 0;             ///< histories found again, and skipped
};

/// Reads a folder, also while a program writes to it. Throws InputError where it is no run folder, or was written by
/// a program with other series.
RunFolder read_run(const std::filesystem::path& folder);

/// Whether the folder has a manifest.
bool is_run(const std::filesystem::path& folder);
/// The run folders in a folder, by name.
std::vector<std::filesystem::path> runs_in(const std::filesystem::path& folder);

/// Writes a run's histories to its folder as they come. One program at a time; any of its threads.
class RunWriter {
public:
    /// Begins the folder, or goes on with it: a torn tail is cut off. Throws InputError where the folder holds
    /// another run, something else, or another program that writes.
    RunWriter(const std::filesystem::path& folder, RunManifest manifest, Session session);
    ~RunWriter();
    RunWriter(const RunWriter&) = delete;
    RunWriter& operator=(const RunWriter&) = delete;

    /// What was there when it began.
    const std::vector<model::Outcome>& there() const { return there_; }
    /// Keeps an outcome: once it returns, a kill does not lose it. Throws InputError where the disk takes no more.
    void append(const model::Outcome& outcome);
    /// Notes that the session is over.
    void close();

private:
    void open_segment(std::size_t number);
    void write_manifest() const;

    std::filesystem::path folder_;
    RunManifest manifest_;
    std::string id_;
    std::unique_ptr<files::FolderLock> lock_{};
    std::vector<model::Outcome> there_{};
    std::mutex door_{};
    std::unique_ptr<files::AppendFile> segment_{};
    std::size_t number_ = 0; ///< of the segment
    std::chrono::steady_clock::time_point synced_ = std::chrono::steady_clock::now();
};

} // namespace mm::record
