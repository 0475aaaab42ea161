// SPDX-License-Identifier: Apache-2.0
#include "small_nation.hpp"

#include "model/catalogue.hpp"
#include "model/income_rules.hpp"
#include "model/industry_groups.hpp"

#include <gtest/gtest.h>

/// The inactive by age: who is told apart, and that the old share the pensions that all of them had before.
namespace mm::model {
namespace {

using calibration::Closures;
using tests::small_korea;

constexpr Settings closed{.closures = Closures::all()};

/// Korea of which no age is known.
const calibration::Calibration& ageless()
{
    static const calibration::Calibration made = [] {
        calibration::Calibration c = small_korea();
        c.prospects->under_15 = c.prospects->over_65 = 0.0;
        return c;
    }();
    return made;
}

/// What all of them would receive this quarter, and those of 65 and over of it.
struct Received {
    double all = 0.0;
    double over_65 = 0.0;
};
Received received(World& w)
{
    People& p = w.people;
    economy::disposable_income(p.classes, income_rules(w), 1.0, p.employer, p.wage, w.firms.profit, {},
                               w.bank.profit, serial, p.income);
    Received sums;
    const std::size_t first_owner = p.classes.workers + p.classes.inactive;
    for (std::size_t h = 0; h < first_owner; ++h) {
        const bool left = h < p.classes.workers && p.employer[h] == retired;
        if (h < p.classes.workers && !left) continue;
        sums.all += p.income[h];
        if (left || h >= first_owner - p.classes.over_65) sums.over_65 += p.income[h];
    }
    return sums;
}

TEST(Inactive, AreToldApartAsTheNationsFiguresSay)
{
    World w = open_world(small_korea(), closed, 5, serial);
    const Inactive inactive = count_inactive(w);
    const auto all = static_cast<double>(inactive.all);
    EXPECT_NEAR(static_cast<double>(w.people.classes.under_15), all * w.prospects().under_15, 1.0);
    EXPECT_NEAR(static_cast<double>(inactive.over_65), all * w.prospects().over_65, 1.0);
}

TEST(Inactive, OfAllAgesReceiveTogetherWhatTheyDidWithoutAges)
{
    World with = open_world(small_korea(), closed, 5, serial);
    World without = open_world(ageless(), closed, 5, serial);
    const Received by_age = received(with);
    EXPECT_EQ(count_inactive(with).all, count_inactive(without).all);
    EXPECT_NEAR(by_age.all, received(without).all, 1e-9 * by_age.all);
    EXPECT_NEAR(sum(with.people.income), sum(without.people.income), 1e-9 * sum(with.people.income));
}

TEST(Inactive, ShareTheSameSumWithWhoHasLeftTheLabourForce)
{
    World with = open_world(small_korea(), closed, 5, serial);
    World without = open_world(ageless(), closed, 5, serial);
    for (World* w : {&with, &without})
        for (std::size_t h = 0; h < 100; ++h) w->people.employer[h] = retired;
    const Received by_age = received(with);
    EXPECT_GT(by_age.over_65, 0.0);
    EXPECT_NEAR(by_age.all, received(without).all, 1e-9 * by_age.all);
}

TEST(Inactive, ReceivePensionsFromSixtyFiveOn)
{
    World w = open_world(small_korea(), closed, 5, serial);
    const double everybody = w.government.general_transfer;
    const double pensions = w.government.inactive_benefit * static_cast<double>(count_inactive(w).all);
    const Received by_age = received(w);
    const auto old = static_cast<double>(count_inactive(w).over_65);
    EXPECT_NEAR(by_age.over_65, pensions + everybody * old, 1e-9 * pensions);
    EXPECT_DOUBLE_EQ(w.people.income[w.people.classes.workers], everybody) << "a child";
}

TEST(Inactive, ReceiveAPlansTransferAtEveryAge)
{
    World w = open_world(small_korea(), closed, 5, serial);
    const double before = received(w).all;
    const double child = w.people.income[w.people.classes.workers];
    w.government.plan_inactive_transfer = 1.0;
    EXPECT_NEAR(received(w).all - before, static_cast<double>(count_inactive(w).all), 1e-6);
    EXPECT_NEAR(w.people.income[w.people.classes.workers] - child, 1.0, 1e-12);
}

TEST(Inactive, HaveNoPensionInThePublishedModel)
{
    World w = open_world(small_korea(Closures::none()), {}, 5, serial);
    EXPECT_EQ(income_rules(w).pension, 0.0);
    EXPECT_EQ(income_rules(w).inactive_benefit, w.government.inactive_benefit);
}

/// The real bill of the first quarter, before benefits follow anybody's output, and the classes of later ones.
TEST(Inactive, AreRecordedByAgeAndCostTheStateTheSame)
{
    std::vector<std::uint32_t> groups(small_korea().industries.size(), 0);
    const Catalogue catalogue = nation_catalogue("MKRW", groups);
    const auto play = [&](const calibration::Calibration& of) {
        const Outcome outcome = simulate(of, closed, 5, 0, 8, serial, catalogue);
        EXPECT_FALSE(outcome.breach);
        return outcome.history;
    };
    const History by_age = play(small_korea());
    const History plain = play(ageless());
    const auto at = [&](const History& h, std::string_view series, std::size_t quarter) {
        return h.at(index_in(catalogue, series), quarter);
    };
    const auto real_bill = [&](const History& h) { return at(h, "bill.inactive", 1) / at(h, "P_bar_HH", 1); };
    EXPECT_NEAR(real_bill(by_age), real_bill(plain), 1e-9 * real_bill(plain));
    EXPECT_EQ(at(plain, "class.under_15.persons", 1), 0.0);
    for (std::size_t q = 1; q <= 8; ++q) {
        const double persons = at(by_age, "class.under_15.persons", q) +
                               at(by_age, "class.inactive.persons", q) +
                               at(by_age, "class.over_65.persons", q);
        EXPECT_NEAR(persons, at(by_age, "inactive", q), 1e-6);
        EXPECT_EQ(at(by_age, "class.under_15.persons", q), at(by_age, "class.under_15.persons", 1));
    }
}

} // namespace
} // namespace mm::model
