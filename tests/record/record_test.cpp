// SPDX-License-Identifier: Apache-2.0
#include "record/check_record.hpp"

#include "feasibility/committed.hpp"
#include "record/tree.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <unistd.h>

namespace mm::record {
namespace {

using Json = nlohmann::json;
using feasibility::Case;
using feasibility::Check;

struct Judged {
    plan::Plan plan;
    Check check;
    feasibility::Settings settings = feasibility::settings_of({.draws = 300});
};

Judged judged(const std::string& name)
{
    Judged j{.plan = feasibility::committed_plan(name), .check = {}};
    j.check = feasibility::checked(j.plan, {.draws = 300});
    return j;
}

std::string record_of(const Judged& one, const Judged* other = nullptr)
{
    const feasibility::Korea& k = feasibility::korea();
    const auto events =
        feasibility::backtest(k.nation, k.world, k.inputs, k.events, one.settings, mm::serial);
    Manifest manifest = manifest_of_build();
    manifest.command = "megamachine check";
    manifest.seed = 1;
    manifest.draws = 300;
    const Case first{.nation = k.nation, .world = k.world, .plan = one.plan, .inputs = k.inputs};
    const Checked checked{.c = first, .settings = one.settings, .check = one.check};
    if (other == nullptr) return check_record(checked, nullptr, events, manifest);
    const Case second{.nation = k.nation, .world = k.world, .plan = other->plan, .inputs = k.inputs};
    const Checked against{.c = second, .settings = other->settings, .check = other->check};
    return check_record(checked, &against, events, manifest);
}

/// Calls `look(path, value)` for every value of a document.
template <class Look> void walk(const Json& value, const std::string& path, Look look)
{
    look(path, value);
    if (value.is_object())
        for (const auto& [key, item] : value.items()) walk(item, path + "." + key, look);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value[i], path + "[" + std::to_string(i) + "]", look);
}

void expect_spread(const Json& value, const std::string& where)
{
    for (const char* key : {"p10", "p50", "p90"}) ASSERT_TRUE(value.contains(key)) << where << " " << key;
    ASSERT_TRUE(value.contains("unit")) << where;
    EXPECT_FALSE(value["unit"].get<std::string>().empty()) << where;
    if (value["p10"].is_number() && value["p90"].is_number()) {
        EXPECT_LE(value["p10"].get<double>(), value["p90"].get<double>()) << where;
    }
}

TEST(Record, HasWhatItPromisesForEveryPlan)
{
    for (const plan::Plan& plan : feasibility::committed_plans()) {
        SCOPED_TRACE(plan.id);
        const Json r = Json::parse(record_of(judged(plan.id)));
        EXPECT_EQ(r["format"], "megamachine/check/1");
        EXPECT_EQ(r["plan"], plan.id);
        const std::set<std::string> names(feasibility::constraint_names.begin(),
                                          feasibility::constraint_names.end());
        EXPECT_TRUE(names.contains(r["binding"]));
        EXPECT_TRUE(r["verdict"] == "green" || r["verdict"] == "amber" || r["verdict"] == "red");
        ASSERT_EQ(r["pledges"].size(), plan.pledges.size());
        for (const Json& pledge : r["pledges"]) {
            EXPECT_TRUE(pledge["lever"].is_string());
            EXPECT_TRUE(names.contains(pledge["binding"]));
            ASSERT_EQ(pledge["constraints"].size(), names.size());
            for (const std::string& name : names) {
                const Json& row = pledge["constraints"].at(name);
                expect_spread(row.at("required"), name);
                expect_spread(row.at("available"), name);
                const double probability = row.at("probability");
                EXPECT_TRUE(probability >= 0.0 && probability <= 1.0);
            }
        }
        for (const char* output : {"tokens_per_day", "tokens_per_citizen_day", "power_mw", "cost_total"})
            expect_spread(r["outputs"].at(output), output);
        const Json& date = r["outputs"].at("delivered_by");
        for (const char* key : {"p10", "p50", "p90"}) {
            ASSERT_TRUE(date.contains(key));
            if (!date[key].is_null()) {
                EXPECT_TRUE(parse_quarter(date[key].get<std::string>())) << date[key];
            }
        }
        EXPECT_TRUE(r["against"].is_null());
    }
}

TEST(Record, SaysEverythingInBothLanguagesAndNothingEmptyOrEndless)
{
    const Judged one = judged("haenam-hub"), other = judged("nvidia-260k");
    const std::string text = record_of(one, &other);
    const Json r = Json::parse(text); // Which takes neither NaN nor Infinity.
    EXPECT_EQ(Json::parse(r.dump()), r);
    EXPECT_EQ(r["against"]["plan"], "nvidia-260k");
    int pairs = 0;
    walk(r, "", [&](const std::string& path, const Json& value) {
        if (!value.is_object() || (!value.contains("en") && !value.contains("ko"))) return;
        ++pairs;
        ASSERT_TRUE(value.contains("en") && value.contains("ko")) << path;
        EXPECT_FALSE(value["en"].get<std::string>().empty()) << path;
        EXPECT_FALSE(value["ko"].get<std::string>().empty()) << path;
    });
    EXPECT_GT(pairs, 200);
    walk(r, "", [&](const std::string& path, const Json& value) {
        if (!value.is_object() || !value.contains("source")) return;
        EXPECT_FALSE(value["source"].get<std::string>().empty()) << path;
        EXPECT_TRUE(parse_grade(value.at("grade").get<std::string>())) << path;
    });
}

TEST(Record, HoldsTheFiguresOfTheCheckItself)
{
    const Judged one = judged("gpu-200k");
    const Json r = Json::parse(record_of(one));
    EXPECT_EQ(r["probability"], one.check.verdict.probability);
    const Spread tokens = spread(one.check.outcome.plan.tokens_per_day);
    EXPECT_DOUBLE_EQ(r["outputs"]["tokens_per_day"]["p50"].get<double>(), tokens.p50);
    EXPECT_EQ(r["pledges"][0]["constraints"]["money"]["available"]["p50"], 10'000'000'000'000);
    EXPECT_EQ(r["relaxations"].size(), 10u);
}

TEST(Tree, WritesWholeNumbersWithoutAPointAndNothingForWhatHasNoEnd)
{
    Tree tree;
    tree.set("whole", 10e12).set("part", 0.25).set("below", -3.0);
    tree.set("endless", std::numeric_limits<double>::infinity()).set("none", std::nan(""));
    tree.set("flag", true).set("text", "a \"b\"\n").set("empty", Tree{}).set("list", Tree::List{1.0, "x"});
    EXPECT_EQ(to_json(tree), R"({"whole":10000000000000,"part":0.25,"below":-3,"endless":null,"none":null,)"
                             R"("flag":true,"text":"a \"b\"\n","empty":null,"list":[1,"x"]})");
    EXPECT_EQ(to_json(Tree{Text{"yes", "예"}}), R"({"en":"yes","ko":"예"})");
}

