// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/base_year.hpp"
#include "calibration/choices.hpp"

namespace mm::calibration {

/// Profits before tax that corporate tax and dividends are paid from, in the start quarter [money/quarter].
double profit_base(const BaseYear& base);

Taxes taxes_of(const BaseYear& base);

/// How households, firms, bank and government act, given the rates of tax.
Conduct conduct_of(const BaseYear& base, const Taxes& taxes, const Choices& choices);

} // namespace mm::calibration
