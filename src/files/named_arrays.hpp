// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mm::files {

/// One variable of a file of arrays.
struct NamedArray {
    std::string name{};              ///< "tau_INC", or "calibration_data.firms" for the field of a struct
    std::vector<std::size_t> dims{}; ///< rows, columns, pages ...
    std::vector<double> values{};    ///< the first index runs fastest
    std::size_t line = 0;            ///< 1-based, where the file has lines
    std::string other{};             ///< "a text" ... where it holds no real numbers, otherwise empty
};

/// What a file of arrays holds, with the file's name so that an error can point at it. Every function throws
/// InputError that names file, variable, what was found and expected, and the nearest name that is there.
struct NamedArrays {
    std::string file{};
    std::vector<NamedArray> arrays{};

    const NamedArray* find(std::string_view name) const; ///< null where there is none
    /// The variable of that name, which has to hold numbers. `what` says what is expected of it.
    const NamedArray& named(std::string_view name, std::string_view what) const;
    /// The one value of a 1 x 1 variable; it has to be finite.
    double scalar(std::string_view name) const;
    /// A column (or row) of that many finite values.
    std::span<const double> column(std::string_view name, std::size_t size) const;
    /// A matrix of finite values, the rows running fastest.
    std::span<const double> matrix(std::string_view name, std::size_t rows, std::size_t columns) const;
    /// All finite values of any array.
    std::span<const double> finite(std::string_view name) const;
    /// What is wrong with a variable, as an error to throw.
    [[noreturn]] void refuse(std::string_view name, std::string found, std::string expected) const;
};

/// "62 x 7"
std::string shown_dims(std::span<const std::size_t> dims);

} // namespace mm::files
