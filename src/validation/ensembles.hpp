// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "calibration/calibration.hpp"
#include "forecast/ensemble_test.hpp"
#include "model/world.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace mm::validation {

/// Rows of a published ensemble file (variable, t, n_seeds, mean, std, min, max) in the given quarters. Throws
/// InputError; a variable that we do not record is an error too.
std::vector<forecast::PublishedStatistic> read_ensemble(const std::filesystem::path& file,
                                                        std::span<const std::size_t> quarters);

/// What the published runs drew, one path a seed: expectations, government, exports, imports and the policy rate of
/// every quarter. Throws InputError.
std::vector<std::vector<model::Given>> read_shock_paths(const std::filesystem::path& file);

/// Quarters that ensembles are compared in, as the published tables have them.
inline constexpr std::size_t compared_quarters[] = {1, 2, 4, 8, 12};

/// Our histories on each of the published paths, `per_path` of them, against the published ensemble.
forecast::EnsembleTest compare_on_paths(const calibration::Calibration& calibration,
                                        std::span<const forecast::PublishedStatistic> published,
                                        std::span<const std::vector<model::Given>> paths,
                                        std::size_t per_path, std::uint64_t seed, const Executor& run);

/// Our free histories against the published ensemble.
forecast::EnsembleTest compare_free(const calibration::Calibration& calibration,
                                    std::span<const forecast::PublishedStatistic> published,
                                    std::size_t histories, std::uint64_t seed, const Executor& run);

} // namespace mm::validation
