// SPDX-License-Identifier: Apache-2.0

/// Reduces a year of hourly demand, sun and wind to representative days. Reads
/// <reference>/ai_factory/power/korea_hourly_2024.csv (PLANiT Institute, PyPSA-KR-PLANiT, commit 3494067) and
/// writes days.csv, from which nations take their weather, and days_match.csv, which shows what the reduction
/// costs: the score of the full year beside the score of the days, for mixes the weights were calibrated to
/// and for others.
///
/// The solar and wind columns are per unit of their own annual maximum, not of installed capacity: their
/// means exceed real capacity factors. Use them by energy, or rescale them first (about 0.15 for solar,
/// 0.20-0.25 for wind on land; 0.30-0.40 for wind at sea is illustrative).
///
/// The rows are in calendar order, which is also the order in which a battery runs through the days.

#include "factory/days.hpp"
#include "factory/matching.hpp"
#include "mixes.hpp"
#include "nation/hourly_year.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace mm;

constexpr std::string_view source = "PLANiT PyPSA-KR-PLANiT 3494067 (2024)";

void write_days(const std::filesystem::path& file, const nation::HourlyYear& year,
                const factory::RepresentativeDays& days)
{
    std::ofstream out(file);
    out << fmt::format("day,date,weight,hour,demand_mw,{},source\n",
                       fmt::join(power_days::profile_names, ","));
    for (std::size_t i = 0; i < days.day.size(); ++i) {
        for (std::size_t hour = 0; hour < factory::hours_a_day; ++hour) {
            const std::size_t row = days.day[i] * factory::hours_a_day + hour;
            out << fmt::format("{},{},{:.6f},{},{:.0f}", i + 1, year.date[days.day[i]], days.weight[i], hour,
                               year.hours.demand[row]);
            for (const auto& profile : year.hours.profile) out << fmt::format(",{:.4f}", profile[row]);
            out << fmt::format(",{}\n", source);
        }
    }
}

void write_match(const std::filesystem::path& file, const nation::HourlyYear& year,
                 const factory::RepresentativeDays& days)
{
    std::ofstream out(file);
    out << "use,load,solar,wind,solar_energy,wind_energy,battery_mw,battery_mwh,volume_share,hourly_year,"
           "hourly_days,"
           "curtailed_year,curtailed_days\n";
    const factory::HourlyColumns reduced = factory::hours_of(year.hours, days.day);
    const auto row = [&](std::string_view use, const power_days::NamedMix& named) {
        const factory::Mix mix = power_days::to_mix(named);
        const factory::Match full = factory::match_mix(year.hours, {}, mix);
        const factory::Match few = factory::match_mix(reduced, days.weight, mix);
        out << fmt::format(
            "{},{},{},{},{:.4f},{:.4f},{:g},{:g},{:.5f},{:.5f},{:.5f},{:.5f},{:.5f}\n", use,
            named.load_follows_demand ? "demand" : "flat", power_days::profile_names[named.solar],
            power_days::profile_names[named.wind], named.solar_energy, named.wind_energy, named.battery.power,
            named.battery.energy, factory::volume_share(full), factory::hourly_share(full),
            factory::hourly_share(few), factory::curtailed_share(full), factory::curtailed_share(few));
    };
    for (const auto& mix : power_days::calibrated_mixes()) row("calibrated", mix);
    for (const auto& mix : power_days::held_out_mixes()) row("held_out", mix);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Reduces a year of hourly demand, sun and wind to representative days."};
    std::string reference;
    std::string folder;
    factory::ReductionSettings settings;
    app.add_option("--reference", reference, "folder of reference data")
        ->envname("MEGAMACHINE_REFERENCE_DATA")
        ->required();
    app.add_option("--days", settings.days, "how many days to keep")->capture_default_str();
    app.add_option("--stretch", settings.stretch, "how many consecutive days are kept together")
        ->capture_default_str();
    app.add_option("folder", folder, "where days.csv and days_match.csv go")->required();
    CLI11_PARSE(app, argc, argv);
    try {
        if (settings.stretch == 0 || settings.days == 0 || settings.days % settings.stretch != 0)
            throw std::runtime_error("--days must be a multiple of --stretch, and both at least 1");
        const std::filesystem::path base = reference;
        const nation::HourlyYear year =
            nation::read_hourly_year(base / "ai_factory" / "power" / "korea_hourly_2024.csv");
        if (settings.days > year.date.size())
            throw std::runtime_error(
                fmt::format("--days is {}, the year has {}", settings.days, year.date.size()));
        std::vector<factory::Mix> targets;
        for (const auto& mix : power_days::calibrated_mixes()) targets.push_back(power_days::to_mix(mix));
        const factory::RepresentativeDays days = factory::choose_days(year.hours, targets, settings);
        write_days(std::filesystem::path{folder} / "days.csv", year, days);
        write_match(std::filesystem::path{folder} / "days_match.csv", year, days);
    } catch (const std::exception& problem) {
        fmt::print(stderr, "power-days: {}\n", problem.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
