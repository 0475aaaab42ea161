// SPDX-License-Identifier: Apache-2.0
#include "base/quarter.hpp"

#include <array>
#include <charconv>

namespace mm {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::optional<int> whole(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::optional<int> year_of(std::string_view digits)
{
    if (digits.size() != 4) return std::nullopt;
    const auto year = whole(digits);
    if (!year || *year < first_year || *year > last_year) return std::nullopt;
    return year;
}

bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

} // namespace

std::optional<Quarter> parse_quarter(std::string_view text)
{
    if (text.size() != 6 || text[4] != 'Q' || text[5] < '1' || text[5] > '4') return std::nullopt;
    const auto year = year_of(text.substr(0, 4));
    if (!year) return std::nullopt;
    return Quarter::of(*year, text[5] - '0');
}

std::optional<Quarter> quarter_of_day(std::string_view iso)
{
    if ((iso.size() != 7 && iso.size() != 10) || iso[4] != '-') return std::nullopt;
    const auto year = year_of(iso.substr(0, 4));
    const auto month = whole(iso.substr(5, 2));
    if (!year || !month || *month < 1 || *month > 12) return std::nullopt;
    if (iso.size() == 10) {
        constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const auto day = whole(iso.substr(8, 2));
        const int last = days[static_cast<std::size_t>(*month - 1)] + (*month == 2 && leap(*year) ? 1 : 0);
        if (iso[7] != '-' || !day || *day < 1 || *day > last) return std::nullopt;
    }
    return Quarter::of(*year, (*month - 1) / 3 + 1);
}

std::string to_string(Quarter quarter)
{
    return std::to_string(quarter.year()) + "Q" + std::to_string(quarter.number());
}

} // namespace mm
