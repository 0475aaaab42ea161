// SPDX-License-Identifier: Apache-2.0
#include "nation/published_economy.hpp"

#include "calibration/fields.hpp"
#include "files/flat_arrays.hpp"
#include "files/mat.hpp"
#include "files/refusal.hpp"
#include "reference_data.hpp"

#include <numeric>

namespace mm::nation {
namespace {

namespace cal = calibration;
using files::NamedArray;
using files::NamedArrays;
using files::refusal_of;

NamedArray array(std::string name, std::size_t rows, std::size_t columns, double value)
{
    return {.name = std::move(name),
            .dims = {rows, columns},
            .values = std::vector<double>(rows * columns, value)};
}

/// Both files of an economy of two industries and five known quarters, every number within its range.
NamedArrays two_industries()
{
    NamedArrays file{.file = "small.txt"};
    file.arrays = {array("G", 1, 1, 2.0), array("T_prime", 1, 1, 5.0), array("a_sg", 2, 2, 0.5),
                   array("C", 3, 3, 0.0)};
    for (const auto& f : cal::scalars()) file.arrays.push_back(array(std::string{f.symbol}, 1, 1, 0.5));
    for (const auto& f : cal::head_counts()) file.arrays.push_back(array(std::string{f.symbol}, 1, 1, 7.0));
    for (const auto& f : cal::industry_counts())
        file.arrays.push_back(array(std::string{f.symbol}, 2, 1, 3.0));
    for (const auto& f : cal::industry_columns())
        file.arrays.push_back(array(std::string{f.symbol}, 2, 1, 0.5));
    for (const auto& f : cal::product_shares())
        file.arrays.push_back(array(std::string{f.symbol}, 2, 1, 0.5));
    for (const auto& f : cal::histories()) file.arrays.push_back(array(std::string{f.symbol}, 5, 1, 0.5));
    for (const auto& f : cal::paths()) file.arrays.push_back(array(std::string{f.symbol}, 8, 1, 0.5));
    return file;
}

NamedArray& at(NamedArrays& file, std::string_view name)
{
    const auto found = std::find_if(file.arrays.begin(), file.arrays.end(),
                                    [&](const NamedArray& a) { return a.name == name; });
    EXPECT_NE(found, file.arrays.end()) << name;
    return *found;
}

cal::Calibration economy_of(const NamedArrays& file)
{
    return published_economy(file, file, Quarter::of(2010, 1), 1000.0);
}

Mistake refusal(const NamedArrays& file)
{
    return refusal_of([&] { economy_of(file); });
}

TEST(PublishedEconomy, TakesEveryVariableToItsPlace)
{
    NamedArrays file = two_industries();
    double next = 0.0;
    for (const auto& f : cal::scalars()) at(file, f.symbol).values = {next += 0.01};
    at(file, "a_sg").values = {0.1, 0.9, 0.3, 0.7};
    const cal::Calibration economy = economy_of(file);
    next = 0.0;
    for (const auto& f : cal::scalars()) EXPECT_EQ(f.of(economy), next += 0.01) << f.symbol;
    EXPECT_EQ(economy.industries.technology, (cal::Column{0.1, 0.9, 0.3, 0.7}));
    EXPECT_EQ(economy.industries.workers, (cal::Counts{3, 3}));
    EXPECT_EQ(economy.population.active, 7U);
    EXPECT_EQ(economy.opening.known(), 5U);
    EXPECT_EQ(economy.opening.exports.size(), 8U);
    EXPECT_EQ(economy.start, Quarter::of(2010, 1));
    EXPECT_EQ(economy.scale, 1000.0);
}

TEST(PublishedEconomy, RefusesEveryVariableThatIsMissingWronglySizedOrNaN)
{
    const NamedArrays whole = two_industries();
    for (std::size_t i = 0; i < whole.arrays.size(); ++i) {
        const std::string name = whole.arrays[i].name;
        NamedArrays file = whole;
        file.arrays[i].name += "x";
        Mistake mistake = refusal(file);
        EXPECT_EQ(mistake.file, "small.txt");
        EXPECT_EQ(mistake.field, name);
        EXPECT_EQ(mistake.found, "no such variable");
        if (name == "theta_DIV") {
            EXPECT_EQ(mistake.nearest, "theta_DIVx");
        }

        file = whole;
        const bool is_path = file.arrays[i].dims[0] == 8;
        file.arrays[i] = array(name, is_path ? 4 : 17, 1, 0.5);
        mistake = refusal(file);
        EXPECT_EQ(mistake.field, name);
        EXPECT_EQ(mistake.found, is_path ? "4 x 1 values" : "17 x 1 values");

        file = whole;
        file.arrays[i].values[0] = std::numeric_limits<double>::quiet_NaN();
        mistake = refusal(file);
        EXPECT_EQ(mistake.field, name);
        EXPECT_EQ(mistake.found, "NaN at place 1") << name;
    }
}

TEST(PublishedEconomy, EndsAPathWithTheLastQuarterThatWasKnown)
{
    NamedArrays file = two_industries();
    at(file, "C_E").values[6] = at(file, "C_E").values[7] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(economy_of(file).opening.exports.size(), 6U);
    at(file, "C_E").values[4] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusal(file).found, "NaN at place 5");
    EXPECT_EQ(refusal(file).expected, "a column of at least T_prime = 5 finite values");
}

TEST(PublishedEconomy, RefusesNumbersThatNoEconomyHas)
{
    for (const auto& [name, value, expected] :
         {std::tuple{"alpha_s", 0.0, "a number above 0 [real money/person agent/quarter]"},
          std::tuple{"omega", 1.5, "a number above 0 to 1 [1]"},
          std::tuple{"I_s", 0.0, "a number from 1 [agent]"},
          std::tuple{"b_HH_g", 0.4, "shares that add up to 1"},
          std::tuple{"a_sg", 0.4, "shares that add up to 1"}, std::tuple{"C", -1.0, "a number from 0 [1]"},
          std::tuple{"N_s", 2.5, "whole numbers from 0 to 1e12"},
          std::tuple{"G", 0.5, "a whole number from 1 to 10000"}}) {
        NamedArrays file = two_industries();
        at(file, name).values[0] = value;
        EXPECT_EQ(refusal(file).expected, expected) << name;
    }
}

TEST(PublishedEconomy, ReadsStartAndScaleOutOfAPath)
{
    EXPECT_EQ(quarter_in_name("x/2011Q3/parameters/2010Q1.mat"), Quarter::of(2010, 1));
    EXPECT_EQ(quarter_in_name("austria_2010Q1_scale1000.txt"), Quarter::of(2010, 1));
    EXPECT_EQ(quarter_in_name("austria.txt"), std::nullopt);
    EXPECT_EQ(scale_in_name("a/austria_2010Q1_scale100.txt"), 100.0);
    EXPECT_EQ(scale_in_name("a/parameters_1to1000/2010Q1.mat"), 1000.0);
    EXPECT_EQ(scale_in_name("a/parameters/2010Q1.mat"), std::nullopt);
    const files::OwnFolder folder;
    const auto path = folder.write("austria.txt", "G 1 1\n2\n");
    EXPECT_EQ(refusal_of([&] { read_published(path); }).field, "start");
}

TEST(PublishedEconomy, OpensEveryPublishedFile)
{
    MM_REFERENCE_OR_SKIP(reference);
    const auto poledna = reference / "poledna";
    std::size_t opened = 0;
    for (const char* entry :
         {"austria_2010Q1_scale1.txt", "austria_2010Q1_scale10.txt", "austria_2010Q1_scale100.txt",
          "austria_2010Q1_scale1000.txt", "austria_2010Q1_scale10000.txt", "italy_2010Q1_scale1000.txt",
          "steady_state_2010Q1_scale1000.txt"}) {
        const cal::Calibration economy = read_published(poledna / "text" / entry);
        EXPECT_EQ(economy.industries.size(), 62U) << entry;
        EXPECT_EQ(economy.start, Quarter::of(2010, 1)) << entry;
        opened += 1;
    }
    for (Quarter q = Quarter::of(2010, 1); q <= Quarter::of(2019, 4); q = q + 1) {
        const std::string name = to_string(q) + ".mat";
        const cal::Calibration economy =
            read_published({.parameters = poledna / "austria/parameters" / name,
                            .initial_conditions = poledna / "austria/initial_conditions" / name});
        EXPECT_EQ(economy.start, q);
        EXPECT_EQ(economy.scale, 10'000.0);
        EXPECT_EQ(economy.opening.known(), static_cast<std::size_t>(q - Quarter::of(1996, 3)));
        opened += 1;
    }
    EXPECT_EQ(opened, 47U);
}

TEST(PublishedEconomy, IsTheSameFromTextAndFromMat)
{
    MM_REFERENCE_OR_SKIP(reference);
    const auto poledna = reference / "poledna";
    const cal::Calibration text = read_published(poledna / "text/austria_2010Q1_scale1000.txt");
    const cal::Calibration mat =
        read_published({.parameters = poledna / "austria/parameters_1to1000/2010Q1.mat",
                        .initial_conditions = poledna / "austria/initial_conditions_1to1000/2010Q1.mat"});
    EXPECT_EQ(text.scale, mat.scale);
    EXPECT_EQ(text.industries.firms, mat.industries.firms);
    EXPECT_EQ(text.industries.technology, mat.industries.technology);
    EXPECT_EQ(text.outside.covariance, mat.outside.covariance);
    for (const auto& f : cal::scalars()) EXPECT_EQ(f.of(text), f.of(mat)) << f.name;
    for (const auto& f : cal::paths()) EXPECT_EQ(f.of(text), f.of(mat)) << f.name;
    EXPECT_EQ(text.opening.exports.size(), 66U);
    EXPECT_EQ(std::accumulate(text.industries.firms.begin(), text.industries.firms.end(), std::size_t{0}),
              624U);
}

} // namespace
} // namespace mm::nation
