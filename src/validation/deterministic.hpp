// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/calibration.hpp"
#include "validation/vectors.hpp"

#include <map>

namespace mm::validation {

/// Published step-by-step results of the randomness-free variant; agents' tables by quarter, 0 being the start.
struct DeterministicVectors {
    std::map<std::size_t, files::NumberTable> firms{};
    std::map<std::size_t, files::NumberTable> households{};
    files::NumberTable macro{};   ///< one row a quarter
    files::NumberTable sectors{}; ///< one row a quarter and product
};

/// Reads firms_tNN.csv, households_tNN.csv, macro_all_t.csv and sectors_all_t.csv of a folder. Throws InputError.
DeterministicVectors read_deterministic(const std::filesystem::path& folder);

/// Plays the deterministic variant for the quarters of `macro` and compares every number of the tables: columns whose
/// meaning is not known are differences too.
VectorReport compare_deterministic(const calibration::Calibration& calibration,
                                   const DeterministicVectors& vectors);

} // namespace mm::validation
