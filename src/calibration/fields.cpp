// SPDX-License-Identifier: Apache-2.0
#include "calibration/fields.hpp"

namespace mm::calibration {
namespace {

using C = Calibration;

constexpr double most = std::numeric_limits<double>::max();
constexpr double above_zero = std::numeric_limits<double>::min();

/// The quantity at the end of a chain of members: field<double, &C::taxes, &Taxes::income>(...).
template <class T, auto... Members>
constexpr Field<T> field(Part part, std::string_view name, std::string_view symbol, std::string_view unit,
                         double minimum = std::numeric_limits<double>::lowest(), double maximum = most)
{
    return {.name = name,
            .symbol = symbol,
            .unit = unit,
            .part = part,
            .in = [](C& c) -> T& { return (c.*....*Members); },
            .of = [](const C& c) -> const T& { return (c.*....*Members); },
            .minimum = minimum,
            .maximum = maximum};
}

template <auto... Members>
constexpr Field<double> parameter(std::string_view name, std::string_view symbol, std::string_view unit = "1",
                                  double minimum = std::numeric_limits<double>::lowest(),
                                  double maximum = most)
{
    return field<double, Members...>(Part::parameters, name, symbol, unit, minimum, maximum);
}

template <auto Member>
constexpr Field<double> opening(std::string_view name, std::string_view symbol, std::string_view unit,
                                double minimum = std::numeric_limits<double>::lowest())
{
    return field<double, &C::opening, Member>(Part::initial_conditions, name, symbol, unit, minimum);
}

template <auto Member>
constexpr Field<Column> industry(std::string_view name, std::string_view symbol, std::string_view unit,
                                 double minimum = std::numeric_limits<double>::lowest())
{
    return field<Column, &C::industries, Member>(Part::parameters, name, symbol, unit, minimum);
}

template <auto Member>
constexpr Field<Column> series(std::string_view name, std::string_view symbol, std::string_view unit,
                               double minimum)
{
    return field<Column, &C::opening, Member>(Part::initial_conditions, name, symbol, unit, minimum);
}

template <auto Member>
constexpr Field<std::size_t> heads(std::string_view name, std::string_view symbol, double minimum)
{
    return field<std::size_t, &C::population, Member>(Part::parameters, name, symbol, "agent", minimum);
}

constexpr auto taxes = &C::taxes;
constexpr auto conduct = &C::conduct;
constexpr auto policy = &C::policy;
constexpr auto outside = &C::outside;
constexpr auto slope = &Autoregression::slope;
constexpr auto constant = &Autoregression::constant;
constexpr auto deviation = &Autoregression::deviation;

constexpr Field<double> all_scalars[] = {
    parameter<taxes, &Taxes::income>("taxes.income", "tau_INC"),
    parameter<taxes, &Taxes::corporate>("taxes.corporate", "tau_FIRM"),
    parameter<taxes, &Taxes::consumption>("taxes.consumption", "tau_VAT"),
    parameter<taxes, &Taxes::employer_contribution>("taxes.employer_contribution", "tau_SIF"),
    parameter<taxes, &Taxes::worker_contribution>("taxes.worker_contribution", "tau_SIW"),
    parameter<taxes, &Taxes::exports>("taxes.exports", "tau_EXPORT"),
    parameter<taxes, &Taxes::dwellings>("taxes.dwellings", "tau_CF"),
    parameter<taxes, &Taxes::government>("taxes.government", "tau_G"),

    parameter<conduct, &Conduct::consumption_share>("conduct.consumption_share", "psi"),
    parameter<conduct, &Conduct::dwellings_share>("conduct.dwellings_share", "psi_H"),
    parameter<conduct, &Conduct::unemployment_benefit>("conduct.unemployment_benefit", "theta_UB", "1",
                                                       above_zero),
    parameter<conduct, &Conduct::payout>("conduct.payout", "theta_DIV"),
    parameter<conduct, &Conduct::repayment>("conduct.repayment", "theta", "1/quarter", 0.0, 1.0),
    parameter<conduct, &Conduct::loan_markup>("conduct.loan_markup", "mu", "1/quarter"),
    parameter<conduct, &Conduct::bond_rate>("conduct.bond_rate", "r_G", "1/quarter"),
    parameter<conduct, &Conduct::capital_requirement>("conduct.capital_requirement", "zeta", "1", above_zero),
    parameter<conduct, &Conduct::loan_to_value>("conduct.loan_to_value", "zeta_LTV", "1", 0.0),
    parameter<conduct, &Conduct::restart_loan>("conduct.restart_loan", "zeta_b", "1", 0.0),
    field<double, conduct, &Conduct::desired_utilisation>(
        Part::initial_conditions, "conduct.desired_utilisation", "omega", "1", above_zero, 1.0),

    parameter<policy, &PolicyRule::smoothing>("policy.smoothing", "rho"),
    parameter<policy, &PolicyRule::real_rate>("policy.real_rate", "r_star", "1/quarter"),
    parameter<policy, &PolicyRule::inflation_target>("policy.inflation_target", "pi_star", "1/quarter"),
    parameter<policy, &PolicyRule::inflation_weight>("policy.inflation_weight", "xi_pi"),
    parameter<policy, &PolicyRule::growth_weight>("policy.growth_weight", "xi_gamma"),

    parameter<outside, &Outside::government, slope>("government.slope", "alpha_G"),
    parameter<outside, &Outside::government, constant>("government.constant", "beta_G"),
    parameter<outside, &Outside::government, deviation>("government.deviation", "sigma_G", "1", 0.0),
    parameter<outside, &Outside::exports, slope>("exports.slope", "alpha_E"),
    parameter<outside, &Outside::exports, constant>("exports.constant", "beta_E"),
    parameter<outside, &Outside::exports, deviation>("exports.deviation", "sigma_E", "1", 0.0),
    parameter<outside, &Outside::imports, slope>("imports.slope", "alpha_I"),
    parameter<outside, &Outside::imports, constant>("imports.constant", "beta_I"),
    parameter<outside, &Outside::imports, deviation>("imports.deviation", "sigma_I", "1", 0.0),
    parameter<outside, &Outside::euro_output, slope>("euro_output.slope", "alpha_Y_EA"),
    parameter<outside, &Outside::euro_output, constant>("euro_output.constant", "beta_Y_EA"),
    parameter<outside, &Outside::euro_output, deviation>("euro_output.deviation", "sigma_Y_EA", "1", 0.0),
    parameter<outside, &Outside::euro_inflation, slope>("euro_inflation.slope", "alpha_pi_EA"),
    parameter<outside, &Outside::euro_inflation, constant>("euro_inflation.constant", "beta_pi_EA"),
    parameter<outside, &Outside::euro_inflation, deviation>("euro_inflation.deviation", "sigma_pi_EA", "1",
                                                            0.0),

    opening<&Start::euro_output>("opening.euro_output", "Y_EA", "money/quarter", above_zero),
    opening<&Start::euro_inflation>("opening.euro_inflation", "pi_EA", "1/quarter"),
    opening<&Start::policy_rate>("opening.policy_rate", "r_bar", "1/quarter"),
    opening<&Start::firm_deposits>("opening.firm_deposits", "D_I", "money"),
    opening<&Start::firm_loans>("opening.firm_loans", "L_I", "money", 0.0),
    opening<&Start::household_deposits>("opening.household_deposits", "D_H", "money"),
    opening<&Start::dwellings>("opening.dwellings", "K_H", "money", 0.0),
    opening<&Start::government_debt>("opening.government_debt", "L_G", "money"),
    opening<&Start::bank_equity>("opening.bank_equity", "E_k", "money"),
    opening<&Start::central_bank_equity>("opening.central_bank_equity", "E_CB", "money"),
    opening<&Start::foreign_position>("opening.foreign_position", "D_RoW", "money"),
    opening<&Start::unemployment_benefit>("opening.unemployment_benefit", "w_UB",
                                          "money/person agent/quarter"),
    opening<&Start::inactive_benefit>("opening.inactive_benefit", "sb_inact", "money/person agent/quarter"),
    opening<&Start::general_transfer>("opening.general_transfer", "sb_other", "money/person agent/quarter"),
};

constexpr Field<std::size_t> all_heads[] = {
    heads<&Population::active>("population.active", "H_act", 2.0),
    heads<&Population::inactive>("population.inactive", "H_inact", 0.0),
    heads<&Population::state_entities>("population.state_entities", "J", 1.0),
    heads<&Population::foreign_buyers>("population.foreign_buyers", "L", 1.0),
};

constexpr Field<Counts> all_industry_counts[] = {
    field<Counts, &C::industries, &Industries::firms>(Part::parameters, "firms", "I_s", "agent", 1.0),
    field<Counts, &C::industries, &Industries::workers>(Part::initial_conditions, "workers", "N_s", "agent",
                                                        1.0),
};

constexpr Field<Column> all_industry_columns[] = {
    industry<&Industries::productivity>("productivity", "alpha_s", "real money/person agent/quarter",
                                        above_zero),
    industry<&Industries::input_yield>("input_yield", "beta_s", "1", above_zero),
    industry<&Industries::capital_yield>("capital_yield", "kappa_s", "1/quarter", above_zero),
    industry<&Industries::depreciation>("depreciation", "delta_s", "1/quarter", 0.0),
    industry<&Industries::wage>("wage", "w_s", "money/person agent/quarter"),
    industry<&Industries::product_tax>("product_tax", "tau_Y_s", "1"),
    industry<&Industries::production_tax>("production_tax", "tau_K_s", "1"),
};

constexpr Field<Column> all_product_shares[] = {
    industry<&Industries::investment>("investment", "b_CF_g", "1"),
    industry<&Industries::dwellings>("dwellings", "b_CFH_g", "1"),
    industry<&Industries::consumption>("consumption", "b_HH_g", "1"),
    industry<&Industries::government>("government", "c_G_g", "1"),
    industry<&Industries::exports>("exports", "c_E_g", "1"),
    industry<&Industries::imports>("imports", "c_I_g", "1"),
};

constexpr Field<Column> all_histories[] = {
    series<&Start::output>("output", "Y", "money/quarter", above_zero),
    series<&Start::inflation>("inflation", "pi", "1/quarter", std::numeric_limits<double>::lowest()),
};

constexpr Field<Column> all_paths[] = {
    series<&Start::government_consumption>("government_consumption", "C_G", "real money/quarter", above_zero),
    series<&Start::exports>("exports", "C_E", "real money/quarter", above_zero),
    series<&Start::imports>("imports", "Y_I", "real money/quarter", above_zero),
};

} // namespace

std::span<const Field<double>> scalars()
{
    return all_scalars;
}

std::span<const Field<std::size_t>> head_counts()
{
    return all_heads;
}

std::span<const Field<Counts>> industry_counts()
{
    return all_industry_counts;
}

std::span<const Field<Column>> industry_columns()
{
    return all_industry_columns;
}

std::span<const Field<Column>> product_shares()
{
    return all_product_shares;
}

std::span<const Field<Column>> histories()
{
    return all_histories;
}

std::span<const Field<Column>> paths()
{
    return all_paths;
}

} // namespace mm::calibration
