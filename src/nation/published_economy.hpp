// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/calibration.hpp"
#include "files/named_arrays.hpp"

#include <filesystem>
#include <optional>

namespace mm::nation {

/// A base economy as it is published: by Poledna et al. as two MAT-files (parameters and initial conditions), or both
/// as one text file of flat arrays. The files say neither when they start nor how many persons an agent stands for.
/// Each comes from `start` and `scale`, else from the path ("2010Q1"; "scale1000" or "1to1000"), else the quarter is
/// asked for and the scale is the authors' 1:10,000.
struct PublishedFiles {
    std::filesystem::path parameters{};
    std::filesystem::path initial_conditions{}; ///< empty where `parameters` is a text with both
    std::optional<Quarter> start{};
    std::optional<double> scale{};
};

/// Throws InputError that names the file, the variable, what was found, what was expected and the nearest name.
calibration::Calibration read_published(const PublishedFiles& files);

/// The same from a text file of flat arrays.
calibration::Calibration read_published(const std::filesystem::path& text,
                                        std::optional<Quarter> start = std::nullopt);

/// The same from variables in memory.
calibration::Calibration published_economy(const files::NamedArrays& parameters,
                                           const files::NamedArrays& initial_conditions, Quarter start,
                                           double scale);

/// The scale that a path tells ("..._scale1000.txt", "parameters_1to1000/2010Q1.mat"), if it does.
std::optional<double> scale_in_name(const std::filesystem::path& path);
/// The last quarter that a file's name tells ("austria_2010Q1_scale10.txt"), if it does.
std::optional<Quarter> quarter_in_name(const std::filesystem::path& path);

} // namespace mm::nation
