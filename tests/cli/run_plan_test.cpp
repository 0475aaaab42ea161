// SPDX-License-Identifier: Apache-2.0
#include "cli/run_process.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

/// `megamachine run --plan` and `compare` as people use them, on a Korea of a few thousand agents.
namespace mm::cli {
namespace {

using Json = nlohmann::ordered_json;

const std::string small = " --scale 10000 --quarters 4 --histories 3 ";

Json json_of(const Desk& desk, const std::string& arguments)
{
    const Said said = desk.run(arguments + " --json");
    EXPECT_EQ(said.code, 0) << said.err;
    return Json::parse(said.out);
}

std::vector<std::string> runs(const Desk& desk)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(desk.here() / "runs"))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

TEST(RunPlan, TellsThePlanItsEffectsAndWhoTheyFallOn)
{
    const Desk desk;
    const Json record = json_of(desk, "run korea --plan transfer-1trn --no-store" + small);
    EXPECT_EQ(record["schema"], "megamachine/run/1");
    EXPECT_EQ(record["setting"], "nation+ai");
    EXPECT_TRUE(record["series"].contains("ai.task_hours"));
    EXPECT_EQ(record["nation"]["currency"], "MKRW");
    EXPECT_EQ(record["plan"]["id"], "transfer-1trn");
    EXPECT_EQ(record["plan"]["file"], "plans/transfer-1trn.toml");
    EXPECT_EQ(record["effects"]["pairs"], 3);
    EXPECT_EQ(record["effects"]["identical"], false);
    EXPECT_EQ(record["closures"].size(), 13u);
    EXPECT_FALSE(record["closures"][3]["moves"].empty());
    EXPECT_EQ(record["closures_measured"]["until"], "2040Q4");
    for (const char* age : {"under_15", "inactive", "over_65"})
        EXPECT_TRUE(std::any_of(record["classes"].begin(), record["classes"].end(), [&](const Json& row) {
            return row["id"] == age;
        })) << age;
    EXPECT_GT(record["classes"].size(), 30u);
    EXPECT_GT(record["industries"].size(), 80u);
    EXPECT_EQ(record["series"]["real_gdp"]["unit"], "MKRW/quarter, prices of the start");
    EXPECT_TRUE(record["baseline"]["series"].contains("real_gdp"));
    EXPECT_EQ(record["series"]["real_gdp"]["mean"].size(), 5u);
}

TEST(RunPlan, OfChipsHasTheVerdictOfTheCheckAndTheOtherPlansBesideIt)
{
    const Desk desk;
    const std::string asked = "run korea --plan gpu-50k --plan one-won --no-store" + small;
    const Json record = json_of(desk, asked);
    EXPECT_EQ(record["plan"]["id"], "gpu-50k");
    EXPECT_EQ(record["check"]["format"], "megamachine/check/1");
    EXPECT_EQ(record["check"]["plan"], "gpu-50k");
    ASSERT_EQ(record["others"].size(), 1u);
    EXPECT_EQ(record["others"][0]["plan"]["id"], "one-won");
    EXPECT_EQ(record["flows"]["histories"], 3);
    EXPECT_EQ(record["flows"]["years"][0]["year"], 2025);
    EXPECT_GT(record["projections"].size(), 10u);
    const Said text = desk.run(asked + " --report page.html");
    ASSERT_EQ(text.code, 0) << text.err;
    EXPECT_TRUE(text.out.starts_with("The state buys 50,000 GPUs (gpu-50k): ")) << text.out.substr(0, 200);
    EXPECT_GT(bytes_of(desk.here() / "page.html").size(), 100'000u);
}

TEST(RunPlan, SharesItsBaselineWithOtherPlansAndGoesOnWithIt)
{
    const Desk desk;
    json_of(desk, "run korea" + small);
    ASSERT_EQ(runs(desk).size(), 1u);
    const std::string baseline = "runs/" + runs(desk)[0];
    const Json one = json_of(desk, "run korea --plan one-won" + small);
    json_of(desk, "run korea --plan hours-69" + small);
    ASSERT_EQ(runs(desk).size(), 3u);
    EXPECT_NE(runs(desk)[2].find("one-won"), std::string::npos) << runs(desk)[2];
    const Json status = json_of(desk, "store status " + baseline);
    EXPECT_EQ(status["sessions"], 3);
    EXPECT_EQ(status["there"], 3);
    EXPECT_EQ(status["id"], one["baseline"]["run"]);
    const Json plan = json_of(desk, "store status runs/" + runs(desk)[2]);
    EXPECT_EQ(plan["plan"], "one-won");
    EXPECT_EQ(plan["plan sha256"].get<std::string>().size(), 64u);
    // Kept or not, on one thread or two: the same text.
    EXPECT_EQ(one, json_of(desk, "run korea --plan one-won --threads 1" + small));
    EXPECT_EQ(one, json_of(desk, "run korea --plan one-won --threads 2" + small));
}

TEST(RunPlan, OfOneWonCannotBeToldFromNothing)
{
    const Desk desk;
    const Json record = json_of(desk, "run korea --plan one-won --no-store" + small);
    std::size_t effects = 0;
    const auto hold = [&](const Json& figures) {
        for (const Json& figure : figures)
            for (const Json& effect : figure["windows"]) {
                ++effects;
                EXPECT_NE(effect["finding"], "told") << figure["id"] << effect;
            }
    };
    for (const char* list : {"headlines", "others", "bill"}) hold(record["effects"][list]);
    for (const char* list : {"classes", "industries"})
        for (const Json& subject : record[list]) hold(subject["effects"]);
    EXPECT_GT(effects, 300u);
    for (const Json& sentence : record["effects"]["sentences"])
        EXPECT_EQ(sentence["text"]["en"].get<std::string>().find("than without the plan"), std::string::npos);
}

TEST(RunPlan, IsToldInTwoLanguages)
{
    const Desk desk;
    const Said english = desk.run("run korea --plan four-day-week --no-store" + small);
    ASSERT_EQ(english.code, 0) << english.err;
    for (const char* part : {"South Korea from 2024Q4", "KRW trillion", "pairs of histories", "Real GDP",
                             "Who gains and who pays", "workers, wage decile 1", "The state's bill"})
        EXPECT_NE(english.out.find(part), std::string::npos) << part << " in:\n" << english.out;
    const Said korean = desk.run("run korea --plan four-day-week --no-store --lang ko" + small);
    for (const char* part : {"조 원", "누가 얻고 누가 내는가", "실질 국내총생산은", "정부의 청구서"})
        EXPECT_NE(korean.out.find(part), std::string::npos) << part << " in:\n" << korean.out;
}

TEST(RunPlan, IsKeptInOneFolderARunBelowTheOneAskedFor)
{
    const Desk desk;
    ASSERT_EQ(desk.run("run korea --plan one-won --out kept --csv all.csv" + small).code, 0);
    for (const char* file :
         {"kept/baseline/manifest.json", "kept/one-won/manifest.json", "all.csv", "all-one-won.csv"})
        EXPECT_TRUE(fs::exists(desk.here() / file)) << file;
}

TEST(RunPlan, IsRefusedWhereItCannotBePlayed)
{
    const Desk desk;
    const auto refused = [&](const std::string& arguments, const std::string& part) {
        const Said said = desk.run(arguments + " --no-store" + small);
        EXPECT_EQ(said.code, 3) << arguments;
        EXPECT_NE(said.err.find(part), std::string::npos) << said.err;
    };
    refused("run korea --plan one-wom", "did you mean one-won?");
    refused("run korea --plan one-won --plan one-won", "each plan once");
    refused("run korea --plan one-won --setting reference", "the published model knows no plan");
    refused("run austria --plan one-won", "the published model knows no plan");
    refused("run austria --setting nation", "no prospects");
    refused("run korea --setting natoin", "did you mean nation?");
    refused("run korea -o nation.wage_sped=0.2", "did you mean nation.wage_speed?");
    refused("run korea -o recipe.repaymen=0.2", "did you mean recipe.repayment?");
    // What does not exist here is not proposed.
    EXPECT_EQ(desk.run("run austria --setting nation" + small).err.find("did you mean"), std::string::npos);
    refused("run korea -o nation.N14=off", "N1 to N13");
    refused("run korea -o nation.N4=maybe", "on or off");
}

TEST(RunPlan, NamesTheClosuresThatAreOff)
{
    const Desk desk;
    const Json record = json_of(desk, "run korea -o nation.N4=off -o nation.N7=off --no-store" + small);
    EXPECT_EQ(record["manifest"]["closures_off"], "N4 N7");
    EXPECT_EQ(record["closures"][3]["on"], false);
    EXPECT_EQ(record["closures"][0]["on"], true);
    const Json reference = json_of(desk, "run korea --setting reference --no-store" + small);
    EXPECT_FALSE(reference.contains("closures"));
    EXPECT_FALSE(reference["series"].contains("labour_force"));
}

TEST(Compare, LaysPlansSideBySide)
{
    const Desk desk;
    const Json record = json_of(desk, "compare korea hours-69 four-day-week" + small);
    EXPECT_EQ(record["schema"], "megamachine/compare/1");
    ASSERT_EQ(record["plans"].size(), 2u);
    EXPECT_EQ(record["plans"][1]["plan"]["id"], "four-day-week");
    EXPECT_EQ(runs(desk).size(), 3u);
    // One beside the other, on the same luck.
    ASSERT_EQ(record["between"].size(), 1u);
    EXPECT_EQ(record["between"][0]["plan"], "hours-69");
    EXPECT_EQ(record["between"][0]["other"], "four-day-week");
    EXPECT_EQ(record["between"][0]["effects"]["pairs"], 3);
    const Said text = desk.run("compare korea hours-69 four-day-week" + small);
    EXPECT_NE(text.out.find("hours-69 beside four-day-week: 3 pairs"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("under four-day-week"), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("four-day-week"), std::string::npos);
    EXPECT_EQ(desk.run("compare korea").code, 2);
}

} // namespace
} // namespace mm::cli
