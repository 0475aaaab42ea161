// SPDX-License-Identifier: Apache-2.0
#include "model/measure.hpp"

#include "base/math.hpp"
#include "model/imports_paid.hpp"
#include "model/series.hpp"

#include <limits>

namespace mm::model {
namespace {

/// Writes series by name.
class Row {
public:
    explicit Row(Column& row) : row_(row)
    {
        row_.assign(published_count, std::numeric_limits<double>::quiet_NaN());
    }
    void set(std::string_view name, double value) { row_[series_index(name)] = value; }
    void set(std::string_view nominal, double value, std::string_view real, double quantity)
    {
        set(nominal, value);
        set(real, quantity);
    }

private:
    Column& row_;
};

/// Sums over firms that national accounts are made of.
struct Production {
    double value = 0.0;            ///< P Y
    double output = 0.0;           ///< Y
    double product_tax = 0.0;      ///< tau_Y P Y
    double product_tax_real = 0.0; ///< tau_Y Y
    double production_tax = 0.0;   ///< tau_K P Y
    double inputs = 0.0;           ///< used, at the price paid
    double inputs_real = 0.0;      ///< Y / beta
    double wages = 0.0;            ///< P_HH w N
    double surplus = 0.0;
    double goods = 0.0;      ///< P DS
    double goods_real = 0.0; ///< DS
    // Of AI; a volume is money at the producer prices of the start, since a task-hour falls in price too fast for any
    // base year (readings/chained.hpp has the chained volume).
    double services = 0.0; ///< what AI factories sold less what all used of it and to run them
    double services_real = 0.0;
};

/// Value added by AI factories less what users pay:  sold - bought - power and upkeep.
void add_services(const World& w, Production& p)
{
    const TokenMarket& t = w.ai.tokens;
    const double tokens = t.exported - t.paid_abroad;
    p.services = tokens - w.counter.plant_running;
    p.services_real = tokens / w.prices.producer - w.counter.plant_running_real;
}

Production production_of(const World& w)
{
    const Firms& f = w.firms;
    Production p;
    for (std::size_t i = 0; i < f.size(); ++i) {
        const double value = f.price[i] * f.output[i];
        const double used = f.output[i] / f.input_yield[i];
        p.value += value;
        p.output += f.output[i];
        p.product_tax += f.product_tax[i] * value;
        p.product_tax_real += f.product_tax[i] * f.output[i];
        p.production_tax += f.production_tax[i] * value;
        p.inputs += f.input_price[i] * used;
        p.inputs_real += used;
        p.wages += f.wage_paid[i] * f.workers[i];
        p.surplus += f.surplus[i];
        p.goods += f.price[i] * f.goods_change[i];
        p.goods_real += f.goods_change[i];
    }
    p.wages *= w.prices.consumer;
    p.production_tax += w.ai.tokens.token_tax;
    add_services(w, p);
    return p;
}

/// [NA-1] GDP = GVA + taxes less subsidies on products;  GVA = sum (1 - tau_Y) P Y - sum P_in Y/beta;  the real ones
/// are at prices of the start, taxes on purchases by the quantities bought.
void measure_product(const World& w, const Production& p, Row& row)
{
    const calibration::Taxes& t = w.taxes;
    const Counter& c = w.counter;
    const double gva = p.value - p.product_tax - p.inputs + p.services;
    const double gva_real = p.output - p.product_tax_real - p.inputs_real + p.services_real;
    const double taxes = p.product_tax + t.consumption * c.consumption + t.dwellings * c.dwellings +
                         t.government * c.government + t.exports * c.exports + c.import_tax;
    const double taxes_real = p.product_tax_real + t.consumption * c.consumption_real +
                              t.dwellings * c.dwellings_real + t.government * c.government_real +
                              t.exports * c.exports_real + c.import_tax_real;
    row.set("nominal_gva", gva, "real_gva", gva_real);
    row.set("nominal_gdp", gva + taxes, "real_gdp", gva_real + taxes_real);
    row.set("compensation_employees", (1.0 + t.employer_contribution) * p.wages);
    row.set("wages", p.wages);
    row.set("taxes_production", p.production_tax);
    row.set("operating_surplus", p.surplus);
}

/// [NA-2] The same product by what it was spent on.
void measure_spending(const World& w, const Production& p, Row& row)
{
    const calibration::Taxes& t = w.taxes;
    const Counter& c = w.counter;
    const double dwellings = (1.0 + t.dwellings) * c.dwellings;
    const double dwellings_real = (1.0 + t.dwellings) * c.dwellings_real;
    const Plants& plants = w.ai.plants;
    const double fixed = sum(w.sales.investment_paid) + dwellings + c.public_investment + plants.invested;
    const double fixed_real =
        sum(w.sales.investment) + dwellings_real + c.public_investment_real + plants.invested_real;
    const double stored = sum(w.sales.inputs_paid) - p.inputs + p.goods;
    const double stored_real = sum(w.sales.inputs) - p.inputs_real + p.goods_real;
    // Without the tax on them, which buyers pay at the border.
    const double imports = c.direct_imports + w.ai.tokens.paid_abroad - c.import_tax + imports_paid(w.abroad);
    const double imports_real = sum(w.abroad.import_sales) + c.direct_imports_real +
                                w.ai.tokens.paid_abroad / w.prices.producer - c.import_tax_real;
    row.set("nominal_household_consumption", (1.0 + t.consumption) * c.consumption,
            "real_household_consumption", (1.0 + t.consumption) * c.consumption_real);
    row.set("nominal_government_consumption", (1.0 + t.government) * c.government,
            "real_government_consumption", (1.0 + t.government) * c.government_real);
    const double tokens = w.ai.tokens.exported;
    row.set("nominal_exports", (1.0 + t.exports) * c.exports + tokens, "real_exports",
            (1.0 + t.exports) * c.exports_real + tokens / w.prices.producer);
    row.set("nominal_imports", imports, "real_imports", imports_real);
    row.set("nominal_fixed_capitalformation_dwellings", dwellings, "real_fixed_capitalformation_dwellings",
            dwellings_real);
    row.set("nominal_fixed_capitalformation", fixed, "real_fixed_capitalformation", fixed_real);
    row.set("nominal_capitalformation", fixed + stored, "real_capitalformation", fixed_real + stored_real);
}

void measure_rates(const World& w, Row& row)
{
    row.set("euribor", w.central_bank.policy_rate);
    row.set("gdp_deflator_growth_ea", w.abroad.area.inflation);
    row.set("real_gdp_ea", w.abroad.area.output);
}

void measure_markets(const World& w, Row& row)
{
    double import_demand = 0.0;
    for (const economy::ProductSales& p : w.sales.products) import_demand += p.import_demand;
    std::size_t unemployed = 0;
    for (const std::uint32_t employer : w.people.employer)
        if (employer == nobody) ++unemployed;
    row.set("gamma_e", w.expected.growth);
    row.set("pi_e", w.expected.inflation);
    row.set("P_bar", w.prices.producer);
    row.set("P_bar_HH", w.prices.consumer);
    row.set("P_bar_CF", w.prices.capital);
    row.set("inflation_ppi", w.inflation.back());
    row.set("Y", sum(w.firms.output));
    row.set("Q_d_i", sum(w.sales.demand));
    row.set("Q_i", sum(w.firms.sales));
    row.set("Q_d_m", import_demand);
    row.set("Q_m", sum(w.abroad.import_sales));
    row.set("C_G", w.government.consumption);
    row.set("C_E", w.abroad.exports);
    row.set("Y_I", w.abroad.imports);
    row.set("r", w.bank.loan_rate);
    row.set("unemployed", static_cast<double>(unemployed));
    row.set("employees", sum(w.firms.workers));
}

void measure_balances(const World& w, Row& row)
{
    const Firms& f = w.firms;
    std::size_t insolvent = 0;
    for (std::size_t i = 0; i < f.size(); ++i)
        if (f.deposits[i] < 0.0 && f.worth[i] < 0.0) ++insolvent;
    row.set("n_insolvent", static_cast<double>(insolvent));
    row.set("K_i", sum(f.capital));
    row.set("M_i", sum(f.inputs));
    row.set("S_i", sum(f.goods));
    row.set("D_i", sum(f.deposits));
    row.set("L_i", sum(f.loans));
    row.set("E_i", sum(f.worth));
    row.set("DL_d", w.loans_wanted);
    row.set("DL", w.loans_granted);
    row.set("Pi_i", sum(f.profit));
    row.set("Pi_k", w.bank.profit);
    row.set("E_k", w.bank.equity);
    row.set("D_k", w.bank.reserves);
    row.set("D_h", sum(w.people.deposits));
    row.set("K_h", sum(w.people.dwellings));
    row.set("Y_h", sum(w.people.income));
    row.set("C_d_h", sum(w.people.consumption_budget));
    row.set("I_d_h", sum(w.people.dwellings_budget));
    row.set("L_G", w.government.debt);
    row.set("Pi_G", w.government.deficit);
    row.set("Y_G", w.government.revenue);
    row.set("E_CB", w.central_bank.equity);
    row.set("D_RoW", w.abroad.position);
}

} // namespace

void measure_quarter(World& w)
{
    Row row{w.row};
    const Production production = production_of(w);
    measure_product(w, production, row);
    measure_spending(w, production, row);
    measure_rates(w, row);
    measure_markets(w, row);
    measure_balances(w, row);
    w.log_output.push_back(math::log(production.output));
}

void measure_start(World& w)
{
    Row row{w.row};
    const calibration::Calibration& c = *w.calibration;
    const Firms& f = w.firms;
    Production p;
    double worn = 0.0;
    for (std::size_t i = 0; i < f.size(); ++i) {
        p.output += f.output[i];
        p.product_tax += f.product_tax[i] * f.output[i];
        p.production_tax += f.production_tax[i] * f.output[i];
        p.inputs += f.output[i] / f.input_yield[i];
        p.wages += f.wage[i] * f.workers[i];
        worn += f.depreciation[i] / f.capital_yield[i] * f.output[i];
    }
    const double income = sum(w.people.income);
    const double consumption = c.conduct.consumption_share * income;
    const double dwellings = c.conduct.dwellings_share * income;
    const double gva = p.output - p.product_tax - p.inputs;
    const double gdp = gva + p.product_tax + consumption * c.taxes.consumption / (1.0 + c.taxes.consumption) +
                       dwellings * c.taxes.dwellings / (1.0 + c.taxes.dwellings) +
                       c.taxes.government * w.government.consumption + c.taxes.exports * w.abroad.exports;
    const double compensation = (1.0 + c.taxes.employer_contribution) * p.wages;
    const auto both = [&](std::string_view nominal, std::string_view real, double value) {
        row.set(nominal, value, real, value);
    };
    both("nominal_gva", "real_gva", gva);
    both("nominal_gdp", "real_gdp", gdp);
    both("nominal_household_consumption", "real_household_consumption", consumption);
    both("nominal_government_consumption", "real_government_consumption",
         (1.0 + c.taxes.government) * w.government.consumption);
    both("nominal_exports", "real_exports", (1.0 + c.taxes.exports) * w.abroad.exports);
    both("nominal_imports", "real_imports", w.abroad.imports);
    both("nominal_fixed_capitalformation_dwellings", "real_fixed_capitalformation_dwellings", dwellings);
    both("nominal_fixed_capitalformation", "real_fixed_capitalformation", dwellings + worn);
    both("nominal_capitalformation", "real_capitalformation", dwellings + worn);
    row.set("compensation_employees", compensation);
    row.set("wages", p.wages);
    row.set("taxes_production", p.production_tax);
    row.set("operating_surplus", gva - compensation - p.production_tax);
    measure_rates(w, row);
}

} // namespace mm::model
