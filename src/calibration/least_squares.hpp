// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"

#include <vector>

namespace mm::calibration {

/// The coefficients of y on a few regressors, without a constant, that leave the least squares. By orthogonal
/// columns (modified Gram-Schmidt on the regressors and y), which loses far fewer digits than the normal equations.
/// The regressors are equally long, more in number of rows than of columns, and none is a combination of the others.
Column least_squares(std::vector<Column> regressors, Column y);

} // namespace mm::calibration
