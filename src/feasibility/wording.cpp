// SPDX-License-Identifier: Apache-2.0
#include "feasibility/wording.hpp"

#include "feasibility/chip_market.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace mm::feasibility::words {
namespace {

struct Step {
    double from;
    std::string_view word;
};

constexpr std::array english{Step{1e15, " quadrillion"}, Step{1e12, " trillion"}, Step{1e9, " billion"},
                             Step{1e6, " million"}};
constexpr std::array korean{Step{1e16, "경"}, Step{1e12, "조"}, Step{1e8, "억"}, Step{1e4, "만"}};

/// Three significant figures, thousands set apart, no trailing zeros.
std::string figures(double value)
{
    const double size = std::abs(value);
    if (size == 0.0) return "0";
    if (size >= 1000.0) {
        std::string digits = fmt::format("{:.0f}", std::abs(value));
        for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
            digits.insert(static_cast<std::size_t>(at), ",");
        return (value < 0.0 ? "-" : "") + digits;
    }
    const int places = size >= 100.0 ? 0 : size >= 10.0 ? 1 : 2;
    std::string text = fmt::format("{:.{}f}", value, places);
    if (text.find('.') != std::string::npos) {
        while (text.back() == '0') text.pop_back();
        if (text.back() == '.') text.pop_back();
    }
    return text;
}

/// 1,234,567 is cut to three figures before it is shown, so that nothing looks more certain than it is.
double three(double value)
{
    if (value == 0.0 || !std::isfinite(value)) return value;
    double scale = 1.0;
    double size = std::abs(value);
    while (size >= 1000.0) {
        size /= 10.0;
        scale *= 10.0;
    }
    return size < 100.0 ? value : std::round(value / scale) * scale;
}

template <std::size_t N> std::string scaled(double value, const std::array<Step, N>& steps)
{
    for (const Step& step : steps)
        if (std::abs(value) >= step.from) return figures(three(value) / step.from) + std::string{step.word};
    return figures(three(value));
}

} // namespace

Text number(double value)
{
    if (!std::isfinite(value)) return {"without end", "끝없음"};
    return {scaled(value, english), scaled(value, korean)};
}

Text amount(double value, std::string_view unit)
{
    const Text n = number(value);
    if (unit == "KRW") return {"KRW " + n.en, n.ko + " 원"};
    if (unit == "chip") return {n.en + " chips", n.ko + " 장"};
    if (unit == "MW") return {n.en + " MW", figures(three(value)) + " MW"};
    if (unit == "person") return {n.en + " people", n.ko + "명"};
    if (unit == "quarter") return {n.en + " quarters", n.ko + "분기"};
    if (unit == "token/day") return {n.en + " tokens a day", "하루 " + n.ko + " 토큰"};
    if (unit == "1") return n;
    return {n.en + " " + std::string{unit}, n.ko + " " + std::string{unit}};
}

Text range(const Spread& spread, std::string_view unit)
{
    const Text middle = amount(spread.p50, unit);
    const Text low = number(spread.p10);
    const Text high = number(spread.p90);
    if (spread.p10 == spread.p90) return middle;
    return {fmt::format("{} ({} to {})", middle.en, low.en, high.en),
            fmt::format("{} ({}~{})", middle.ko, low.ko, high.ko)};
}

Text percent(double share)
{
    // A chance counted from finitely many draws is never nothing and never certain.
    if (share < 0.01) return {"below 1%", "1% 미만"};
    if (share > 0.99) return {"above 99%", "99% 초과"};
    return {fmt::format("{:.0f}%", share * 100.0), fmt::format("{:.0f}%", share * 100.0)};
}

Text fraction(double part)
{
    if (part >= 10.0) return {fmt::format("{} times", number(part).en), fmt::format("{}배", number(part).ko)};
    if (part > 0.0 && part < 0.01) return {"below 1%", "1% 미만"};
    return {fmt::format("{:.0f}%", part * 100.0), fmt::format("{:.0f}%", part * 100.0)};
}

Text end_of(Quarter quarter)
{
    return {fmt::format("the end of Q{} {}", quarter.number(), quarter.year()),
            fmt::format("{}년 {}분기 말", quarter.year(), quarter.number())};
}

Text date(double quarters, Quarter start)
{
    if (!std::isfinite(quarters)) {
        const int last = (start + static_cast<int>(horizon)).year() - 1;
        return {fmt::format("no date before {}", last + 1), fmt::format("{}년 이후", last + 1)};
    }
    return end_of(start + (static_cast<int>(std::ceil(quarters)) - 1));
}

Text name(Constraint constraint)
{
    switch (constraint) {
    case Constraint::chips:
        return {"chips", "칩"};
    case Constraint::money:
        return {"money", "돈"};
    case Constraint::power:
        return {"power", "전력"};
    case Constraint::people:
        return {"people", "사람"};
    case Constraint::time:
        return {"time", "시간"};
    }
    return {"chips", "칩"};
}

std::string_view unit(Constraint constraint)
{
    constexpr std::array<std::string_view, constraints> units{"chip", "KRW", "MW", "person", "quarter"};
    return units[index(constraint)];
}

} // namespace mm::feasibility::words
