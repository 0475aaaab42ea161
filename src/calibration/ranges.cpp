// SPDX-License-Identifier: Apache-2.0
#include "calibration/ranges.hpp"

#include "base/columns.hpp"

#include <cassert>
#include <cmath>

namespace mm::calibration {
namespace {

template <class T>
Wrong wrong_number(const Field<T>& field, double value, std::size_t place = 0,
                   Wrong::Row row = Wrong::Row::none)
{
    return {.name = field.name,
            .symbol = field.symbol,
            .unit = field.unit,
            .part = field.part,
            .place = place,
            .row = row,
            .value = value,
            .minimum = field.minimum,
            .maximum = field.maximum};
}

template <class T> bool is_inside(const Field<T>& field, double value)
{
    return std::isfinite(value) && value >= field.minimum && value <= field.maximum;
}

/// One number of each of these fields.
template <class T>
std::optional<Wrong> wrong_single(const Calibration& economy, std::span<const Field<T>> fields)
{
    for (const Field<T>& field : fields) {
        const auto value = static_cast<double>(field.of(economy));
        if (!is_inside(field, value)) return wrong_number(field, value);
    }
    return std::nullopt;
}

/// All numbers of columns.
template <class T>
std::optional<Wrong> wrong_in_columns(const Calibration& economy, std::span<const Field<T>> fields,
                                      Wrong::Row row)
{
    for (const Field<T>& field : fields) {
        const T& column = field.of(economy);
        for (std::size_t i = 0; i < column.size(); ++i) {
            const auto value = static_cast<double>(column[i]);
            if (!is_inside(field, value)) return wrong_number(field, value, i + 1, row);
        }
    }
    return std::nullopt;
}

/// Variances are not below zero, and nothing is without a value.
std::optional<Wrong> wrong_covariance(const Calibration& economy)
{
    for (std::size_t i = 0; i < economy.outside.covariance.size(); ++i) {
        const double value = economy.outside.covariance[i];
        const bool on_diagonal = i % 4 == 0;
        if (std::isfinite(value) && !(on_diagonal && value < 0.0)) continue;
        return Wrong{.name = "covariance",
                     .symbol = "C",
                     .unit = "1",
                     .place = i + 1,
                     .value = value,
                     .minimum = on_diagonal ? 0.0 : std::numeric_limits<double>::lowest(),
                     .maximum = std::numeric_limits<double>::max()};
    }
    return std::nullopt;
}

bool add_up(In shares)
{
    return std::abs(sum(shares) - 1.0) <= share_rounding;
}

std::optional<Wrong> wrong_sum(const Calibration& economy)
{
    for (const Field<Column>& field : product_shares()) {
        const Column& shares = field.of(economy);
        if (add_up(shares)) continue;
        Wrong wrong = wrong_number(field, sum(shares));
        wrong.is_sum = true;
        return wrong;
    }
    const std::size_t n = economy.industries.size();
    assert(economy.industries.technology.size() == n * n);
    for (std::size_t s = 0; s < n; ++s) {
        const In shares = In{economy.industries.technology}.subspan(s * n, n);
        if (add_up(shares)) continue;
        return Wrong{.name = "technology",
                     .symbol = "a_sg",
                     .unit = "1",
                     .place = s + 1,
                     .row = Wrong::Row::industry,
                     .value = sum(shares),
                     .is_sum = true};
    }
    return std::nullopt;
}

} // namespace

std::optional<Wrong> first_wrong(const Calibration& economy)
{
    using Row = Wrong::Row;
    if (auto wrong = wrong_in_columns(economy, industry_counts(), Row::industry)) return wrong;
    if (auto wrong = wrong_in_columns(economy, industry_columns(), Row::industry)) return wrong;
    if (auto wrong = wrong_in_columns(economy, product_shares(), Row::industry)) return wrong;
    if (auto wrong = wrong_single(economy, head_counts())) return wrong;
    if (auto wrong = wrong_single(economy, scalars())) return wrong;
    if (auto wrong = wrong_in_columns(economy, histories(), Row::quarter)) return wrong;
    if (auto wrong = wrong_in_columns(economy, paths(), Row::quarter)) return wrong;
    if (auto wrong = wrong_covariance(economy)) return wrong;
    return wrong_sum(economy);
}

} // namespace mm::calibration
