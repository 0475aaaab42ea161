// SPDX-License-Identifier: Apache-2.0
#include "validation/coat_table.hpp"

#include <fmt/format.h>

namespace mm::validation {
namespace {

/// Mean price of who makes coats in one way; a dash where in some history nobody does.
std::string price_of(const CoatHistories& played, std::size_t year, CoatMakers CoatYear::*makers)
{
    for (const CoatHistory& h : played.histories)
        if (!((h.years[year - 1].*makers).coats > 0.0)) return "-";
    return fmt::format("{:.3f}",
                       played.mean(year, [&](const CoatYear& y) { return (y.*makers).price(); }).mean);
}

} // namespace

double surplus_profit(const CoatTrade& trade, const CoatYear& y)
{
    return y.first.price() - coat_values(trade, y.coats_with).new_value;
}

double lead(const CoatYear& y)
{
    return y.first.a_coat().surplus - y.all.a_coat().surplus;
}

std::string coat_heading()
{
    return fmt::format("  {:<8}{:>4}{:>7}{:>16}{:>8}{:>7}{:>7}{:>7}{:>7}{:>8}{:>7}{:>7}{:>7}{:>7}{:>7}{:>8}",
                       "", "year", "with %", "price (s.e.)", "N4 off", "value", "new", "old", "extra",
                       "N4 off", "lead", "C", "V", "C/V", "S/V", "S/(C+V)");
}

std::string coat_line(const CoatVariant& v, const CoatHistories& with, const CoatHistories& without,
                      std::size_t year)
{
    const auto mean = [&](auto figure) { return with.mean(year, figure).mean; };
    const auto coat = [&](auto part) {
        return mean([&](const CoatYear& y) { return part(y.all.a_coat()); });
    };
    const auto price = [](const CoatYear& y) { return y.all.price(); };
    const auto extra = [&](const CoatYear& y) { return surplus_profit(v.trade, y); };
    const Estimate p = with.mean(year, price);
    const double share = mean([](const CoatYear& y) { return y.coats_with; });
    std::string text = fmt::format("  {:<8}{:>4}{:>7.1f}{:>8.3f} ({:.3f}){:>8.3f}{:>7.3f}{:>7}{:>7}", v.id,
                                   year, 100.0 * share, p.mean, p.error, without.mean(year, price).mean,
                                   coat_values(v.trade, share).price, price_of(with, year, &CoatYear::with),
                                   price_of(with, year, &CoatYear::without));
    text += fmt::format("{:>7.3f}{:>8.3f}{:>7.3f}", mean(extra), without.mean(year, extra).mean, mean(lead));
    text += fmt::format("{:>7.3f}{:>7.3f}{:>7.3f}{:>7.2f}{:>8.3f}",
                        coat([](const auto& c) { return c.constant; }),
                        coat([](const auto& c) { return c.variable; }),
                        coat([](const auto& c) { return c.organic_composition(); }),
                        coat([](const auto& c) { return c.rate_of_surplus_value(); }),
                        coat([](const auto& c) { return c.rate_of_profit(); }));
    return text;
}

} // namespace mm::validation
