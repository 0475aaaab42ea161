// SPDX-License-Identifier: Apache-2.0
#include "files/csv.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "files/text_file.hpp"
#include "files/utf8.hpp"

#include <fmt/format.h>

#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace mm::files {
namespace {

constexpr std::size_t most_columns = 28;

template <std::size_t N>
using Reader = io::CSVReader<N, io::trim_chars<' ', '\t'>, io::double_quote_escape<',', '"'>>;

/// The library fixes the number of columns when it is compiled; one of these is made for each number we allow.
template <std::size_t... I>
Csv read_n(std::string_view text, std::string_view file, std::span<const std::string_view> columns,
           bool exact, std::index_sequence<I...>)
{
    constexpr std::size_t n = sizeof...(I);
    const std::array<std::string, n> names{std::string{columns[I]}...};
    Csv csv{.file = std::string{file}, .columns = {names.begin(), names.end()}};
    const std::string shown = csv.file.substr(0, 200);
    Reader<n> reader(shown.c_str(), text.data(), text.data() + text.size());
    reader.read_header(exact ? io::ignore_no_column : io::ignore_extra_column, names[I]...);
    std::array<std::string, n> cells;
    while (reader.read_row(cells[I]...)) {
        csv.rows.emplace_back(cells.begin(), cells.end());
        csv.lines.push_back(reader.get_file_line());
    }
    return csv;
}

using ReadFunction = Csv (*)(std::string_view, std::string_view, std::span<const std::string_view>, bool);

template <std::size_t N>
Csv read_columns(std::string_view text, std::string_view file, std::span<const std::string_view> columns,
                 bool exact)
{
    return read_n(text, file, columns, exact, std::make_index_sequence<N>{});
}

template <std::size_t... I> constexpr auto all_widths(std::index_sequence<I...>)
{
    return std::array<ReadFunction, sizeof...(I)>{&read_columns<I + 1>...};
}

constexpr auto readers = all_widths(std::make_index_sequence<most_columns>{});

/// The library leaves -1 where a mistake stands in the header.
std::size_t line_of(int file_line)
{
    return file_line > 0 ? static_cast<std::size_t>(file_line) : 1;
}

std::string list_of(std::span<const std::string_view> columns)
{
    return fmt::format("{}", fmt::join(columns, ", "));
}

} // namespace

std::size_t Csv::column(std::string_view name) const
{
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (columns[c] == name) return c;
    assert(false && "a column that was not asked for");
    return 0;
}

const std::string& Csv::text(std::size_t row, std::string_view name) const
{
    return rows[row][column(name)];
}

void Csv::refuse(std::size_t row, std::string_view name, std::string expected, std::string nearest) const
{
    throw InputError({.file = file,
                      .line = lines[row],
                      .field = std::string{name},
                      .found = text(row, name).empty() ? "an empty cell" : in_quotes(text(row, name)),
                      .expected = std::move(expected),
                      .nearest = std::move(nearest)});
}

const std::string& Csv::name(std::size_t row, std::string_view column_name) const
{
    const std::string& cell = text(row, column_name);
    if (cell.empty()) refuse(row, column_name, "a text");
    return cell;
}

const std::string& Csv::one_of(std::size_t row, std::string_view column_name,
                               std::span<const std::string> known, std::string_view what) const
{
    const std::string& cell = text(row, column_name);
    if (std::find(known.begin(), known.end(), cell) == known.end())
        refuse(row, column_name, std::string{what}, nearest_name(cell, known));
    return cell;
}

bool Csv::flag(std::size_t row, std::string_view column_name) const
{
    const std::string& cell = text(row, column_name);
    if (cell != "0" && cell != "1") refuse(row, column_name, "0 or 1");
    return cell == "1";
}

void Csv::hold_once(std::span<const std::string_view> key) const
{
    std::set<std::vector<std::string_view>> seen;
    for (std::size_t r = 0; r < size(); ++r) {
        std::vector<std::string_view> cells;
        for (const std::string_view column_name : key) cells.emplace_back(text(r, column_name));
        if (!seen.insert(std::move(cells)).second)
            refuse(r, key.front(), fmt::format("each {} once", fmt::join(key, ", ")));
    }
}

