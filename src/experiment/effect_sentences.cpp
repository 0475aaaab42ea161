// SPDX-License-Identifier: Apache-2.0
#include "experiment/effect_sentences.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace mm::experiment {
namespace {

/// Whether a Korean word ends in a consonant, which decides the particle after it. Words end in a syllable of Hangul,
/// three bytes of UTF-8.
bool ends_in_consonant(const std::string& word)
{
    if (word.size() < 3) return false;
    const auto byte = [&](std::size_t back) {
        return static_cast<unsigned>(static_cast<unsigned char>(word[word.size() - back]));
    };
    const unsigned letter = ((byte(3) & 0x0fu) << 12u) | ((byte(2) & 0x3fu) << 6u) | (byte(1) & 0x3fu);
    constexpr unsigned first = 0xac00u, last = 0xd7a3u, endings = 28u;
    return letter >= first && letter <= last && (letter - first) % endings != 0;
}

std::string with_topic(const std::string& korean)
{
    return korean + (ends_in_consonant(korean) ? "은" : "는");
}

std::string capital(std::string text)
{
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

/// "0.8 %", "2.1 hours"; Korean writes a unit without a space.
Text amount(double value, int decimals, const Text& unit)
{
    const std::string number = number_text(value, decimals);
    return {number + " " + unit.en, number + unit.ko};
}

/// "(0.3 to 1.3)", the smaller first.
Text interval(double a, double b, int decimals)
{
    const std::string low = number_text(std::min(a, b), decimals);
    const std::string high = number_text(std::max(a, b), decimals);
    return {low + " to " + high, low + "~" + high};
}

/// Korean says of amounts that they grow or shrink, of levels and rates that they lie higher or lower.
std::string direction(bool up, Change change)
{
    if (change == Change::amount) return up ? "늘어난다" : "줄어든다";
    return up ? "높다" : "낮다";
}

} // namespace

Text window_text(const Window& window, Quarter start)
{
    const Quarter first = start + static_cast<int>(window.first),
                  last = start + static_cast<int>(window.last);
    if (first.number() != 1 || last.number() != 4)
        return {to_string(first) + "–" + to_string(last), to_string(first) + "~" + to_string(last)};
    const std::string from = std::to_string(first.year()), until = std::to_string(last.year());
    if (from == until) return {from, from + "년"};
    return {from + "–" + until, from + "~" + until + "년"};
}

std::string number_text(double value, int decimals)
{
    std::array<char, 400> digits{}; // The largest double has 309 before its point.
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(value),
                                   std::chars_format::fixed, decimals);
    std::string text{digits.data(), end.ptr};
    for (std::size_t at = std::min(text.find('.'), text.size()); at > 3;) text.insert(at -= 3, ",");
    // What is rounded to nothing has no sign.
    const bool nothing = text.find_first_not_of("0.") == std::string::npos;
    return value < 0.0 && !nothing ? "−" + text : text;
}

int decimals_of(const Effect& effect)
{
    constexpr int most = 6;
    double largest = std::max({std::abs(effect.low), std::abs(effect.high), std::abs(effect.mean)});
    if (std::isnan(effect.low)) largest = std::abs(effect.mean);
    int decimals = 0;
    for (; largest > 0.0 && largest < 10.0 && decimals < most; largest *= 10.0) ++decimals;
    return decimals;
}

Text under_plan(const std::string& id)
{
    return {"under " + id, id + "일 때"};
}

Text sentence_of(const FigureEffects& figure, std::size_t window, const Text& when, const Text& against)
{
    const Effect& e = figure.windows[window];
    const std::string english = capital(figure.text.en) + " in " + when.en;
    const std::string korean = when.ko + " " + with_topic(figure.text.ko);
    const int decimals = decimals_of(e);
    switch (e.finding) {
    case Finding::none:
        return {english + " has no value in some histories.", korean + " 값이 없는 역사가 있다."};
    case Finding::same:
        return {english + " is exactly that " + against.en + ".",
                korean + " " + against.ko + "와 정확히 같다."};
    case Finding::unclear: {
        if (std::isnan(e.low))
            return {english + " cannot be told from that " + against.en + ": there is one history only.",
                    korean + " 역사가 하나뿐이어서 " + against.ko + "와 구별할 수 없다."};
        const Text range = interval(e.low, e.high, decimals);
        return {english + " cannot be told from that " + against.en + " (" + range.en + " " + figure.unit.en +
                    ").",
                korean + " " + against.ko + "와 구별되지 않는다(" + range.ko + figure.unit.ko + ")."};
    }
    case Finding::told:
        break;
    }
    const bool up = e.mean > 0.0;
    const Text change = amount(std::abs(e.mean), decimals, figure.unit);
    const Text range = interval(std::abs(e.low), std::abs(e.high), decimals);
    return {english + " is " + change.en + (up ? " higher (" : " lower (") + range.en + ") than " +
                against.en + ".",
            korean + " " + against.ko + "보다 " + change.ko + " " + direction(up, figure.change) + "(" +
                range.ko + ")."};
}

std::vector<Text> sentences_of(const FigureEffects& figure, std::span<const Text> when, const Text& against)
{
    const std::vector<Effect>& windows = figure.windows;
    const auto all = [&](Finding finding) {
        return std::all_of(windows.begin(), windows.end(), [&](const Effect& e) {
            return e.finding == finding && (finding == Finding::same || !std::isnan(e.low));
        });
    };
    const std::string korean = with_topic(figure.text.ko);
    if (all(Finding::same))
        return {{capital(figure.text.en) + " is exactly that " + against.en + " in all quarters.",
                 korean + " 모든 분기에 " + against.ko + "와 정확히 같다."}};
    std::vector<Text> sentences;
    if (!all(Finding::unclear)) {
        for (std::size_t w = 0; w < windows.size(); ++w)
            sentences.push_back(sentence_of(figure, w, when[w], against));
        return sentences;
    }
    Text ranges;
    for (std::size_t w = 0; w < windows.size(); ++w) {
        const Text range = interval(windows[w].low, windows[w].high, decimals_of(windows[w]));
        const std::string comma = w == 0 ? "" : ", ";
        ranges.en += comma + range.en + " " + figure.unit.en + " in " + when[w].en;
        ranges.ko += comma + when[w].ko + " " + range.ko + figure.unit.ko;
    }
    return {{capital(figure.text.en) + " cannot be told from that " + against.en + ": " + ranges.en + ".",
             korean + " " + against.ko + "와 구별되지 않는다: " + ranges.ko + "."}};
}

} // namespace mm::experiment
