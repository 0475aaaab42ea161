// SPDX-License-Identifier: Apache-2.0
#include "files/number_table.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"

#include <charconv>
#include <limits>

namespace mm::files {
namespace {

/// Takes the text up to `end` off the front, and the end with it.
std::string_view take(std::string_view& rest, char end)
{
    const std::size_t at = rest.find(end);
    const std::string_view taken = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
    return taken;
}

std::string_view take_line(std::string_view& rest)
{
    std::string_view line = take(rest, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::vector<std::string_view> cells_of(std::string_view line)
{
    std::vector<std::string_view> cells;
    do cells.push_back(take(line, ','));
    while (line.data() != nullptr);
    return cells;
}

[[noreturn]] void refuse(std::string_view file, std::size_t line, std::string field, std::string found,
                         std::string expected)
{
    throw InputError({.file = std::string{file},
                      .line = line,
                      .field = std::move(field),
                      .found = std::move(found),
                      .expected = std::move(expected),
                      .nearest = {}});
}

} // namespace

NumberTable parse_numbers(std::string_view text, std::string_view file)
{
    NumberTable table{.file = std::string{file}};
    for (const std::string_view name : cells_of(take_line(text))) table.names.emplace_back(name);
    for (std::size_t line = 2; !text.empty(); ++line) {
        const std::string_view row = take_line(text);
        if (row.empty()) continue;
        const std::vector<std::string_view> cells = cells_of(row);
        if (cells.size() != table.columns())
            refuse(file, line, "row", std::to_string(cells.size()) + " cells",
                   std::to_string(table.columns()) + " cells");
        for (std::size_t c = 0; c < cells.size(); ++c) {
            double value = std::numeric_limits<double>::quiet_NaN();
            const char* end = cells[c].data() + cells[c].size();
            const auto [stopped, error] = std::from_chars(cells[c].data(), end, value);
            if (!cells[c].empty() && (error != std::errc{} || stopped != end))
                refuse(file, line, table.names[c], std::string{cells[c]}, "a number");
            table.values.push_back(value);
        }
    }
    return table;
}

NumberTable read_numbers(const std::filesystem::path& path)
{
    return parse_numbers(read_text(path), path.string());
}

} // namespace mm::files
