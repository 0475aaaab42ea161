// SPDX-License-Identifier: Apache-2.0
#include "cli/run_broken_economy.hpp"

#include <nlohmann/json.hpp>

#include <sstream>

/// Runs of an economy whose books do not balance, by the real program.
namespace mm::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::string small = "run ./rich --start 2010Q1 --scale 10000 --quarters 2 ";

TEST(FailedRun, EndsWith4WhereEveryHistoryBreaksAnIdentityAndNamesIt)
{
    const Desk desk;
    write_rich_austria(desk, 1e12);
    const Said text = desk.run(small + "--histories 12 --no-store");
    EXPECT_EQ(text.code, 4);
    EXPECT_EQ(text.out, "");
    for (const char* part : {"history 0: quarter 1, ", "and 2 more"})
        EXPECT_NE(text.err.find(part), std::string::npos) << part << " in: " << text.err;
    EXPECT_NE(desk.run(small + "--histories 1 --no-store --lang ko").err.find("역사 0: 1분기"),
              std::string::npos);

    const Said json = desk.run(small + "--histories 3 --no-store --json");
    EXPECT_EQ(json.code, 4);
    const Json record = Json::parse(json.out);
    ASSERT_EQ(record["failures"].size(), 3u);
    for (const char* member : {"phase", "account", "identity"})
        EXPECT_FALSE(record["failures"][0][member].get<std::string>().empty());
    EXPECT_EQ(record["failures"][0]["quarter"], 1);
    EXPECT_TRUE(record["series"]["real_gdp"]["mean"][1].is_null());
    EXPECT_EQ(desk.run(small + "--histories 1 --no-store").code, 4);
}

/// A factor with which some of twenty histories fail and some do not.
std::size_t make_some_fail(const Desk& desk)
{
    for (double factor = 1e4; factor < 1e6; factor *= 1.5) {
        write_rich_austria(desk, factor);
        const Said said = desk.run(small + "--histories 20 --no-store --json");
        const std::size_t failed = Json::parse(said.out)["failures"].size();
        if (failed > 0 && failed < 20) return failed;
    }
    ADD_FAILURE() << "no factor with which some fail";
    return 0;
}

TEST(FailedRun, EndsWith5WhereSomeFailAndSumsUpTheOthers)
{
    const Desk desk;
    const std::size_t failed = make_some_fail(desk);
    const std::string run = small + "--histories 20 --out kept ";
    const Said first = desk.run(run + "--json --threads 1");
    EXPECT_EQ(first.code, 5) << first.err;
    const Json record = Json::parse(first.out);
    EXPECT_EQ(record["failures"].size(), failed);
    EXPECT_TRUE(record["series"]["real_gdp"]["mean"][2].is_number());
    // What failed is kept like the rest: nothing is played again, and the answer is the same.
    const Said second = desk.run(run + "--json --threads 8");
    EXPECT_EQ(second.code, 5);
    EXPECT_EQ(second.out, first.out);
    const Json status = Json::parse(desk.run("store status kept --json").out);
    EXPECT_EQ(status["failed"], failed);
    EXPECT_EQ(status["there"], 20);
    EXPECT_NE(
        desk.run(run).out.find(std::to_string(20 - failed) + (failed == 19 ? " history" : " histories")),
        std::string::npos);
}

TEST(FailedRun, LeavesFailedHistoriesOutOfTables)
{
    const Desk desk;
    const std::size_t failed = make_some_fail(desk);
    desk.run(small + "--histories 20 --no-store --csv all.csv");
    std::istringstream lines(bytes_of(desk.here() / "all.csv"));
    std::size_t gdp = 0;
    for (std::string line; std::getline(lines, line);)
        gdp += line.find(",2,2010Q3,real_gdp,") != std::string::npos ? 1u : 0u;
    EXPECT_EQ(gdp, 20 - failed);
}

} // namespace
} // namespace mm::cli
