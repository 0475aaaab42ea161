// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace mm::factory {

/// Smallest value of a function of positive parameters, searched on their logarithms by Nelder and Mead
/// (1965) from `start`; as many evaluations as `most`.
std::vector<double> minimise(const std::function<double(std::span<const double>)>& function,
                             std::vector<double> start, int most);

} // namespace mm::factory
