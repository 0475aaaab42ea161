// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace mm {

/// What a declared quantity is worth in this run, and who says so.
struct Value {
    double value = 0.0;
    double low = 0.0;  ///< 5 % point; equal to value where it is taken as certain
    double high = 0.0; ///< 95 % point
    std::string source{};
    Grade grade = Grade::illustrative;
    std::string origin{}; ///< "default", "nations/korea/nation.toml:31" or "command line"
};

/// The values of all declared quantities in one run. Set by the doors, read by the engine.
class Inputs {
public:
    /// Every parameter at its default; figures are absent until the nation's file gives them.
    explicit Inputs(Declarations declarations);

    void set(const Declaration& declaration, Value value);
    bool has(const Declaration& declaration) const;
    /// The value; asserts that it was set (readers have checked that no required figure is missing).
    const Value& operator[](const Declaration& declaration) const;
    Declarations declarations() const { return declarations_; }

private:
    Declarations declarations_;
    std::vector<std::pair<const Declaration*, Value>> values_;
};

/// Draws one quantity: the same (seed, name, draw) gives the same number whatever else is drawn, so that two
/// plans, or a plan and itself with one assumption changed, share their luck.
class Sampler {
public:
    Sampler(const Declaration& declaration, const Value& value, std::uint64_t seed);
    double operator()(std::uint32_t draw) const;

private:
    Shape shape_;
    double value_;
    double
        below_; ///< standard deviation (of the logarithm, if lognormal) below the median; lower end, if flat
    double above_; ///< and above it; upper end
    double minimum_;
    double maximum_;
    std::uint64_t seed_;
    std::uint32_t stream_; ///< a hash of the name
};

} // namespace mm