double Csv::number(std::size_t row, std::string_view name, std::string_view unit, double minimum,
                   double maximum) const
{
    const std::string& cell = text(row, name);
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    const bool whole_cell = error == std::errc{} && end == cell.data() + cell.size();
    if (!whole_cell || !std::isfinite(value) || value < minimum || value > maximum) {
        std::string expected = "a finite number";
        if (std::isfinite(minimum)) expected += fmt::format(" from {:g}", minimum);
        if (std::isfinite(maximum)) expected += fmt::format(" to {:g}", maximum);
        refuse(row, name, expected + fmt::format(" [{}]", unit));
    }
    return value;
}

double Csv::number_or(std::size_t row, std::string_view name, std::string_view unit, double absent,
                      double minimum, double maximum) const
{
    return text(row, name).empty() ? absent : number(row, name, unit, minimum, maximum);
}

Quarter Csv::quarter(std::size_t row, std::string_view name) const
{
    const auto quarter = parse_quarter(text(row, name));
    if (!quarter) refuse(row, name, "a quarter such as 2025Q1");
    return *quarter;
}

Quarter Csv::day(std::size_t row, std::string_view name) const
{
    const auto quarter = quarter_of_day(text(row, name));
    if (!quarter) refuse(row, name, "a day such as 2025-01-31");
    return *quarter;
}

Grade Csv::grade(std::size_t row, std::string_view name) const
{
    const auto grade = parse_grade(text(row, name));
    if (!grade) refuse(row, name, "a grade: A, B, C or illustrative");
    return *grade;
}

Csv parse_csv(std::string_view text, std::string_view file, std::span<const std::string_view> columns,
              bool exact)
{
    assert(!columns.empty() && columns.size() <= most_columns);
    Mistake mistake{.file = std::string{file}};
    if (const std::size_t at = first_unreadable(text); at < text.size()) {
        mistake.line = 1 + static_cast<std::size_t>(std::count(
                               text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        mistake.found = fmt::format("the byte 0x{:02X}", static_cast<unsigned char>(text[at]));
        mistake.expected = "text in UTF-8 without control characters";
        throw InputError(std::move(mistake));
    }
    // The library looks at the byte behind the last one unless that ends a line.
    std::string whole{text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text};
    if (!whole.empty() && whole.back() != '\n') whole += '\n';
    try {
        return readers[columns.size() - 1](whole, file, columns, exact);
    } catch (const io::error::missing_column_in_header& error) {
        mistake.line = 1;
        mistake.field = error.column_name;
        mistake.expected = "the columns " + list_of(columns);
        mistake.found = "no such column";
    } catch (const io::error::extra_column_in_header& error) {
        const std::vector<std::string> known(columns.begin(), columns.end());
        mistake.line = 1;
        mistake.field = error.column_name;
        mistake.expected = "only the columns " + list_of(columns);
        mistake.found = "a column of that name";
        mistake.nearest = nearest_name(error.column_name, known);
    } catch (const io::error::duplicated_column_in_header& error) {
        mistake.line = 1;
        mistake.field = error.column_name;
        mistake.found = "the column twice";
        mistake.expected = "each column once";
    } catch (const io::error::header_missing&) {
        mistake.line = 1;
        mistake.found = "an empty file";
        mistake.expected = "a header line: " + list_of(columns);
    } catch (const io::error::too_few_columns& error) {
        mistake.line = line_of(error.file_line);
        mistake.found = "a row with too few cells";
        mistake.expected = "as many cells as the header has columns";
    } catch (const io::error::too_many_columns& error) {
        mistake.line = line_of(error.file_line);
        mistake.found = "a row with too many cells";
        mistake.expected = "as many cells as the header has columns";
    } catch (const io::error::escaped_string_not_closed& error) {
        mistake.line = line_of(error.file_line);
        mistake.found = "a quote that is never closed";
        mistake.expected = "quotes in pairs";
    } catch (const io::error::line_length_limit_exceeded& error) {
        mistake.line = line_of(error.file_line);
        mistake.found = "a line above 16 MiB";
        mistake.expected = "shorter lines";
    }
    throw InputError(std::move(mistake));
}

Csv read_csv(const std::filesystem::path& path, std::span<const std::string_view> columns, bool exact)
{
    return parse_csv(read_text(path), path.string(), columns, exact);
}

} // namespace mm::files
