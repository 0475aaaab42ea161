// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"
#include "base/text.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

/// What others found when they asked what AI adds to an economy, each by its own formula, to stand beside what the
/// agents do. No parameter of the model is set by any of it. docs/model/published-estimates.md has the table.
namespace mm::readings {

// The formulas, with shares and gains as parts of one.

/// Gain in total factor productivity by Hulten's theorem: share of tasks exposed, share of those that pay, cost saved
/// on them (Acemoglu 2024).
constexpr double hulten_gain(double exposed, double profitable, double cost_saved)
{
    return exposed * profitable * cost_saved;
}
/// The cost saved where a task saves labour, by labour's share in its cost.
constexpr double cost_saved(double labour_saved, double labour_share)
{
    return labour_saved * labour_share;
}
/// Of a gain, what is left where the rest of the tasks, hard to learn, gain only a part.
constexpr double with_hard_tasks(double gain, double easy_share, double hard_gain)
{
    return gain * (easy_share + (1.0 - easy_share) * hard_gain);
}
/// Gain in output where capital follows it, capital over output staying as it is.
constexpr double with_capital(double tfp_gain, double labour_share)
{
    return tfp_gain / labour_share;
}
/// A level beside a second change of the same thing: (1 + a)(1 + b) - 1.
constexpr double both(double one, double other)
{
    return (1.0 + one) * (1.0 + other) - 1.0;
}

/// How far the figure is the study's own arithmetic.
enum class How : std::uint8_t {
    reproduced,    ///< by the study's formula from its inputs
    reconstructed, ///< total read, split into factors by others than its authors
    combined,      ///< computed from totals that the study gives and does not take apart
    quoted,        ///< as printed, nothing computed
};
Text name_of(How how);

/// A number that goes into an estimate.
struct EstimateInput {
    Text name{};
    double value = 0.0;
    std::string_view unit{}; ///< "1", "%"
    std::string_view source{};
    Grade grade = Grade::illustrative;
};

/// One figure of one study.
struct Estimate {
    std::string_view id{}; ///< "acemoglu.tfp"
    Text study{};
    int year = 0; ///< of publication
    Text where{}; ///< which economy
    Text quantity{};
    std::string_view unit{}; ///< "%", "pp/year"
    Text formula{};          ///< with the names of inputs, or that there is none
    std::vector<EstimateInput> inputs{};
    double value = 0.0;   ///< ours [unit]
    double printed = 0.0; ///< theirs [unit]
    int decimals = 0;     ///< to which it is printed
    How how = How::quoted;
    std::string_view source{};
    Grade grade = Grade::illustrative;
    Text note{}; ///< what one should know before using it; may be empty

    /// Whether ours, rounded as theirs is, is theirs.
    bool meets_print() const;
};

/// All of them, study by study; files estimates_*.cpp have one study each.
std::vector<Estimate> published_estimates();

} // namespace mm::readings
