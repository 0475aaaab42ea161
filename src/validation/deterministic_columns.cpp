// SPDX-License-Identifier: Apache-2.0
#include "validation/deterministic_columns.hpp"

#include "model/catalogue.hpp"

#include <algorithm>
#include <array>

namespace mm::validation {
namespace {

using model::World;

/// Numbers of rows, counted from one; nobody is zero.
Column numbered(const Rows& rows)
{
    Column numbers;
    for (const std::uint32_t row : rows) numbers.push_back(row == nobody ? 0.0 : row + 1.0);
    return numbers;
}

/// A column from a formula of the row.
template <class Of> Column column_of(std::size_t rows, const Of& of)
{
    Column column(rows);
    for (std::size_t i = 0; i < rows; ++i) column[i] = of(i);
    return column;
}

} // namespace

Opening opening_of(const World& w)
{
    return {w.firms.workers, w.firms.capital, w.firms.loans, w.firms.deposits, w.prices.capital};
}

NamedColumns firm_start_columns(const World& w)
{
    const model::Firms& f = w.firms;
    const calibration::Taxes& t = w.calibration->taxes;
    const Column margin = column_of(f.size(), [&](std::size_t i) {
        return 1.0 - (1.0 + t.employer_contribution) * f.wage[i] / f.productivity[i] -
               f.depreciation[i] / f.capital_yield[i] - 1.0 / f.input_yield[i] - f.production_tax[i] -
               f.product_tax[i];
    });
    return {{"G_i", numbered(f.industry)},
            {"alpha_bar_i", f.productivity},
            {"beta_i", f.input_yield},
            {"kappa_i", f.capital_yield},
            {"delta_i", f.depreciation},
            {"w_bar_i", f.wage},
            {"tau_Y_i", f.product_tax},
            {"tau_K_i", f.production_tax},
            {"N_i", f.workers},
            {"Y_i", f.output},
            {"Q_d_i", w.sales.demand},
            {"P_i", f.price},
            {"S_i", f.goods},
            {"K_i", f.capital},
            {"M_i", f.inputs},
            {"L_i", f.loans},
            {"D_i", f.deposits},
            {"pi_bar_i", margin},
            {"Pi_i", f.profit}};
}

NamedColumns household_start_columns(const World& w)
{
    const model::People& p = w.people;
    return {{"O_h", numbered(p.employer)},
            {"w_h", p.wage},
            {"Y_h", p.income},
            {"D_h", p.deposits},
            {"K_h", p.dwellings}};
}

NamedColumns firm_columns(const World& w, const Opening& opening)
{
    const model::Firms& f = w.firms;
    const double kept = 1.0 - w.calibration->conduct.repayment;
    const double capital_expected = opening.capital_price * (1.0 + w.expected.inflation);
    return {
        {"G_i", numbered(f.industry)},
        {"Q_s_i", f.supply_planned},
        {"P_i", f.price},
        {"I_d_i", f.investment_planned},
        {"DM_d_i", f.inputs_planned},
        {"N_d_i", f.workers_planned},
        {"V_i",
         column_of(f.size(), [&](std::size_t i) { return f.workers_planned[i] - opening.workers[i]; })},
        {"Pi_e_i", f.profit_expected},
        {"DD_e_i", f.cash_expected},
        {"DL_d_i", f.loan_wanted},
        {"K_e_i", column_of(f.size(), [&](std::size_t i) { return capital_expected * opening.capital[i]; })},
        {"L_e_i", column_of(f.size(), [&](std::size_t i) { return kept * opening.loans[i]; })},
        {"DL_i", f.loan_granted},
        {"N_i", f.workers},
        {"w_i", f.wage_paid},
        {"alpha_i", f.productivity_worked},
        {"Y_i", f.output},
        {"Q_d_i", w.sales.demand},
        {"Q_i", f.sales},
        {"DM_i", w.sales.inputs},
        {"P_bar_i", f.input_price},
        {"I_i", w.sales.investment},
        {"P_CF_i", f.capital_price},
        {"K_i", f.capital},
        {"M_i", f.inputs},
        {"DS_i", f.goods_change},
        {"S_i", f.goods},
        {"Pi_i", f.profit},
        {"DD_i", column_of(f.size(), [&](std::size_t i) { return f.deposits[i] - opening.deposits[i]; })},
        {"D_i", f.deposits},
        {"L_i", f.loans},
        {"E_i", f.worth}};
}

NamedColumns household_columns(const World& w)
{
    const model::People& p = w.people;
    return {{"O_h", numbered(p.employer)}, {"w_h", p.wage},
            {"Y_e_h", p.income_expected},  {"C_d_h", p.consumption_budget},
            {"I_d_h", p.dwellings_budget}, {"C_h", w.sales.consumption},
            {"I_h", w.sales.dwellings},    {"Y_h", p.income},
            {"D_h", p.deposits},           {"K_h", p.dwellings}};
}

NamedColumns sector_columns(const World& w)
{
    const std::size_t products = w.industries.size();
    const model::Firms& f = w.firms;
    Column value_added(products);
    Column value_added_real(products);
    for (std::size_t i = 0; i < f.size(); ++i) {
        const std::uint32_t s = f.industry[i];
        value_added[s] += (1.0 - f.product_tax[i]) * f.price[i] * f.output[i] -
                          f.input_price[i] * f.output[i] / f.input_yield[i];
        value_added_real[s] += f.output[i] * (1.0 - f.product_tax[i] - 1.0 / f.input_yield[i]);
    }
    return {{"g", column_of(products, [](std::size_t g) { return static_cast<double>(g + 1); })},
            {"Y_m", w.abroad.import_offer},
            {"P_m", w.abroad.import_price},
            {"Q_d_m", column_of(products, [&](std::size_t g) { return w.sales.products[g].import_demand; })},
            {"Q_m", w.abroad.import_sales},
            {"P_bar_g", w.prices.product},
            {"nominal_sector_gva", value_added},
            {"real_sector_gva", value_added_real}};
}

NamedColumns macro_columns(const World& w)
{
    const model::Counter& c = w.counter;
    NamedColumns columns{
        {"Y_e", {w.expected.output}},
        {"alpha_Y", {w.expected.of_output.slope}},
        {"beta_Y", {w.expected.of_output.constant}},
        {"alpha_pi", {w.expected.of_inflation.slope}},
        {"beta_pi", {w.expected.of_inflation.constant}},
        {"gamma_EA", {w.abroad.area.growth}},
        {"Y_EA", {w.abroad.area.output}},
        {"pi_EA", {w.abroad.area.inflation}},
        {"r_bar", {w.central_bank.policy_rate}},
        {"sb_other", {w.government.general_transfer}},
        {"sb_inact", {w.government.inactive_benefit}},
        {"Pi_e_k", {w.bank.profit_expected}},
        {"P_bar_h", {c.consumption / c.consumption_real}},
        {"P_bar_CF_h", {c.dwellings / c.dwellings_real}},
        {"C_j", {c.government}},
        {"P_j", {c.government / c.government_real}},
        {"C_l", {c.exports}},
        {"P_l", {c.exports / c.exports_real}},
        {"pi_realised", {w.inflation.back()}},
        {"pi_CB", {w.central_bank.profit}},
        {"Y_agg", {sum(w.firms.output)}},
        {"sum_I_i", {sum(w.sales.investment)}},
        {"sum_DM_i", {sum(w.sales.inputs)}},
        {"sum_C_h", {sum(w.sales.consumption)}},
        {"sum_I_h", {sum(w.sales.dwellings)}},
        {"insolvent", {w.row[model::series_index("n_insolvent")]}},
    };
    // The rest are recorded series, some under another name.
    constexpr std::array renamed{
        std::pair{"sum_DL_i", "DL"},     std::pair{"sum_D_i", "D_i"},    std::pair{"sum_L_i", "L_i"},
        std::pair{"sum_E_i", "E_i"},     std::pair{"sum_K_i", "K_i"},    std::pair{"sum_M_i", "M_i"},
        std::pair{"sum_S_i", "S_i"},     std::pair{"sum_Pi_i", "Pi_i"},  std::pair{"sum_N_i", "employees"},
        std::pair{"sum_Q_d_i", "Q_d_i"}, std::pair{"sum_Q_i", "Q_i"},    std::pair{"sum_Y_i", "Y"},
        std::pair{"sum_K_h", "K_h"},     std::pair{"sum_D_h", "D_h"},    std::pair{"sum_Y_h", "Y_h"},
        std::pair{"sum_C_d_h", "C_d_h"}, std::pair{"sum_I_d_h", "I_d_h"}};
    for (const auto& [name, series] : renamed)
        columns.emplace_back(name, Column{w.row[model::series_index(series)]});
    const model::Catalogue& published = model::published_catalogue();
    for (std::size_t s = 0; s < published.size(); ++s)
        columns.emplace_back(published[s].name, Column{w.row[s]});
    return columns;
}

bool is_count(std::string_view column)
{
    constexpr std::array counts{"i",   "h",   "t",     "g",       "G_i",        "N_i",
                                "O_h", "V_i", "N_d_i", "sum_N_i", "unemployed", "insolvent"};
    return std::find(counts.begin(), counts.end(), column) != counts.end();
}

} // namespace mm::validation
