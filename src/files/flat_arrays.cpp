// SPDX-License-Identifier: Apache-2.0
#include "files/flat_arrays.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "files/utf8.hpp"

#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace mm::files {
namespace {

/// A file's lines, one after another, and where they stand.
struct Lines {
    std::string_view rest;
    std::string_view file;
    std::size_t number = 0; ///< of the last line taken

    /// The next line without its end; nothing where there is none.
    std::optional<std::string_view> next()
    {
        if (rest.empty()) return std::nullopt;
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        ++number;
        if (line.ends_with('\r')) line.remove_suffix(1);
        return line;
    }

    [[noreturn]] void refuse(std::string_view field, std::string found, std::string expected) const
    {
        throw InputError({.file = std::string{file},
                          .line = number,
                          .field = std::string{field},
                          .found = std::move(found),
                          .expected = std::move(expected)});
    }
};

std::vector<std::string_view> words_of(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = line.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

/// A whole word as a number; nothing where it is none.
template <class T> std::optional<T> value_of(std::string_view word)
{
    T value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return value;
}

/// `name rows columns` or `name 3 d1 d2 d3`: with three words the first number is a number of rows.
NamedArray parse_header(const Lines& lines, std::string_view line)
{
    constexpr std::string_view form = "a line `name rows columns` or `name 3 d1 d2 d3`";
    const auto words = words_of(line);
    NamedArray array{.line = lines.number};
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto extent = value_of<std::size_t>(words[i]);
        if (!extent) lines.refuse("", in_quotes(line), std::string{form});
        array.dims.push_back(*extent);
    }
    if (array.dims.size() > 2) {
        if (array.dims.front() != array.dims.size() - 1) lines.refuse("", in_quotes(line), std::string{form});
        array.dims.erase(array.dims.begin());
    }
    const bool is_number = !words.empty() && value_of<double>(words.front()).has_value();
    if (array.dims.size() < 2 || is_number) lines.refuse("", in_quotes(line), std::string{form});
    array.name = words.front();
    return array;
}

/// How many values were announced, or nothing where no file can hold as many.
std::optional<std::size_t> size_of(const NamedArray& array, std::size_t most)
{
    std::size_t size = 1;
    for (const std::size_t extent : array.dims) {
        if (extent > 0 && size > most / extent) return std::nullopt;
        size *= extent;
    }
    return size;
}

} // namespace

NamedArrays parse_flat_arrays(std::string_view text, std::string_view file)
{
    NamedArrays arrays{.file = std::string{file}};
    Lines lines{.rest = text, .file = file};
    while (const auto line = lines.next()) {
        if (words_of(*line).empty()) continue;
        NamedArray array = parse_header(lines, *line);
        if (arrays.find(array.name) != nullptr)
            lines.refuse(array.name, "the variable twice", "each variable once");
        const auto size = size_of(array, lines.rest.size());
        if (!size) lines.refuse(array.name, shown_dims(array.dims) + " values", "as many as the file holds");
        array.values.reserve(*size);
        while (array.values.size() < *size) {
            const auto cell = lines.next();
            const auto words = words_of(cell.value_or(""));
            const auto value = words.size() == 1 ? value_of<double>(words.front()) : std::nullopt;
            if (!value)
                lines.refuse(array.name, cell ? in_quotes(*cell) : "the end of the file",
                             "a number, the " + std::to_string(array.values.size() + 1) + "th of " +
                                 std::to_string(*size));
            array.values.push_back(*value);
        }
        arrays.arrays.push_back(std::move(array));
    }
    return arrays;
}

NamedArrays read_flat_arrays(const std::filesystem::path& path)
{
    return parse_flat_arrays(read_text(path), path.string());
}

} // namespace mm::files
