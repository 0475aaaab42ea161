// SPDX-License-Identifier: Apache-2.0
#include "plan/given.hpp"

#include <algorithm>

namespace mm::plan {
namespace {

template <class Kind> const Kind* as(const Pledge& pledge, const Declaration& field)
{
    const Given* value = given(pledge, field);
    return value == nullptr ? nullptr : std::get_if<Kind>(value);
}

} // namespace

const Given* given(const Pledge& pledge, const Declaration& field)
{
    const auto found = std::find_if(pledge.given.begin(), pledge.given.end(),
                                    [&](const auto& entry) { return entry.first == &field; });
    return found == pledge.given.end() ? nullptr : &found->second;
}

double number(const Pledge& pledge, const Declaration& field, double otherwise)
{
    const double* value = as<double>(pledge, field);
    return value == nullptr ? otherwise : *value;
}

std::string_view name(const Pledge& pledge, const Declaration& field)
{
    const std::string* value = as<std::string>(pledge, field);
    return value == nullptr ? std::string_view{} : std::string_view{*value};
}

std::optional<Money> money(const Pledge& pledge, const Declaration& field)
{
    const Money* value = as<Money>(pledge, field);
    return value == nullptr ? std::nullopt : std::optional{*value};
}

const Codes& codes(const Pledge& pledge, const Declaration& field)
{
    static const Codes none{};
    const Codes* value = as<Codes>(pledge, field);
    return value == nullptr ? none : *value;
}

} // namespace mm::plan
