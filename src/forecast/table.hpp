// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forecast/diebold_mariano.hpp"
#include "forecast/ensemble.hpp"
#include "forecast/sampling_error.hpp"

#include <optional>

namespace mm::forecast {

/// Who forecasts: the benchmarks, estimated anew at every start, and the simulated economy.
enum class Method { ar1, var1, simulation };
std::string_view to_string(Method method); ///< "AR(1)", "VAR(1)", "simulation"

/// Of a method against AR(1), where the Diebold-Mariano test tells the two apart.
enum class Standing { wins, ties, loses };
const Text& to_text(Standing standing);

struct TableSettings {
    Quarter first_level = Quarter::of(1996, 3);        ///< of the benchmarks' estimation
    std::vector<std::size_t> horizons{1, 2, 4, 8, 12}; ///< [quarter]
    double significance = 0.05;                        ///< p below which a difference is told from chance [1]
    std::size_t resamples = 1000;                      ///< for the sampling error of the simulation
    std::uint64_t seed = 1;                            ///< of the resampling
};

/// One method's forecasts of one variable at one horizon. Errors are those of logarithms or of quarterly rates [1]:
/// times 100 they are per cent.
struct Cell {
    Variable variable{};
    Method method{};
    std::size_t horizon = 0;                 ///< [quarter]
    std::size_t starts = 0;                  ///< start quarters whose outcome is known
    double root_mean_square = 0.0;           ///< of the errors, forecast less actual
    double bias = 0.0;                       ///< their mean
    double crps = 0.0;                       ///< mean continuous ranked probability score
    std::optional<SamplingError> sampling{}; ///< of the simulation only
    std::optional<LossTest> against_ar1{}; ///< of the other two, where there are more starts than the horizon
    Standing standing = Standing::ties;    ///< by that test
};

/// The table: variables, within them horizons, within them methods; a cell without any known outcome is left out.
/// Start quarters are consecutive, oldest first, and observed; no ensemble is empty or shorter than the longest
/// horizon.
std::vector<Cell> forecast_table(const Observed& observed, std::span<const Ensemble> ensembles,
                                 const TableSettings& settings);

/// The cell of a table, null where there is none.
const Cell* find(std::span<const Cell> table, Variable variable, Method method, std::size_t horizon);

} // namespace mm::forecast
