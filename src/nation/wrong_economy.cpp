// SPDX-License-Identifier: Apache-2.0
#include "nation/wrong_economy.hpp"

#include <fmt/format.h>

#include <limits>

namespace mm::nation {

std::string found_in(const calibration::Wrong& wrong)
{
    std::string text = fmt::format("{}{:g}", wrong.is_sum ? "shares that add up to " : "", wrong.value);
    if (wrong.place > 0) text += fmt::format(" at place {}", wrong.place);
    return text;
}

std::string expected_of(const calibration::Wrong& wrong)
{
    if (wrong.is_sum) return "shares that add up to 1";
    using Limits = std::numeric_limits<double>;
    std::string range = "a number";
    if (wrong.minimum == Limits::min())
        range += " above 0";
    else if (wrong.minimum > Limits::lowest())
        range += fmt::format(" from {:g}", wrong.minimum);
    if (wrong.maximum < Limits::max()) range += fmt::format(" to {:g}", wrong.maximum);
    return fmt::format("{} [{}]", range, wrong.unit);
}

} // namespace mm::nation
