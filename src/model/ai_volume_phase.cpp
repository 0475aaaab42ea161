// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"
#include "model/ai_terms.hpp"
#include "model/measure.hpp"
#include "model/phases.hpp"
#include "model/series.hpp"

namespace mm::model::phases {
namespace {

using readings::Component;

Component part(const World& w, std::string_view nominal, std::string_view real, double sign)
{
    return {w.row[series_index(nominal)], w.row[series_index(real)], sign, false};
}

/// What GDP is spent on. AI from abroad stands apart from other imports, in task-hours: its price moves as no other's.
readings::Components spending(const World& w)
{
    const TokenMarket& t = w.ai.tokens;
    const double tokens_at_start_prices = t.paid_abroad / w.prices.producer;
    const double task_hours = (1.0 - ai::on_home_factories(t.share)) * t.used;
    Component stored = part(w, "nominal_capitalformation", "real_capitalformation", 1.0);
    const Component fixed = part(w, "nominal_fixed_capitalformation", "real_fixed_capitalformation", 1.0);
    stored = {stored.nominal - fixed.nominal, stored.real - fixed.real, 1.0, true};
    Component imports = part(w, "nominal_imports", "real_imports", -1.0);
    imports.nominal -= t.paid_abroad;
    imports.real -= tokens_at_start_prices;
    return {part(w, "nominal_household_consumption", "real_household_consumption", 1.0),
            part(w, "nominal_government_consumption", "real_government_consumption", 1.0),
            fixed,
            stored,
            part(w, "nominal_exports", "real_exports", 1.0),
            imports,
            {t.paid_abroad, task_hours, -1.0, false}};
}

} // namespace

/// [AI-23] GDP as a chained volume:  V <- V exp(growth), growth by the index of Törnqvist over what GDP is spent on
/// (readings/chained.hpp). At prices of the start a task-hour would count a thousand times what is paid for it.
void chain_volumes(World& w)
{
    ChainedGdp& gdp = w.ai.gdp;
    readings::Components now = spending(w);
    if (gdp.last.empty())
        gdp.volume = w.row[series_index("real_gdp")];
    else
        gdp.volume *= math::exp(readings::volume_growth(gdp.last, now));
    gdp.last = std::move(now);
}

} // namespace mm::model::phases
