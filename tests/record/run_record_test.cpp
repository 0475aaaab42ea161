// SPDX-License-Identifier: Apache-2.0
#include "record/run_record.hpp"

#include "record/run_made.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <bit>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

std::vector<model::Outcome> outcomes_of(std::uint32_t count)
{
    std::vector<model::Outcome> outcomes;
    for (std::uint32_t number = 0; number < count; ++number)
        outcomes.push_back(number == 3 ? experiment::broken(1, number, made_quarters)
                                       : experiment::made(1, number, made_quarters));
    return outcomes;
}

Json record_of(std::span<const model::Outcome> outcomes, std::uint32_t histories)
{
    const RunResult result = result_of(made_key(), {"Made-up land", "지어낸 나라"},
                                       model::published_catalogue(), histories, outcomes);
    return Json::parse(to_json(run_tree(result, "megamachine run made-up"), 1));
}

TEST(RunRecord, HasItsMembersInTheirOrder)
{
    const Json record = record_of(outcomes_of(6), 6);
    std::vector<std::string> names;
    for (const auto& [name, value] : record.items()) names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string>{"schema", "nation", "start", "quarters", "scale", "histories",
                                               "seed", "setting", "series", "failures", "manifest"}));
    EXPECT_EQ(record["schema"], "megamachine/run/1");
    EXPECT_EQ(record["nation"]["id"], "made-up");
    EXPECT_EQ(record["nation"]["name"]["ko"], "지어낸 나라");
    EXPECT_EQ(record["start"], "2010Q1");
    EXPECT_EQ(record["scale"], 1000);
    EXPECT_EQ(record["manifest"]["run"], run_id(made_key()));
    EXPECT_EQ(record["manifest"]["inputs"][0]["file"], "nations/made-up/economy.csv");
}

TEST(RunRecord, HasEverySeriesOfTheCatalogueWithItsUnitAndText)
{
    const Json record = record_of(outcomes_of(6), 6);
    ASSERT_EQ(record["series"].size(), model::published_catalogue().size());
    std::size_t s = 0;
    for (const auto& [name, row] : record["series"].items()) {
        const model::Series& series = model::published_catalogue()[s++];
        EXPECT_EQ(name, series.name);
        EXPECT_EQ(row["unit"], series.unit);
        EXPECT_EQ(row["text"]["en"], series.text.en);
        EXPECT_EQ(row["quarters"], (Json{"2010Q1", "2010Q2", "2010Q3", "2010Q4"}));
        for (const char* column : {"mean", "sd", "p05", "p25", "p50", "p75", "p95"}) {
            ASSERT_EQ(row[column].size(), made_quarters + 1) << name << " " << column;
            EXPECT_EQ(row[column][0].is_null(), !series.at_start) << name << " " << column;
            EXPECT_TRUE(row[column][1].is_number()) << name << " " << column;
        }
    }
}

TEST(RunRecord, KeepsEveryBitOfAFigure)
{
    const auto outcomes = outcomes_of(6);
    const Json record = record_of(outcomes, 6);
    const auto whole = experiment::whole_histories(outcomes);
    const experiment::Summary summary =
        experiment::summarise(whole, model::published_catalogue().size(), made_quarters);
    for (std::size_t s = 0; s < model::published_catalogue().size(); ++s) {
        const Json& row = record["series"][std::string{model::published_catalogue()[s].name}];
        for (std::size_t q = 1; q <= made_quarters; ++q) {
            EXPECT_EQ(std::bit_cast<std::uint64_t>(row["mean"][q].get<double>()),
                      std::bit_cast<std::uint64_t>(summary.at(s, q).mean));
            EXPECT_EQ(std::bit_cast<std::uint64_t>(row["sd"][q].get<double>()),
                      std::bit_cast<std::uint64_t>(summary.at(s, q).deviation));
        }
    }
}

TEST(RunRecord, TellsOfFailuresAndLeavesThemOut)
{
    const Json record = record_of(outcomes_of(6), 6);
    ASSERT_EQ(record["failures"].size(), 1u);
    EXPECT_EQ(record["failures"][0]["history"], 3);
    EXPECT_EQ(record["failures"][0]["identity"], "what is paid is received");
    EXPECT_EQ(record["failures"][0]["amount"], 0.125);
    EXPECT_TRUE(record_of(outcomes_of(3), 3)["failures"].is_array());
    EXPECT_TRUE(record_of(outcomes_of(3), 3)["failures"].empty());
}

TEST(RunRecord, OfFewerHistoriesThanThereAreIsThatOfTheFirst)
{
    EXPECT_EQ(record_of(outcomes_of(9), 5), record_of(outcomes_of(5), 5));
    EXPECT_NE(record_of(outcomes_of(9), 6), record_of(outcomes_of(5), 5));
}

} // namespace
} // namespace mm::record
