// SPDX-License-Identifier: Apache-2.0
#include "record/observed_series.hpp"

#include "forecast/observed.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace mm::record {
namespace {

using calibration::AreaAccounts;
using calibration::Column;
using calibration::QuarterlyAccounts;

constexpr int quarters_before = 12;

/// A series of a history and the published level that it stands for.
struct Level {
    std::string_view name;
    Column QuarterlyAccounts::*published;
};
constexpr std::array levels{
    Level{"real_gdp", &QuarterlyAccounts::real_gdp},
    Level{"nominal_gdp", &QuarterlyAccounts::nominal_gdp},
    Level{"real_household_consumption", &QuarterlyAccounts::real_household_consumption},
    Level{"nominal_household_consumption", &QuarterlyAccounts::nominal_household_consumption},
    Level{"real_government_consumption", &QuarterlyAccounts::real_government_consumption},
    Level{"nominal_government_consumption", &QuarterlyAccounts::nominal_government_consumption},
    Level{"real_fixed_capitalformation", &QuarterlyAccounts::real_fixed_investment},
    Level{"nominal_fixed_capitalformation", &QuarterlyAccounts::nominal_fixed_investment},
    Level{"real_exports", &QuarterlyAccounts::real_exports},
    Level{"nominal_exports", &QuarterlyAccounts::nominal_exports},
    Level{"real_imports", &QuarterlyAccounts::real_imports},
    Level{"nominal_imports", &QuarterlyAccounts::nominal_imports},
};

/// The rows of the published accounts that lie in the window, and how to read them.
class Window {
public:
    Window(Quarter first_published, std::size_t published, Quarter start, std::size_t simulated)
        : first_published_(first_published), start_(start)
    {
        const Quarter last_published = first_published + (static_cast<int>(published) - 1);
        first_ =
            std::max(first_published + 1, start + -quarters_before); // A change needs the quarter before.
        last_ = std::min(last_published, start + static_cast<int>(simulated));
    }

    /// `value(row)` for each quarter of the window.
    template <class Value>
    ObservedSeries series(std::string_view name, const std::string& source, const Value& value) const
    {
        ObservedSeries found{.name = std::string{name}, .source = source};
        for (Quarter quarter = first_; quarter <= last_; quarter = quarter + 1) {
            found.quarters.push_back(quarter);
            found.values.push_back(value(row(quarter)));
        }
        return found;
    }

    ObservedSeries level(std::string_view name, const std::string& source, const Column& published,
                         const model::History& history) const
    {
        const double unit = history.at(model::series_index(name), 0) / published[row(start_)];
        return series(name, source, [&](std::size_t r) { return published[r] * unit; });
    }

    /// Growth of prices on the quarter before, prices being nominal over real.
    ObservedSeries inflation(std::string_view name, const std::string& source, const Column& nominal,
                             const Column& real) const
    {
        return series(name, source, [&](std::size_t r) {
            return nominal[r] / real[r] / (nominal[r - 1] / real[r - 1]) - 1.0;
        });
    }

private:
    std::size_t row(Quarter quarter) const { return static_cast<std::size_t>(quarter - first_published_); }

    Quarter first_published_{};
    Quarter start_{};
    Quarter first_{};
    Quarter last_{};
};

} // namespace

std::vector<ObservedSeries> observed_of(const calibration::Statistics& statistics, Quarter start,
                                        const model::History& history, const ObservedSources& sources)
{
    const QuarterlyAccounts& nation = statistics.nation;
    const AreaAccounts& area = statistics.area;
    const Window window{statistics.first_quarter, nation.real_gdp.size(), start, history.quarters};
    std::vector<ObservedSeries> found;
    for (const Level& each : levels)
        found.push_back(window.level(each.name, sources.nation, nation.*each.published, history));
    found.push_back(
        window.inflation("gdp_deflator_growth", sources.nation, nation.nominal_gdp, nation.real_gdp));
    found.push_back(window.level("real_gdp_ea", sources.area, area.real_gdp, history));
    found.push_back(
        window.inflation("gdp_deflator_growth_ea", sources.area, area.nominal_gdp, area.real_gdp));
    found.push_back(window.series("euribor", sources.area, [&](std::size_t r) {
        return forecast::gross_quarterly(area.interest_rate[r]) - 1.0;
    }));
    return found;
}

} // namespace mm::record
