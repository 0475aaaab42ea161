// SPDX-License-Identifier: Apache-2.0
#include "model/measure_classes.hpp"

#include "model/inactive.hpp"
#include "model/industry_groups.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace mm::model {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Rows of a catalogue's classes by what they are made of.
struct Places {
    std::size_t decile = 0; ///< of the first
    Rows group{};
    std::array<std::size_t, firm_sizes_count> size{};
    std::array<std::size_t, livings_count> other{};
};

Places places_of(std::span<const PersonClass> classes)
{
    Places p;
    p.group.resize(industry_groups().size());
    for (std::size_t row = classes.size(); row-- > 0;) {
        const PersonClass& c = classes[row];
        if (c.kind == PersonClass::Kind::decile) p.decile = row; // The first comes last.
        if (c.kind == PersonClass::Kind::group) p.group[c.which] = static_cast<std::uint32_t>(row);
        if (c.kind == PersonClass::Kind::size) p.size[c.which] = row;
        if (c.kind == PersonClass::Kind::other) p.other[c.which] = row;
    }
    return p;
}

/// The decile of every worker with work, by wage and then by row; zero for others.
Rows wage_deciles(const World& w)
{
    std::vector<std::pair<double, std::uint32_t>> employed;
    const People& p = w.people;
    for (std::size_t h = 0; h < p.employer.size(); ++h)
        if (has_work(p.employer[h])) employed.emplace_back(p.wage[h], static_cast<std::uint32_t>(h));
    std::sort(employed.begin(), employed.end());
    Rows decile(p.employer.size(), 0);
    for (std::size_t rank = 0; rank < employed.size(); ++rank)
        decile[employed[rank].second] = static_cast<std::uint32_t>(deciles * rank / employed.size());
    return decile;
}

/// What a person owns beside deposits and dwellings.
double owned_business(const World& w, std::size_t person)
{
    const std::size_t first = w.people.classes.workers + w.people.classes.inactive;
    if (person < first) return 0.0;
    return person - first < w.firms.size() ? w.firms.worth[person - first] : w.bank.equity;
}

} // namespace

Living living_of(const World& w, std::size_t person)
{
    const economy::Classes& c = w.people.classes;
    if (person < c.workers) {
        const std::uint32_t employer = w.people.employer[person];
        if (has_work(employer)) return Living::employee;
        if (employer == nobody) return Living::unemployed;
        return knows_ages(w) ? Living::over_65 : Living::inactive;
    }
    if (person < c.workers + c.under_15) return Living::under_15;
    if (person < c.workers + c.inactive - c.over_65) return Living::inactive;
    if (person < c.workers + c.inactive) return Living::over_65;
    const std::size_t firm = person - c.workers - c.inactive;
    if (firm == c.investors) return Living::bank_owner;
    const double workers = w.firms.workers[firm];
    if (workers <= 1.0) return Living::own_account;
    switch (size_of_firm(workers)) {
    case FirmSize::small:
        return Living::owner_small;
    case FirmSize::middle:
        return Living::owner_middle;
    case FirmSize::large:
        break;
    }
    return Living::owner_large;
}

Column weekly_hours(const World& w)
{
    const auto& prospects = w.calibration->prospects;
    const Firms& f = w.firms;
    Column hours(f.size(), none);
    if (!prospects || prospects->hours.empty()) return hours;
    for (std::size_t i = 0; i < f.size(); ++i) {
        const double asked = f.hours_asked.empty() ? 1.0 : f.hours_asked[i];
        hours[i] = prospects->hours[f.industry[i]] * asked * f.productivity_worked[i] / f.productivity[i];
    }
    return hours;
}

std::vector<ClassFigures> measure_classes(const World& w, const Catalogue& catalogue, In hours)
{
    const Places places = places_of(catalogue.classes);
    const Rows decile = wage_deciles(w);
    const People& p = w.people;
    const std::size_t first_owner = p.classes.workers + p.classes.inactive;
    std::vector<ClassFigures> sums(catalogue.classes.size());
    for (std::size_t h = 0; h < p.income.size(); ++h) {
        const double debt = p.debt.empty() ? 0.0 : p.debt[h];
        const double wealth = p.deposits[h] + p.dwellings[h] - debt + owned_business(w, h);
        const auto count = [&](std::size_t row, double worked) {
            ClassFigures& c = sums[row];
            c.persons += 1.0;
            c.income += p.income[h];
            c.wealth += wealth;
            c.hours += worked;
        };
        const Living living = living_of(w, h);
        if (living == Living::employee) {
            const std::uint32_t firm = p.employer[h];
            count(places.decile + decile[h], hours[firm]);
            count(places.group[catalogue.groups[w.firms.industry[firm]]], hours[firm]);
            count(places.size[static_cast<std::size_t>(size_of_firm(w.firms.workers[firm]))], hours[firm]);
        } else {
            count(places.other[static_cast<std::size_t>(living)],
                  living == Living::own_account ? hours[h - first_owner] : 0.0);
        }
    }
    for (ClassFigures& c : sums) {
        c.hours = c.persons > 0.0 ? c.hours / c.persons : none;
        c.persons *= w.calibration->scale;
        c.income /= w.prices.consumer;
        c.wealth /= w.prices.consumer;
    }
    return sums;
}

} // namespace mm::model
