// SPDX-License-Identifier: Apache-2.0
#include "validation/plan_texts.hpp"

#include "plan/fields.hpp"

#include <fmt/format.h>

#include <algorithm>

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

/// A name that the nation knows, for a field that wants one; of two choices either end has its own.
std::string name_for(const plan::Known& known, const Declaration& d, bool largest)
{
    if (&d == &plan::field::use) return largest ? "investment" : "consumption";
    if (&d == &plan::field::who) return largest ? "unemployed" : "inactive";
    if (&d == &plan::field::users) return largest ? "firms" : "people";
    if (&d == &plan::field::basket) return known.baskets.front();
    if (&d == &plan::field::partner) return known.partners.front();
    if (&d == &plan::field::chip) return known.chips.back();
    if (&d == &plan::field::model) return known.models.front();
    if (&d == &plan::field::region || &d == &plan::field::wind_region) return known.regions.back();
    if (&d == &plan::field::buyer) return "somebody";
    return {};
}

/// A field's line in a pledge, at one end of its range; money from nothing to a seventh of a year's product.
std::string line_of(const plan::Known& known, const Declaration& d, bool largest)
{
    const std::string key{d.name.substr(d.name.find('.') + 1)};
    const auto value = [&]() -> std::string {
        if (const std::string name = name_for(known, d, largest); !name.empty()) return "\"" + name + "\"";
        if (d.type == Type::money)
            return largest ? "{ amount = 100, unit = \"trn KRW\" }" : "{ amount = 0, unit = \"trn KRW\" }";
        if (d.type == Type::quarter) return "\"2026Q1\"";
        const double number = largest ? d.maximum : d.minimum;
        if (d.type == Type::whole) return fmt::format("{:.0f}", number);
        if (d.type == Type::number) return fmt::format("{}", number);
        // Products and industries: one that everybody uses.
        return "[\"" + known.industries.front().code + "\", \"" + known.industries.back().code + "\"]";
    };
    return key + " = " + value() + "\n";
}

bool can_be_left_out(const Declaration& d)
{
    return &d == &plan::field::title || &d == &plan::field::until || &d == &plan::field::from ||
           &d == &plan::field::industries;
}

/// A lever at one end, for one choice of its fields (null where it leaves none).
LeverEnd end_of(const plan::Lever& lever, const plan::Known& known, const Declaration* choice, bool largest)
{
    std::string fields = fmt::format("[[pledge]]\nlever = \"{}\"\nfrom = \"2026Q1\"\n", lever.name);
    for (const auto some : {lever.needed, lever.allowed})
        for (const Declaration* d : some)
            if (!can_be_left_out(*d)) fields += line_of(known, *d, largest);
    if (choice != nullptr) fields += line_of(known, *choice, largest);
    // A budget is for a window; a yearly amount goes on.
    const auto needs = [&](const Declaration& field) {
        return std::find(lever.needed.begin(), lever.needed.end(), &field) != lever.needed.end();
    };
    if (needs(plan::field::until) || choice == &plan::field::budget) fields += "until = \"2029Q4\"\n";
    return {fmt::format("{}{}{}, {} end", lever.name, choice != nullptr ? " by " : "",
                        choice != nullptr ? choice->name : "", largest ? "upper" : "lower"),
            std::move(fields)};
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

std::vector<LeverEnd> lever_ends(std::span<const plan::Lever> levers, const plan::Known& known)
{
    std::vector<LeverEnd> ends;
    for (const plan::Lever& lever : levers) {
        std::vector<const Declaration*> choices(lever.one_of.begin(), lever.one_of.end());
        if (choices.empty()) choices.push_back(nullptr);
        for (const Declaration* choice : choices)
            for (const bool largest : {false, true}) ends.push_back(end_of(lever, known, choice, largest));
    }
    return ends;
}

std::vector<LeverEnd> lever_ends(const NationSubject& subject)
{
    return lever_ends(plan::economy_levers(), known_of(subject));
}

} // namespace mm::validation
