// SPDX-License-Identifier: Apache-2.0
#include "files/utf8.hpp"

namespace mm::files {
namespace {

constexpr std::size_t longest_shown = 200; ///< [byte]

constexpr unsigned byte_at(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool follows(std::string_view text, std::size_t at)
{
    return at < text.size() && (byte_at(text, at) & 0xC0u) == 0x80u;
}

/// Bytes of the character that starts at `at`; 0 where none does.
std::size_t length_at(std::string_view text, std::size_t at)
{
    const unsigned first = byte_at(text, at);
    if (first < 0x80u)
        return first >= 0x20u && first != 0x7Fu ? 1 : first == '\t' || first == '\n' || first == '\r' ? 1 : 0;
    const std::size_t length = first >= 0xF0u ? 4 : first >= 0xE0u ? 3 : 2;
    if (first < 0xC2u || first > 0xF4u) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!follows(text, at + i)) return 0;
    const unsigned second = byte_at(text, at + 1);
    if (first == 0xE0u && second < 0xA0u) return 0; // Overlong.
    if (first == 0xEDu && second > 0x9Fu) return 0; // Half of a UTF-16 pair.
    if (first == 0xF0u && second < 0x90u) return 0; // Overlong.
    if (first == 0xF4u && second > 0x8Fu) return 0; // Beyond the last character.
    return length;
}

} // namespace

std::size_t first_unreadable(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = length_at(text, at);
        if (length == 0) return at;
        at += length;
    }
    return text.size();
}

std::string in_quotes(std::string_view text)
{
    if (text.size() <= longest_shown) return "\"" + std::string{text} + "\"";
    std::size_t end = longest_shown;
    while (end > longest_shown - 4 && follows(text, end)) --end;
    return "\"" + std::string{text.substr(0, end)} + "...\"";
}

} // namespace mm::files
