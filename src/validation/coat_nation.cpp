// SPDX-License-Identifier: Apache-2.0
#include "validation/coat_nation.hpp"

#include "base/math.hpp"

namespace mm::validation {
namespace {

/// An input that costs nothing: the engine divides by the yield of inputs.
constexpr double as_good_as_none = 1e-12;

/// Two products: coats, and cloth, machines and bread, which only the world makes.
calibration::Industries coat_industry(const CoatTrade& t)
{
    calibration::Industries i;
    const double made = t.coats_an_hour * t.hours * t.price();
    const double used = (t.cloth + t.coats_in_a_coat * t.price()) / t.price();
    i.firms = {t.firms, 0};
    i.workers = {t.workers, 0};
    i.productivity = {made, made};
    i.input_yield = {1.0 / (used > 0.0 ? used : as_good_as_none), 1.0};
    i.capital_yield = {10.0, 1.0};
    i.depreciation = {0.0, 0.0};
    i.wage = {t.wage * t.hours, t.wage * t.hours};
    i.product_tax = {0.0, 0.0};
    i.production_tax = {0.0, 0.0};
    const bool own = t.coats_in_a_coat > 0.0;
    i.technology = {own ? 1.0 : 0.0, own ? 0.0 : 1.0, 0.0, 1.0};
    i.investment = i.dwellings = i.consumption = i.government = i.imports = {0.0, 1.0};
    i.exports = {1.0, 0.0};
    return i;
}

calibration::Start coat_start(const CoatTrade& t, double made)
{
    constexpr std::size_t known = 8;
    calibration::Start s;
    s.output.assign(known, made);
    s.inflation.assign(known, 0.0);
    // The state buys a crumb: its logarithm is taken.
    s.government_consumption.assign(known, 1e-6 * made);
    s.exports.assign(known, (1.0 - t.coats_in_a_coat) * made);
    s.imports.assign(known, made);
    s.euro_output = 1.0;
    s.policy_rate = 0.0;
    s.firm_deposits = made;
    s.household_deposits = made;
    s.bank_equity = made;
    // What everybody holds at the bank, and it at the central bank, is a claim on the world in the end.
    s.foreign_position = -(s.firm_deposits + s.household_deposits + s.bank_equity);
    s.unemployment_benefit = 0.5 * t.wage * t.hours;
    return s;
}

} // namespace

calibration::Calibration coat_nation(const CoatTrade& t)
{
    const double made = static_cast<double>(t.workers) * t.coats_an_hour * t.hours * t.price();
    calibration::Calibration c;
    c.start = Quarter::of(2025, 1);
    c.industries = coat_industry(t);
    c.population = {.active = t.firms + 1 + t.workers + t.workers / 20,
                    .inactive = t.workers,
                    .state_entities = 1,
                    .foreign_buyers = 4 * t.workers};
    c.conduct = {.consumption_share = 1.0,
                 .unemployment_benefit = 0.5,
                 .payout = 1.0,
                 .repayment = 0.05,
                 .capital_requirement = 0.03,
                 .loan_to_value = 0.6,
                 .restart_loan = 0.5,
                 .desired_utilisation = 0.85};
    c.policy = {.smoothing = 1.0};
    const auto rest = [](double level) {
        return calibration::Autoregression{.slope = 0.0, .constant = math::log(level), .deviation = 0.0};
    };
    c.opening = coat_start(t, made);
    c.outside.government = rest(c.opening.government_consumption.back());
    c.outside.exports = rest(c.opening.exports.back());
    // The world has more than anybody asks for.
    c.outside.imports = rest(4.0 * made);
    c.outside.euro_output = rest(c.opening.euro_output);
    c.prospects = calibration::Prospects{};
    return c;
}

std::vector<double> machine_spread(std::size_t years)
{
    constexpr double first = 0.05;
    constexpr double speed = 0.5;
    std::vector<double> share(years, first);
    for (std::size_t t = 1; t < years; ++t)
        share[t] = share[t - 1] + speed * share[t - 1] * (1.0 - share[t - 1]);
    return share;
}

std::vector<model::Measures> new_machine(const CoatTrade& trade, std::size_t years)
{
    std::vector<model::Measures> plan;
    for (const double share : machine_spread(years)) {
        model::Measures m;
        m.productivity = {trade.new_coats_an_hour / trade.coats_an_hour, 1.0};
        m.reach = {share, 0.0};
        plan.insert(plan.end(), 4, m);
    }
    return plan;
}

} // namespace mm::validation
