// SPDX-License-Identifier: Apache-2.0
#include "validation/plan_texts.hpp"

#include "plan/fields.hpp"

#include <fmt/format.h>

namespace mm::validation {
namespace {

plan::Known known_of(const NationSubject& subject)
{
    plan::Known known{.nations = {subject.laboratory.economy->id},
                      .partners = subject.levers->partners.names(),
                      .baskets = subject.levers->baskets.names()};
    for (const nation::IndustryName& i : subject.laboratory.economy->industries)
        known.industries.push_back({i.code, i.name.en});
    return known;
}

/// A field's line in a pledge, at one end of its range; money from nothing to a seventh of a year's product.
std::string line_of(const NationSubject& subject, const Declaration& d, bool largest)
{
    const std::string key{d.name.substr(d.name.find('.') + 1)};
    const auto value = [&]() -> std::string {
        if (&d == &plan::field::use) return largest ? "\"investment\"" : "\"consumption\"";
        if (&d == &plan::field::who) return largest ? "\"unemployed\"" : "\"inactive\"";
        if (&d == &plan::field::basket) return "\"" + subject.levers->baskets.names().front() + "\"";
        if (&d == &plan::field::partner) return "\"" + subject.levers->partners.names().front() + "\"";
        if (d.type == Type::money)
            return largest ? "{ amount = 100, unit = \"trn KRW\" }" : "{ amount = 0, unit = \"trn KRW\" }";
        if (d.type == Type::quarter) return "\"2026Q1\"";
        const double number = largest ? d.maximum : d.minimum;
        if (d.type == Type::whole) return fmt::format("{:.0f}", number);
        if (d.type == Type::number) return fmt::format("{}", number);
        // Products and industries: one that everybody uses.
        return "[\"" + subject.laboratory.economy->industries.front().code + "\", \"" +
               subject.laboratory.economy->industries.back().code + "\"]";
    };
    return key + " = " + value() + "\n";
}

bool can_be_left_out(const Declaration& d)
{
    return &d == &plan::field::title || &d == &plan::field::until || &d == &plan::field::from ||
           &d == &plan::field::industries;
}

} // namespace

enact::Enacted enacted(const NationSubject& subject, std::string_view pledges, std::size_t quarters)
{
    const Laboratory& laboratory = subject.laboratory;
    const std::string head =
        fmt::format("title.en = \"probe\"\ntitle.ko = \"시험\"\nnation = \"{}\"\n"
                    "start = \"{}\"\nquarters = {}\n",
                    laboratory.economy->id, to_string(laboratory.economy->start + 1), quarters);
    const plan::Plan plan = plan::parse_plan(head + std::string{pledges}, "probe", known_of(subject));
    std::vector<std::string> rows;
    for (const nation::IndustryName& i : laboratory.economy->industries) rows.push_back(i.code);
    const auto start = nation::calibrate(*laboratory.economy, std::nullopt, subject.coarse);
    return enact::measures_of(plan, start, {.rows = std::move(rows), .tables = *subject.levers}, quarters);
}

std::vector<LeverEnd> lever_ends(const NationSubject& subject)
{
    std::vector<LeverEnd> ends;
    for (const plan::Lever& lever : plan::economy_levers()) {
        std::vector<const Declaration*> choices(lever.one_of.begin(), lever.one_of.end());
        if (choices.empty()) choices.push_back(nullptr);
        for (const Declaration* choice : choices)
            for (const bool largest : {false, true}) {
                std::string fields =
                    fmt::format("[[pledge]]\nlever = \"{}\"\nfrom = \"2026Q1\"\n", lever.name);
                const auto add = [&](std::span<const Declaration* const> some) {
                    for (const Declaration* d : some)
                        if (!can_be_left_out(*d)) fields += line_of(subject, *d, largest);
                };
                add(lever.needed);
                add(lever.allowed);
                if (choice != nullptr) {
                    fields += line_of(subject, *choice, largest);
                    // A budget is for a window; a yearly amount goes on.
                    if (choice == &plan::field::budget) fields += "until = \"2029Q4\"\n";
                }
                ends.push_back(
                    {fmt::format("{}{}{}, {} end", lever.name, choice != nullptr ? " by " : "",
                                 choice != nullptr ? choice->name : "", largest ? "upper" : "lower"),
                     std::move(fields)});
            }
    }
    return ends;
}

} // namespace mm::validation
