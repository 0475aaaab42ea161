// SPDX-License-Identifier: Apache-2.0
#include "nation/evidence_table.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace mm::nation {
namespace {

namespace fs = std::filesystem;

Evidence some()
{
    Evidence e{.start = Quarter::of(2024, 4), .scale = 10'000.0, .seed = 7, .version = "1.2.3"};
    e.rows.push_back({.list = EvidenceList::holdout,
                      .quantity = "chips",
                      .name = {"chips, with power", "칩"},
                      .quarter = Quarter::of(2025, 3),
                      .unit = "chip",
                      .given = {65'000.0, 50'000.0, 80'000.0},
                      .ours = {40'000.0, 30'000.0, 45'000.0},
                      .missed = true,
                      .source = "a \"count\", in the press",
                      .grade = Grade::b,
                      .histories = 200});
    e.rows.push_back({.list = EvidenceList::prediction,
                      .quantity = "chips",
                      .name = {"chips", "칩"},
                      .quarter = Quarter::of(2026, 4),
                      .unit = "chip",
                      .ours = {50'000.0, 40'000.0, 60'000.0},
                      .histories = 200});
    return e;
}

/// A nation's folder with this evidence.
fs::path folder_with(const std::string& text)
{
    const fs::path folder = fs::path{testing::TempDir()} / "evidence";
    fs::create_directories(folder / "ai");
    std::ofstream{folder / "ai" / "evidence.csv"} << text;
    return folder;
}

TEST(EvidenceTable, ComesBackAsItWasWritten)
{
    const Evidence back = read_evidence(folder_with(evidence_csv(some())));
    ASSERT_EQ(back.rows.size(), 2U);
    EXPECT_EQ(back.rows[0].list, EvidenceList::holdout);
    EXPECT_EQ(back.rows[0].name.en, "chips, with power");
    EXPECT_EQ(back.rows[0].source, "a \"count\", in the press");
    EXPECT_EQ(back.rows[0].given.high, 80'000.0);
    EXPECT_EQ(back.rows[0].ours.low, 30'000.0);
    EXPECT_TRUE(back.rows[0].missed);
    EXPECT_EQ(back.rows[0].grade, Grade::b);
    EXPECT_FALSE(back.rows[1].given.known());
    EXPECT_FALSE(back.rows[1].missed);
    EXPECT_EQ(back.rows[1].quarter, Quarter::of(2026, 4));
    EXPECT_EQ(back.start, Quarter::of(2024, 4));
    EXPECT_EQ(back.seed, 7U);
    EXPECT_EQ(back.version, "1.2.3");
}

TEST(EvidenceTable, RefusesRowsThatWereNotMeasuredTogether)
{
    std::string text = evidence_csv(some());
    text.replace(text.rfind(",7,1.2.3"), 8, ",8,1.2.3");
    EXPECT_THROW(read_evidence(folder_with(text)), InputError);
}

TEST(EvidenceTable, RefusesAFigureThatComesTwice)
{
    Evidence twice = some();
    twice.rows.push_back(twice.rows.front());
    EXPECT_THROW(read_evidence(folder_with(evidence_csv(twice))), InputError);
}

TEST(EvidenceTable, IsEmptyWhereNobodyHasMeasured)
{
    EXPECT_TRUE(read_evidence(fs::path{testing::TempDir()} / "nowhere").empty());
}

} // namespace
} // namespace mm::nation
