// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "enact/enact.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

/// What the rules of this room share: a plan at work, its calendar, and the rows that its names stand for.
namespace mm::enact {

struct Work {
    const plan::Plan& plan;
    const calibration::Calibration& start;
    const Facts& facts;
    Enacted result{};
};

/// The simulated quarters in which a pledge holds, counted from 0.
Range held(const Work& work, const plan::Pledge& pledge);
/// Quarters of a pledge that are not simulated, before the first or after the last.
int quarters_outside(const Work& work, const plan::Pledge& pledge);

/// The row of a code, or nothing where the simulated economy has no such industry.
std::optional<std::size_t> row_of(const Work& work, std::string_view code);
/// The rows of codes, all where there are none; a code without a row is noted.
std::vector<std::size_t> rows_of(Work& work, const plan::Pledge& pledge, const plan::Codes& codes);

/// Says something of a pledge, once.
void note(Work& work, const plan::Pledge& pledge, const Text& text);

/// A column of Measures with a value a row, made where it is still empty.
Column& filled(Column& column, std::size_t rows, double unchanged);

/// Of the state or of firms, in millions of the nation's currency.
double in_millions(const Work& work, const plan::Money& money);
/// What a pledge with a budget or a yearly amount spends in each of its quarters; notes what lies outside
/// [million/quarter].
double spent_a_quarter(Work& work, const plan::Pledge& pledge);
/// A rate a year as one a quarter, compounded as the calibration does.
double a_quarter(double a_year);

/// Calls with the measures of every quarter from the pledge's first to the last simulated one and the part of it that
/// is in place, which grows evenly over so many quarters and then stays [1].
template <class Each> void growing_in(Work& work, const plan::Pledge& pledge, double quarters, Each each)
{
    const std::size_t first = held(work, pledge).first;
    for (std::size_t q = first; q < work.result.measures.size(); ++q)
        each(work.result.measures[q], std::min(1.0, static_cast<double>(q - first + 1) / quarters));
}
/// The row of a pledge's region among those of AI's start; their number where it names none.
std::size_t region_of(const ai::Start& start, const plan::Pledge& pledge);

} // namespace mm::enact
