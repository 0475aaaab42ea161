// SPDX-License-Identifier: Apache-2.0
#include "nation/published_economy.hpp"

#include "base/error.hpp"
#include "calibration/calibrate.hpp"
#include "calibration/fields.hpp"
#include "calibration/ranges.hpp"
#include "files/flat_arrays.hpp"
#include "files/mat.hpp"
#include "nation/wrong_economy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace mm::nation {
namespace {

namespace cal = calibration;
using files::NamedArray;
using files::NamedArrays;

constexpr double authors_scale = 10'000.0; ///< of the files that Poledna et al. published [person/agent]

/// The two files, and which of them holds what.
struct Sources {
    const NamedArrays& parameters;
    const NamedArrays& initial_conditions;
    template <class T> const NamedArrays& of(const cal::Field<T>& field) const
    {
        return field.part == cal::Part::parameters ? parameters : initial_conditions;
    }
};

std::size_t count_of(const NamedArrays& file, std::string_view symbol, double value)
{
    constexpr double largest = 1e12;
    if (value != std::floor(value) || value < 0.0 || value > largest)
        file.refuse(symbol, fmt::format("{:.17g}", value), "whole numbers from 0 to 1e12");
    return static_cast<std::size_t>(value);
}

/// A number of industries or quarters, which everything else is measured by.
std::size_t size_of(const NamedArrays& file, std::string_view name, double least, double most)
{
    const double value = file.scalar(name);
    if (value != std::floor(value) || value < least || value > most)
        file.refuse(name, fmt::format("{:g}", value),
                    fmt::format("a whole number from {:g} to {:g}", least, most));
    return static_cast<std::size_t>(value);
}

cal::Column column_of(const Sources& sources, const cal::Field<cal::Column>& field, std::size_t size)
{
    const auto values = sources.of(field).column(field.symbol, size);
    return {values.begin(), values.end()};
}

/// A history of at least `known` quarters; what came after ends with the first quarter that nobody knew.
cal::Column path_of(const Sources& sources, const cal::Field<cal::Column>& field, std::size_t known)
{
    const NamedArrays& file = sources.of(field);
    const std::string expected = fmt::format("a column of at least T_prime = {} finite values", known);
    const NamedArray& array = file.named(field.symbol, expected);
    const auto longest = std::max_element(array.dims.begin(), array.dims.end());
    if (array.values.size() < known || longest == array.dims.end() || *longest != array.values.size())
        file.refuse(field.symbol, files::shown_dims(array.dims) + " values", expected);
    const auto end = std::find_if(array.values.begin(), array.values.end(),
                                  [](double value) { return std::isnan(value); });
    const auto size = static_cast<std::size_t>(end - array.values.begin());
    if (size < known) file.refuse(field.symbol, fmt::format("NaN at place {}", size + 1), expected);
    return {array.values.begin(), end};
}

void take_industries(const Sources& sources, cal::Calibration& economy)
{
    const NamedArrays& file = sources.parameters;
    const std::size_t products = size_of(file, "G", 1.0, 1e4);
    for (const auto& field : cal::industry_counts()) {
        const NamedArrays& from = sources.of(field);
        cal::Counts& counts = field.in(economy);
        for (const double value : from.column(field.symbol, products))
            counts.push_back(count_of(from, field.symbol, value));
    }
    for (const auto& field : cal::industry_columns()) field.in(economy) = column_of(sources, field, products);
    for (const auto& field : cal::product_shares()) field.in(economy) = column_of(sources, field, products);
    const auto technology = file.matrix("a_sg", products, products);
    economy.industries.technology.assign(technology.begin(), technology.end());
}

void take_histories(const Sources& sources, cal::Calibration& economy)
{
    const std::size_t known = size_of(sources.parameters, "T_prime", 4.0, 1e5);
    for (const auto& field : cal::histories()) field.in(economy) = column_of(sources, field, known);
    for (const auto& field : cal::paths()) field.in(economy) = path_of(sources, field, known);
}

template <class Number> std::optional<Number> number_after(std::string_view text, std::string_view word)
{
    std::optional<Number> found;
    for (std::size_t at = 0; (at = text.find(word, at)) != std::string_view::npos; at += word.size()) {
        Number value{};
        const char* begin = text.data() + at + word.size();
        if (std::from_chars(begin, text.data() + text.size(), value).ec == std::errc{}) found = value;
    }
    return found;
}

} // namespace

std::optional<double> scale_in_name(const std::filesystem::path& path)
{
    const std::string folder = path.parent_path().filename().string();
    for (const std::string& name : {path.filename().string(), folder})
        for (const std::string_view word : {"scale", "1to"})
            if (const auto scale = number_after<unsigned>(name, word); scale && *scale > 0) return *scale;
    return std::nullopt;
}

std::optional<Quarter> quarter_in_name(const std::filesystem::path& path)
{
    constexpr std::size_t length = 6; // "2010Q1"
    const std::string name = path.filename().string();
    std::optional<Quarter> last;
    for (std::size_t at = 0; at + length <= name.size(); ++at)
        if (const auto quarter = parse_quarter(std::string_view{name}.substr(at, length))) last = quarter;
    return last;
}

calibration::Calibration published_economy(const NamedArrays& parameters,
                                           const NamedArrays& initial_conditions, Quarter start, double scale)
{
    const Sources sources{parameters, initial_conditions};
    cal::Calibration economy{.start = start, .scale = scale};
    take_industries(sources, economy);
    for (const auto& field : cal::head_counts()) {
        const NamedArrays& file = sources.of(field);
        field.in(economy) = count_of(file, field.symbol, file.scalar(field.symbol));
    }
    for (const auto& field : cal::scalars()) field.in(economy) = sources.of(field).scalar(field.symbol);
    const auto covariance = parameters.matrix("C", 3, 3);
    std::copy(covariance.begin(), covariance.end(), economy.outside.covariance.begin());
    take_histories(sources, economy);
    if (const auto wrong = cal::first_wrong(economy)) {
        const bool is_parameter = wrong->part == cal::Part::parameters;
        (is_parameter ? parameters : initial_conditions)
            .refuse(wrong->symbol, found_in(*wrong), expected_of(*wrong));
    }
    return economy;
}

calibration::Calibration read_published(const PublishedFiles& published)
{
    const auto start = published.start ? published.start : quarter_in_name(published.parameters);
    if (!start)
        throw InputError({.file = published.parameters.string(),
                          .field = "start",
                          .found = "a file whose name tells no quarter",
                          .expected = "the start quarter, such as 2010Q1"});
    auto scale = published.scale;
    if (!scale) scale = scale_in_name(published.parameters);
    if (scale && !(*scale >= cal::finest_scale && *scale <= cal::coarsest_scale))
        throw InputError({.file = published.parameters.string(),
                          .field = "scale",
                          .found = fmt::format("{:g}", *scale),
                          .expected = "a number from 1 to 10000 [person/agent]"});
    if (published.initial_conditions.empty()) {
        const NamedArrays both = files::read_flat_arrays(published.parameters);
        return published_economy(both, both, *start, scale.value_or(authors_scale));
    }
    return published_economy(files::read_mat(published.parameters),
                             files::read_mat(published.initial_conditions), *start,
                             scale.value_or(authors_scale));
}

calibration::Calibration read_published(const std::filesystem::path& text, std::optional<Quarter> start)
{
    return read_published(PublishedFiles{.parameters = text, .start = start});
}

} // namespace mm::nation
