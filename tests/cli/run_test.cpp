// SPDX-License-Identifier: Apache-2.0
#include "cli/run_process.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>

/// `megamachine run` and `megamachine store` as people use them, at a scale at which a history takes milliseconds.
namespace mm::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::string small = "run austria --start 2010Q1 --scale 10000 --quarters 3 ";

std::string json_of(const Desk& desk, const std::string& arguments)
{
    const Said said = desk.run(small + "--json " + arguments);
    EXPECT_EQ(said.code, 0) << said.err;
    return said.out;
}

/// All histories that a folder keeps, as a table.
std::string table_of(const Desk& desk, const std::string& folder)
{
    EXPECT_EQ(desk.run("store export " + folder + " --to csv --out table.csv").code, 0);
    return bytes_of(desk.here() / "table.csv");
}

TEST(Run, TakesChoicesFromTheCommandLineAndKeepsSuchRunsApart)
{
    const Desk desk;
    const Json usual = Json::parse(json_of(desk, "--histories 2"));
    const Json quick = Json::parse(json_of(desk, "--histories 2 -o recipe.repayment=0.2"));
    EXPECT_LT(quick["series"]["L_i"]["mean"][1], usual["series"]["L_i"]["mean"][1]);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{desk.here() / "runs"}, {}), 2);
    const Said wrong = desk.run(small + "-o recipe.repaymen=0.2");
    EXPECT_EQ(wrong.code, 3);
    EXPECT_NE(wrong.err.find("did you mean recipe.repayment?"), std::string::npos) << wrong.err;
}

TEST(Run, PrintsSeriesWithTheNamesOfThePublishedEnsembles)
{
    const Desk desk;
    const Json record = Json::parse(json_of(desk, "--histories 4"));
    EXPECT_EQ(record["schema"], "megamachine/run/1");
    EXPECT_EQ(record["nation"]["id"], "austria");
    EXPECT_EQ(record["start"], "2010Q1");
    EXPECT_EQ(record["scale"], 10000);
    EXPECT_EQ(record["histories"], 4);
    EXPECT_EQ(record["setting"], "reference");
    EXPECT_TRUE(record["failures"].empty()) << record["failures"];
    EXPECT_GT(record["manifest"]["inputs"].size(), 1u);
    for (const char* name :
         {"real_gdp", "nominal_gdp", "real_household_consumption", "real_exports", "wages", "euribor",
          "gdp_deflator_growth_ea", "real_gdp_ea", "unemployed", "P_bar_HH", "gamma_e", "n_insolvent"}) {
        ASSERT_TRUE(record["series"].contains(name)) << name;
        const Json& row = record["series"][name];
        EXPECT_EQ(row["quarters"], (Json{"2010Q1", "2010Q2", "2010Q3", "2010Q4"}));
        EXPECT_FALSE(row["unit"].get<std::string>().empty());
        for (const char* column : {"mean", "sd", "p05", "p25", "p50", "p75", "p95"})
            EXPECT_EQ(row[column].size(), 4u) << name << " " << column;
    }
    const Json& gdp = record["series"]["real_gdp"];
    // Every history begins at the same place, but for the rounding of sums over firms of other sizes.
    EXPECT_LT(gdp["sd"][0], 1e-12 * gdp["mean"][0].get<double>());
    EXPECT_GT(gdp["sd"][3], 0);
    EXPECT_LT(gdp["p05"][3], gdp["p95"][3]);
    EXPECT_TRUE(record["series"]["unemployed"]["mean"][0].is_null());
}

TEST(Run, IsTheSameTextAndTheSameStoreOnAnyNumberOfThreads)
{
    const Desk desk;
    const std::string one = json_of(desk, "--histories 7 --threads 1 --out one");
    for (const std::string threads : {"2", "8"}) {
        EXPECT_EQ(one, json_of(desk, "--histories 7 --threads " + threads + " --out on" + threads))
            << threads;
        EXPECT_EQ(table_of(desk, "one"), table_of(desk, "on" + threads)) << threads;
    }
    EXPECT_EQ(one, json_of(desk, "--histories 7 --no-store"));
    EXPECT_NE(one, json_of(desk, "--histories 7 --no-store --seed 2"));
}

