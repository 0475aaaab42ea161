// SPDX-License-Identifier: Apache-2.0
#include "model/series.hpp"
#include "model/simulate.hpp"
#include "validation/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::validation {
namespace {

/// How many persons an agent stands for, and with how many histories: coarse ones are cheap and stray more.
struct Scale {
    double persons;
    std::size_t histories;
};
constexpr std::array scales{Scale{1'000.0, 60}, Scale{100.0, 20}};
constexpr std::size_t paired_histories = 6;
constexpr std::size_t quarters = 12;
constexpr std::array<std::size_t, 2> compared{4, 12};
constexpr double largest_z = 4.0;
/// Money does not depend on the scale; heads are counted in persons.
constexpr std::array<std::string_view, 9> names{
    "real_gdp",     "nominal_gdp",  "real_household_consumption", "real_fixed_capitalformation",
    "real_exports", "real_imports", "compensation_employees",     "operating_surplus"};

struct Estimate {
    double mean = 0.0;
    double error = 0.0; ///< standard error of the mean
};

Estimate estimate(std::span<const model::Outcome> outcomes, std::string_view name, std::size_t quarter)
{
    const std::size_t series = model::series_index(name);
    const auto n = static_cast<double>(outcomes.size());
    Estimate e;
    for (const model::Outcome& o : outcomes) e.mean += o.history.at(series, quarter) / n;
    double squares = 0.0;
    for (const model::Outcome& o : outcomes) {
        const double off = o.history.at(series, quarter) - e.mean;
        squares += off * off;
    }
    e.error = std::sqrt(squares / (n - 1.0) / n);
    return e;
}

/// Mean difference between two scales on the same luck, as a share of the first.
double paired_effect(std::span<const model::Outcome> coarse, std::span<const model::Outcome> fine,
                     std::string_view name, double heads)
{
    const std::size_t series = model::series_index(name);
    double difference = 0.0;
    double level = 0.0;
    for (std::size_t h = 0; h < fine.size(); ++h) {
        level += coarse[h].history.at(series, quarters);
        difference += fine[h].history.at(series, quarters) / heads - coarse[h].history.at(series, quarters);
    }
    return difference / level;
}

std::vector<model::Outcome> play(const Subject& subject, const Scale& scale, std::uint64_t seed)
{
    const auto calibration = nation::calibrate(*subject.economy, std::nullopt, scale.persons);
    std::vector<model::Outcome> outcomes(scale.histories);
    subject.run(scale.histories, [&](std::size_t h) {
        outcomes[h] = model::simulate(calibration, {}, seed, static_cast<std::uint32_t>(h), quarters, serial);
    });
    return outcomes;
}

} // namespace

Check check_scales(const Subject& subject)
{
    Check check{.id = "scales",
                .name = {"Flows of money agree at 1:1,000 and 1:100 within sampling error",
                         "1:1,000과 1:100의 화폐 흐름이 표본오차 안에서 같다"}};
    const auto coarse = play(subject, scales[0], subject.seed);
    const auto paired = play(subject, {scales[1].persons, paired_histories}, subject.seed);
    // Other luck, so that the two means stray independently.
    const auto fine = play(subject, scales[1], subject.seed + 1);
    double largest = 0.0;
    for (const std::string_view name : names)
        for (const std::size_t t : compared) {
            const Estimate a = estimate(coarse, name, t);
            const Estimate b = estimate(fine, name, t);
            const double z = (b.mean - a.mean) / std::sqrt(a.error * a.error + b.error * b.error);
            largest = std::max(largest, std::abs(z));
            if (!(std::abs(z) < largest_z))
                check.details.push_back(
                    fmt::format("{} in quarter {}: {:.6g} at 1:{:.0f}, {:.6g} at 1:{:.0f}, z {:.1f}", name, t,
                                a.mean, scales[0].persons, b.mean, scales[1].persons, z));
        }
    check.verdict = check.details.empty() ? Verdict::held : Verdict::failed;
    check.figures = fmt::format(
        "{} and {} histories, largest |z| {:.2f}; on the same luck, after {} quarters, real GDP {:+.2f} %, "
        "unemployed {:+.1f} %",
        scales[0].histories, scales[1].histories, largest, quarters,
        100.0 * paired_effect(coarse, paired, "real_gdp", 1.0),
        100.0 * paired_effect(coarse, paired, "unemployed", scales[0].persons / scales[1].persons));
    return check;
}

} // namespace mm::validation
