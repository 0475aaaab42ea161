// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <sstream>
#include <vector>

/// What the program does where nothing is wrong.
namespace mm::cli {
namespace {

using Json = nlohmann::json;

/// The examples at the head of a help text: indented lines that begin with the program's name.
std::vector<std::string> examples_of(const std::string& help)
{
    std::vector<std::string> examples;
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("  megamachine ", 0) != 0) break;
        examples.push_back(line.substr(std::string{"  megamachine "}.size()));
    }
    return examples;
}

/// The verbs that the program's help lists.
std::vector<std::string> verbs(const std::string& help)
{
    std::vector<std::string> names;
    std::istringstream lines(help.substr(std::min(help.size(), help.find("Subcommands:"))));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line.rfind("  ", 0) == 0)
        if (line.size() > 2 && line[2] != ' ') names.push_back(line.substr(2, line.find(' ', 2) - 2));
    return names;
}

TEST(Help, OfTheProgramAndOfEveryVerbStartsWithExamplesThatWork)
{
    const Desk desk;
    const Said program = desk.run("--help");
    ASSERT_EQ(program.code, 0);
    EXPECT_EQ(program.err, "");
    const std::vector<std::string> names = verbs(program.out);
    ASSERT_GE(names.size(), 5u) << program.out;
    std::vector<std::string> helps{program.out};
    for (const std::string& verb : names) {
        const Said said = desk.run(verb + " --help");
        EXPECT_EQ(said.code, 0) << verb;
        helps.push_back(said.out);
    }
    std::size_t ran = 0;
    for (const std::string& help : helps) {
        const std::vector<std::string> examples = examples_of(help);
        EXPECT_FALSE(examples.empty()) << help;
        for (const std::string& example : examples) {
            const Said said = desk.run(example);
            EXPECT_EQ(said.code, 0) << example << "\n" << said.err;
            EXPECT_NE(said.out, "") << example;
            ++ran;
        }
    }
    EXPECT_GT(ran, names.size());
}

TEST(Check, SpeaksToStandardOutputAndGivesReportsToTheirFile)
{
    const Desk desk;
    const Said said = desk.run("check gpu-200k --draws 300 --against gpu-50k --report report.html");
    EXPECT_EQ(said.code, 0);
    EXPECT_NE(said.out.find("money"), std::string::npos);
    EXPECT_NE(said.out.find("gpu-50k"), std::string::npos);
    EXPECT_NE(said.err.find("report.html"), std::string::npos);
    EXPECT_EQ(desk.files(), 1u);
    EXPECT_NE(bytes_of(desk.here() / "report.html").find("</html>"), std::string::npos);
    const Said korean = desk.run("check gpu-200k --draws 300 --lang ko");
    EXPECT_NE(korean.out.find("약속"), std::string::npos);
    EXPECT_EQ(desk.run("check gpu-200k --draws 300", "NO_COLOR=1").out,
              desk.run("check gpu-200k --draws 300", "CLICOLOR_FORCE=1 TERM=xterm-256color").out);
    EXPECT_EQ(said.out.find('\x1b'), std::string::npos);
}

TEST(Check, PrintsJsonAloneAndHoldsTwoPlans)
{
    const Desk desk;
    const Said said = desk.run("check gpu-200k --against gpu-50k --draws 300 --json --report report.html");
    ASSERT_EQ(said.code, 0);
    const Json record = Json::parse(said.out);
    EXPECT_EQ(record["plan"], "gpu-200k");
    EXPECT_EQ(record["against"]["plan"], "gpu-50k");
    EXPECT_FALSE(record["against"]["pledges"].empty());
    EXPECT_EQ(record["manifest"]["seed"], 1);
    EXPECT_EQ(record["manifest"]["draws"], 300);
    EXPECT_GT(record["manifest"]["inputs"].size(), 10u);
    for (const Json& input : record["manifest"]["inputs"]) {
        EXPECT_EQ(input["sha256"].get<std::string>().size(), 64u);
        EXPECT_NE(input["file"].get<std::string>().front(), '/');
    }
    EXPECT_EQ(said.out.find(MM_SOURCE_DIR), std::string::npos) << "where the data lie is told";
}

TEST(Check, IsTheSameOnOneThreadAndOnTwo)
{
    const Desk desk;
    const auto record = [&](const std::string& threads) {
        Json json = Json::parse(desk.run("check nvidia-260k --draws 700 --json --threads " + threads).out);
        json["manifest"].erase("command");
        json.erase("citation");
        return json;
    };
    const Json one = record("1");
    EXPECT_EQ(one, record("2"));
    EXPECT_NE(one, record("1 --seed 2"));
}

TEST(Check, TakesTrialsAndShowsThem)
{
    const Desk desk;
    const Json base = Json::parse(desk.run("check gpu-200k --draws 500 --json").out);
    const Json more = Json::parse(desk.run("check gpu-200k --draws 500 --json -o supply.money=10").out);
    EXPECT_EQ(base["binding"], "money");
    EXPECT_NE(more["binding"], "money");
    const auto& list = more["assumptions"];
    const auto row =
        std::find_if(list.begin(), list.end(), [](const Json& r) { return r["name"] == "supply.money"; });
    ASSERT_NE(row, list.end());
    EXPECT_EQ((*row)["value"], 10);
    EXPECT_EQ((*row)["default"], false);
}

