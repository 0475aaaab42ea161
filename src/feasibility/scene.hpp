// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "feasibility/money.hpp"
#include "feasibility/site.hpp"
#include "feasibility/trial.hpp"

#include <cstdint>
#include <span>

namespace mm::feasibility {

/// What one project meets in one draw.
struct Scene {
    const Project& project;
    const Need& need;
    const Draw& draw;
    Site site{};
    double claim = 1.0;              ///< part of what the plan's pledges share [1]
    std::size_t offset = 0;          ///< of the pledge's start in the market's quarters
    std::size_t last = 0;            ///< its last quarter there
    std::span<const double> chips{}; ///< share that the market serves, by quarter of the market [1]
    Prices prices{};
    double budget = 0.0;     ///< [KRW]
    PerItem cost{};          ///< until the date [KRW]
    PerItem cost_of_spare{}; ///< of the chips in standing halls alone, until the date [KRW]
};

/// The budget in the nation's money, before any trial [KRW].
double budget_of(const plan::Pledge& pledge, const Prices& prices);

/// Price of the chip and of a dollar when project `p` is bought.
Prices prices_of(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                 std::size_t p);

/// Finds the site, the budget and the cost of project `p`. The needs, prices, claims and served shares of the
/// room have been found before.
Scene set_scene(const Setting& setting, const Draw& draw, std::uint64_t seed, std::uint32_t number,
                const TrialRoom& room, std::size_t p);

/// Share of the pledge that `times` its budget pays for [1].
double paid_share(const Scene& scene, double times);

/// Share of the pledge that each constraint alone allows `quarters` after its start [1].
PerConstraint shares_after(const Scene& scene, double quarters);

/// The same at the pledge's date, chips that came early counted as a pace (CHIP-6).
PerConstraint shares_at_date(const Scene& scene);

} // namespace mm::feasibility
