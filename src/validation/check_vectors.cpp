// SPDX-License-Identifier: Apache-2.0
#include "calibration/distance.hpp"
#include "model/series.hpp"
#include "model/simulate.hpp"
#include "nation/published_economy.hpp"
#include "validation/checks.hpp"
#include "validation/deterministic.hpp"
#include "validation/not_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace mm::validation {
namespace {

/// Quarters that a calibration is played for.
constexpr std::size_t played_quarters = 12;
constexpr double calibration_tolerance = 1e-9;

std::string describe(const Difference& d)
{
    return fmt::format("{}: {}, quarter {}, row {}: published {:.15g}, ours {:.15g}, allowed {:.2g}",
                       std::filesystem::path{d.file}.filename().string(), d.column, d.quarter, d.row,
                       d.published, d.ours, d.allowed);
}

/// What became of one start quarter.
struct Start {
    calibration::Distance distance{};
    std::optional<model::Breach> breach{};
};

Start try_start(const Subject& subject, Quarter start)
{
    const auto folder = *subject.published / "austria";
    const std::string file = to_string(start) + ".mat";
    const auto theirs = nation::read_published({.parameters = folder / "parameters" / file,
                                                .initial_conditions = folder / "initial_conditions" / file});
    const auto ours = nation::calibrate(*subject.economy, start, theirs.scale);
    return {calibration::distance(ours, theirs),
            model::simulate(ours, {}, subject.seed, 0, played_quarters, serial).breach};
}

} // namespace

Check check_deterministic(const Subject& subject)
{
    Check check{.id = "deterministic",
                .name = {"Every number of the published deterministic variant, 12 quarters",
                         "공개된 결정론 변형의 모든 수치, 12분기"}};
    if (!subject.published) return not_run(std::move(check));
    const auto calibration =
        nation::read_published(*subject.published / "text" / "austria_2010Q1_scale1000.txt");
    const VectorReport report =
        compare_deterministic(calibration, read_deterministic(*subject.published / "deterministic"));
    check.verdict = report.passed() ? Verdict::held : Verdict::failed;
    check.figures = fmt::format("{} numbers, {} beyond 1e-9, largest relative difference {:.1e}",
                                report.numbers, report.beyond, report.largest_share);
    for (const Difference& d : report.differences) check.details.push_back(describe(d));
    return check;
}

Check check_calibrations(const Subject& subject)
{
    Check check{
        .id = "calibrations",
        .name = {"Our own calibrations equal the published ones and play 12 quarters with every identity",
                 "자체 보정이 공개 보정과 같고 12분기 동안 모든 항등식을 지킨다"}};
    if (!subject.published) return not_run(std::move(check));
    const auto [first, last] = subject.economy->starts();
    const auto count = static_cast<std::size_t>(last - first + 1);
    double largest = 0.0;
    for (std::size_t k = 0; k < count; ++k) {
        const Quarter start = first + static_cast<int>(k);
        const Start s = try_start(subject, start);
        largest = std::max(largest, s.distance.largest);
        if (!(s.distance.largest <= calibration_tolerance) || !s.distance.counts_equal)
            check.details.push_back(
                fmt::format("{}: {} differs by {:.1e}", to_string(start), s.distance.of, s.distance.largest));
        if (s.breach)
            check.details.push_back(fmt::format("{}, quarter {}, {}: {}: {}", to_string(start),
                                                s.breach->quarter, s.breach->phase, s.breach->account,
                                                s.breach->identity));
    }
    check.verdict = check.details.empty() ? Verdict::held : Verdict::failed;
    check.figures = fmt::format("{} start quarters, largest relative difference {:.1e}", count, largest);
    return check;
}

} // namespace mm::validation
