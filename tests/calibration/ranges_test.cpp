// SPDX-License-Identifier: Apache-2.0
#include "calibration/ranges.hpp"

#include "base/inputs.hpp"
#include "calibration/calibrate.hpp"
#include "calibration/distance.hpp"
#include "calibration/small_nation.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace mm::calibration {
namespace {

Calibration small_economy()
{
    return calibrate(small_nation(), Quarter::of(2010, 1), 10.0);
}

/// Every number of a calibration, one after another, as something that can be changed.
std::vector<double*> numbers_of(Calibration& economy)
{
    std::vector<double*> numbers;
    for (const auto& f : scalars()) numbers.push_back(&f.in(economy));
    for (const auto fields : {industry_columns(), product_shares(), histories(), paths()})
        for (const auto& f : fields)
            for (double& x : f.in(economy)) numbers.push_back(&x);
    for (double& x : economy.industries.technology) numbers.push_back(&x);
    for (double& x : economy.outside.covariance) numbers.push_back(&x);
    return numbers;
}

TEST(Fields, HaveNamesAndSymbolsOfTheirOwn)
{
    std::set<std::string_view> symbols{"a_sg", "C", "G", "S", "T", "T_max", "T_prime"};
    std::set<std::string_view> single;
    std::set<std::string_view> by_industry{"industry"};
    std::set<std::string_view> by_quarter{"quarter"};
    const auto hold = [&](const auto& fields, std::set<std::string_view>& names) {
        for (const auto& f : fields) {
            EXPECT_TRUE(symbols.insert(f.symbol).second) << f.symbol;
            EXPECT_TRUE(names.insert(f.name).second) << f.name;
            EXPECT_FALSE(f.unit.empty()) << f.name;
            EXPECT_LT(f.minimum, f.maximum) << f.name;
        }
    };
    hold(scalars(), single);
    hold(head_counts(), single);
    hold(industry_counts(), by_industry);
    hold(industry_columns(), by_industry);
    hold(product_shares(), by_industry);
    hold(histories(), by_quarter);
    hold(paths(), by_quarter);
    // All that the published pair holds, but for numbers of industries and quarters.
    EXPECT_EQ(symbols.size(), 7U + 53U + 4U + 2U + 7U + 6U + 2U + 3U);
}

TEST(Fields, LeadToOneNumberEach)
{
    Calibration economy = small_economy();
    std::set<const double*> places;
    for (const auto& f : scalars()) {
        EXPECT_TRUE(places.insert(&f.in(economy)).second) << f.name;
        EXPECT_EQ(&f.in(economy), &f.of(economy)) << f.name;
    }
}

TEST(Ranges, FindNothingWrongWithAnEconomyThatCanBeRun)
{
    EXPECT_FALSE(first_wrong(small_economy()));
}

TEST(Ranges, FindAnyNumberThatIsNone)
{
    Calibration economy = small_economy();
    for (double* number : numbers_of(economy))
        for (const double wrong :
             {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            const double right = *number;
            *number = wrong;
            EXPECT_TRUE(first_wrong(economy));
            *number = right;
        }
    EXPECT_FALSE(first_wrong(economy));
}

TEST(Ranges, NameTheFieldAndThePlaceInIt)
{
    Calibration economy = small_economy();
    economy.industries.capital_yield[1] = 0.0;
    auto wrong = first_wrong(economy);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->name, "capital_yield");
    EXPECT_EQ(wrong->symbol, "kappa_s");
    EXPECT_EQ(wrong->place, 2U);
    EXPECT_EQ(wrong->row, Wrong::Row::industry);

    economy = small_economy();
    economy.opening.exports[3] = -1.0;
    wrong = first_wrong(economy);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->name, "exports");
    EXPECT_EQ(wrong->row, Wrong::Row::quarter);
    EXPECT_EQ(wrong->part, Part::initial_conditions);

    economy = small_economy();
    economy.industries.exports = {0.5, 0.4};
    wrong = first_wrong(economy);
    ASSERT_TRUE(wrong);
    EXPECT_TRUE(wrong->is_sum);
    EXPECT_DOUBLE_EQ(wrong->value, 0.9);
    EXPECT_EQ(wrong->place, 0U);

    economy = small_economy();
    economy.population.active = 1;
    wrong = first_wrong(economy);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->name, "population.active");
}

TEST(Distance, SeesAnyNumberThatDiffers)
{
    const Calibration one = small_economy();
    EXPECT_EQ(distance(one, one).largest, 0.0);
    Calibration other = one;
    for (double* number : numbers_of(other)) {
        const double same = *number;
        *number = same * (1.0 + 1e-6) + (same == 0.0 ? 1e-6 : 0.0);
        EXPECT_GT(distance(one, other).largest, 0.9e-6);
        *number = same;
    }
    other.population.inactive += 1;
    EXPECT_FALSE(distance(one, other).counts_equal);
}

TEST(Choices, AreTheirDeclaredValuesUnlessARunSaysOtherwise)
{
    Inputs inputs{choice::all()};
    const Choices declared = choices_of(inputs);
    const Choices usual;
    EXPECT_EQ(declared.utilisation, usual.utilisation);
    EXPECT_EQ(declared.unemployment_replacement, usual.unemployment_replacement);
    EXPECT_EQ(declared.repayment, usual.repayment);
    EXPECT_EQ(declared.capital_requirement, usual.capital_requirement);
    EXPECT_EQ(declared.loan_to_value, usual.loan_to_value);
    EXPECT_EQ(declared.restart_loan, usual.restart_loan);
    EXPECT_EQ(declared.inflation_target, usual.inflation_target);
    inputs.set(choice::loan_to_value, {0.7, 0.7, 0.7, "", Grade::illustrative, ""});
    EXPECT_EQ(choices_of(inputs).loan_to_value, 0.7);
    for (const Declaration* d : choice::all()) {
        EXPECT_TRUE(allowed(*d, d->value)) << d->name;
        EXPECT_FALSE(d->en.empty() || d->ko.empty() || d->source.empty()) << d->name;
    }
}

} // namespace
} // namespace mm::calibration
