// SPDX-License-Identifier: Apache-2.0
#include "validation/checks.hpp"

#include <algorithm>
#include <array>

namespace mm::validation {
namespace {

struct Entry {
    std::string_view id;
    Check (*check)(const Subject&); ///< null for the forecasts, which give a table too
};

constexpr std::array entries{
    Entry{"deterministic", check_deterministic},
    Entry{"calibrations", check_calibrations},
    Entry{"steady-state", check_steady_state},
    Entry{"shock-paths", check_ensemble_on_paths},
    Entry{"ensemble", check_free_ensemble},
    Entry{"scales", check_scales},
    Entry{"forecasts", nullptr},
};

constexpr auto ids = [] {
    std::array<std::string_view, entries.size()> names{};
    for (std::size_t i = 0; i < entries.size(); ++i) names[i] = entries[i].id;
    return names;
}();

} // namespace

bool EconomyReport::held() const
{
    return std::all_of(checks.begin(), checks.end(),
                       [](const Check& c) { return c.verdict == Verdict::held; });
}

std::span<const std::string_view> check_ids()
{
    return ids;
}

EconomyReport validate_economy(const Subject& subject, std::span<const std::string> only,
                               const std::function<void(const std::string& id)>& begun)
{
    EconomyReport report;
    for (const Entry& entry : entries) {
        const std::string id{entry.id};
        if (!only.empty() && std::find(only.begin(), only.end(), id) == only.end()) continue;
        begun(id);
        if (entry.check != nullptr) {
            report.checks.push_back(entry.check(subject));
            continue;
        }
        ForecastCheck forecasts = check_forecasts(subject);
        report.checks.push_back(std::move(forecasts.check));
        report.forecasts = std::move(forecasts.table);
    }
    return report;
}

} // namespace mm::validation
