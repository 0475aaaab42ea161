// SPDX-License-Identifier: Apache-2.0
#include "validation/check_coats.hpp"

#include "base/stream.hpp"
#include "validation/coat_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::validation {
namespace {

using calibration::Closure;

constexpr std::size_t years = 31;
constexpr std::array<std::size_t, 10> shown{1, 2, 4, 6, 8, 10, 12, 15, 20, 31};
constexpr double rounding = 1e-9;     ///< of what techniques fix whatever buyers do [1]
constexpr double still_moving = 1e-3; ///< part of the way that a price may have left after 31 years [1]
constexpr double sampling = 4.0;      ///< standard errors, over 31 years

CoatHistories play(const NationSubject& subject, const CoatTrade& trade,
                   const calibration::Closures& closures, Check& check)
{
    CoatHistories played;
    played.histories.resize(subject.few);
    subject.laboratory.run(subject.few, [&](std::size_t h) {
        played.histories[h] = play_coats(
            trade, closures, years, history_seed(subject.laboratory.seed, static_cast<std::uint32_t>(h)));
    });
    for (const CoatHistory& h : played.histories) {
        if (!h.breach.empty()) check.details.push_back(h.breach);
        if (h.unbooked > rounding) check.details.emplace_back("books and firms disagree on C, V and S");
    }
    return played;
}

double price(const CoatYear& y)
{
    return y.all.price();
}
double firms_with(const CoatYear& y)
{
    return y.firms_with;
}
double composition(const CoatYear& y)
{
    return y.all.paid.organic_composition();
}

bool broke(const CoatHistories& played)
{
    return std::any_of(played.histories.begin(), played.histories.end(),
                       [](const CoatHistory& h) { return !h.breach.empty(); });
}

/// Constant capital and wages a coat are those of the techniques, in every year of every history.
double off_techniques(const CoatTrade& trade, const CoatHistories& played)
{
    double most = 0.0;
    for (const CoatHistory& h : played.histories)
        for (const CoatYear& y : h.years) {
            const readings::ValueComposition coat = y.all.a_coat();
            const readings::ValueComposition told = coat_values(trade, y.coats_with).average;
            // Coats that coats are made of are paid for at their price, which is not their value on the way.
            if (trade.coats_in_a_coat == 0.0) most = std::max(most, std::abs(coat.constant - told.constant));
            most = std::max(most, std::abs(coat.variable - told.variable));
        }
    return most;
}

/// Largest distance of the share of firms from its path, in standard errors of the histories.
double off_spread(const CoatHistories& played)
{
    const std::vector<double> spread = machine_spread(years);
    double most = 0.0;
    for (std::size_t year = 1; year <= years; ++year) {
        const Estimate firms = played.mean(year, firms_with);
        // By then all have it in all histories, which is no sample.
        if (firms.error > 1e-4) most = std::max(most, std::abs(firms.mean - spread[year - 1]) / firms.error);
    }
    return most;
}

/// What has to hold of one variant, with prices that follow cost.
void judge(const CoatVariant& v, const CoatHistories& with, Check& check)
{
    const CoatTrade& t = v.trade;
    const auto complain = [&](bool wrong, std::string_view what) {
        if (wrong) check.details.push_back(fmt::format("{}: {}", v.id, what));
    };
    complain(off_techniques(t, with) > rounding, "C and V a coat are not those of the techniques");
    complain(off_spread(with) > sampling, "the machine does not spread by its path");
    const double start = t.price();
    const double limit = markup_limit(t);
    const double last = with.mean(years, price).mean;
    complain(std::abs(last - limit) > still_moving * (start - limit), "the price does not come to rest");
    const Estimate early = with.mean(1, [&](const CoatYear& y) { return surplus_profit(t, y); });
    complain(!(early.mean > 4.0 * early.error), "the first have no surplus profit");
    const Estimate ahead = with.mean(1, lead);
    complain(!(ahead.mean > 4.0 * ahead.error), "the first are not ahead of all");
    complain(std::abs(with.mean(years, lead).mean) > still_moving * start, "the first stay ahead of all");
    const Estimate dearer =
        with.mean(1, [](const CoatYear& y) { return y.without.price() - y.with.price(); });
    const Estimate poorer =
        with.mean(1, [](const CoatYear& y) { return y.with.a_coat().surplus - y.without.a_coat().surplus; });
    complain(!(dearer.mean > 4.0 * dearer.error), "who has the machine does not sell below the others");
    complain(!(poorer.mean > 4.0 * poorer.error), "who has the machine does not keep more of a coat");
    const double wages = with.mean(years, [](const CoatYear& y) { return y.all.a_coat().variable; }).mean;
    complain(std::abs(wages / t.wage_a_coat() - 0.5) > rounding, "wages a coat are not halved");
}

/// What only some of them have to show: the new value as a price, and the composition doubled.
void judge_limits(const CoatVariant& v, const CoatHistories& with, Check& check)
{
    const CoatTrade& t = v.trade;
    const double value = coat_values(t, 1.0).price;
    const double last = with.mean(years, price).mean;
    const bool without_cloth = t.cloth == 0.0;
    if (without_cloth && std::abs(last - value) > still_moving * (t.price() - value))
        check.details.push_back(
            fmt::format("{}: the price is {:.4f} and the value {:.4f}", v.id, last, value));
    if (without_cloth &&
        std::abs(with.mean(years, [&](const CoatYear& y) { return surplus_profit(t, y); }).mean) >
            still_moving * t.price())
        check.details.push_back(fmt::format("{}: the first keep a surplus profit", v.id));
    if (t.cloth > 0.0 && t.cloth == t.new_cloth) {
        const double rise = with.mean(years, composition).mean / (t.cloth / t.wage_a_coat());
        if (std::abs(rise - 2.0) > rounding)
            check.details.push_back(fmt::format("{}: C/V rises by {:.12f}, not by 2", v.id, rise));
    }
}

/// Without N4 a cheaper technique lowers no price.
void judge_without(const CoatVariant& v, const CoatHistories& without, Check& check)
{
    const double moved = without.mean(years, price).mean / v.trade.price() - 1.0;
    if (std::abs(moved) > rounding)
        check.details.push_back(
            fmt::format("{}: without N4 the price moves by {:.3g} all the same", v.id, moved));
}

} // namespace

