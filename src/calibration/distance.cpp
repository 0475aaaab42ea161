// SPDX-License-Identifier: Apache-2.0
#include "calibration/distance.hpp"

#include "calibration/fields.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace mm::calibration {
namespace {

void add(Distance& d, std::string_view name, std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size()) {
        d = {.largest = std::numeric_limits<double>::infinity(),
             .of = std::string{name} + ", of another length",
             .counts_equal = d.counts_equal};
        return;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        // What is not known yet is no number in both.
        if (a[i] == b[i] || (std::isnan(a[i]) && std::isnan(b[i]))) continue;
        const double difference = std::abs(a[i] - b[i]) / std::max(std::abs(a[i]), std::abs(b[i]));
        if (difference <= d.largest) continue;
        d.largest = difference;
        d.of = std::string{name} + " at place " + std::to_string(i + 1);
    }
}

} // namespace

Distance distance(const Calibration& a, const Calibration& b)
{
    Distance d;
    for (const auto& f : scalars()) add(d, f.name, {&f.of(a), 1}, {&f.of(b), 1});
    for (const auto& f : industry_columns()) add(d, f.name, f.of(a), f.of(b));
    for (const auto& f : product_shares()) add(d, f.name, f.of(a), f.of(b));
    for (const auto& f : histories()) add(d, f.name, f.of(a), f.of(b));
    for (const auto& f : paths()) add(d, f.name, f.of(a), f.of(b));
    add(d, "technology", a.industries.technology, b.industries.technology);
    add(d, "covariance", a.outside.covariance, b.outside.covariance);
    for (const auto& f : industry_counts()) d.counts_equal = d.counts_equal && f.of(a) == f.of(b);
    for (const auto& f : head_counts()) d.counts_equal = d.counts_equal && f.of(a) == f.of(b);
    return d;
}

} // namespace mm::calibration
