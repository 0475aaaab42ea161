// SPDX-License-Identifier: Apache-2.0
#include "record/mechanisms_tree.hpp"

#include "record/run_made.hpp"
#include "record/run_record.hpp"
#include "record/series_columns.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

TEST(MechanismsTree, SaysOfEachMechanismInBothLanguagesWhetherItIsOn)
{
    const ai::Mechanisms on = ai::Mechanisms::all().without(ai::Mechanism::power);
    const Json list = Json::parse(to_json(mechanisms_tree(on)))["mechanisms"];
    ASSERT_EQ(list.size(), ai::mechanisms_count);
    for (const Json& each : list) {
        EXPECT_EQ(each["on"].get<bool>(), each["id"] != "power") << each["id"];
        for (const char* text : {"name", "text"})
            for (const char* language : {"en", "ko"})
                EXPECT_FALSE(each[text][language].get<std::string>().empty()) << each["id"];
    }
}

/// The names of series in the record of a nation whose histories are as long as its catalogue.
Json series_of_nation(bool with_ai)
{
    const std::array<std::uint32_t, 3> groups{0, 0, 1};
    model::Catalogue catalogue = model::nation_catalogue("MKRW", groups, with_ai);
    RunKey key = made_key();
    key.quarters = 1;
    model::Outcome outcome{.history = {.number = 0, .quarters = 1}};
    outcome.history.values.assign(catalogue.size() * 2, 1.0);
    const RunResult result =
        result_of(key, {"Made-up land", "지어낸 나라"}, std::move(catalogue), 1, std::span{&outcome, 1});
    return Json::parse(to_json(series_tree(result)));
}

TEST(SeriesTree, HasWhatAiDoesWhereItIsPlayedAndIndustriesNowhere)
{
    const Json with = series_of_nation(true);
    const Json without = series_of_nation(false);
    EXPECT_EQ(with["ai.task_hours"]["unit"], "million hour/quarter");
    EXPECT_EQ(with["ai.task_hours"]["p50"].size(), 2u);
    EXPECT_FALSE(without.contains("ai.task_hours"));
    EXPECT_TRUE(without.contains("bill.debt"));
    for (const Json& series : {with, without})
        for (const auto& [name, row] : series.items()) EXPECT_NE(name.rfind("industry.", 0), 0u) << name;
}

} // namespace
} // namespace mm::record
