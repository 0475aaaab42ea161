// SPDX-License-Identifier: Apache-2.0
#include "base/schema.hpp"

#include <cmath>
#include <fmt/format.h>

namespace mm {

std::string_view to_string(Grade grade)
{
    switch (grade) {
    case Grade::a:
        return "A";
    case Grade::b:
        return "B";
    case Grade::c:
        return "C";
    case Grade::illustrative:
        return "illustrative";
    }
    return "illustrative";
}

std::string_view to_string(Kind kind)
{
    switch (kind) {
    case Kind::parameter:
        return "parameter";
    case Kind::figure:
        return "figure";
    case Kind::lever:
        return "lever";
    }
    return "parameter";
}

std::string_view to_string(Type type)
{
    switch (type) {
    case Type::number:
        return "number";
    case Type::whole:
        return "whole number";
    case Type::quarter:
        return "quarter";
    case Type::name:
        return "name";
    case Type::money:
        return "money";
    case Type::text:
        return "text";
    }
    return "number";
}

std::optional<Grade> parse_grade(std::string_view text)
{
    for (const Grade grade : {Grade::a, Grade::b, Grade::c, Grade::illustrative})
        if (text == to_string(grade)) return grade;
    return std::nullopt;
}

std::string expectation(const Declaration& declaration)
{
    switch (declaration.type) {
    case Type::quarter:
        return "a quarter such as \"2025Q3\"";
    case Type::name:
        return "a known name";
    case Type::text:
        return "a text";
    case Type::money:
        return "money such as { amount = 2.5e12, unit = \"KRW\" }, 0 or more";
    case Type::number:
    case Type::whole:
        break;
    }
    std::string text = declaration.type == Type::whole ? "a whole number" : "a number";
    if (std::isfinite(declaration.minimum)) text += fmt::format(" from {:g}", declaration.minimum);
    if (std::isfinite(declaration.maximum)) text += fmt::format(" to {:g}", declaration.maximum);
    if (!declaration.unit.empty()) text += fmt::format(" [{}]", declaration.unit);
    return text;
}

bool allowed(const Declaration& declaration, double value)
{
    if (!std::isfinite(value)) return false;
    if (value < declaration.minimum || value > declaration.maximum) return false;
    return declaration.type != Type::whole || value == std::floor(value);
}

} // namespace mm
