// SPDX-License-Identifier: Apache-2.0
#include "plan/money.hpp"

#include <array>

namespace mm::plan {
namespace {

struct Scale {
    std::string_view prefix;
    double factor;
};

constexpr std::array scales{Scale{"", 1.0}, Scale{"mn ", 1e6}, Scale{"bn ", 1e9}, Scale{"trn ", 1e12}};
constexpr std::array<std::string_view, 2> currencies{"KRW", "USD"};

} // namespace

std::optional<Money> money_in_unit(double amount, std::string_view unit)
{
    for (const Scale& scale : scales)
        for (const std::string_view currency : currencies)
            if (unit == std::string{scale.prefix} + std::string{currency})
                return Money{.amount = amount * scale.factor, .currency = std::string{currency}};
    return std::nullopt;
}

std::vector<std::string> money_units()
{
    std::vector<std::string> units;
    for (const Scale& scale : scales)
        for (const std::string_view currency : currencies)
            units.push_back(std::string{scale.prefix} + std::string{currency});
    return units;
}

} // namespace mm::plan
