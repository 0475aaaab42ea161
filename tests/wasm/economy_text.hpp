// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/fields.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A calibration as a text of its bits, so that a program without files plays the same economy to the last one: a line
/// a quantity, with its name, how many numbers it has, and each of them as sixteen hexadecimal digits.
namespace mm::wasm {

inline std::string bits_of(double value)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), std::bit_cast<std::uint64_t>(value), 16).ptr;
    const std::string shortest(digits.begin(), end);
    return std::string(digits.size() - shortest.size(), '0') + shortest;
}

/// Calls each(name, numbers) for every quantity: a number, or a vector or array of them.
template <class Each> void for_every_quantity(calibration::Calibration& c, Each each)
{
    const auto all_of = [&](auto fields) {
        for (const auto& field : fields) each(field.name, field.in(c));
    };
    all_of(calibration::scalars());
    all_of(calibration::head_counts());
    all_of(calibration::industry_counts());
    all_of(calibration::industry_columns());
    all_of(calibration::product_shares());
    all_of(calibration::histories());
    all_of(calibration::paths());
    each("technology", c.industries.technology);
    each("covariance", c.outside.covariance);
    each("scale", c.scale);
    each("start", c.start.index);
}

/// A single number as one of many.
template <class T> std::span<T> numbers(T& single)
{
    return {&single, 1};
}
template <class T> std::span<T> numbers(std::vector<T>& many)
{
    return many;
}
template <class T, std::size_t N> std::span<T> numbers(std::array<T, N>& many)
{
    return many;
}

inline std::string write_economy(calibration::Calibration economy)
{
    std::string text;
    for_every_quantity(economy, [&](std::string_view name, auto& quantity) {
        const auto values = numbers(quantity);
        text += std::string{name} + " " + std::to_string(values.size());
        for (const auto value : values) text += " " + bits_of(static_cast<double>(value));
        text += "\n";
    });
    return text;
}

/// Takes words from the front of a text.
class Words {
public:
    explicit Words(std::string_view text) : rest_(text) {}

    std::string_view next()
    {
        rest_.remove_prefix(std::min(rest_.find_first_not_of(" \n"), rest_.size()));
        const std::string_view word = rest_.substr(0, rest_.find_first_of(" \n"));
        rest_.remove_prefix(word.size());
        return word;
    }
    std::optional<std::uint64_t> whole(int base)
    {
        const std::string_view word = next();
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value, base);
        if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
        return value;
    }

private:
    std::string_view rest_;
};

/// Makes room for as many numbers as a text has, where a quantity can hold any number of them.
template <class T> bool make_room(T&, std::uint64_t count)
{
    return count == 1;
}
template <class T> bool make_room(std::vector<T>& many, std::uint64_t count)
{
    many.resize(static_cast<std::size_t>(count));
    return true;
}
template <class T, std::size_t N> bool make_room(std::array<T, N>&, std::uint64_t count)
{
    return count == N;
}

/// What write_economy wrote; nothing for any other text.
inline std::optional<calibration::Calibration> read_economy(std::string_view text)
{
    calibration::Calibration economy;
    Words words(text);
    bool fine = true;
    for_every_quantity(economy, [&](std::string_view name, auto& quantity) {
        if (!fine || words.next() != name) return void(fine = false);
        const auto count = words.whole(10);
        if (!count || *count > text.size() || !make_room(quantity, *count)) return void(fine = false);
        for (auto& value : numbers(quantity)) {
            const auto bits = words.whole(16);
            if (!bits) return void(fine = false);
            using Number = std::remove_reference_t<decltype(value)>;
            value = static_cast<Number>(std::bit_cast<double>(*bits));
        }
    });
    if (!fine || !words.next().empty()) return std::nullopt;
    return economy;
}

} // namespace mm::wasm
