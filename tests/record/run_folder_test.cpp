// SPDX-License-Identifier: Apache-2.0
#include "record/run_folder.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "record/run_made.hpp"
#include "record/run_segment.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <thread>

namespace mm::record {
namespace {

using experiment::broken;
using experiment::made;

const char* const first_segment = "segments/000001.seg";

void write(const fs::path& folder, const std::vector<std::uint32_t>& numbers)
{
    RunWriter writer(folder, made_manifest(), made_session());
    for (const std::uint32_t number : numbers) writer.append(made(1, number, made_quarters));
    writer.close();
}

std::vector<std::uint32_t> numbers_of(const std::vector<model::Outcome>& outcomes)
{
    std::vector<std::uint32_t> numbers;
    for (const model::Outcome& outcome : outcomes) numbers.push_back(outcome.history.number);
    return numbers;
}

/// The message of the error that opening the folder for this manifest ends with.
std::string refusal(const fs::path& folder, const RunManifest& manifest)
{
    try {
        const RunWriter writer(folder, manifest, made_session());
    } catch (const InputError& error) {
        return error.what();
    }
    return "it was opened";
}

TEST(RunFolder, GivesBackHistoriesByTheirNumber)
{
    const Scratch scratch;
    const fs::path folder = scratch.path / "deep" / "run";
    {
        RunWriter writer(folder, made_manifest(), made_session());
        EXPECT_TRUE(writer.there().empty());
        for (const std::uint32_t number : {4u, 0u, 2u}) writer.append(made(1, number, made_quarters));
        writer.append(broken(1, 1, made_quarters));
        writer.close();
    }
    const RunFolder run = read_run(folder);
    EXPECT_EQ(numbers_of(run.outcomes), (std::vector<std::uint32_t>{0, 1, 2, 4}));
    EXPECT_TRUE(same(run.outcomes[1], broken(1, 1, made_quarters)));
    EXPECT_TRUE(same(run.outcomes[3], made(1, 4, made_quarters)));
    EXPECT_EQ(run.duplicates, 0u);
    EXPECT_EQ(difference(run.manifest.key, made_key()), "");
    EXPECT_EQ(run.manifest.nation.ko, "지어낸 나라");
    EXPECT_EQ(run.manifest.histories, 10u);
    ASSERT_EQ(run.manifest.sessions.size(), 1u);
    EXPECT_EQ(run.manifest.sessions[0].played, 4u);
    EXPECT_EQ(run.manifest.sessions[0].ended.size(), std::string{"2026-11-22T14:03:07Z"}.size());
    EXPECT_FALSE(run.manifest.flags.empty());
    EXPECT_GT(run.manifest.cores, 0u);
}

TEST(RunFolder, GoesOnWhereItWasLeft)
{
    const Scratch scratch;
    write(scratch.path, {0, 1});
    {
        RunWriter writer(scratch.path, made_manifest(1, 50), made_session());
        EXPECT_EQ(numbers_of(writer.there()), (std::vector<std::uint32_t>{0, 1}));
        writer.append(made(1, 2, made_quarters));
    } // Not closed: killed.
    const RunFolder run = read_run(scratch.path);
    EXPECT_EQ(numbers_of(run.outcomes), (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(run.manifest.histories, 50u);
    ASSERT_EQ(run.manifest.sessions.size(), 2u);
    EXPECT_EQ(run.manifest.sessions[1].ended, "");
    EXPECT_EQ(run.segments.size(), 1u);
}

TEST(RunFolder, TornAtAnyByteGoesOnWithWhatWasWhole)
{
    const Scratch scratch;
    std::vector<std::size_t> ends{segment_head.size()};
    {
        RunWriter writer(scratch.path, made_manifest(), made_session());
        for (std::uint32_t number = 0; number < 3; ++number) {
            writer.append(small(number));
            ends.push_back(ends.back() + segment_record(small(number), run_id(made_key())).size());
        }
    }
    const fs::path segment = scratch.path / first_segment;
    const std::string whole = files::read_text(segment);
    ASSERT_EQ(whole.size(), ends.back());
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        std::ofstream(segment, std::ios::binary | std::ios::trunc) << whole.substr(0, length);
        std::uint32_t kept = 0;
        while (kept < 3 && ends[kept + 1] <= length) ++kept;
        {
            RunWriter writer(scratch.path, made_manifest(), made_session());
            ASSERT_EQ(writer.there().size(), kept) << "torn after " << length << " bytes";
            for (std::uint32_t number = kept; number < 3; ++number) writer.append(small(number));
        }
        ASSERT_EQ(files::read_text(segment), whole) << "torn after " << length << " bytes";
    }
}

TEST(RunFolder, SkipsHistoriesThatItHasTwice)
{
    const Scratch scratch;
    write(scratch.path, {0, 1, 2});
    fs::copy(scratch.path / first_segment, scratch.path / "segments" / "from-elsewhere.seg");
    const RunFolder run = read_run(scratch.path);
    EXPECT_EQ(numbers_of(run.outcomes), (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(run.duplicates, 3u);
    EXPECT_EQ(run.segments.size(), 2u);
}

TEST(RunFolder, OfAnotherRunIsRefusedAndSaysWhatDiffers)
{
    const Scratch scratch;
    write(scratch.path, {0});
    const std::string before = files::read_text(scratch.path / "manifest.json");
    const std::string message = refusal(scratch.path, made_manifest(2));
    EXPECT_NE(message.find("seed is 1 there and 2 here"), std::string::npos) << message;
    EXPECT_NE(message.find("--out"), std::string::npos) << message;
    EXPECT_EQ(files::read_text(scratch.path / "manifest.json"), before);
    EXPECT_EQ(refusal(scratch.path, made_manifest(1, 99)), "it was opened");
}

TEST(RunFolder, OfSomethingElseIsRefusedAndLeftAlone)
{
    const Scratch scratch;
    std::ofstream(scratch.path / "thesis.txt") << "dear to somebody";
    EXPECT_NE(refusal(scratch.path, made_manifest()).find("something else"), std::string::npos);
    EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path), fs::directory_iterator()), 1);
    EXPECT_THROW(read_run(scratch.path), InputError);
    EXPECT_NE(refusal(scratch.path / "thesis.txt", made_manifest()), "it was opened");
}

TEST(RunFolder, WithABrokenManifestIsRefused)
{
    const Scratch scratch;
    write(scratch.path, {0});
    const fs::path file = scratch.path / "manifest.json";
    const std::string good = files::read_text(file);
    const auto refused = [&](const std::string& text) {
        std::ofstream(file, std::ios::trunc) << text;
        EXPECT_THROW(read_run(scratch.path), InputError) << text;
        EXPECT_NE(refusal(scratch.path, made_manifest()), "it was opened") << text;
    };
    refused("");
    refused("{}");
    refused(good.substr(0, good.size() / 2));
    std::string other = good;
    other.replace(other.find("\"seed\": \"1\""), 11, "\"seed\": \"2\"");
    refused(other); // The key does not belong to the id any more.
    other = good;
    other.replace(other.find("real_gdp"), 8, "gdp_real");
    refused(other); // Rows of numbers with other names.
    std::ofstream(file, std::ios::trunc) << good;
    EXPECT_EQ(read_run(scratch.path).outcomes.size(), 1u);
}

TEST(RunFolder, OfANationKnowsAgainWhatItRecords)
{
    const Scratch scratch;
    const std::vector<std::uint32_t> groups{0, 2, 5};
    RunManifest manifest = made_manifest();
    manifest = manifest_of_run(made_key(), manifest.nation, model::nation_catalogue("MKRW", groups), 10);
    {
        RunWriter writer(scratch.path, manifest, made_session());
        writer.append(small(0));
    }
    const RunFolder run = read_run(scratch.path);
    EXPECT_EQ(run.manifest.catalogue.groups, groups);
    EXPECT_EQ(run.manifest.catalogue.currency, "MKRW");
    EXPECT_EQ(run.manifest.series.size(), run.manifest.catalogue.size());
    EXPECT_EQ(refusal(scratch.path, manifest), "it was opened");
    EXPECT_NE(refusal(scratch.path, made_manifest()).find("other series"), std::string::npos);
}

TEST(RunFolder, OfThePublishedSeriesSaysNothingOfItsCatalogue)
{
    const Scratch scratch;
    write(scratch.path, {0});
    EXPECT_EQ(files::read_text(scratch.path / "manifest.json").find("catalogue"), std::string::npos);
    EXPECT_FALSE(read_run(scratch.path).manifest.catalogue.is_nation());
}

TEST(RunFolder, LeftByAKillBeforeItsManifestBegins)
{
    const Scratch scratch;
    std::ofstream(scratch.path / "manifest.json.part-4711") << "{\"format\": \"megam";
    write(scratch.path, {0, 1});
    EXPECT_EQ(read_run(scratch.path).outcomes.size(), 2u);
    EXPECT_FALSE(fs::exists(scratch.path / "manifest.json.part-4711"));
}

TEST(RunFolder, WithoutItsSegmentsBeginsThemAnew)
{
    const Scratch scratch;
    write(scratch.path, {0, 1});
    fs::remove_all(scratch.path / "segments");
    write(scratch.path, {1});
    EXPECT_EQ(numbers_of(read_run(scratch.path).outcomes), (std::vector<std::uint32_t>{1}));
}

TEST(RunFolder, LeavesAFileAloneThatIsNoSegment)
{
    const Scratch scratch;
    fs::create_directories(scratch.path / "segments");
    write(scratch.path / "run", {0});
    std::ofstream(scratch.path / "run" / first_segment, std::ios::trunc)
        << "not ours, and longer than a head";
    write(scratch.path / "run", {0, 1});
    EXPECT_EQ(files::read_text(scratch.path / "run" / first_segment), "not ours, and longer than a head");
    EXPECT_EQ(read_run(scratch.path / "run").outcomes.size(), 2u);
}

TEST(RunFolder, TakesOneProgramAtATime)
{
    const Scratch scratch;
    const RunWriter writer(scratch.path, made_manifest(), made_session());
    EXPECT_NE(refusal(scratch.path, made_manifest()).find("another program"), std::string::npos);
}

TEST(RunFolder, TakesHistoriesOfManyThreads)
{
    const Scratch scratch;
    constexpr std::uint32_t threads = 4, each = 50;
    {
        RunWriter writer(scratch.path, made_manifest(), made_session());
        std::vector<std::jthread> workers;
        for (std::uint32_t t = 0; t < threads; ++t)
            workers.emplace_back([&, t] {
                for (std::uint32_t i = 0; i < each; ++i)
                    writer.append(made(1, i * threads + t, made_quarters));
            });
        workers.clear(); // Joins.
        writer.close();
    }
    const RunFolder run = read_run(scratch.path);
    ASSERT_EQ(run.outcomes.size(), threads * each);
    EXPECT_EQ(run.duplicates, 0u);
    EXPECT_EQ(run.segments[0].sound, run.segments[0].bytes);
    for (std::uint32_t number = 0; number < threads * each; ++number)
        EXPECT_TRUE(same(run.outcomes[number], made(1, number, made_quarters))) << number;
}

TEST(RunFolder, BeginsANewSegmentWhenOneIsFull)
{
    const Scratch scratch;
    constexpr std::size_t quarters = 2000; // A megabyte a history.
    RunManifest manifest = made_manifest();
    manifest.key.quarters = quarters;
    const auto add = [&](std::uint32_t from, std::uint32_t until) {
        RunWriter writer(scratch.path, manifest, made_session());
        for (std::uint32_t number = from; number < until; ++number) writer.append(made(1, number, quarters));
    };
    add(0, 35);
    add(35, 37);
    const RunFolder run = read_run(scratch.path);
    EXPECT_EQ(run.outcomes.size(), 37u);
    ASSERT_EQ(run.segments.size(), 2u);
    EXPECT_EQ(run.segments[1].file, "segments/000002.seg");
    EXPECT_LT(run.segments[0].bytes, 64u << 20u);
}

TEST(RunFolder, IsListedAmongOthers)
{
    const Scratch scratch;
    write(scratch.path / "b", {0});
    write(scratch.path / "a", {0});
    fs::create_directories(scratch.path / "no-run");
    EXPECT_EQ(runs_in(scratch.path), (std::vector<fs::path>{scratch.path / "a", scratch.path / "b"}));
    EXPECT_TRUE(runs_in(scratch.path / "nowhere").empty());
}

} // namespace
} // namespace mm::record