TEST(Check, InADryRunSaysWhatWouldRunAndWritesNothing)
{
    const Desk desk;
    const Said said = desk.run("check gpu-200k --against gpu-50k --report report.html --seed 7 --dry-run");
    EXPECT_EQ(said.code, 0);
    for (const char* part :
         {"gpu-200k", "gpu-50k", "10000 draws", "seed 7", "would write report.html", "seconds"})
        EXPECT_NE(said.out.find(part), std::string::npos) << part << " in: " << said.out;
    EXPECT_EQ(desk.files(), 0u);
}

TEST(Schema, ListsEveryDeclarationWithItsEvidence)
{
    const Desk desk;
    const Json schema = Json::parse(desk.run("schema --json").out);
    std::set<std::string> names;
    for (const Json& d : schema["declarations"]) {
        const std::string name = d["name"];
        SCOPED_TRACE(name);
        EXPECT_TRUE(names.insert(name).second) << "twice";
        EXPECT_FALSE(d["text"]["en"].get<std::string>().empty());
        EXPECT_FALSE(d["text"]["ko"].get<std::string>().empty());
        const std::string type = d["type"];
        if (type == "number" || type == "whole") {
            EXPECT_FALSE(d["unit"].get<std::string>().empty());
        }
        if (d["kind"] == "parameter") {
            EXPECT_TRUE(d["default"].is_number());
            EXPECT_FALSE(d["source"].get<std::string>().empty());
        }
    }
    EXPECT_GT(names.size(), 80u);
    for (const Json& lever : schema["levers"]) {
        EXPECT_FALSE(lever["text"]["en"].get<std::string>().empty());
        EXPECT_FALSE(lever["text"]["ko"].get<std::string>().empty());
        for (const Json& field : lever["needed"]) EXPECT_TRUE(names.contains(field)) << field;
    }
}

bool says_that_there_is_none(const std::string& source)
{
    for (const char* words : {"without evidence", "no measured value", "not found", "without a source found"})
        if (source.find(words) != std::string::npos) return true;
    return false;
}

// What rests on no evidence is graded so and says so, here by name: a new one has to be added to the list, and
// one for which evidence is found taken from it.
TEST(Schema, NamesWhatRestsOnNoEvidence)
{
    const std::set<std::string> expected{"ai.capability_choice",
                                         "ai.depth_time",
                                         "ai.frontier_half_life",
                                         "ai.gain_slope",
                                         "ai.home_choice",
                                         "ai.integration_cost",
                                         "ai.integrators",
                                         "ai.markup_response",
                                         "ai.memory_most",
                                         "ai.order_speed",
                                         "ai.own_use_kept",
                                         "ai.own_use_most",
                                         "ai.price_speed",
                                         "ai.run_share",
                                         "ai.shipment_growth_half_life",
                                         "ai.task_growth",
                                         "ai.tokens_per_task_hour",
                                         "ai.wanted_utilisation",
                                         "chips.book_to_bill",
                                         "chips.growth_factor",
                                         "chips.growth_half_life",
                                         "chips.open_share_factor",
                                         "chips.priority",
                                         "money.upkeep",
                                         "nation.cash_payout",
                                         "nation.gains_passed_on",
                                         "output.token_latency",
                                         "output.tokens_per_task_hour",
                                         "output.utilisation",
                                         "people.builder_share",
                                         "people.integration_effort",
                                         "people.plan_appeal",
                                         "power.plan_share",
                                         "power.spare_capacity"};
    const Desk desk;
    std::set<std::string> illustrative;
    const auto look = [&](const Json& d) {
        const std::string name = d["name"], source = d["source"];
        if (d["grade"] == "illustrative") illustrative.insert(name);
        EXPECT_EQ(d["grade"] == "illustrative", says_that_there_is_none(source)) << name << ": " << source;
    };
    const Json schema = Json::parse(desk.run("schema --json").out);
    for (const Json& d : schema["declarations"])
        if (d["kind"] == "parameter") look(d);
    const Json nation = Json::parse(desk.run("nation korea --json").out);
    for (const Json& d : nation["figures"]) look(d);
    EXPECT_EQ(illustrative, expected);
}

TEST(Validate, PrintsEventsAndErrors)
{
    const Desk desk;
    const Json all = Json::parse(desk.run("validate --draws 500 --json").out);
    EXPECT_GE(all["known_events"].size(), 3u);
    EXPECT_GE(all["factory_errors"].size(), 5u);
    const Said text = desk.run("validate factory");
    EXPECT_EQ(text.code, 0);
    EXPECT_NE(text.out.find("B200"), std::string::npos);
}

} // namespace
} // namespace mm::cli
