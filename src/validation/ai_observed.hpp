// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/ai_checks.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace mm::validation {

/// How a figure of the run stands to what was observed.
enum class Likeness : std::uint8_t {
    same,    ///< both are of the same thing: their ranges have to meet
    part_of, ///< the run's is a part of what was observed: it may not be beyond it
};

/// A figure of the run: one that an observation can be held against, or one to predict.
struct RunFigure {
    std::string_view quantity{}; ///< of observed.csv, where it is there
    std::string_view unit{};
    Text name{}; ///< as the run has it
    Likeness likeness = Likeness::same;
    /// Of one history at the end of a simulated quarter.
    double (*value)(const AiSubject& subject, const Answer& answer, std::size_t history,
                    std::size_t quarter) = nullptr;
};
std::span<const RunFigure> run_figures();
/// That of the quantity, if the run has one.
const RunFigure* run_figure(std::string_view quantity);

/// Median, 5 % and 95 % point over histories that broke nothing.
nation::Ranged ranged(std::vector<double> values);
/// The figure at a quarter after the start, of every history that broke nothing; none for other quarters.
std::vector<double> run_values(const AiSubject& subject, const Answer& answer, const RunFigure& figure,
                               Quarter quarter);
/// The same as median and range; unknown for others.
nation::Ranged run_value(const AiSubject& subject, const Answer& answer, const RunFigure& figure,
                         Quarter quarter);
/// Whether the run lies where it should.
bool meets(const nation::Ranged& given, const nation::Ranged& ours, Likeness likeness);

/// Growth of real GDP of the year that ends with this quarter over the year before; quarters before the start are those
/// of the accounts.
double yearly_growth(const AiSubject& subject, const Answer& answer, std::size_t history,
                     std::size_t quarter);

} // namespace mm::validation
