// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace mm::factory {

/// How far a prediction is off, the same above and below: |log(predicted / measured)| [1].
double log_error(double predicted, double measured);

/// Cost of a share of a peak above one, which would say that a chip beats its own data sheet: 100 (share - 1),
/// else 0 [1].
double penalty(double share);

/// The middle of a sample, the mean of the two middle ones where their number is even; 0 for none.
double median(std::vector<double> values);

} // namespace mm::factory
