// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "experiment/paired.hpp"
#include "model/catalogue.hpp"

#include <functional>
#include <string>
#include <vector>

namespace mm::experiment {

/// How what a plan changes in a figure is told.
enum class Change {
    per_cent, ///< of the figure without the plan [%]
    points,   ///< of a share [percentage point]
    amount,   ///< in the figure's unit
};

/// A figure whose change is told, worked out of one history.
struct EffectFigure {
    std::string id{}; ///< "gdp", "income", "output"
    Text text{};
    Text unit{}; ///< of the change
    Change change = Change::per_cent;
    double size = 1.0; ///< of the unit, in that of the series
    /// Over a window of a history.
    std::function<double(const model::History& history, const Window& window)> value{};
};

/// Somebody who gains or loses, and by what figures.
struct EffectSubject {
    std::string id{}; ///< "decile.1", "industry.31"
    Text text{};
    std::vector<EffectFigure> figures{};
};

/// The mean of a series over a window.
double mean_over(const model::History& history, std::size_t series, const Window& window);

/// What is asked for first: product, trade, work, prices and the state. A catalogue of the published series has fewer.
std::vector<EffectFigure> headline_figures(const model::Catalogue& catalogue);

/// Classes of a nation: persons and their income, wealth and hours. Income is that of a person, who may be another one
/// than before the plan.
std::vector<EffectSubject> class_figures(const model::Catalogue& catalogue);

/// The state, the bank and abroad.
std::vector<EffectFigure> other_figures(const model::Catalogue& catalogue);

/// Who carries the state's bill, in money of a year at consumer prices of the start.
std::vector<EffectFigure> bill_figures(const model::Catalogue& catalogue);

/// Chips, work, users and earnings of AI; none where it is not played.
std::vector<EffectFigure> ai_effect_figures(const model::Catalogue& catalogue);

/// Industries: output, employees and exports.
std::vector<EffectSubject> industry_figures(const model::Catalogue& catalogue);

} // namespace mm::experiment