NationCheck check_coats(const NationSubject& subject)
{
    NationCheck made{
        .check = {.name = {"Coats: a machine that halves work spreads through a nation of coat makers",
                           "외투: 노동을 절반으로 줄이는 기계가 외투 나라에 퍼진다"}}};
    made.table.push_back(coat_heading());
    for (const CoatVariant& v : coat_variants()) {
        const CoatHistories with = play(subject, v.trade, coat_closures(), made.check);
        const CoatHistories without =
            play(subject, v.trade, coat_closures().without(Closure::cost_prices), made.check);
        if (broke(with) || broke(without)) break;
        for (const std::size_t year : shown) made.table.push_back(coat_line(v, with, without, year));
        const double value = coat_values(v.trade, 1.0).price;
        const double limit = markup_limit(v.trade);
        made.table.push_back(
            fmt::format("  {:<8} the new coat's value is {:.4f}, the mark-up on its cost {:.4f} "
                        "({:+.1f} %); the machine's path is met within {:.1f} standard errors",
                        v.id, value, limit, 100.0 * (limit / value - 1.0), off_spread(with)));
        judge(v, with, made.check);
        judge_limits(v, with, made.check);
        judge_without(v, without, made.check);
    }
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} histories of {} years each, with N4 and without; 200 firms; money of the "
                    "start, when an hour adds 20 and is paid 10",
                    subject.few, years);
    return made;
}

} // namespace mm::validation
