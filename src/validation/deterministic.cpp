// SPDX-License-Identifier: Apache-2.0
#include "validation/deterministic.hpp"

#include "model/open_world.hpp"
#include "model/series.hpp"
#include "model/simulate.hpp"
#include "validation/deterministic_columns.hpp"

#include <set>

namespace mm::validation {
namespace {

/// Compares all columns of a table that have a meaning, and complains of those that have none.
void compare_all(const files::NumberTable& table, std::size_t quarter, std::size_t first_row,
                 const NamedColumns& columns, const std::set<std::string_view>& keys, VectorReport& report)
{
    std::set<std::string_view> known = keys;
    for (const auto& [name, column] : columns) {
        known.insert(name);
        compare_column({&table, name, quarter, is_count(name), first_row}, column, report);
    }
    for (const std::string& name : table.names) {
        if (known.contains(name)) continue;
        ++report.beyond;
        report.differences.push_back(
            {table.file, name + " (no such column of ours)", quarter, 0, 0.0, 0.0, 0.0});
    }
}

std::size_t row_of_quarter(const files::NumberTable& table, std::size_t quarter)
{
    std::size_t row = 0;
    while (row < table.rows() && table.at(row, 0) != static_cast<double>(quarter)) ++row;
    return row;
}

bool rows_fit(const files::NumberTable& table, std::size_t rows, VectorReport& report)
{
    if (table.rows() == rows) return true;
    ++report.beyond;
    report.differences.push_back(
        {table.file, "rows", 0, 0, static_cast<double>(table.rows()), static_cast<double>(rows), 0.0});
    return false;
}

} // namespace

DeterministicVectors read_deterministic(const std::filesystem::path& folder)
{
    DeterministicVectors vectors;
    const auto name = [&](std::string_view of, std::size_t quarter) {
        return folder / (std::string{of} + "_t0" + std::to_string(quarter) + ".csv");
    };
    for (const std::size_t t : {0U, 1U, 2U, 5U}) vectors.firms[t] = files::read_numbers(name("firms", t));
    for (const std::size_t t : {0U, 1U, 5U})
        vectors.households[t] = files::read_numbers(name("households", t));
    vectors.macro = files::read_numbers(folder / "macro_all_t.csv");
    vectors.sectors = files::read_numbers(folder / "sectors_all_t.csv");
    return vectors;
}

VectorReport compare_deterministic(const calibration::Calibration& calibration,
                                   const DeterministicVectors& vectors)
{
    VectorReport report;
    model::World w = model::open_world(calibration, {.drawn = false}, 0, serial);
    const auto agents = [&](std::size_t quarter, const Opening* opening) {
        const auto firms = vectors.firms.find(quarter);
        if (firms != vectors.firms.end() && rows_fit(firms->second, w.firms.size(), report))
            compare_all(firms->second, quarter, 0,
                        opening ? firm_columns(w, *opening) : firm_start_columns(w), {"i"}, report);
        const auto people = vectors.households.find(quarter);
        if (people != vectors.households.end() && rows_fit(people->second, w.people.deposits.size(), report))
            compare_all(people->second, quarter, 0,
                        opening ? household_columns(w) : household_start_columns(w), {"h"}, report);
    };
    agents(0, nullptr);
    for (std::size_t t = 1; t <= vectors.macro.rows(); ++t) {
        const Opening opening = opening_of(w);
        const auto breach = model::play_quarter(
            w, model::reference_timetable(), [&](const model::World&, const model::Phase& phase) {
                // Published balances are those before bankruptcies.
                if (phase.id != "measure_quarter") return;
                agents(t, &opening);
                compare_all(vectors.macro, t, row_of_quarter(vectors.macro, t), macro_columns(w), {"t"},
                            report);
                compare_all(vectors.sectors, t, row_of_quarter(vectors.sectors, t), sector_columns(w), {"t"},
                            report);
            });
        if (!breach) continue;
        ++report.beyond;
        report.differences.push_back(
            {breach->phase, breach->account + ": " + breach->identity, t, 0, 0.0, breach->amount, 0.0});
        break;
    }
    return report;
}

} // namespace mm::validation
