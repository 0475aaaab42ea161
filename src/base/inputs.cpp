// SPDX-License-Identifier: Apache-2.0
#include "base/inputs.hpp"

#include "base/math.hpp"
#include "base/quantile.hpp"
#include "base/random.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace mm {
namespace {

/// FNV-1a: a fixed address for a name, the same in every build.
constexpr std::uint32_t stream_of(std::string_view name)
{
    std::uint32_t hash = 2166136261u;
    for (const char letter : name) {
        hash ^= static_cast<unsigned char>(letter);
        hash *= 16777619u;
    }
    return hash;
}

} // namespace

Inputs::Inputs(Declarations declarations) : declarations_(declarations)
{
    for (const Declaration* d : declarations_) {
        if (d->kind != Kind::parameter) continue;
        const bool certain = std::isnan(d->low);
        set(*d, {d->value, certain ? d->value : d->low, certain ? d->value : d->high, std::string{d->source},
                 d->grade, "default"});
    }
}

void Inputs::set(const Declaration& declaration, Value value)
{
    for (auto& [known, old] : values_) {
        if (known == &declaration) {
            old = std::move(value);
            return;
        }
    }
    values_.emplace_back(&declaration, std::move(value));
}

bool Inputs::has(const Declaration& declaration) const
{
    return std::any_of(values_.begin(), values_.end(),
                       [&](const auto& v) { return v.first == &declaration; });
}

const Value& Inputs::operator[](const Declaration& declaration) const
{
    const auto found =
        std::find_if(values_.begin(), values_.end(), [&](const auto& v) { return v.first == &declaration; });
    assert(found != values_.end());
    return found->second;
}

Sampler::Sampler(const Declaration& declaration, const Value& value, std::uint64_t seed)
    : shape_(declaration.shape), value_(value.value), below_(0.0), above_(0.0), minimum_(declaration.minimum),
      maximum_(declaration.maximum), seed_(seed), stream_(stream_of(declaration.name))
{
    if (value.low == value.high) shape_ = Shape::fixed;
    switch (shape_) {
    case Shape::fixed:
        break;
    case Shape::uniform:
        below_ = value.low;
        above_ = value.high;
        break;
    case Shape::loguniform:
        assert(value.low > 0.0);
        below_ = math::log(value.low);
        above_ = math::log(value.high);
        break;
    case Shape::normal:
        below_ = (value.value - value.low) / z95;
        above_ = (value.high - value.value) / z95;
        break;
    case Shape::lognormal:
        assert(value.low > 0.0 && value.value > 0.0);
        below_ = math::log(value.value / value.low) / z95;
        above_ = math::log(value.high / value.value) / z95;
        break;
    }
}

double Sampler::operator()(std::uint32_t draw) const
{
    if (shape_ == Shape::fixed) return value_;
    const double u = uniform({.seed = seed_, .phase = stream_, .quarter = 0, .agent = 0, .draw = draw});
    const double between = below_ + u * (above_ - below_);
    if (shape_ == Shape::uniform) return std::clamp(between, minimum_, maximum_);
    if (shape_ == Shape::loguniform) return std::clamp(math::exp(between), minimum_, maximum_);
    const double z = math::normal_quantile(u);
    const double step = z * (z < 0.0 ? below_ : above_);
    const double x = shape_ == Shape::normal ? value_ + step : value_ * math::exp(step);
    return std::clamp(x, minimum_, maximum_);
}

} // namespace mm
