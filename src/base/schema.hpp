// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mm {

/// How good the evidence for a figure is.
enum class Grade {
    a,            ///< official statistic or measurement, found in a stored document
    b,            ///< published secondary source, or derived from A with one assumption
    c,            ///< general knowledge or a weak source
    illustrative, ///< no evidence: a value to think with
};

/// Where a declared quantity gets its value from.
enum class Kind {
    parameter, ///< assumption of a method; has a default here, `-o name=value` replaces it
    figure,    ///< fact about a nation; read from its nation.toml, has no default
    lever,     ///< field of a pledge; read from the plan
};

enum class Type { number, whole, quarter, name, money, text };

/// The distribution that `low` and `high` (its 5 % and 95 % points) describe about `value` (its median).
enum class Shape {
    fixed,
    normal,     ///< two halves of normals that meet at the median
    lognormal,  ///< the same in logarithms; value, low and high are above 0
    uniform,    ///< flat between low and high, which are then its ends
    loguniform, ///< the same in logarithms; low is above 0
};

inline constexpr double required = std::numeric_limits<double>::quiet_NaN();
inline constexpr double unbounded = std::numeric_limits<double>::infinity();

/// One quantity, declared once: files, the command line, checks, the report and `megamachine schema` all read
/// this. Every number that a person may set or doubt is one of these.
struct Declaration {
    std::string_view name{}; ///< dotted; unique over all kinds
    Kind kind = Kind::parameter;
    Type type = Type::number;
    std::string_view unit{}; ///< "1" for a pure number
    double value = required; ///< default; `required` where there is none
    double low = required;   ///< 5 % point; `required` where the value is taken as certain
    double high = required;  ///< 95 % point
    Shape shape = Shape::fixed;
    double minimum = -unbounded; ///< smallest value allowed
    double maximum = unbounded;  ///< largest value allowed
    std::string_view source{};   ///< where the default comes from; empty for figures and levers
    Grade grade = Grade::illustrative;
    std::string_view en{}; ///< what it is, one sentence
    std::string_view ko{};
    bool optional = false; ///< a lever's field or a nation's figure that may be left out
};

using Declarations = std::span<const Declaration* const>;

std::string_view to_string(Grade grade); ///< "A", "B", "C", "illustrative"
std::string_view to_string(Kind kind);
std::string_view to_string(Type type);
std::optional<Grade> parse_grade(std::string_view text);

/// "a number from 0 to 1 [1/year]"
std::string expectation(const Declaration& declaration);
/// Whether a value is finite, inside the declared range and, where it has to be, whole.
bool allowed(const Declaration& declaration, double value);

} // namespace mm
