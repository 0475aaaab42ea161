// SPDX-License-Identifier: Apache-2.0
#include "record/page_tree.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Tree& tree)
{
    return Json::parse(to_json(tree));
}

Tree numbers(std::initializer_list<double> values)
{
    Tree::List list;
    for (const double value : values) list.emplace_back(value);
    return list;
}

Tree series_row()
{
    Tree row;
    row.set("unit", "MKRW/quarter").set("text", Text{"Output", "산출"});
    row.set("quarters", Tree::List{"2024Q4", "2025Q1"});
    for (const char* column : {"mean", "sd", "p05", "p25", "p50", "p75", "p95"})
        row.set(column, numbers({123456.789, 1.0 / 3.0}));
    return row;
}

Tree run_with_plan()
{
    Tree series, baseline, industry, check, plan, effect, run;
    series.set("real_gdp", series_row()).set("bill.workers", series_row());
    baseline.set("run", "abc").set("series", series);
    effect.set("mean", 2.0 / 3.0);
    industry.set("id", "industry.1").set("output", series_row());
    industry.set("effects", Tree::List{effect});
    check.set("verdict", "red").set("probability", 1.0 / 3.0).set("power", series_row());
    check.set("pledges", Tree::List{Tree{}.set("lever", "chips.state_purchase").set("siting", Tree::List{})});
    plan.set("id", "gpu-50k");
    run.set("schema", "megamachine/run/1").set("seed", 1234567890123.0).set("series", series);
    run.set("plan", plan).set("baseline", baseline).set("industries", Tree::List{industry});
    run.set("check", check).set("closures", Tree::List{});
    return run;
}

TEST(PageTree, KeepsOfSeriesWhatAChartShows)
{
    const Json light = json_of(page_tree(run_with_plan()));
    const Json& gdp = light["series"]["real_gdp"];
    EXPECT_EQ(gdp.size(), 5u);
    EXPECT_EQ(gdp["unit"], "MKRW/quarter");
    EXPECT_EQ(gdp["text"]["ko"], "산출");
    EXPECT_EQ(gdp["p50"], (Json{123460.0, 0.33333}));
    EXPECT_FALSE(light["series"].contains("bill.workers"));
    EXPECT_EQ(light["baseline"]["run"], "abc");
    const Json& without = light["baseline"]["series"]["real_gdp"];
    EXPECT_EQ(without.size(), 3u);
    EXPECT_EQ(without["p95"], (Json{123460.0, 0.33333}));
}

TEST(PageTree, KeepsOfIndustriesTheirEffectsAndOfTheCheckItsVerdict)
{
    const Json light = json_of(page_tree(run_with_plan()));
    EXPECT_EQ(light["industries"], Json::parse(R"([{"id": "industry.1", "effects": [{"mean": 0.6667}]}])"));
    EXPECT_EQ(light["check"], Json::parse(R"({"verdict": "red", "probability": 0.333333,
                                          "pledges": [{"lever": "chips.state_purchase"}]})"));
}

TEST(PageTree, LeavesWhatNamesTheRunAsItIs)
{
    const Json light = json_of(page_tree(run_with_plan()));
    EXPECT_EQ(light["seed"], 1234567890123);
    EXPECT_EQ(light["plan"]["id"], "gpu-50k");
}

TEST(PageTree, KeepsTheInnerHalfOfAFanWhereThereIsNoPlan)
{
    Tree series, run;
    series.set("real_gdp", series_row());
    run.set("schema", "megamachine/run/1").set("series", series).set("closures", Tree::List{});
    const Json light = json_of(page_tree(run));
    EXPECT_TRUE(light["series"]["real_gdp"].contains("p25"));
    EXPECT_FALSE(light["series"]["real_gdp"].contains("sd"));
}

TEST(PageTree, LeavesARunOfThePublishedModelAndACheckAsTheyAre)
{
    Tree plain, check;
    plain.set("schema", "megamachine/run/1").set("series", series_row());
    check.set("plan", "gpu-50k").set("probability", 1.0 / 3.0);
    EXPECT_EQ(json_of(page_tree(plain)), json_of(plain));
    EXPECT_EQ(json_of(page_tree(check)), json_of(check));
}

} // namespace
} // namespace mm::record
