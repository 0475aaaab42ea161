// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_checks.hpp"

#include "base/columns.hpp"

#include <fmt/format.h>

#include <cmath>

namespace mm::validation {
namespace {

constexpr double transfer = 1e6;     ///< KRW 1 trillion, in one quarter [million]
constexpr std::size_t followed = 4;  ///< quarters over which the answer is added up
constexpr double largest_gap = 0.30; ///< of the ratio of imports to consumption [1]

/// What a unit of consumption imports, directly and through what its makers use: with import shares m of supply,
///   x = (1 - m) (b + A x),  imports = m (b + A x),  b the basket of consumption, A inputs for a unit of output.
double import_content(const calibration::Calibration& c)
{
    const calibration::Industries& from = c.industries;
    const std::size_t n = from.size();
    const double imports = c.opening.imports[c.opening.known() - 1];
    Column share(n);
    for (std::size_t g = 0; g < n; ++g) {
        const double made = from.productivity[g] * static_cast<double>(from.workers[g]);
        const double imported = from.imports[g] * imports;
        share[g] = made + imported > 0.0 ? imported / (made + imported) : 0.0;
    }
    Column output(n);
    double content = 0.0;
    for (int round = 0; round < 200; ++round) {
        Column wanted = from.consumption;
        for (std::size_t s = 0; s < n; ++s)
            for (std::size_t g = 0; g < n; ++g)
                wanted[g] += from.technology[s * n + g] * output[s] / from.input_yield[s];
        content = 0.0;
        for (std::size_t g = 0; g < n; ++g) {
            output[g] = (1.0 - share[g]) * wanted[g];
            content += share[g] * wanted[g];
        }
    }
    return content;
}

double followed_sum(const Answer& a, std::size_t h, std::string_view series)
{
    return static_cast<double>(followed) * a.mean(h, series, 1, followed);
}

} // namespace

NationCheck check_transfer(const NationSubject& subject)
{
    NationCheck made{
        .check = {
            .name = {"A transfer of KRW 1 trillion raises imports by the import content of what it buys",
                     "1조 원 이전지출이 소비의 수입유발만큼 수입을 늘린다"}}};
    Question question{.start = subject.laboratory.economy->start,
                      .scale = subject.fine,
                      .histories = 60 * subject.fine_histories,
                      .quarters = followed,
                      .varied = false};
    const Answer base = ask(subject.laboratory, question);
    question.measures.resize(1);
    question.measures[0].transfer_to_all = transfer;
    const Answer changed = ask(subject.laboratory, question);
    const auto effect = [&](std::string_view series) {
        return paired(base, changed,
                      [&](const Answer& a, std::size_t h) { return followed_sum(a, h, series); });
    };
    const Estimate consumption = effect("real_household_consumption");
    const Estimate imports = effect("real_imports");
    const double content = import_content(base.calibration);
    const double ratio = imports.mean / consumption.mean;
    const double of_imports = imports.error / imports.mean;
    const double of_consumption = consumption.error / consumption.mean;
    const double error =
        std::abs(ratio) * std::sqrt(of_imports * of_imports + of_consumption * of_consumption);
    made.table.push_back(fmt::format(
        "  consumption {:+.3f} trn (standard error {:.3f}), imports {:+.3f} trn ({:.3f}) in "
        "the {} quarters",
        consumption.mean / 1e6, consumption.error / 1e6, imports.mean / 1e6, imports.error / 1e6, followed));
    made.check.figures = fmt::format(
        "imports for a unit of consumption {:.3f} (standard error {:.3f}), in the table {:.3f}; {} pairs "
        "at 1:{:.0f}",
        ratio, error, content, base.size(), subject.fine);
    if (!(std::abs(ratio / content - 1.0) < largest_gap))
        made.check.details.push_back(fmt::format("off by {:.0f} %", 100.0 * (ratio / content - 1.0)));
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    return made;
}

} // namespace mm::validation
