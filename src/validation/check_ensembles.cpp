// SPDX-License-Identifier: Apache-2.0
#include "nation/published_economy.hpp"
#include "validation/checks.hpp"
#include "validation/ensembles.hpp"
#include "validation/not_run.hpp"

#include <fmt/format.h>

namespace mm::validation {
namespace {

constexpr std::size_t histories_per_path = 10;

calibration::Calibration published_economy(const Subject& subject)
{
    return nation::read_published(*subject.published / "text" / "austria_2010Q1_scale10000.txt");
}

Check judged(Check check, const forecast::EnsembleTest& test, std::size_t histories)
{
    check.verdict = test.passed() ? Verdict::held : Verdict::failed;
    check.figures = fmt::format("{} histories, {} statistics: rms z {:.2f}, largest |z| {:.2f}", histories,
                                test.varying, test.rms_z, test.largest_z);
    if (!test.untested_spreads.empty())
        check.figures += fmt::format(", {} spreads too rare to test", test.untested_spreads.size());
    for (const std::string& failed : test.failed) check.details.push_back(failed);
    for (const forecast::Comparison& c : test.statistics)
        if (c.mean_failed || c.spread_failed)
            check.details.push_back(
                fmt::format("{} at {}: ours {:.8g}, published {:.8g}, z {:.2f}, spread ratio {:.3f}",
                            c.series, c.quarter, c.ours, c.published, c.z, c.spread_ratio));
    return check;
}

} // namespace

Check check_ensemble_on_paths(const Subject& subject)
{
    Check check{.id = "shock-paths",
                .name = {"Means of the published program on its own shocks",
                         "공개 프로그램의 충격을 그대로 준 평균"}};
    if (!subject.published) return not_run(std::move(check));
    const auto statistics =
        read_ensemble(*subject.published / "octave_austria_2010Q1_ensemble.csv", compared_quarters);
    const auto paths = read_shock_paths(*subject.published / "octave_austria_2010Q1_shock_paths.csv");
    const auto test = compare_on_paths(published_economy(subject), statistics, paths, histories_per_path,
                                       subject.seed, subject.run);
    return judged(std::move(check), test, paths.size() * histories_per_path);
}

Check check_free_ensemble(const Subject& subject)
{
    Check check{.id = "ensemble",
                .name = {"Means and spreads of a published ensemble", "공개 앙상블의 평균과 산포"}};
    if (!subject.published) return not_run(std::move(check));
    const auto statistics = read_ensemble(
        *subject.published / "oracle_austria_2010Q1_ensemble_1to10000_500seeds.csv", compared_quarters);
    const auto test = compare_free(published_economy(subject), statistics, subject.free_histories,
                                   subject.seed, subject.run);
    return judged(std::move(check), test, subject.free_histories);
}

} // namespace mm::validation
