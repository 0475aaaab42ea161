// SPDX-License-Identifier: Apache-2.0
#include "record/run_folder.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "record/run_segment.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::record {
namespace {

namespace fs = std::filesystem;

constexpr const char* manifest_name = "manifest.json";
constexpr const char* segments_name = "segments";
constexpr std::string_view segment_ending = ".seg";
constexpr std::size_t segment_full = 32u << 20u; ///< no segment is appended to beyond this [byte]
constexpr auto between_syncs = std::chrono::seconds{1};

[[noreturn]] void refuse(const fs::path& path, std::string found, std::string expected)
{
    throw InputError({.file = path.string(), .found = std::move(found), .expected = std::move(expected)});
}

std::vector<std::string> names_in(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

fs::path segment_path(const fs::path& folder, std::size_t number)
{
    return folder / segments_name / fmt::format("{:06}{}", number, segment_ending);
}

/// Reads one segment into the folder's outcomes.
void add_segment(RunFolder& run, const fs::path& folder, const std::string& name, const std::string& id)
{
    const fs::path file = fs::path{segments_name} / name;
    const std::string bytes = files::read_text(folder / file);
    SegmentContent content = read_segment(bytes, id);
    run.segments.push_back({.file = file.generic_string(),
                            .bytes = bytes.size(),
                            .sound = content.sound,
                            .records = content.outcomes.size(),
                            .strangers = content.strangers});
    std::move(content.outcomes.begin(), content.outcomes.end(), std::back_inserter(run.outcomes));
}

/// Puts outcomes in the order of their numbers and drops repetitions, which a run that was gone on with at the same
/// moment elsewhere may have; they are the same bits.
void sort_and_skip_duplicates(RunFolder& run)
{
    const auto number = [](const model::Outcome& outcome) { return outcome.history.number; };
    std::stable_sort(run.outcomes.begin(), run.outcomes.end(),
                     [&](const auto& a, const auto& b) { return number(a) < number(b); });
    const auto end = std::unique(run.outcomes.begin(), run.outcomes.end(),
                                 [&](const auto& a, const auto& b) { return number(a) == number(b); });
    run.duplicates = static_cast<std::size_t>(run.outcomes.end() - end);
    run.outcomes.erase(end, run.outcomes.end());
}

/// Histories are rows of numbers: without the names that this program gives them they mean something else.
void hold_series(const RunManifest& manifest, const fs::path& file)
{
    if (!model::same_series(manifest.catalogue, manifest.series))
        refuse(file, "other series, written by " + manifest.key.program,
               "a folder that this program can read");
}

} // namespace

bool is_run(const fs::path& folder)
{
    std::error_code error;
    return fs::is_regular_file(folder / manifest_name, error);
}

std::vector<fs::path> runs_in(const fs::path& folder)
{
    std::vector<fs::path> runs;
    for (const std::string& name : names_in(folder))
        if (is_run(folder / name)) runs.push_back(folder / name);
    return runs;
}

RunFolder read_run(const fs::path& folder)
{
    const fs::path file = folder / manifest_name;
    if (!is_run(folder)) refuse(folder, "no " + std::string{manifest_name} + " in it", "the folder of a run");
    RunFolder run{.manifest = parse_manifest(files::read_text(file), file.string())};
    hold_series(run.manifest, file);
    const std::string id = run_id(run.manifest.key);
    for (const std::string& name : names_in(folder / segments_name))
        if (name.ends_with(segment_ending)) add_segment(run, folder, name, id);
    sort_and_skip_duplicates(run);
    return run;
}

RunWriter::RunWriter(const fs::path& folder, RunManifest manifest, Session session)
    : folder_(folder), manifest_(std::move(manifest)), id_(run_id(manifest_.key))
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) refuse(folder, error.message(), "a place that can be written to");
    lock_ = std::make_unique<files::FolderLock>(folder);
    // What a kill has left of a manifest that was being written.
    for (const std::string& name : names_in(folder))
        if (name.starts_with(std::string{manifest_name} + ".part-")) fs::remove(folder / name, error);
    std::size_t last = 1;
    if (is_run(folder)) {
        RunFolder found = read_run(folder);
        if (const std::string other = difference(found.manifest.key, manifest_.key); !other.empty())
            refuse(folder, "another run: " + other, "a new folder (--out), or this run's own");
        if (!model::same_series(manifest_.catalogue, found.manifest.series))
            refuse(folder, "a run that records other series", "a new folder (--out)");
        manifest_.sessions = std::move(found.manifest.sessions);
        there_ = std::move(found.outcomes);
        last = std::max<std::size_t>(1, found.segments.size());
    } else if (!fs::is_empty(folder)) {
        refuse(folder, "files of something else", "an empty folder, or the folder of a run");
    }
    manifest_.sessions.push_back(std::move(session));
    write_manifest();
    fs::create_directories(folder / segments_name, error);
    if (error) refuse(folder / segments_name, error.message(), "a place that can be written to");
    open_segment(last);
}

RunWriter::~RunWriter() = default;

void RunWriter::write_manifest() const
{
    files::write_whole(folder_ / manifest_name, manifest_text(manifest_));
}

void RunWriter::open_segment(std::size_t number)
{
    const fs::path path = segment_path(folder_, number);
    const std::string bytes = fs::exists(path) ? files::read_text(path) : std::string{};
    const std::size_t sound = read_segment(bytes, id_).sound;
    const bool begun = segment_head.starts_with(bytes); // The head itself may be torn.
    // What is no segment at all is left alone: somebody put it there.
    if ((sound == 0 && !begun) || sound >= segment_full) return open_segment(number + 1);
    segment_ = std::make_unique<files::AppendFile>(path);
    segment_->cut(sound);
    if (segment_->size() == 0) segment_->append(segment_head);
    number_ = number;
}

void RunWriter::append(const model::Outcome& outcome)
{
    const std::string record = segment_record(outcome, id_);
    const std::lock_guard hold(door_);
    if (segment_->size() >= segment_full) {
        segment_->sync();
        open_segment(number_ + 1);
    }
    segment_->append(record);
    ++manifest_.sessions.back().played;
    // A kill loses nothing that was appended; only against a power cut the disk has to be waited for.
    const auto now = std::chrono::steady_clock::now();
    if (now - synced_ < between_syncs) return;
    segment_->sync();
    synced_ = now;
}

void RunWriter::close()
{
    const std::lock_guard hold(door_);
    segment_->sync();
    manifest_.sessions.back().ended = time_now();
    write_manifest();
}

} // namespace mm::record
