// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/kernel_fit.hpp"
#include "factory/measured_serving.hpp"
#include "nation/world.hpp"

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

/// Measured kernels and serving runs of other people, in a folder of reference data that is not shipped. Only
/// the fit and its tests read them. Each function throws InputError that names the place.
namespace mm::nation {

/// Large multiplications of one measured system and number format: m x n x k with weights n x k, at least 2^25
/// weights, as the blocks of served models have. `weight_bytes` is the size of a weight [byte].
std::vector<factory::KernelPoint> read_multiplications(const std::filesystem::path& reference,
                                                       std::string_view system, std::string_view format,
                                                       double weight_bytes);

/// Attention kernels in 16 bits, heads of 128: over a prompt ("context") or one token a sequence
/// ("generation").
std::vector<factory::KernelPoint> read_attention(const std::filesystem::path& reference,
                                                 std::string_view system, std::string_view phase);

/// All-reduces as vLLM captures them in a graph; messages are counted in 16-bit elements.
std::vector<factory::LinkPoint> read_links(const std::filesystem::path& reference, std::string_view system);

/// Runs of text workloads for models of our table. Images and videos are left out: what they add to a prompt
/// is not in the file.
std::vector<factory::MeasuredServing> read_runs(const std::filesystem::path& reference,
                                                std::span<const MeasuredName> names);

} // namespace mm::nation