TEST(Run, SharesOutASingleHistoryWithTheSameBits)
{
    const Desk desk;
    // Fine enough that the loops over persons have several blocks.
    const std::string fine =
        "run austria --scale 100 --quarters 1 --histories 1 --no-store --json --threads ";
    const std::string one = desk.run(fine + "1").out;
    EXPECT_GT(one.size(), 1000u);
    EXPECT_EQ(one, desk.run(fine + "8").out);
}

TEST(Run, IsExtendedByAskingForMore)
{
    const Desk desk;
    json_of(desk, "--histories 3 --out some");
    const std::string more = json_of(desk, "--histories 8 --out some");
    EXPECT_EQ(more, json_of(desk, "--histories 8 --no-store"));
    const Json status = Json::parse(desk.run("store status some --json").out);
    EXPECT_EQ(status["there"], 8);
    EXPECT_EQ(status["histories"], 8);
    EXPECT_EQ(status["sessions"], 2);
    // Fewer than are there: the first of them.
    EXPECT_EQ(json_of(desk, "--histories 3 --out some"), json_of(desk, "--histories 3 --no-store"));
}

TEST(Run, KeepsRunsApartInFoldersOfTheirOwn)
{
    const Desk desk;
    json_of(desk, "--histories 2");
    json_of(desk, "--histories 2 --seed 2");
    json_of(desk, "--histories 3");
    const Json list = Json::parse(desk.run("store ls --json").out);
    ASSERT_EQ(list.size(), 2u);
    for (const Json& run : list)
        EXPECT_TRUE(run["folder"].get<std::string>().starts_with("runs/austria-2010Q1-")) << run;
    EXPECT_NE(list[0]["id"], list[1]["id"]);
}

TEST(Run, IsNamedByItsOverridesAsTheyStandInTheEnd)
{
    const Desk desk;
    const auto id = [&](const std::string& overrides) {
        const Json record = Json::parse(json_of(desk, "--histories 1 --no-store " + overrides));
        return record["manifest"]["run"].get<std::string>();
    };
    const std::string slow = "-o recipe.repayment=0.04 ", fast = "-o recipe.repayment=0.06 ";
    EXPECT_NE(id(slow), id(fast));
    EXPECT_NE(id(slow), id(""));
    EXPECT_EQ(id(slow + fast), id(fast));
    EXPECT_NE(id(slow + fast), id(fast + slow));
    EXPECT_EQ(id("-o recipe.repayment=0.040"), id(slow));
}

TEST(Run, RefusesTheFolderOfAnotherRunAndSaysWhatDiffers)
{
    const Desk desk;
    json_of(desk, "--histories 2 --out mine");
    const std::string before = table_of(desk, "mine");
    const Said said = desk.run(small + "--histories 2 --out mine --seed 2");
    EXPECT_EQ(said.code, 3);
    EXPECT_EQ(said.out, "");
    for (const char* part : {"mine", "seed is 1 there and 2 here", "--out"})
        EXPECT_NE(said.err.find(part), std::string::npos) << part << " in: " << said.err;
    EXPECT_EQ(table_of(desk, "mine"), before);
    fs::create_directories(desk.here() / "photos");
    desk.write("photos/summer.jpg", "dear");
    EXPECT_EQ(desk.run(small + "--out photos").code, 3);
    EXPECT_FALSE(fs::exists(desk.here() / "photos" / "manifest.json"));
}