TEST(Tree, KeepsDoublesToTheLastBit)
{
    for (const double x :
         {0.1, 1.0 / 3.0, 5.29e12 + 0.125, 1e-300, 9007199254740993.0, 1.7976931348623157e308})
        EXPECT_EQ(Json::parse(to_json(Tree{x})).get<double>(), x);
}

TEST(Tree, MendsTextThatIsNotUtf8)
{
    EXPECT_EQ(Json::parse(to_json(Tree{std::string{"a\xff!"}})),
              "a\xEF\xBF\xBD!"); // The replacement character.
}

class Folder {
public:
    Folder()
    {
        path = std::filesystem::temp_directory_path() / ("megamachine-record-" + std::to_string(::getpid()));
        std::filesystem::create_directories(path / "data");
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path write(const std::string& name, const std::string& content) const
    {
        std::ofstream(path / name, std::ios::binary) << content;
        return path / name;
    }
    std::filesystem::path path;
};

TEST(Manifest, NamesFilesWithTheirDigestsEachOnce)
{
    const Folder folder;
    const auto abc = folder.write("data/abc.txt", "abc");
    const auto empty = folder.write("data/empty.txt", "");
    Manifest manifest;
    add_inputs(manifest, {abc, empty, abc}, folder.path / "data");
    ASSERT_EQ(manifest.inputs.size(), 2u);
    EXPECT_EQ(manifest.inputs[0].file, "abc.txt");
    // FIPS 180-2, appendix B.1, and the digest of nothing.
    EXPECT_EQ(manifest.inputs[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(manifest.inputs[1].sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Manifest, DoesNotTellWhereFilesFromElsewhereLie)
{
    const Folder folder;
    const auto mine = folder.write("private.toml", "x");
    Manifest manifest;
    add_inputs(manifest, {mine}, folder.path / "data");
    ASSERT_EQ(manifest.inputs.size(), 1u);
    EXPECT_EQ(manifest.inputs[0].file, "private.toml");
}

TEST(Manifest, KnowsItsBuild)
{
    const Manifest manifest = manifest_of_build();
    EXPECT_EQ(manifest.program.rfind("megamachine ", 0), 0u);
    EXPECT_FALSE(manifest.commit.empty());
    EXPECT_FALSE(manifest.compiler.empty());
}

} // namespace
} // namespace mm::record
