// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/tree.hpp"
#include "nation/economy.hpp"

#include <filesystem>
#include <string>
#include <vector>

/// A calibration as a folder that people can read: nation.toml with start, scale and origin, industries.csv,
/// scalars.csv, covariance.csv, industry_values.csv, technology.csv and history.csv. What is written is read back
/// with the same bits.
namespace mm::nation {

/// Reads the tables beside a nation.toml of kind "calibrated". Adds what the industries are called and which files
/// were read.
calibration::Calibration read_calibrated(const std::filesystem::path& folder, const files::Node& root,
                                         Quarter start, double scale, std::vector<IndustryName>& industries,
                                         std::vector<std::filesystem::path>& files);

/// What the tables do not tell of a calibration that is written.
struct CalibratedHead {
    std::string id{};
    Text name{};
    std::string currency{};
    std::string source{}; ///< where it comes from, in words
};

/// Writes the folder, which must not hold a nation yet; industries without names are numbered. Throws InputError
/// where it cannot be written.
void write_calibrated(const std::filesystem::path& folder, const calibration::Calibration& economy,
                      const CalibratedHead& head, std::vector<IndustryName> industries = {});

} // namespace mm::nation