TEST(Run, StopsCleanlyAtASignalAndGoesOn)
{
    const Desk desk;
    for (const int signal : {SIGTERM, SIGINT}) {
        const std::string folder = "stopped" + std::to_string(signal);
        Running run(desk, {"run", "austria", "--start", "2010Q1", "--scale", "10000", "--quarters", "3",
                           "--histories", "5000", "--out", folder, "--json"});
        ASSERT_TRUE(grows_to(desk.here() / folder / "segments" / "000001.seg", 20'000));
        run.send(signal);
        EXPECT_EQ(run.wait(), 75) << run.said();
        EXPECT_NE(run.said().find("same command"), std::string::npos) << run.said();
        EXPECT_EQ(run.said().find('{'), std::string::npos) << "half a run was printed";
        EXPECT_EQ(desk.run("store verify " + folder).code, 0);
        const Json status = Json::parse(desk.run("store status " + folder + " --json").out);
        const std::size_t there = status["there"];
        EXPECT_GT(there, 1u);
        EXPECT_LT(there, 5000u);
        const std::string more = "--histories " + std::to_string(std::min<std::size_t>(there + 3, 40));
        EXPECT_EQ(json_of(desk, more + " --out " + folder), json_of(desk, more + " --no-store"));
    }
}

TEST(Run, KilledAtAnyMomentComesToTheSameBits)
{
    const Desk desk;
    const std::string whole = json_of(desk, "--histories 60 --no-store");
    const std::string folder = "killed";
    // The moments are spread over the start, the first histories and the middle.
    int killed = 0;
    for (const int milliseconds : {1, 5, 15, 30, 50, 80, 120, 60, 35}) {
        Running run(desk, {"run", "austria", "--start", "2010Q1", "--scale", "10000", "--quarters", "3",
                           "--histories", "60", "--out", folder, "--json"});
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        run.send(SIGKILL);
        killed += run.wait() == 128 + SIGKILL ? 1 : 0;
    }
    EXPECT_GT(killed, 0);
    EXPECT_EQ(json_of(desk, "--histories 60 --out " + folder), whole);
    EXPECT_EQ(desk.run("store verify " + folder).code, 0);
}

TEST(Run, WithATornTailPlaysAgainWhatWasTorn)
{
    const Desk desk;
    const std::string whole = json_of(desk, "--histories 5 --out torn");
    const fs::path segment = desk.here() / "torn" / "segments" / "000001.seg";
    for (const std::uintmax_t cut : {1u, 100u, 3000u}) {
        fs::resize_file(segment, fs::file_size(segment) - cut);
        const Said verify = desk.run("store verify torn");
        EXPECT_EQ(verify.code, 3) << verify.out;
        EXPECT_NE(verify.out.find("torn"), std::string::npos);
        EXPECT_EQ(json_of(desk, "--histories 5 --out torn"), whole);
        EXPECT_EQ(desk.run("store verify torn").code, 0);
    }
}

TEST(Run, IsRefusedWhereAnotherProgramWrites)
{
    const Desk desk;
    Running run(desk, {"run", "austria", "--scale", "10000", "--histories", "5000", "--out", "busy"});
    ASSERT_TRUE(grows_to(desk.here() / "busy" / "segments" / "000001.seg", 100));
    const Said second = desk.run("run austria --scale 10000 --histories 5000 --out busy");
    EXPECT_EQ(second.code, 3);
    EXPECT_NE(second.err.find("another program"), std::string::npos) << second.err;
    EXPECT_EQ(desk.run("store status busy").code, 0) << "looking is allowed";
    run.send(SIGKILL);
}

TEST(Run, ShowsATableInTwoLanguages)
{
    const Desk desk;
    const Said english = desk.run("run austria --scale 10000 --quarters 9 --histories 3 --no-store");
    ASSERT_EQ(english.code, 0) << english.err;
    for (const char* part : {"Austria from 2010Q1", "3 histories", "Gross domestic product", "Policy rate",
                             "2011Q1", "2012Q1", " – "})
        EXPECT_NE(english.out.find(part), std::string::npos) << part << " in:\n" << english.out;
    EXPECT_EQ(english.out.find("2013Q1"), std::string::npos);
    EXPECT_EQ(english.out.find('\x1b'), std::string::npos);
    EXPECT_EQ(english.err, "") << "no terminal, no progress";
    const Said korean = desk.run("run austria --scale 10000 --quarters 4 --histories 3 --no-store --lang ko");
    for (const char* part : {"오스트리아", "국내총생산", "실업률", "역사 3개"})
        EXPECT_NE(korean.out.find(part), std::string::npos) << part << " in:\n" << korean.out;
}

TEST(Run, InADryRunSaysWhatItWouldDoAndWritesNothing)
{
    const Desk desk;
    const Said said = desk.run(small + "--histories 500 --seed 7 --threads 2 --csv all.csv --dry-run");
    EXPECT_EQ(said.code, 0) << said.err;
    for (const char* part : {"Austria", "2010Q1", "500 histories", "1:10000", "seed 7", "2 threads",
                             "runs/austria", "would write all.csv", "seconds"})
        EXPECT_NE(said.out.find(part), std::string::npos) << part << " in: " << said.out;
    EXPECT_EQ(desk.files(), 0u);
    json_of(desk, "--histories 6 --out some");
    const Said more = desk.run(small + "--histories 9 --out some --dry-run");
    EXPECT_NE(more.out.find("has 6 of them"), std::string::npos) << more.out;
}

TEST(Run, WritesTablesWhole)
{
    const Desk desk;
    const Said said =
        desk.run(small + "--histories 3 --no-store --csv a.csv --iamc a.iamc.csv --sqlite a.sqlite");
    ASSERT_EQ(said.code, 0) << said.err;
    EXPECT_EQ(desk.files(), 3u);
    EXPECT_EQ(bytes_of(desk.here() / "a.csv").substr(0, 41), "history,quarter,period,series,unit,value\n");
    EXPECT_EQ(bytes_of(desk.here() / "a.iamc.csv").substr(0, 56),
              "model,scenario,region,variable,unit,year,subannual,value");
    EXPECT_EQ(bytes_of(desk.here() / "a.sqlite").substr(0, 15), "SQLite format 3");
    const Said nowhere = desk.run(small + "--histories 3 --no-store --csv missing/a.csv");
    EXPECT_EQ(nowhere.code, 3);
    EXPECT_NE(nowhere.err.find("missing/a.csv"), std::string::npos) << nowhere.err;
    EXPECT_EQ(desk.files(), 3u);
}

TEST(Run, RefusesWhatItCannotDoWithTheNearestThatItCan)
{
    const Desk desk;
    const auto refused = [&](const std::string& arguments, const std::vector<std::string>& parts) {
        SCOPED_TRACE(arguments);
        const Said said = desk.run(arguments);
        EXPECT_EQ(said.code, 3) << said.err;
        EXPECT_EQ(said.out, "");
        for (const std::string& part : parts)
            EXPECT_NE(said.err.find(part), std::string::npos) << part << " in: " << said.err;
        EXPECT_EQ(desk.files(), 0u);
    };
    refused("run austira", {"austira", "austria"});
    refused("run austria --start soon", {"--start", "soon", "2010Q1"});
    refused("run austria --start 1931Q1", {"1931Q1", "2010Q1", "2019Q4"});
    refused("run austria --setting referenc", {"--setting", "referenc", "reference"});
    refused("run ./nowhere", {"nowhere"});
    refused("store status nowhere", {"nowhere", "run"});
    refused("store export nowhere", {"nowhere"});
    for (const std::string arguments :
         {"run", "run austria --histories 0", "run austria --quarters 0", "run austria --scale 0.5",
          "run austria --seed -1", "run austria --threads -1", "run austria --out a --no-store",
          "run austria --history 3", "store", "store lst", "store export a --to xml"}) {
        SCOPED_TRACE(arguments);
        const Said said = desk.run(arguments);
        EXPECT_EQ(said.code, 2) << said.err;
        EXPECT_EQ(said.out, "");
        EXPECT_NE(said.err, "");
    }
    EXPECT_NE(desk.run("run austria --history 3").err.find("--histories"), std::string::npos);
    EXPECT_NE(desk.run("run austria --sed=3").err.find("--seed"), std::string::npos);
    EXPECT_EQ(desk.files(), 0u);
}

TEST(Store, ListsRunsAndHasHelpWithExamples)
{
    const Desk desk;
    const Said none = desk.run("store ls");
    EXPECT_EQ(none.code, 0);
    EXPECT_NE(none.out.find("no run folder"), std::string::npos);
    json_of(desk, "--histories 2 --out runs/a");
    const Said list = desk.run("store ls");
    EXPECT_NE(list.out.find("runs/a"), std::string::npos);
    EXPECT_NE(list.out.find("2 of 2 histories, 0 failed"), std::string::npos) << list.out;
    for (const std::string verb : {"ls", "status", "verify", "export"}) {
        const Said help = desk.run("store " + verb + " --help");
        EXPECT_EQ(help.code, 0);
        EXPECT_EQ(help.out.rfind("  megamachine store " + verb, 0), 0u) << help.out;
    }
    // A broken folder hides no other.
    fs::create_directories(desk.here() / "runs" / "b");
    desk.write("runs/b/manifest.json", "{");
    const Said both = desk.run("store ls");
    EXPECT_NE(both.out.find("runs/a"), std::string::npos);
    EXPECT_NE(both.err.find("runs/b"), std::string::npos);
}

} // namespace
} // namespace mm::cli
