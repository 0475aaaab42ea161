// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/serving.hpp"
#include "feasibility/case.hpp"
#include "feasibility/draw.hpp"

#include <string>
#include <vector>

namespace mm::feasibility {

/// A pledge with everything about it that luck does not touch.
struct Project {
    const plan::Pledge* pledge = nullptr;
    const nation::ChipOffer* chip = nullptr;
    const nation::Region* region = nullptr;      ///< null: shared among all regions
    const nation::Region* wind_region = nullptr; ///< null: no wind contracted
    double line_length = 0.0;                    ///< of the route from the wind to the plant [km]
    factory::ServingPoint serving{};             ///< of one replica at its best under the latency limit
    double serving_low = 1.0;                    ///< 10 % point of measured over predicted rate [1]
    double serving_high = 1.0;                   ///< 90 % point [1]
    std::string model{};                         ///< that serves
};

/// What one pledge takes in one draw.
struct Need {
    double chips = 0.0;               ///< [chip]
    double engineers = 0.0;           ///< besides those the chips need [person]
    double engineer_years = 0.0;      ///< work of theirs to be paid until the date [person year]
    double quarters = 0.0;            ///< after the chips run: training, adoption [quarter]
    double tokens_per_chip_day = 0.0; ///< that the pledge's model gives on one chip, at use [token/chip/day]
};

/// Prepares every pledge of the plan. Throws InputError where a chip has no price or no serving figures, or a
/// model does not fit on it.
std::vector<Project> prepare(const Case& c, const Settings& settings);

/// [NEED-1] What a pledge takes, by its lever.
///   purchase, site:  N = count
///   allowance:       N = people reach per_citizen / tokens a chip gives in a day
///                    engineers = staff a million users
///   training:        N = 6 P D x / (peak mfu months), x the experiments' factor; engineers = the model's team
///   transplant:      N = hours_share employed hours tau / 365 / tokens a chip gives in a day;
///                    engineers = workers reached x effort, workers = hours_share / workable x employed
Need need_of(const Project& project, const Draw& draw, std::uint64_t seed, std::uint32_t number);

} // namespace mm::feasibility
