// SPDX-License-Identifier: Apache-2.0
#include "files/utf8.hpp"

#include <gtest/gtest.h>

namespace mm::files {
namespace {

std::string encoded(unsigned code)
{
    const auto byte = [](unsigned value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80u) return {byte(code)};
    if (code < 0x800u) return {byte(0xC0u | code >> 6u), byte(0x80u | (code & 0x3Fu))};
    if (code < 0x10000u)
        return {byte(0xE0u | code >> 12u), byte(0x80u | (code >> 6u & 0x3Fu)), byte(0x80u | (code & 0x3Fu))};
    return {byte(0xF0u | code >> 18u), byte(0x80u | (code >> 12u & 0x3Fu)),
            byte(0x80u | (code >> 6u & 0x3Fu)), byte(0x80u | (code & 0x3Fu))};
}

TEST(Utf8, TakesEveryCharacterButControlsAndSurrogates)
{
    for (unsigned code = 0; code < 0x110000u + 0x1000u; ++code) {
        const std::string text = "a" + encoded(code);
        const bool control = (code < 0x20u && code != '\t' && code != '\n' && code != '\r') || code == 0x7Fu;
        const bool surrogate = code >= 0xD800u && code <= 0xDFFFu;
        const bool good = !control && !surrogate && code < 0x110000u;
        ASSERT_EQ(first_unreadable(text), good ? text.size() : 1U) << std::hex << code;
    }
}

TEST(Utf8, RefusesTornAndOverlongCharacters)
{
    for (const std::string_view bad :
         {"\x80", "\xC3", "\xC3(", "\xE2\x82", "\xE2(\xA1", "\xF0\x9D\x84", "\xC0\xAF", "\xC1\xBF",
          "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", "\xF8\x88\x80\x80\x80", "\xFE", "\xFF"})
        EXPECT_EQ(first_unreadable("한" + std::string{bad}), 3U);
}

TEST(Utf8, QuotesWithoutTearingACharacter)
{
    EXPECT_EQ(in_quotes("x"), "\"x\"");
    EXPECT_EQ(in_quotes(std::string(200, 'x')), "\"" + std::string(200, 'x') + "\"");
    for (std::size_t lead = 0; lead < 8; ++lead)
        for (const std::string_view character : {"x", "é", "한", "𝄞"}) {
            std::string text(lead, 'a');
            while (text.size() < 400) text += character;
            const std::string cut = in_quotes(text);
            EXPECT_EQ(first_unreadable(cut), cut.size());
            EXPECT_GE(cut.size(), 197U + 5U);
            EXPECT_LE(cut.size(), 200U + 5U);
        }
}

} // namespace
} // namespace mm::files
