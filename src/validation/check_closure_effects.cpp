// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_checks.hpp"
#include "validation/nation_figures.hpp"

#include <fmt/format.h>

#include <array>

namespace mm::validation {
namespace {

using calibration::Closure;
using calibration::Closures;

constexpr std::array<std::string_view, 8> shown{"growth of real GDP",
                                                "inflation of consumer prices",
                                                "unemployment",
                                                "policy rate",
                                                "wage share of value added",
                                                "utilisation",
                                                "trade balance",
                                                "state debt"};

/// "without N4" and so on, all on first and all off last.
struct Variant {
    std::string name;
    Closures closures;
};
std::vector<Variant> variants()
{
    std::vector<Variant> list{{"all on", Closures::all()}};
    for (std::size_t c = 0; c < calibration::closures_count; ++c) {
        const auto closure = static_cast<Closure>(c);
        list.push_back(
            {"without " + std::string{calibration::id_of(closure)}, Closures::all().without(closure)});
    }
    list.push_back({"all off", Closures::none()});
    return list;
}

} // namespace

NationCheck check_closure_effects(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"What each closure moves over sixteen years",
                                        "클로저 하나하나가 16년 동안 무엇을 움직이는가"}}};
    const Quarter start = subject.laboratory.economy->start;
    const auto quarters = static_cast<std::size_t>(Quarter::of(2040, 4) - start);
    std::string head = fmt::format("  {:<12} {:>7}", "", "broken");
    for (const std::string_view name : shown) head += fmt::format(" {:>15.15}", name);
    made.table.push_back(head);
    std::size_t broken_with_all = 0;
    for (const Variant& v : variants()) {
        const Answer answer = ask(subject.laboratory, {.start = start,
                                                       .scale = subject.coarse,
                                                       .histories = subject.few,
                                                       .quarters = quarters,
                                                       .closures = v.closures});
        if (v.closures == Closures::all()) broken_with_all = answer.broken();
        std::string line = fmt::format("  {:<12} {:>7}", v.name, answer.broken());
        for (const std::string_view name : shown) {
            const YearsFigure& f = years_figure(name);
            const Band b = band(answer, f, 1, quarters);
            line += fmt::format(" {:>15}", fmt::format("{:.2f} ({:.1f}..{:.1f})", f.scale * b.mean,
                                                       f.scale * b.low, f.scale * b.high));
        }
        made.table.push_back(line);
    }
    made.check.verdict = broken_with_all == 0 ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} histories of {} quarters at 1:{:.0f} for each line; mean (5 % to 95 %)", subject.few,
                    quarters, subject.coarse);
    return made;
}

} // namespace mm::validation
