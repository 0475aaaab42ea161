// SPDX-License-Identifier: Apache-2.0
#include "calibration/industries.hpp"

#include "base/columns.hpp"
#include "calibration/series.hpp"

namespace mm::calibration {
namespace {

/// What industry s makes in a quarter of how many workers, inputs and machines.
///   productivity  = quarter output / workers
///   input yield   = output / inputs
///   capital yield = quarter output / (utilisation capital)
///   depreciation  = quarter capital consumption / (utilisation capital)
///   wage          = quarter wages / workers
void add_production(const BaseYear& base, const Agents& agents, double utilisation, Industries& to)
{
    const SupplyAndUse& use = base.use;
    for (std::size_t s = 0; s < base.table.size(); ++s) {
        const auto workers = static_cast<double>(agents.workers[s]);
        const double used_capital = utilisation * use.capital[s];
        to.productivity.push_back(base.quarter * use.output[s] / workers);
        to.input_yield.push_back(use.output[s] / use.inputs[s]);
        to.capital_yield.push_back(base.quarter * use.output[s] / used_capital);
        to.depreciation.push_back(base.quarter * base.table.capital_consumption[s] / used_capital);
        to.wage.push_back(base.quarter * base.flows.wages[s] / workers);
        to.product_tax.push_back(base.table.product_taxes[s] / use.output[s]);
        to.production_tax.push_back(base.table.production_taxes[s] / use.output[s]);
    }
}

} // namespace

Industries industries_of(const BaseYear& base, const Agents& agents, double utilisation)
{
    Industries industries{.firms = agents.firms, .workers = agents.workers};
    add_production(base, agents, utilisation, industries);
    const std::size_t n = base.table.size();
    for (std::size_t s = 0; s < n; ++s) {
        const Column recipe = shares(In{base.table.inputs}.subspan(s * n, n));
        industries.technology.insert(industries.technology.end(), recipe.begin(), recipe.end());
    }
    industries.investment = shares(base.use.investment);
    industries.dwellings = shares(base.table.dwellings_investment);
    industries.consumption = shares(base.table.household_consumption);
    industries.government = shares(base.table.government_consumption);
    industries.exports = shares(base.use.exports);
    industries.imports = shares(base.use.imports);
    return industries;
}

} // namespace mm::calibration
