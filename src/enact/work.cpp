// SPDX-License-Identifier: Apache-2.0
#include "enact/work.hpp"

#include "base/math.hpp"
#include "plan/fields.hpp"
#include "plan/given.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace mm::enact {
namespace {

constexpr double million = 1e6;

int simulated(const Work& work)
{
    return static_cast<int>(work.result.measures.size());
}

/// A quarter counted from the first simulated one, which is the one after the start.
int counted(const Work& work, Quarter quarter)
{
    return quarter - (work.start.start + 1);
}

} // namespace

Range held(const Work& work, const plan::Pledge& pledge)
{
    const int count = simulated(work);
    const int first = std::clamp(counted(work, pledge.from), 0, count);
    const int last = pledge.lasting ? count : std::clamp(counted(work, pledge.until) + 1, first, count);
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

int quarters_outside(const Work& work, const plan::Pledge& pledge)
{
    return pledge.quarters() - static_cast<int>(held(work, pledge).size());
}

std::optional<std::size_t> row_of(const Work& work, std::string_view code)
{
    const std::vector<std::string>& rows = work.facts.rows;
    const auto found = std::find(rows.begin(), rows.end(), code);
    if (found == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

std::vector<std::size_t> rows_of(Work& work, const plan::Pledge& pledge, const plan::Codes& codes)
{
    std::vector<std::size_t> rows;
    if (codes.empty()) {
        rows.resize(work.facts.rows.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        return rows;
    }
    for (const std::string& code : codes) {
        if (const auto row = row_of(work, code))
            rows.push_back(*row);
        else
            note(work, pledge,
                 {fmt::format("{} is no industry of its own in the simulated economy and is left out.", code),
                  fmt::format("{}은(는) 모의경제에서 독립된 산업이 아니어서 제외했다.", code)});
    }
    return rows;
}

void note(Work& work, const plan::Pledge& pledge, const Text& text)
{
    Text whole{fmt::format("{}: {}", pledge.title.en, text.en),
               fmt::format("{}: {}", pledge.title.ko, text.ko)};
    std::vector<Text>& notes = work.result.notes;
    if (std::find(notes.begin(), notes.end(), whole) == notes.end()) notes.push_back(std::move(whole));
}

Column& filled(Column& column, std::size_t rows, double unchanged)
{
    if (column.empty()) column.assign(rows, unchanged);
    return column;
}

double in_millions(const Work& work, const plan::Money& money)
{
    return money.amount * (money.currency == "USD" ? work.facts.exchange_rate : 1.0) / million;
}

double spent_a_quarter(Work& work, const plan::Pledge& pledge)
{
    if (const auto yearly = plan::money(pledge, plan::field::yearly)) return in_millions(work, *yearly) / 4.0;
    if (const int outside = quarters_outside(work, pledge); outside > 0)
        note(work, pledge,
             {fmt::format(
                  "{} of its {} quarters lie outside of the simulated time; their part of the money is not "
                  "spent here.",
                  outside, pledge.quarters()),
              fmt::format("{}개 분기 가운데 {}개가 모의기간 밖에 있어 그 몫은 여기서 지출되지 않는다.",
                          pledge.quarters(), outside)});
    return in_millions(work, pledge.budget) / pledge.quarters();
}

double a_quarter(double a_year)
{
    return math::pow(1.0 + a_year, 0.25) - 1.0;
}

std::size_t region_of(const ai::Start& start, const plan::Pledge& pledge)
{
    const auto found = std::find_if(start.regions.begin(), start.regions.end(),
                                    [&](const ai::Region& r) { return r.id == pledge.region; });
    return static_cast<std::size_t>(found - start.regions.begin());
}

} // namespace mm::enact
