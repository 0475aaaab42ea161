// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/run_made.hpp"
#include "record/run_record.hpp"

#include "base/executor.hpp"
#include "model/simulate.hpp"
#include "nation/economy.hpp"

#include <filesystem>
#include <span>
#include <variant>
#include <vector>

/// A run of Austria, small enough to be played in a test.
namespace mm::record {

inline constexpr double played_scale = 10'000.0; ///< [person/agent]
inline constexpr std::size_t played_quarters = 3;

inline const nation::Economy& austria()
{
    static const nation::Economy economy =
        nation::read_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria");
    return economy;
}

inline const calibration::Calibration& small_austria()
{
    static const calibration::Calibration calibration =
        nation::calibrate(austria(), Quarter::of(2010, 1), played_scale);
    return calibration;
}

inline const calibration::Statistics& austrian_statistics()
{
    return std::get<calibration::Statistics>(austria().base);
}

/// Three histories of Austria, played once.
inline std::span<const model::Outcome> outcomes()
{
    static const std::vector<model::Outcome> played = [] {
        std::vector<model::Outcome> list;
        for (std::uint32_t number = 0; number < 3; ++number)
            list.push_back(model::simulate(small_austria(), {}, 1, number, played_quarters, serial));
        return list;
    }();
    return played;
}

inline RunResult run_result()
{
    RunKey key = made_key();
    key.nation = "austria";
    key.scale = played_scale;
    key.quarters = played_quarters;
    return result_of(std::move(key), austria().name, model::published_catalogue(), 3, outcomes());
}

} // namespace mm::record
