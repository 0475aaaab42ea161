// SPDX-License-Identifier: Apache-2.0
#include "model/open_world.hpp"
#include "model/simulate.hpp"
#include "validation/nation_checks.hpp"

#include "base/columns.hpp"

#include <fmt/format.h>

#include <bit>
#include <cmath>

namespace mm::validation {
namespace {

constexpr std::size_t quarters = 12;

/// Plays the published timetable itself.
model::History published(const Laboratory& laboratory, const calibration::Calibration& calibration)
{
    model::World w = model::open_world(calibration, {}, history_seed(laboratory.seed, 0), serial);
    model::History history{.quarters = quarters};
    const std::size_t series = model::published_catalogue().size();
    history.values.assign(series * (quarters + 1), 0.0);
    while (w.quarter < quarters && !model::play_quarter(w, model::reference_timetable()))
        for (std::size_t s = 0; s < series; ++s) history.values[s * (quarters + 1) + w.quarter] = w.row[s];
    return history;
}

/// A use of GDP in the table and at the start, as shares of GDP.
struct Share {
    std::string name;
    double table;
    double start;
};

} // namespace

NationCheck check_closures_off(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"With all closures off the published model is played, bit for bit",
                                        "모든 클로저를 끄면 발표된 모형이 비트까지 같게 돈다"}}};
    const Laboratory& laboratory = subject.laboratory;
    const Question question{.start = laboratory.economy->start,
                            .scale = subject.coarse,
                            .histories = 1,
                            .quarters = quarters,
                            .closures = calibration::Closures::none(),
                            .varied = false};
    const Answer answer = ask(laboratory, question);
    const model::History own = published(laboratory, answer.calibration);
    std::size_t numbers = 0;
    std::size_t different = 0;
    for (std::size_t s = 0; s < model::published_catalogue().size(); ++s)
        for (std::size_t q = 1; q <= quarters; ++q) {
            ++numbers;
            different += std::bit_cast<std::uint64_t>(own.at(s, q)) !=
                         std::bit_cast<std::uint64_t>(answer.outcomes[0].history.at(s, q));
        }
    if (!answer.breach().empty()) made.check.details.push_back(answer.breach());
    made.check.verdict = different == 0 && answer.breach().empty() ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format("{} numbers of {} quarters, {} differ", numbers, quarters, different);
    return made;
}

NationCheck check_start(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"The start is that of the input-output table (N2)",
                                        "시작 시점이 산업연관표와 같다(N2)"}}};
    const Laboratory& laboratory = subject.laboratory;
    const auto* statistics = std::get_if<calibration::TableStatistics>(&laboratory.economy->base);
    if (statistics == nullptr) {
        made.check.details.emplace_back("the nation has no input-output table of its own");
        return made;
    }
    const calibration::SourceTable& table = statistics->tables.back();
    const double imports_taxed = sum(table.imports);
    const double tax = statistics->sums.back().import_taxes;
    const double gdp = sum(table.compensation) + sum(table.operating_surplus) +
                       sum(table.capital_consumption) + sum(table.net_taxes) + tax;
    const Question question{.start = laboratory.economy->start,
                            .scale = subject.coarse,
                            .histories = 1,
                            .quarters = 1,
                            .varied = false};
    const Answer answer = ask(laboratory, question);
    const auto at_start = [&](std::string_view series) {
        return answer.value(0, series, 0) / answer.value(0, "real_gdp", 0);
    };
    const double use = answer.calibration.opening.imports[answer.calibration.opening.known() - 1] /
                       answer.value(0, "real_gdp", 0);
    const std::vector<Share> shares{
        {"household consumption", sum(table.household_consumption) / gdp,
         at_start("real_household_consumption")},
        {"state consumption", sum(table.government_consumption) / gdp,
         at_start("real_government_consumption")},
        {"exports", sum(table.exports) / gdp, at_start("real_exports")},
        {"imports with the taxes on them", imports_taxed / gdp, use},
        {"compensation of employees", sum(table.compensation) / gdp, at_start("compensation_employees")}};
    constexpr double tolerance =
        0.01; // Of GDP: agents are whole, so that employees and wages stray a little.
    for (const Share& s : shares) {
        made.table.push_back(fmt::format("  {:<34} table {:6.2f} %  start {:6.2f} %", s.name, 100.0 * s.table,
                                         100.0 * s.start));
        if (!(std::abs(s.start - s.table) < tolerance))
            made.check.details.push_back(
                fmt::format("{}: {:.2f} % of GDP in the table, {:.2f} % at the start", s.name,
                            100.0 * s.table, 100.0 * s.start));
    }
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures = fmt::format(
        "GDP {:.1f} trn a year in the table of {}; five shares within {:.0f} point of GDP; investment in the "
        "table {:.1f} %, stocks {:.1f} %",
        gdp / 1e6, table.year, 100.0 * tolerance, 100.0 * sum(table.fixed_investment) / gdp,
        100.0 * sum(table.inventories) / gdp);
    return made;
}

} // namespace mm::validation
