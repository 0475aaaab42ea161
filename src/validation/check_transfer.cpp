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

/// What a transfer did, and what of what it bought came from abroad.
struct Propensity {
    double paid = 0.0; ///< [million]
    Estimate consumption{};
    Estimate imports{};
    Estimate ratio{};
};

Propensity propensity(const NationSubject& subject, Question question, const Answer& base, double paid)
{
    question.measures.resize(1);
    question.measures[0].transfer_to_all = paid;
    const Answer changed = ask(subject.laboratory, question);
    const auto effect = [&](std::string_view series) {
        return paired(base, changed,
                      [&](const Answer& a, std::size_t h) { return followed_sum(a, h, series); });
    };
    Propensity p{
        .paid = paid, .consumption = effect("real_household_consumption"), .imports = effect("real_imports")};
    p.ratio.mean = p.imports.mean / p.consumption.mean;
    const double of_imports = p.imports.error / p.imports.mean;
    const double of_consumption = p.consumption.error / p.consumption.mean;
    p.ratio.error =
        std::abs(p.ratio.mean) * std::sqrt(of_imports * of_imports + of_consumption * of_consumption);
    return p;
}

std::string line_of(const Propensity& p)
{
    return fmt::format("  {:.0f} trn: consumption {:+.3f} trn (standard error {:.3f}), imports {:+.3f} trn "
                       "({:.3f}) in the {} quarters",
                       p.paid / 1e6, p.consumption.mean / 1e6, p.consumption.error / 1e6,
                       p.imports.mean / 1e6, p.imports.error / 1e6, followed);
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
    const double content = import_content(base.calibration);
    const Propensity once = propensity(subject, question, base, transfer);
    // The noise of a pair is the same whatever is paid, so that ten times the money is seen ten times as sharply.
    const Propensity tenfold = propensity(subject, question, base, 10.0 * transfer);
    for (const Propensity& p : {once, tenfold}) made.table.push_back(line_of(p));
    made.check.figures = fmt::format("imports for a unit of consumption {:.3f} (standard error {:.3f}), of "
                                     "ten trillion {:.3f} ({:.3f}), in the "
                                     "table {:.3f}; {} pairs at 1:{:.0f}",
                                     once.ratio.mean, once.ratio.error, tenfold.ratio.mean,
                                     tenfold.ratio.error, content, base.size(), subject.fine);
    const double off = tenfold.ratio.mean / content - 1.0;
    if (!(std::abs(off) < largest_gap))
        made.check.details.push_back(fmt::format("ten trillion: off by {:.0f} %", 100.0 * off));
    if (!(std::abs(once.ratio.mean - tenfold.ratio.mean) < 2.0 * once.ratio.error))
        made.check.details.push_back("one trillion and ten differ by more than two standard errors");
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    return made;
}

} // namespace mm::validation
