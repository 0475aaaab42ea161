// SPDX-License-Identifier: Apache-2.0
#include "small_nation.hpp"

#include "model/industry_groups.hpp"
#include "model/measure_classes.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <numeric>

/// What is recorded of a nation, on Austria: recording changes nothing in what is played, so any economy will do.
namespace mm::model {
namespace {

/// Austria with usual hours of 36, 37, ... by industry.
const calibration::Calibration& austria_with_hours()
{
    static const calibration::Calibration calibration = [] {
        calibration::Calibration c = tests::small_austria();
        c.prospects.emplace();
        for (std::size_t s = 0; s < c.industries.size(); ++s)
            c.prospects->hours.push_back(36.0 + static_cast<double>(s % 5));
        return c;
    }();
    return calibration;
}

const Catalogue& catalogue()
{
    static const Catalogue made = [] {
        std::vector<std::uint32_t> groups(tests::small_austria().industries.size());
        for (std::size_t s = 0; s < groups.size(); ++s)
            groups[s] = static_cast<std::uint32_t>(s % industry_groups().size());
        return nation_catalogue("MEUR", groups);
    }();
    return made;
}

constexpr std::size_t quarters = 6;

const History& played()
{
    static const Outcome outcome = simulate(austria_with_hours(), {}, 5, 0, quarters, serial, catalogue());
    EXPECT_FALSE(outcome.breach);
    return outcome.history;
}

double at(std::string_view series, std::size_t quarter)
{
    return played().at(index_in(catalogue(), series), quarter);
}

/// A figure added up over the classes of these kinds.
double over(std::string_view figure, std::size_t quarter, PersonClass::Kind workers)
{
    double total = 0.0;
    for (const PersonClass& c : catalogue().classes)
        if (c.kind == workers || c.kind == PersonClass::Kind::other)
            total += at("class." + c.id + "." + std::string{figure}, quarter);
    return total;
}

const std::array partitions{PersonClass::Kind::decile, PersonClass::Kind::group, PersonClass::Kind::size};

TEST(MeasureNation, ChangesNothingInWhatIsPlayed)
{
    const Outcome plain = simulate(austria_with_hours(), {}, 5, 0, quarters, serial);
    for (std::size_t i = 0; i < plain.history.values.size(); ++i)
        EXPECT_EQ(std::bit_cast<std::uint64_t>(plain.history.values[i]),
                  std::bit_cast<std::uint64_t>(played().values[i]));
}

TEST(MeasureNation, RecordsANumberForEverySeriesThatHasOne)
{
    for (std::size_t s = published_count; s < catalogue().size(); ++s) {
        const std::string& name = catalogue()[s].name;
        EXPECT_TRUE(std::isnan(played().at(s, 0))) << name;
        // A class that nobody is in has no hours.
        if (name.starts_with("class.") && name.ends_with(".hours")) continue;
        for (std::size_t q = 1; q <= quarters; ++q)
            EXPECT_TRUE(std::isfinite(played().at(s, q))) << name << " " << q;
    }
}

TEST(MeasureNation, SharesOutAllIncomeAndAllPersonsAmongItsClasses)
{
    for (std::size_t q = 1; q <= quarters; ++q) {
        const double income = at("Y_h", q) / at("P_bar_HH", q);
        const double persons = at("labour_force", q) + at("inactive", q);
        for (const PersonClass::Kind kind : partitions) {
            EXPECT_NEAR(over("income", q, kind), income, 1e-9 * income);
            EXPECT_NEAR(over("persons", q, kind), persons, 1e-6);
        }
    }
}

TEST(MeasureNation, SharesOutAllWealthAmongItsClasses)
{
    for (std::size_t q = 1; q <= quarters; ++q) {
        // Firms' net worth is recorded before bankruptcies, which owners' wealth is measured after.
        if (at("n_insolvent", q) > 0.0) continue;
        const double wealth = (at("D_h", q) + at("K_h", q) + at("E_i", q) + at("E_k", q)) / at("P_bar_HH", q);
        for (const PersonClass::Kind kind : partitions)
            EXPECT_NEAR(over("wealth", q, kind), wealth, 1e-9 * wealth);
    }
}

TEST(MeasureNation, PutsATenthOfTheEmployedIntoEachDecileAndRanksThemByWage)
{
    const double scale = austria_with_hours().scale;
    const double tenth = at("employees", quarters) * scale / 10.0;
    double last = 0.0;
    for (std::size_t d = 1; d <= deciles; ++d) {
        const std::string decile = "class.decile." + std::to_string(d);
        EXPECT_NEAR(at(decile + ".persons", quarters), tenth, scale);
        const double mean = at(decile + ".income", quarters) / at(decile + ".persons", quarters);
        EXPECT_GT(mean, last) << "decile " << d;
        last = mean;
    }
}

TEST(MeasureNation, CountsOwnersInTheLabourForce)
{
    const double scale = austria_with_hours().scale;
    const double unemployed = scale * at("unemployed", 3);
    const double owners = at("labour_force", 3) - unemployed - scale * at("employees", 3);
    double firms = 1.0; // And the bank's owner.
    for (const std::size_t n : austria_with_hours().industries.firms) firms += static_cast<double>(n);
    EXPECT_NEAR(owners, scale * firms, 1e-6);
    EXPECT_NEAR(at("unemployment_rate", 3), unemployed / at("labour_force", 3), 1e-12);
    EXPECT_NEAR(at("class.unemployed.persons", 3), unemployed, 1e-6);
}

TEST(MeasureNation, FindsIndustriesThatAddUpToTheEconomy)
{
    double output = 0.0, employees = 0.0, exports = 0.0, profit = 0.0;
    for (std::size_t s = 1; s <= catalogue().industries(); ++s) {
        const std::string industry = "industry." + std::to_string(s);
        output += at(industry + ".output", 4);
        employees += at(industry + ".employees", 4);
        exports += at(industry + ".exports", 4);
        profit += at(industry + ".profit", 4);
        EXPECT_GT(at(industry + ".utilisation", 4), 0.0);
        EXPECT_LE(at(industry + ".utilisation", 4), 1.0 + 1e-12);
    }
    EXPECT_NEAR(output, at("Y", 4), 1e-9 * output);
    EXPECT_NEAR(employees, austria_with_hours().scale * at("employees", 4), 1e-6);
    EXPECT_NEAR((1.0 + austria_with_hours().taxes.exports) * exports, at("real_exports", 4), 1e-9 * exports);
    EXPECT_NEAR(profit, at("Pi_i", 4), 1e-9 * std::abs(profit));
}

TEST(MeasureNation, FindsTheBillThatMakesTheDeficit)
{
    for (std::size_t q = 1; q <= quarters; ++q) {
        double received = 0.0, paid = 0.0;
        for (const char* name : {"workers", "owners", "buyers", "firms.wages", "firms.profits",
                                 "firms.output", "bank", "abroad", "importers", "other_received"})
            received += at("bill." + std::string{name}, q);
        for (const char* name : {"consumption", "unemployed", "inactive", "everybody", "investment",
                                 "support", "interest", "other_paid"})
            paid += at("bill." + std::string{name}, q);
        EXPECT_NEAR(received, at("Y_G", q), 1e-9 * received);
        EXPECT_NEAR(paid - received, at("Pi_G", q), 1e-9 * received);
        EXPECT_NEAR(at("bill.deficit", q), at("Pi_G", q), 1e-9 * received);
        EXPECT_NEAR(at("bill.debt", q), at("L_G", q), 1e-9 * at("L_G", q));
        EXPECT_EQ(at("bill.other_paid", q), 0.0);
    }
}

TEST(MeasureNation, CountsHoursAsHardAsPeopleWork)
{
    double hours = 0.0, persons = 0.0;
    for (const PersonClass& c : catalogue().classes) {
        if (c.kind != PersonClass::Kind::decile) continue;
        const double of = at("class." + c.id + ".persons", 2);
        hours += of * at("class." + c.id + ".hours", 2);
        persons += of;
    }
    EXPECT_NEAR(at("weekly_hours", 2), hours / persons, 1e-9);
    EXPECT_NEAR(at("hours_worked", 2), hours / 1e6, 1e-9);
    EXPECT_GT(at("weekly_hours", 2), 30.0);
    EXPECT_LT(at("weekly_hours", 2), 45.0);
}

} // namespace
} // namespace mm::model
