// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/calibration.hpp"
#include "model/measures.hpp"

#include <cstddef>
#include <vector>

/// A nation that makes nothing but coats: claim A3 put to the engine. docs/model/coats.md.
namespace mm::validation {

/// Coats an hour, money an hour and a coat's cloth, as in the essay and in the worked example after Capital I,
/// chapter 12. Money is that of the example, a unit of product one coat's price at the start.
struct CoatTrade {
    double coats_an_hour = 10.0;     ///< with the old machine [coat/hour]
    double new_coats_an_hour = 20.0; ///< with the new one [coat/hour]
    double wage = 10.0;              ///< the same with either [money/hour]
    double added_an_hour = 20.0;     ///< money that an hour's work is worth at the start [money/hour]
    double cloth = 0.0;              ///< used up a coat, from abroad [money/coat]
    double new_cloth = 0.0;          ///< with the new machine [money/coat]
    double coats_in_a_coat = 0.0;    ///< used up in making one instead of cloth [coat/coat]
    double hours = 500.0;            ///< of a worker [hour/quarter]
    std::size_t firms = 200;
    std::size_t workers = 2000;

    double wage_a_coat() const { return wage / coats_an_hour; }
    double new_wage_a_coat() const { return wage / new_coats_an_hour; }
    /// At which a coat sells at the start: what is used up and what work adds [money/coat].
    double price() const { return (cloth + added_an_hour / coats_an_hour) / (1.0 - coats_in_a_coat); }
};

/// Coats are sold abroad; cloth, machines and bread come from abroad at a price that never moves, so that the money
/// wage buys what it bought. There is nothing else: no tax, no debt, no growth, no chance but where buyers go.
calibration::Calibration coat_nation(const CoatTrade& trade);

/// Share of firms with the new machine, year by year: s <- s + b s (1 - s), s = 0.05, b = 0.5 [1].
std::vector<double> machine_spread(std::size_t years);
/// The machine as a technique that spreads by that path, a step a year.
std::vector<model::Measures> new_machine(const CoatTrade& trade, std::size_t years);

} // namespace mm::validation
