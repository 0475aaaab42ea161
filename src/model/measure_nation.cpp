// SPDX-License-Identifier: Apache-2.0
#include "model/measure_nation.hpp"

#include "model/inactive.hpp"
#include "model/measure_ai.hpp"
#include "model/measure_classes.hpp"
#include "model/series.hpp"

#include <algorithm>

namespace mm::model {
namespace {

constexpr double million = 1e6;
constexpr double months = 3.0; ///< of a quarter
constexpr double weeks = 13.0; ///< of a quarter

template <class Figures>
std::size_t write(std::span<const Figure<Figures>> figures, const Figures& values, std::size_t at, Out row)
{
    for (const Figure<Figures>& f : figures) row[at++] = values.*f.value;
    return at;
}

void measure_labour(const World& w, In hours, NationFigures& n)
{
    const double scale = w.calibration->scale;
    const economy::Classes& c = w.people.classes;
    const Inactive inactive = count_inactive(w);
    const double employees = w.row[series_index("employees")];
    double worked = 0.0;
    for (std::size_t i = 0; i < w.firms.size(); ++i) worked += w.firms.workers[i] * hours[i];
    n.labour_force = scale * static_cast<double>(c.persons() - inactive.all);
    n.inactive = scale * static_cast<double>(inactive.all);
    n.unemployment_rate = scale * w.row[series_index("unemployed")] / n.labour_force;
    n.hours_worked = scale * worked / million;
    n.weekly_hours = worked / employees;
    n.productivity = million * w.row[series_index("real_gva")] / (scale * worked * weeks);
    n.real_wage = million * w.row[series_index("wages")] / (months * scale * employees * w.prices.consumer);
}

/// What capital allowed in the quarter: f.spare is that less output.
double utilisation_of(const Firms& f, Range rows)
{
    double output = 0.0;
    double capacity = 0.0;
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        output += f.output[i];
        capacity += f.output[i] + f.spare[i];
    }
    return output / capacity;
}

NationFigures nation_of(const World& w, In hours, const readings::StateBill& bill)
{
    NationFigures n;
    measure_labour(w, hours, n);
    n.wage_share = w.row[series_index("compensation_employees")] / w.row[series_index("nominal_gva")];
    n.utilisation = utilisation_of(w.firms, {0, w.firms.size()});
    n.consumer_inflation = w.prices.consumer / w.prices_last.consumer - 1.0;
    n.exchange_rate = w.abroad.trade.market.currency * w.measures().exchange_rate;
    // What an account is overdrawn by is owed to the bank like any other debt.
    n.household_debt = sum(w.people.debt);
    for (const double deposits : w.people.deposits) n.household_debt += positive(-deposits);
    n.state_investment = bill.investment;
    n.subsidies = bill.support;
    n.import_taxes = bill.importers;
    return n;
}

OthersFigures others_of(const World& w)
{
    const double index = w.prices.consumer;
    return {.state_balance = -w.government.deficit / index,
            .state_wealth = -w.government.debt / index,
            .bank_wealth = w.bank.equity / index,
            .abroad_wealth = w.abroad.position / index};
}

void write_classes(const World& w, const Catalogue& catalogue, In hours, Out row)
{
    std::size_t at = catalogue.blocks.classes;
    const std::vector<ClassFigures> classes = measure_classes(w, catalogue, hours);
    for (std::size_t c = 0; c < classes.size(); ++c) {
        auto figures = class_figures();
        if (!catalogue.classes[c].works) figures = figures.first(figures.size() - 1); // Hours come last.
        at = write(figures, classes[c], at, row);
    }
    write(others_figures(), others_of(w), at, row);
}

void write_industries(const World& w, const Catalogue& catalogue, Out row)
{
    constexpr auto abroad = static_cast<std::size_t>(economy::Retail::abroad);
    std::size_t at = catalogue.blocks.industries;
    const Firms& f = w.firms;
    for (std::size_t s = 0; s < w.industries.size(); ++s) {
        IndustryFigures figures;
        for (std::size_t i = w.industries[s].first; i < w.industries[s].last; ++i) {
            figures.output += f.output[i];
            figures.employees += w.calibration->scale * f.workers[i];
            figures.profit += f.profit[i];
        }
        figures.utilisation = utilisation_of(f, w.industries[s]);
        figures.exports = w.sales.products[s].quantity[abroad];
        figures.price = w.prices.product[s];
        at = write(industry_figures(), figures, at, row);
    }
}

} // namespace

void measure_nation(const World& w, const Catalogue& catalogue, Out row)
{
    const Column hours = weekly_hours(w);
    const readings::StateBill bill = readings::state_bill(w.ledger);
    write(nation_figures(), nation_of(w, hours, bill), catalogue.blocks.nation, row);
    write_classes(w, catalogue, hours, row);
    Column incomes = w.people.income;
    std::sort(incomes.begin(), incomes.end());
    write(inequality_figures(), readings::inequality_of(incomes), catalogue.blocks.inequality, row);
    write(bill_figures(), bill, catalogue.blocks.bill, row);
    write_industries(w, catalogue, row);
    if (catalogue.with_ai) write(ai_figures(), measure_ai(w), catalogue.blocks.ai, row);
}

} // namespace mm::model
