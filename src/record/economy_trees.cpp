// SPDX-License-Identifier: Apache-2.0
#include "record/economy_trees.hpp"

#include "experiment/summary.hpp"
#include "ledger/accounts.hpp"
#include "model/figures.hpp"
#include "record/mechanisms_tree.hpp"
#include "record/pieces.hpp"
#include "record/run_tables.hpp"

#include <array>

namespace mm::record {
namespace {

using model::History;

constexpr double percent = 100.0;

double deflator(const History& history, std::size_t quarter)
{
    static const std::size_t nominal = model::series_index("nominal_gdp");
    static const std::size_t real = model::series_index("real_gdp");
    return history.at(nominal, quarter) / history.at(real, quarter);
}

double inflation(const History& history, std::size_t quarter)
{
    if (quarter == 0) return experiment::Statistics::none;
    return deflator(history, quarter) / deflator(history, quarter - 1) - 1.0;
}

double unemployment(const History& history, std::size_t quarter)
{
    static const std::size_t unemployed = model::series_index("unemployed");
    static const std::size_t employees = model::series_index("employees");
    const double without = history.at(unemployed, quarter);
    return without / (without + history.at(employees, quarter));
}

constexpr double quarters_of_a_year = 4.0;

/// Over four quarters; the first ones have none.
double yearly(const History& history, std::size_t series, std::size_t quarter, double at_start)
{
    if (quarter < 4) return experiment::Statistics::none;
    const double before = quarter == 4 ? at_start : history.at(series, quarter - 4);
    return history.at(series, quarter) / before - 1.0;
}

double gdp_growth(const History& history, std::size_t quarter)
{
    static const std::size_t gdp = model::series_index("real_gdp");
    return yearly(history, gdp, quarter, history.at(gdp, 0));
}

double consumer_inflation(const History& history, std::size_t quarter)
{
    static const std::size_t index = model::series_index("P_bar_HH");
    return yearly(history, index, quarter, 1.0); // No series has the index of the start, which is one.
}

/// Money over what is produced in a quarter or, for stocks, in a year at its pace.
double over_gdp(const History& history, std::size_t money, std::size_t quarter, double quarters)
{
    static const std::size_t gdp = model::series_index("nominal_gdp");
    return history.at(money, quarter) / (quarters * history.at(gdp, quarter));
}

double trade_balance(const History& history, std::size_t quarter)
{
    static const std::size_t exports = model::series_index("nominal_exports");
    static const std::size_t imports = model::series_index("nominal_imports");
    return over_gdp(history, exports, quarter, 1.0) - over_gdp(history, imports, quarter, 1.0);
}

double state_deficit(const History& history, std::size_t quarter)
{
    static const std::size_t deficit = model::series_index("Pi_G");
    return over_gdp(history, deficit, quarter, 1.0);
}

double state_debt(const History& history, std::size_t quarter)
{
    static const std::size_t debt = model::series_index("L_G");
    return over_gdp(history, debt, quarter, quarters_of_a_year);
}

double deposits(const History& history, std::size_t quarter)
{
    static const std::size_t kept = model::series_index("D_h");
    return over_gdp(history, kept, quarter, quarters_of_a_year);
}

double household_debt(const History& history, std::size_t quarter)
{
    static const std::size_t debt = model::published_count + model::nation_figure("household_debt");
    return over_gdp(history, debt, quarter, quarters_of_a_year);
}

/// A rate that two series make.
struct Rate {
    const char* name;
    const char* unit;
    Text text;
    double (*value)(const History& history, std::size_t quarter);
};
const std::array rates{
    Rate{"gdp_deflator_growth",
         "1/quarter",
         {"Inflation (GDP deflator)", "물가상승률(GDP 디플레이터)"},
         inflation},
    Rate{"unemployment_rate", "1", {"Unemployment rate", "실업률"}, unemployment},
};

/// Those of a nation beside these.
const std::array nation_rates{
    Rate{"gdp_growth",
         "1/year",
         {"Growth of real GDP over a year", "실질 국내총생산 성장률(전년 동기 대비)"},
         gdp_growth},
    Rate{"inflation",
         "1/year",
         {"Consumer prices over a year", "소비자물가 상승률(전년 동기 대비)"},
         consumer_inflation},
    Rate{"trade_balance", "1", {"Exports less imports, over GDP", "무역수지의 GDP 대비 비율"}, trade_balance},
    Rate{"state_deficit", "1", {"Deficit of the state, over GDP", "재정적자의 GDP 대비 비율"}, state_deficit},
    Rate{"state_debt",
         "1",
         {"Debt of the state, over annual GDP", "정부부채의 연간 GDP 대비 비율"},
         state_debt},
    Rate{"deposits",
         "1",
         {"Deposits of households, over annual GDP", "가계예금의 연간 GDP 대비 비율"},
         deposits},
    Rate{"household_debt_share",
         "1",
         {"Debt of households, over annual GDP", "가계부채의 연간 GDP 대비 비율"},
         household_debt},
};

Tree row_of(const Rate& rate, Quarter start, std::size_t quarters, std::span<const History* const> histories)
{
    Tree::List names;
    std::vector<experiment::Statistics> points;
    std::vector<double> values(histories.size());
    for (std::size_t q = 0; q <= quarters; ++q) {
        names.emplace_back(to_string(start + static_cast<int>(q)));
        for (std::size_t h = 0; h < histories.size(); ++h) values[h] = rate.value(*histories[h], q);
        points.push_back(experiment::statistics(values));
    }
    Tree row;
    row.set("unit", rate.unit).set("text", rate.text).set("quarters", std::move(names));
    for (const Figure& figure : figures) {
        Tree::List list;
        for (const experiment::Statistics& point : points) list.emplace_back(point.*figure.value);
        row.set(figure.name, std::move(list));
    }
    return row;
}

Tree matrix_tree(const readings::Matrix& matrix)
{
    Tree::List columns, rows;
    for (const Text& sector : ledger::sector_names()) columns.emplace_back(sector);
    for (const readings::MatrixRow& each : matrix.rows) {
        Tree::List cells;
        for (const double cell : each.cells) cells.emplace_back(cell);
        Tree row;
        row.set("name", each.name).set("cells", std::move(cells)).set("total", each.total);
        row.set("adds_to_nothing", each.adds_to_nothing);
        rows.push_back(std::move(row));
    }
    Tree tree;
    tree.set("columns", std::move(columns)).set("rows", std::move(rows));
    return tree;
}

Tree cell_tree(const forecast::Cell& cell)
{
    const forecast::VariableInfo& info = forecast::info(cell.variable);
    Tree row;
    row.set("variable", info.key).set("text", info.text).set("method", forecast::to_string(cell.method));
    row.set("horizon", static_cast<double>(cell.horizon)).set("starts", static_cast<double>(cell.starts));
    row.set("rmse_percent", percent * cell.root_mean_square).set("bias", cell.bias).set("crps", cell.crps);
    row.set("sampling_rmse_percent",
            cell.sampling ? Tree{percent * cell.sampling->root_mean_square} : Tree{});
    row.set("p_value", cell.against_ar1 ? Tree{cell.against_ar1->p} : Tree{});
    row.set("standing", cell.against_ar1 ? Tree{forecast::to_text(cell.standing)} : Tree{});
    return row;
}

} // namespace

Tree rates_tree(const RunResult& result)
{
    const std::vector<const History*> histories = experiment::whole_histories(result.outcomes);
    Tree tree{Tree::Members{}};
    for (const Rate& rate : rates)
        tree.set(rate.name, row_of(rate, result.key.start, result.summary.quarters, histories));
    if (!result.catalogue.is_nation()) return tree;
    for (const Rate& rate : nation_rates)
        tree.set(rate.name, row_of(rate, result.key.start, result.summary.quarters, histories));
    return tree;
}

Tree observed_tree(std::span<const ObservedSeries> observed)
{
    Tree tree{Tree::Members{}};
    for (const ObservedSeries& each : observed) {
        Tree::List quarters, values;
        for (const Quarter quarter : each.quarters) quarters.emplace_back(to_string(quarter));
        for (const double value : each.values) values.emplace_back(value);
        Tree row;
        row.set("source", each.source).set("quarters", std::move(quarters)).set("values", std::move(values));
        tree.set(each.name, std::move(row));
    }
    return tree;
}

Tree matrices_tree(const Books& books)
{
    Tree tree;
    tree.set("history", static_cast<double>(books.history)).set("quarter", to_string(books.quarter));
    tree.set("balance_sheet", matrix_tree(books.balance_sheet));
    tree.set("transactions", matrix_tree(books.transactions));
    return tree;
}

Tree projections_tree(std::span<const nation::Projection> projections)
{
    Tree::List list;
    for (const nation::Projection& each : projections) {
        Tree row;
        row.set("indicator", each.indicator);
        row.set("from", static_cast<double>(each.from)).set("until", static_cast<double>(each.until));
        row.set("value", each.value).set("low", each.low).set("high", each.high).set("unit", each.unit);
        row.set("source", each.source).set("grade", to_string(each.grade));
        list.push_back(std::move(row));
    }
    return list;
}

Tree phases_tree(std::span<const model::Phase> timetable)
{
    Tree::List list;
    for (const model::Phase& phase : timetable) {
        Tree row;
        row.set("id", phase.id).set("name", phase.name).set("does", phase.does).set("labels", phase.labels);
        list.push_back(std::move(row));
    }
    return list;
}

Tree forecast_table_tree(const forecast::PlayedTable& table)
{
    Tree made;
    made.set("histories", static_cast<double>(table.histories)).set("scale", table.scale);
    made.set("seed", static_cast<double>(table.seed));
    made.set("starts", static_cast<double>(table.last - table.first + 1));
    made.set("first", to_string(table.first)).set("last", to_string(table.last));
    made.set("version", table.version);
    Tree::List rows;
    for (const forecast::Cell& cell : table.cells) rows.push_back(cell_tree(cell));
    Tree tree;
    tree.set("made", std::move(made)).set("rows", std::move(rows));
    return tree;
}

void add_economy(Tree& run, const Sides& sides, const EconomyParts& parts)
{
    run.set("rates", rates_tree(sides.run)).set("phases", phases_tree(parts.phases));
    if (parts.closures) run.set("closures", closures_tree(*parts.closures, parts.moves));
    if (!parts.moves.empty()) run.set("closures_measured", closures_measured_tree(parts.moves));
    if (parts.mechanisms) run.set("ai", mechanisms_tree(*parts.mechanisms));
    if (sides.run.catalogue.is_nation())
        run.set("classes", classes_tree(sides)).set("industries", industries_tree(sides, parts.industries));
    if (!parts.observed.empty()) run.set("observed", observed_tree(parts.observed));
    if (parts.books) run.set("matrices", matrices_tree(*parts.books));
    if (!parts.projections.empty()) run.set("projections", projections_tree(parts.projections));
    if (parts.flows) run.set("flows", flows_tree(*parts.flows));
    if (parts.forecast) run.set("forecast_table", forecast_table_tree(*parts.forecast));
    Tree::List assumptions;
    for (const Inputs* inputs : {parts.choices, parts.rules, parts.ai_rules}) {
        if (inputs == nullptr) continue;
        const Tree tree = assumptions_tree(*inputs);
        const auto& rows = std::get<Tree::List>(tree.value());
        assumptions.insert(assumptions.end(), rows.begin(), rows.end());
    }
    if (!assumptions.empty()) run.set("assumptions", std::move(assumptions));
}

} // namespace mm::record
