// SPDX-License-Identifier: Apache-2.0
#include "files/csv.hpp"
#include "model/series.hpp"
#include "model/simulate.hpp"
#include "validation/checks.hpp"
#include "validation/not_run.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace mm::validation {
namespace {

constexpr std::size_t quarters = 12;
/// Standard errors that our score may be from the published one, which was made with 500 histories.
constexpr double largest_z = 4.0;
constexpr double published_histories = 500.0;
constexpr double rounding = 0.5e-4; ///< of published scores [%]
constexpr std::string_view published_simulation = "ABM shipped model, 1:10000, 500 seeds (oracle)";

/// The series that forecasts are judged by, deflators as published: their rounding is in the published scores.
forecast::Observed observed_of(const calibration::Statistics& s)
{
    return forecast::observe({.first = s.first_quarter,
                              .gdp_deflator = s.nation.gdp_deflator,
                              .real_gdp = s.nation.real_gdp,
                              .real_household_consumption = s.nation.real_household_consumption,
                              .real_fixed_capitalformation = s.nation.real_fixed_investment,
                              .real_government_consumption = s.nation.real_government_consumption,
                              .real_exports = s.nation.real_exports,
                              .real_imports = s.nation.real_imports,
                              .gdp_deflator_ea = s.area.gdp_deflator,
                              .real_gdp_ea = s.area.real_gdp,
                              .euribor_annual = s.area.interest_rate});
}

/// Histories of one start quarter, of which the table reads ten series.
forecast::Ensemble play_start(const Subject& subject, Quarter start)
{
    const auto calibration = nation::calibrate(*subject.economy, start, calibration::coarsest_scale);
    forecast::Ensemble ensemble = forecast::make_ensemble(start, subject.forecast_histories, quarters);
    subject.run(subject.forecast_histories, [&](std::size_t h) {
        const model::Outcome outcome =
            model::simulate(calibration, {}, subject.seed, static_cast<std::uint32_t>(h), quarters, serial);
        for (std::size_t r = 0; r < forecast::recorded_count; ++r) {
            const std::size_t series = model::series_index(forecast::recorded_names()[r]);
            for (std::size_t t = 0; t <= quarters; ++t)
                ensemble.at(h, static_cast<forecast::Recorded>(r), t) = outcome.history.at(series, t);
        }
    });
    return ensemble;
}

const forecast::Cell* find_published(std::span<const forecast::Cell> table, std::string_view model,
                                     std::string_view variable, std::size_t horizon)
{
    const auto method = model == "AR(1)"    ? forecast::Method::ar1
                        : model == "VAR(1)" ? forecast::Method::var1
                                            : forecast::Method::simulation;
    for (const forecast::VariableInfo& v : forecast::variables())
        if (v.key == variable) return forecast::find(table, v.variable, method, horizon);
    return nullptr;
}

/// Whether a number rounds to what is printed with so many decimals.
bool rounds_to(double ours, double printed, double last_place)
{
    return std::abs(ours - printed) <= 0.5000001 * last_place;
}

struct Agreement {
    std::size_t benchmarks = 0;
    std::size_t simulated = 0;
    double largest_z = 0.0;
};

Agreement compare_published(const std::filesystem::path& file, std::span<const forecast::Cell> table,
                            std::size_t histories, Check& check)
{
    constexpr std::array<std::string_view, 5> columns{"model", "variable", "horizon_q", "rmse_percent",
                                                      "mean_bias"};
    const files::Csv published = files::read_csv(file, columns);
    Agreement agreement;
    for (std::size_t r = 0; r < published.size(); ++r) {
        const std::string& model = published.text(r, "model");
        const bool benchmark = model == "AR(1)" || model == "VAR(1)";
        if (!benchmark && model != published_simulation) continue;
        const std::string& variable = published.text(r, "variable");
        const auto horizon = static_cast<std::size_t>(published.number(r, "horizon_q", "quarter", 1.0));
        const double rmse = published.number(r, "rmse_percent", "%", 0.0);
        const forecast::Cell* cell = find_published(table, model, variable, horizon);
        const std::string where = fmt::format("{} of {} at {} quarters", variable, model, horizon);
        if (cell == nullptr) {
            check.details.push_back(where + ": not in our table");
            continue;
        }
        const double ours = 100.0 * cell->root_mean_square;
        if (benchmark) {
            ++agreement.benchmarks;
            if (!rounds_to(ours, rmse, 1e-4) ||
                !rounds_to(cell->bias, published.number(r, "mean_bias", "1"), 1e-6))
                check.details.push_back(fmt::format("{}: {:.4f} and not {:.4f}", where, ours, rmse));
            continue;
        }
        ++agreement.simulated;
        // Both stray by the luck of their histories, each the less the more it has.
        const double luck = 100.0 * cell->sampling->root_mean_square *
                            std::sqrt(1.0 + static_cast<double>(histories) / published_histories);
        const double z = (ours - rmse) / std::sqrt(luck * luck + rounding * rounding);
        agreement.largest_z = std::max(agreement.largest_z, std::abs(z));
        if (!(std::abs(z) < largest_z))
            check.details.push_back(fmt::format("{}: {:.4f} and not {:.4f}, z {:.1f}", where, ours, rmse, z));
    }
    return agreement;
}

} // namespace

ForecastCheck check_forecasts(const Subject& subject)
{
    ForecastCheck result{
        .check = {.id = "forecasts",
                  .name = {"Forecasts of 2010-2019 are as good and as bad as published, and so are AR(1) "
                           "and VAR(1)",
                           "2010-2019년 예측의 성적이 공개된 것과 같고 AR(1)·VAR(1)도 같다"}}};
    Check& check = result.check;
    const forecast::Observed observed = observed_of(std::get<calibration::Statistics>(subject.economy->base));
    std::vector<forecast::Ensemble> ensembles;
    const auto [first, last] = subject.economy->starts();
    for (Quarter start = first; start <= last && start < observed.last(); start = start + 1)
        ensembles.push_back(play_start(subject, start));
    result.table = {.histories = subject.forecast_histories,
                    .scale = calibration::coarsest_scale,
                    .seed = subject.seed,
                    .first = ensembles.front().start,
                    .last = ensembles.back().start,
                    .version = subject.version,
                    .cells = forecast::forecast_table(observed, ensembles, {.seed = subject.seed})};
    check.figures =
        fmt::format("{} start quarters, {} histories each", ensembles.size(), subject.forecast_histories);
    if (!subject.published) {
        Check unheld = not_run(check);
        unheld.figures = check.figures + "; " + unheld.figures;
        check = std::move(unheld);
        return result;
    }
    const Agreement agreement = compare_published(*subject.published / "forecast_rmse_2010Q1_2019Q3.csv",
                                                  result.table.cells, subject.forecast_histories, check);
    check.verdict = check.details.empty() ? Verdict::held : Verdict::failed;
    check.figures +=
        fmt::format("; {} scores of AR(1) and VAR(1) to the printed digit, {} of the simulation with |z| up "
                    "to {:.2f}",
                    agreement.benchmarks, agreement.simulated, agreement.largest_z);
    return result;
}

} // namespace mm::validation
