// SPDX-License-Identifier: Apache-2.0
#include "calibration/closures.hpp"

#include <gtest/gtest.h>
#include <set>
#include <string>

namespace mm::calibration {
namespace {

TEST(Closures, AreCalledByTheirNumberInOrder)
{
    ASSERT_EQ(closure_texts().size(), closures_count);
    for (std::size_t i = 0; i < closures_count; ++i) {
        const auto closure = static_cast<Closure>(i);
        EXPECT_EQ(id_of(closure), "N" + std::to_string(i + 1));
        EXPECT_EQ(closure_called(id_of(closure)), closure);
    }
    EXPECT_EQ(closure_called("N4"), Closure::cost_prices);
    EXPECT_EQ(closure_called("N12"), Closure::own_account);
    EXPECT_FALSE(closure_called("N14").has_value());
    EXPECT_FALSE(closure_called("n4").has_value());
}

TEST(Closures, AreToldInBothLanguages)
{
    std::set<std::string> names;
    for (const ClosureText& text : closure_texts()) {
        names.insert(text.name.en);
        for (const Text* t : {&text.name, &text.does}) {
            EXPECT_FALSE(t->en.empty());
            EXPECT_FALSE(t->ko.empty());
        }
        EXPECT_EQ(text.does.en.back(), '.');
        EXPECT_EQ(text.does.ko.back(), '.');
    }
    EXPECT_EQ(names.size(), closures_count);
}

TEST(Closures, AreSwitchedOneByOne)
{
    const Closures some = Closures::none().with(Closure::saving).with(Closure::investment);
    EXPECT_TRUE(some.has(Closure::saving));
    EXPECT_FALSE(some.has(Closure::wage_curve));
    EXPECT_EQ(some.without(Closure::saving).without(Closure::investment), Closures::none());
    EXPECT_FALSE(Closures::none().any());
    for (std::size_t i = 0; i < closures_count; ++i)
        EXPECT_TRUE(Closures::all().has(static_cast<Closure>(i)));
}

} // namespace
} // namespace mm::calibration
