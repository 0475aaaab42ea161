// SPDX-License-Identifier: Apache-2.0
#include "validation/ensembles.hpp"

#include "files/csv.hpp"
#include "files/number_table.hpp"
#include "model/catalogue.hpp"
#include "model/simulate.hpp"

#include <algorithm>
#include <array>

namespace mm::validation {
namespace {

using forecast::PublishedStatistic;
using forecast::Sample;

std::vector<std::string> series_names()
{
    std::vector<std::string> names;
    for (const model::Series& s : model::published_catalogue().series) names.emplace_back(s.name);
    return names;
}

std::size_t last_quarter(std::span<const PublishedStatistic> published)
{
    std::size_t last = 0;
    for (const PublishedStatistic& p : published) last = std::max(last, p.quarter);
    return last;
}

/// Values of every statistic in histories that are already played.
std::vector<Sample> samples_of(std::span<const PublishedStatistic> published,
                               std::span<const model::Outcome> outcomes, std::size_t paths)
{
    std::vector<Sample> samples;
    for (const PublishedStatistic& p : published) {
        Sample sample{.published = p, .paths = paths};
        const std::size_t series = model::series_index(p.series);
        for (const model::Outcome& o : outcomes) sample.values.push_back(o.history.at(series, p.quarter));
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace

std::vector<PublishedStatistic> read_ensemble(const std::filesystem::path& file,
                                              std::span<const std::size_t> quarters)
{
    constexpr std::array<std::string_view, 7> columns{"variable", "t",   "n_seeds", "mean",
                                                      "std",      "min", "max"};
    const files::Csv table = files::read_csv(file, columns);
    const std::vector<std::string> known = series_names();
    std::vector<PublishedStatistic> published;
    for (std::size_t r = 0; r < table.size(); ++r) {
        PublishedStatistic p;
        p.series = table.one_of(r, "variable", known, "a recorded series");
        p.quarter = static_cast<std::size_t>(table.number(r, "t", "quarter", 0.0));
        if (std::find(quarters.begin(), quarters.end(), p.quarter) == quarters.end()) continue;
        p.histories = static_cast<std::size_t>(table.number(r, "n_seeds", "history", 2.0));
        p.mean = table.number(r, "mean", "1");
        p.deviation = table.number(r, "std", "1", 0.0);
        p.smallest = table.number(r, "min", "1");
        p.largest = table.number(r, "max", "1");
        published.push_back(std::move(p));
    }
    return published;
}

std::vector<std::vector<model::Given>> read_shock_paths(const std::filesystem::path& file)
{
    constexpr std::array<std::string_view, 8> columns{"seed", "t",   "gamma_e", "pi_e",
                                                      "C_G",  "C_E", "Y_I",     "r_bar"};
    const files::Csv table = files::read_csv(file, columns);
    std::vector<std::vector<model::Given>> paths;
    for (std::size_t r = 0; r < table.size(); ++r) {
        if (table.number(r, "t", "quarter", 1.0) == 1.0) paths.emplace_back();
        paths.back().push_back({.growth_expected = table.number(r, "gamma_e", "1"),
                                .inflation_expected = table.number(r, "pi_e", "1"),
                                .government = table.number(r, "C_G", "MEUR", 0.0),
                                .exports = table.number(r, "C_E", "MEUR", 0.0),
                                .imports = table.number(r, "Y_I", "MEUR", 0.0),
                                .policy_rate = table.number(r, "r_bar", "1/quarter")});
    }
    return paths;
}

forecast::EnsembleTest compare_on_paths(const calibration::Calibration& calibration,
                                        std::span<const PublishedStatistic> published,
                                        std::span<const std::vector<model::Given>> paths,
                                        std::size_t per_path, std::uint64_t seed, const Executor& run)
{
    std::vector<model::Outcome> outcomes(paths.size() * per_path);
    run(outcomes.size(), [&](std::size_t k) {
        const model::Settings settings{.given = paths[k / per_path]};
        outcomes[k] = model::simulate(calibration, settings, seed, static_cast<std::uint32_t>(k),
                                      last_quarter(published), serial);
    });
    return forecast::compare_on_paths(samples_of(published, outcomes, paths.size()));
}

forecast::EnsembleTest compare_free(const calibration::Calibration& calibration,
                                    std::span<const PublishedStatistic> published, std::size_t histories,
                                    std::uint64_t seed, const Executor& run)
{
    std::vector<model::Outcome> outcomes(histories);
    run(histories, [&](std::size_t k) {
        outcomes[k] = model::simulate(calibration, {}, seed, static_cast<std::uint32_t>(k),
                                      last_quarter(published), serial);
    });
    return forecast::compare_free_runs(samples_of(published, outcomes, 0));
}

} // namespace mm::validation
