// SPDX-License-Identifier: Apache-2.0
#include "files/named_arrays.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mm::files {
namespace {

/// Holds that a variable has the expected shape and no value that is none.
std::span<const double> held(const NamedArrays& file, const NamedArray& array, bool shape_is_right,
                             const std::string& expected)
{
    if (!shape_is_right) file.refuse(array.name, shown_dims(array.dims) + " values", expected);
    const auto wrong = std::find_if(array.values.begin(), array.values.end(),
                                    [](double value) { return !std::isfinite(value); });
    if (wrong != array.values.end())
        file.refuse(array.name,
                    fmt::format("{} at place {}", std::isnan(*wrong) ? "NaN" : "infinity",
                                wrong - array.values.begin() + 1),
                    expected);
    return array.values;
}

} // namespace

std::string shown_dims(std::span<const std::size_t> dims)
{
    return fmt::format("{}", fmt::join(dims, " x "));
}

const NamedArray* NamedArrays::find(std::string_view name) const
{
    const auto found =
        std::find_if(arrays.begin(), arrays.end(), [&](const NamedArray& a) { return a.name == name; });
    return found == arrays.end() ? nullptr : &*found;
}

void NamedArrays::refuse(std::string_view name, std::string found, std::string expected) const
{
    const NamedArray* array = find(name);
    throw InputError({.file = file,
                      .line = array == nullptr ? 0 : array->line,
                      .field = std::string{name},
                      .found = std::move(found),
                      .expected = std::move(expected)});
}

const NamedArray& NamedArrays::named(std::string_view name, std::string_view what) const
{
    const NamedArray* array = find(name);
    if (array == nullptr) {
        std::vector<std::string> names;
        for (const NamedArray& a : arrays) names.push_back(a.name);
        throw InputError({.file = file,
                          .field = std::string{name},
                          .found = "no such variable",
                          .expected = std::string{what},
                          .nearest = nearest_name(name, names)});
    }
    if (!array->other.empty()) refuse(name, array->other, std::string{what});
    return *array;
}

double NamedArrays::scalar(std::string_view name) const
{
    const std::string expected = "one finite value";
    const NamedArray& array = named(name, expected);
    return held(*this, array, array.values.size() == 1, expected).front();
}

std::span<const double> NamedArrays::column(std::string_view name, std::size_t size) const
{
    const std::string expected = fmt::format("a column of {} finite values", size);
    const NamedArray& array = named(name, expected);
    // A row is a column to those who write such files by hand; only the number of values can be wrong.
    const auto longest = std::max_element(array.dims.begin(), array.dims.end());
    const bool right = array.values.size() == size && longest != array.dims.end() && *longest == size;
    return held(*this, array, right, expected);
}

std::span<const double> NamedArrays::matrix(std::string_view name, std::size_t rows,
                                            std::size_t columns) const
{
    const std::string expected = fmt::format("{} x {} finite values", rows, columns);
    const NamedArray& array = named(name, expected);
    return held(*this, array, array.dims == std::vector<std::size_t>{rows, columns}, expected);
}

std::span<const double> NamedArrays::finite(std::string_view name) const
{
    return held(*this, named(name, "finite values"), true, "finite values");
}

} // namespace mm::files
