// SPDX-License-Identifier: Apache-2.0
#include "record/run_key.hpp"

#include "record/engine_digest.hpp"
#include "record/run_made.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace mm::record {
namespace {

TEST(RunKey, IsOfThisBuildsEngine)
{
    const RunKey key = key_of_build();
    EXPECT_TRUE(key.program.starts_with("megamachine "));
    EXPECT_EQ(key.engine, build::engine);
    EXPECT_EQ(key.engine.size(), 64u);
    EXPECT_EQ(key.engine.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_NE(std::string{build::flags}.find("-ffp-contract=off"), std::string::npos);
}

TEST(RunKey, GivesAnotherIdForEverythingThatDeterminesTheRun)
{
    const std::vector<std::function<void(RunKey&)>> changes{
        [](RunKey& key) { key.program += ".1"; },
        [](RunKey& key) { key.engine[0] = key.engine[0] == '0' ? '1' : '0'; },
        [](RunKey& key) { key.nation += "x"; },
        [](RunKey& key) { key.start = key.start + 1; },
        [](RunKey& key) { key.scale = 999.9999999; },
        [](RunKey& key) { ++key.quarters; },
        [](RunKey& key) { ++key.seed; },
        [](RunKey& key) { key.setting += "x"; },
        [](RunKey& key) { key.closures_off = "N4"; },
        [](RunKey& key) { key.closures_off = "N4 N7"; },
        [](RunKey& key) { key.plan = "hours-69", key.plan_sha256 = std::string(64, 'd'); },
        [](RunKey& key) { key.plan = "hours-69", key.plan_sha256 = std::string(64, 'e'); },
        [](RunKey& key) { key.plan = "hours-52", key.plan_sha256 = std::string(64, 'd'); },
        [](RunKey& key) { key.overrides.emplace_back("tax.income", "0.2"); },
        [](RunKey& key) { key.inputs[0].sha256[0] = 'b'; },
        [](RunKey& key) { key.inputs[0].file += "x"; },
        [](RunKey& key) {
            key.inputs.push_back({"nations/made-up/more.csv", std::string(64, 'c')});
        },
        [](RunKey& key) { key.inputs.clear(); },
    };
    std::vector<std::string> ids{run_id(made_key())};
    for (const auto& change : changes) {
        RunKey key = made_key();
        change(key);
        ids.push_back(run_id(key));
        EXPECT_NE(difference(made_key(), key), "");
    }
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

TEST(RunKey, IsTheSameInWhateverOrderItsPartsCame)
{
    RunKey a = made_key(), b = made_key();
    a.inputs = {{"a.csv", "1"}, {"b.csv", "2"}};
    b.inputs = {{"b.csv", "2"}, {"a.csv", "1"}};
    a.overrides = {{"x", "1"}, {"y", "2"}};
    b.overrides = {{"y", "2"}, {"x", "1"}};
    EXPECT_EQ(run_id(a), run_id(b));
    EXPECT_EQ(difference(a, b), "");
}

TEST(RunKey, ComesBackFromItsEntries)
{
    RunKey key = made_key(9'007'199'254'740'991);
    key.scale = 0.1 + 0.2;
    key.overrides = {{"tax.income", "0.25"}};
    key.closures_off = "N4 N7";
    key.plan = "hours-69";
    key.plan_sha256 = std::string(64, 'd');
    const auto back = key_with(entries(key));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(run_id(*back), run_id(key));
    EXPECT_EQ(back->seed, key.seed);
    EXPECT_EQ(back->scale, key.scale);
    EXPECT_EQ(back->plan, key.plan);
    EXPECT_EQ(back->closures_off, key.closures_off);
}

TEST(RunKey, DoesNotComeFromEntriesThatAreNotOfAKey)
{
    const auto refused = [](const std::function<void(Entries&)>& spoil) {
        Entries list = entries(made_key());
        spoil(list);
        EXPECT_FALSE(key_with(list).has_value());
    };
    refused([](Entries& list) { list.clear(); });
    refused([](Entries& list) { list.pop_back(), list.erase(list.begin()); });
    refused([](Entries& list) { list.emplace_back("mood", "good"); });
    refused([](Entries& list) { list.insert(list.begin(), list.front()); });
    refused([](Entries& list) { std::swap(list[0], list[1]); });
    for (const char* name : {"start", "scale", "quarters", "seed"})
        refused([&](Entries& list) {
            for (auto& [key, value] : list)
                if (key == name) value = "many";
        });
}

TEST(RunKey, OfARunWithoutAPlanIsNamedAsItWasBeforeThereWerePlans)
{
    for (const auto& [name, value] : entries(made_key()))
        EXPECT_TRUE(name != "plan" && name != "plan sha256" && name != "closures off") << name;
}

TEST(RunKey, TellsWhatTwoDifferIn)
{
    RunKey there = made_key(2), here = made_key(1);
    there.start = Quarter::of(2011, 3);
    EXPECT_EQ(difference(there, here), "start is 2011Q3 there and 2010Q1 here; seed is 2 there and 1 here");
    here = there;
    here.inputs.clear();
    EXPECT_EQ(difference(there, here),
              "input nations/made-up/economy.csv is aaaaaaaaaaaa… there and nothing here");
}

} // namespace
} // namespace mm::record
