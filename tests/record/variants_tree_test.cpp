// SPDX-License-Identifier: Apache-2.0
#include "record/variants_tree.hpp"

#include "ai/rules.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstddef>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

Variants relaxed_plan()
{
    Variants made{.histories = 2};
    BindingTable table{.outcome = {"chips", "칩"}};
    for (const experiment::Variant& v : experiment::binding_variants(0.624)) table.first.push_back({v, 1.0});
    made.binding.push_back({.plan = 0, .outcomes = {table}});
    return made;
}

TEST(VariantsTree, SaysTheValuesThatArePlayedAndNotThoseBeyondTheEndsOfAStrength)
{
    const Inputs rules{ai::rule_declarations()};
    const Json tree = Json::parse(to_json(variants_tree(relaxed_plan(), {{}, {"a-plan"}, {&rules}})));
    EXPECT_EQ(tree["binding"][0]["plan"], "a-plan");
    std::size_t seen = 0;
    for (const Json& row : tree["binding"][0]["outcomes"][0]["first"])
        for (const Json& changed : row["changed"])
            for (const Declaration* d : rules.declarations()) {
                if (changed["name"] != d->name) continue;
                ++seen;
                EXPECT_GE(changed["value"].get<double>(), d->minimum) << d->name;
                EXPECT_LE(changed["value"].get<double>(), d->maximum) << d->name;
                EXPECT_EQ(changed["usual"].get<double>(), d->value) << d->name;
            }
    EXPECT_EQ(seen, 6u); // Staff, habit (two), capability (two) and tokens change declared strengths.
}

TEST(VariantsTree, LeavesOutWhatWasNotAsked)
{
    const Json tree = Json::parse(to_json(variants_tree(Variants{}, {{}, {}, {}})));
    EXPECT_EQ(tree["histories"], 0);
    for (const char* part : {"rivals", "tokens", "binding"}) EXPECT_FALSE(tree.contains(part)) << part;
}

} // namespace
} // namespace mm::record
