// SPDX-License-Identifier: Apache-2.0
#include "mixes.hpp"

namespace mm::power_days {
namespace {

constexpr factory::Battery no_battery{};
constexpr factory::Battery four_hours{.power = 1.0, .energy = 4.0};
constexpr factory::Battery six_hours{.power = 2.0, .energy = 12.0};
constexpr factory::Battery long_store{.power = 3.0, .energy = 20.0};
constexpr std::size_t mainland = 6;
constexpr std::size_t jeju_wind = 7;
constexpr std::size_t solar_profiles = 6;

/// `part` of `ratio` times the load's energy from the sun, the rest from wind.
NamedMix make(std::size_t solar, std::size_t wind, double part, double ratio, const factory::Battery& battery,
              bool load_follows_demand = false)
{
    return {.solar = solar,
            .wind = wind,
            .solar_energy = part * ratio,
            .wind_energy = (1.0 - part) * ratio,
            .battery = battery,
            .load_follows_demand = load_follows_demand};
}

} // namespace

factory::Mix to_mix(const NamedMix& mix)
{
    factory::Mix made{.energy = std::vector<double>(profile_names.size(), 0.0),
                      .battery = mix.battery,
                      .load_follows_demand = mix.load_follows_demand};
    made.energy[mix.solar] += mix.solar_energy;
    made.energy[mix.wind] += mix.wind_energy;
    return made;
}

std::vector<NamedMix> calibrated_mixes()
{
    std::vector<NamedMix> mixes;
    for (double part : {1.0, 0.0, 0.5})
        for (double ratio : {1.0, 1.5, 2.0})
            for (const auto& battery : {no_battery, four_hours, six_hours})
                mixes.push_back(make(0, mainland, part, ratio, battery));
    for (double part : {1.0, 0.0, 0.5})
        for (const auto& battery : {no_battery, four_hours})
            mixes.push_back(make(0, mainland, part, 0.5, battery));
    for (std::size_t solar = 1; solar < solar_profiles; ++solar) {
        for (double ratio : {1.0, 2.0}) {
            mixes.push_back(make(solar, jeju_wind, 1.0, ratio, no_battery));
            for (std::size_t wind : {mainland, jeju_wind})
                mixes.push_back(make(solar, wind, 0.5, ratio, solar % 2 == 1 ? four_hours : six_hours));
        }
    }
    for (double ratio : {1.0, 2.0})
        for (const auto& battery : {no_battery, four_hours, six_hours})
            mixes.push_back(make(0, jeju_wind, 0.0, ratio, battery));
    for (double part : {0.75, 0.25})
        for (double ratio : {1.0, 3.0})
            for (const auto& battery : {no_battery, four_hours})
                mixes.push_back(make(0, mainland, part, ratio, battery, true));
    for (std::size_t solar = 0; solar < solar_profiles; ++solar)
        mixes.push_back(make(solar, solar % 2 == 0 ? mainland : jeju_wind, 0.4, 1.2, long_store));
    return mixes;
}

std::vector<NamedMix> held_out_mixes()
{
    std::vector<NamedMix> mixes;
    constexpr factory::Battery eight{.power = 2.0, .energy = 8.0};
    for (std::size_t solar = 0; solar < solar_profiles; ++solar)
        for (std::size_t wind : {mainland, jeju_wind})
            for (const auto& battery : {no_battery, eight, long_store})
                for (bool follows : {false, true})
                    mixes.push_back(
                        make(solar, wind, follows ? 0.8 : 0.35, follows ? 0.8 : 1.3, battery, follows));
    return mixes;
}

} // namespace mm::power_days
