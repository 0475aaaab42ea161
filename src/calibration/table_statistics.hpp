// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "calibration/prospects.hpp"
#include "calibration/statistics.hpp"

#include <cstddef>
#include <vector>

/// The statistics of a nation with a detailed input-output table of some years, no quarterly accounts by use, and a
/// currency of its own, as plain values. Money is in millions of the nation's currency, of the whole economy.
namespace mm::calibration {

/// A year's table, one row an industry = product [money/year]: at producers' prices, with taxes
/// less subsidies inside value added, and imports with the taxes on them.
struct SourceTable {
    int year = 0;
    Column
        inputs{}; ///< of product g used by industry s, at [s * products + g]; scrap given off is below zero
    Column household_consumption{};
    Column government_consumption{};
    Column fixed_investment{}; ///< private and the state's, dwellings included
    Column inventories{};      ///< change of them, and valuables
    Column exports{};
    Column imports{}; ///< at the border and their taxes
    Column compensation{};
    Column operating_surplus{}; ///< and mixed income, net
    Column capital_consumption{};
    Column net_taxes{};     ///< on products and production, less subsidies
    Column fixed_assets{};  ///< net, dwellings included [money]
    Column dwellings{};     ///< part of them [money]
    Column employed{};      ///< everybody at work [person]
    Column self_employed{}; ///< part of them: own-account workers, employers, unpaid family workers [person]

    std::size_t size() const { return employed.size(); }
};

/// A year's sums that no table by industry has [money/year].
struct YearSums {
    double import_taxes = 0.0;           ///< part of `imports`
    double dwellings_investment = 0.0;   ///< part of fixed investment, in the product `building`
    double employer_contributions = 0.0; ///< part of compensation
    double government_balance = 0.0;     ///< net lending; a deficit is below zero
    YearAccounts accounts{};             ///< taxes on products stay at zero here
};

/// What is known at the end of one quarter in which an economy can start [money], [person].
struct StartFigures {
    Quarter quarter{};
    QuarterBalance
        balance{}; ///< stocks; what they cost and the state's balance follow from rates and the year
    double household_debt = 0.0;
    double foreign_position = 0.0; ///< claims of the rest of the world; below zero where the nation owns more
    double employed = 0.0;         ///< by which the table's persons are scaled
    double unemployed = 0.0;
    double population = 0.0;
    double under_15 = 0.0;           ///< nobody of them works [person]
    double inactive_over_65 = 0.0;   ///< 65 and over [person]
    double minimum_wage = 0.0;       ///< [currency/hour]
    double consumer_inflation = 0.0; ///< of consumer prices over the last four quarters [1/year]
};

/// Who neither works nor seeks to, at any age [person].
inline double inactive_in(const StartFigures& start)
{
    return start.population - start.employed - start.unemployed;
}

/// GDP, prices and the policy rate, one row a quarter, oldest first.
struct QuarterlySeries {
    Quarter first{};
    Column nominal_gdp{};   ///< [money/quarter]
    Column real_gdp{};      ///< [money of one year/quarter]
    Column interest_rate{}; ///< policy rate at the end [1/year]

    std::size_t row(Quarter quarter) const { return static_cast<std::size_t>(quarter - first); }
};

/// A value for every year from `first_year` on; later years keep the last.
struct YearPath {
    int first_year = 0;
    Column values{};
};

/// Paths and single figures that only the closures look at.
struct Outlook {
    YearPath productivity{}; ///< growth of output an hour [1/year]
    YearPath labour_force{}; ///< persons, participation by age unchanged [person], mean of the year
    /// The same as it could be expected before: population by age times participation by age, with no knowledge of what
    /// participation became. Economies that start before the year of the last table take it, since the other path has
    /// seen what is to be predicted there [person].
    YearPath labour_force_unchanged{};
    YearPath export_demand{};             ///< growth at unchanged prices [1/year]
    YearPath government{};                ///< growth of real state consumption [1/year]
    double foreign_inflation = 0.0;       ///< [1/year]
    double productivity_deviation = 0.0;  ///< of a whole path's growth [1/year]
    double labour_force_deviation = 0.0;  ///< [1/year]
    double export_demand_deviation = 0.0; ///< [1/year]
    double exchange_volatility = 0.0;     ///< of the logarithm [1/sqrt(year)]
    double trend_growth = 0.0;            ///< [1/year]
    double natural_unemployment = 0.0;    ///< of the labour force with the self-employed [1]
    double weekly_cap = 0.0;              ///< [hour/week]
    double household_spread = 0.0;        ///< of the rate on household debt over the policy rate [1/year]
    double saving_rate = 0.0; ///< share of disposable income that is neither consumed nor built [1] (N10)
    Column hours{};           ///< usual a week, one row an industry [hour/week]
    Column dollar_share{};    ///< of its import price that follows foreign currency, one row a product [1]
    Column indebted{}; ///< 1 where an industry's capital can carry debt, 0 where the state stands for it
};

struct TableStatistics {
    std::vector<SourceTable> tables{};  ///< in the order of years, all of the same industries, each `tidied`
    std::vector<YearSums> sums{};       ///< for the same years
    std::size_t building = 0;           ///< the product that dwellings are built of
    double consumption_tax_rate = 0.0;  ///< value added tax that the law asks for [1]
    std::vector<std::size_t> untaxed{}; ///< products that bear none
    std::vector<StartFigures> starts{}; ///< in the order of quarters
    QuarterlySeries series{};
    Quarter history_from{}; ///< where expectations begin
    Autoregression government{}, exports{},
        imports{};               ///< slope and deviation a quarter; the constant follows
    PolicyRule policy{};         ///< weights; the target is a choice and the real rate follows
    double lending_spread = 0.0; ///< of firms' loans over the policy rate [1/year]
    double bond_rate = 0.0;      ///< on government debt [1/year]
    Outlook outlook{};
};

} // namespace mm::calibration
