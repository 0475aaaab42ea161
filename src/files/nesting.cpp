// SPDX-License-Identifier: Apache-2.0
#include "files/nesting.hpp"

#include <algorithm>

namespace mm::files {
namespace {

/// Where the string that starts at `at` ends: behind its last quote, at the end of its line if it stays open, or at
/// the end of the text. Strings of """ and ''' run over lines and may end in up to five quotes.
std::size_t end_of_string(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    const bool many_lines = text.substr(at, 3) == std::string_view{quote == '"' ? "\"\"\"" : "'''"};
    const std::size_t marks = many_lines ? 3 : 1;
    std::size_t i = at + marks;
    while (i < text.size()) {
        if (text[i] == '\n' && !many_lines) return i;
        if (text[i] == '\\' && quote == '"') {
            i += 2;
            continue;
        }
        if (text[i] == quote) {
            std::size_t run = 1;
            while (i + run < text.size() && run < (many_lines ? 5u : 1u) && text[i + run] == quote) ++run;
            if (run >= marks) return i + run;
        }
        ++i;
    }
    return text.size();
}

} // namespace

std::size_t line_of_too_deep_key(std::string_view toml)
{
    std::size_t line = 1;
    std::size_t dots = 0; // Since the last mark that ends a key.
    std::size_t i = 0;
    while (i < toml.size()) {
        std::size_t next = i + 1;
        switch (toml[i]) {
        case '"':
        case '\'':
            next = std::min(end_of_string(toml, i), toml.size());
            line +=
                static_cast<std::size_t>(std::count(toml.begin() + static_cast<std::ptrdiff_t>(i),
                                                    toml.begin() + static_cast<std::ptrdiff_t>(next), '\n'));
            break;
        case '#':
            next = std::min(toml.find('\n', i), toml.size());
            break;
        case '\n':
            ++line;
            dots = 0;
            break;
        case '=':
        case ',':
        case '{':
        case '[':
            dots = 0;
            break;
        case '.':
            if (++dots > deepest) return line;
            break;
        default:
            break;
        }
        i = next;
    }
    return 0;
}

} // namespace mm::files
