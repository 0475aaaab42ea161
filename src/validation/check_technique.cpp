// SPDX-License-Identifier: Apache-2.0
#include "base/random.hpp"
#include "base/streams.hpp"
#include "model/open_world.hpp"
#include "model/simulate.hpp"
#include "validation/nation_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::validation {
namespace {

using calibration::Closure;
using calibration::Closures;

constexpr std::string_view code = "s30"; ///< the industry whose output an hour doubles
constexpr double better = 2.0;
constexpr std::size_t first_half = 8; ///< quarter in which half of its firms have it
constexpr std::size_t all_by = 20;    ///< quarter by which every firm has it
constexpr std::size_t ends = 60;
constexpr std::array<std::size_t, 5> looked_at{7, 11, 19, 31, 60};

std::vector<model::Measures> doubling(std::size_t industries, std::size_t row)
{
    std::vector<model::Measures> plan(ends);
    for (std::size_t q = first_half; q <= ends; ++q) {
        const double there = std::min(1.0, 0.5 + 0.5 * static_cast<double>(q - first_half) /
                                                     static_cast<double>(all_by - first_half));
        plan[q - 1].productivity.assign(industries, 1.0);
        plan[q - 1].reach.assign(industries, 0.0);
        plan[q - 1].productivity[row] = better;
        plan[q - 1].reach[row] = there;
    }
    return plan;
}

/// The industry at the end of a quarter.
struct Look {
    double relative_price = 0.0; ///< over consumer prices [1]
    double jobs = 0.0;
    double output = 0.0;
    double first_margin = 0.0; ///< operating surplus over sales of those who had it first [1]
    double other_margin = 0.0; ///< of all others
};

Look look(const model::World& w, std::size_t row)
{
    const model::Firms& f = w.firms;
    Look l;
    double price = 0.0;
    std::array<double, 2> surplus{};
    std::array<double, 2> value{};
    for (std::size_t i = w.industries[row].first; i < w.industries[row].last; ++i) {
        const double u = uniform({.seed = w.seed,
                                  .phase = streams::technique,
                                  .quarter = 0,
                                  .agent = static_cast<std::uint32_t>(i),
                                  .draw = 0});
        const std::size_t group = u < 0.5 ? 0 : 1;
        surplus[group] += f.surplus[i];
        value[group] += f.price[i] * f.output[i];
        price += f.price[i] * f.output[i];
        l.output += f.output[i];
        l.jobs += f.workers[i];
    }
    l.relative_price = price / l.output / w.prices.consumer;
    l.first_margin = value[0] > 0.0 ? surplus[0] / value[0] : 0.0;
    l.other_margin = value[1] > 0.0 ? surplus[1] / value[1] : 0.0;
    return l;
}

using Looks = std::array<Look, looked_at.size()>;

/// One history; empty where it broke.
std::vector<Looks> play(const Laboratory& laboratory, const calibration::Calibration& calibration,
                        const model::Settings& settings, std::size_t row, std::size_t histories)
{
    std::vector<Looks> all(histories);
    const auto timetable = model::timetable(settings);
    laboratory.run(histories, [&](std::size_t h) {
        model::World w = model::open_world(
            calibration, settings, history_seed(laboratory.seed, static_cast<std::uint32_t>(h)), serial);
        while (w.quarter < ends) {
            if (model::play_quarter(w, timetable)) break;
            const auto at = std::find(looked_at.begin(), looked_at.end(), w.quarter);
            if (at != looked_at.end())
                all[h][static_cast<std::size_t>(at - looked_at.begin())] = look(w, row);
        }
    });
    return all;
}

/// Mean over histories of what the technique changed.
Look mean_change(const std::vector<Looks>& base, const std::vector<Looks>& with, std::size_t at)
{
    Look mean;
    const auto n = static_cast<double>(base.size());
    for (std::size_t h = 0; h < base.size(); ++h) {
        const Look& a = base[h][at];
        const Look& b = with[h][at];
        mean.relative_price += (b.relative_price / a.relative_price - 1.0) / n;
        mean.jobs += (b.jobs / a.jobs - 1.0) / n;
        mean.output += (b.output / a.output - 1.0) / n;
        mean.first_margin += ((b.first_margin - b.other_margin) - (a.first_margin - a.other_margin)) / n;
    }
    return mean;
}

struct Variant {
    std::string name;
    Closures closures;
};

} // namespace

NationCheck check_technique(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"One industry's output an hour doubles, in half of its firms first",
                                        "한 산업의 시간당 산출이 두 배가 된다(절반의 기업이 먼저)"}}};
    const Laboratory& laboratory = subject.laboratory;
    const auto& names = laboratory.economy->industries;
    const auto found = std::find_if(names.begin(), names.end(), [](const auto& n) { return n.code == code; });
    if (found == names.end()) {
        made.check.details.push_back(fmt::format("the nation has no industry {}", code));
        return made;
    }
    const auto row = static_cast<std::size_t>(found - names.begin());
    const auto plan = doubling(names.size(), row);
    made.table.push_back(fmt::format(
        "  {}: quarter {:>4} price over CPI %   jobs %   output %   extra margin of the first, points",
        found->name.en, ""));
    std::vector<Variant> variants{{"all on", Closures::all()}};
    for (const Closure c : {Closure::investment, Closure::wage_curve, Closure::cost_prices,
                            Closure::relative_choice, Closure::elastic_trade, Closure::own_money})
        variants.push_back({"without " + std::string{calibration::id_of(c)}, Closures::all().without(c)});
    for (const Variant& v : variants) {
        const auto calibration =
            nation::calibrate(*laboratory.economy, std::nullopt, subject.fine, {}, v.closures);
        const auto base =
            play(laboratory, calibration, {.closures = v.closures}, row, subject.fine_histories);
        const auto with = play(laboratory, calibration, {.closures = v.closures, .measures = plan}, row,
                               subject.fine_histories);
        double most_extra = 0.0;
        Look last;
        for (std::size_t at = 0; at < looked_at.size(); ++at) {
            const Look l = mean_change(base, with, at);
            made.table.push_back(fmt::format("  {:<12} {:>4} {:>18.1f} {:>10.1f} {:>9.1f} {:>14.1f}", v.name,
                                             looked_at[at], 100.0 * l.relative_price, 100.0 * l.jobs,
                                             100.0 * l.output, 100.0 * l.first_margin));
            most_extra = std::max(most_extra, l.first_margin);
            last = l;
        }
        if (v.closures == Closures::all()) {
            if (!(last.relative_price < -0.02)) made.check.details.emplace_back("its price does not fall");
            if (!(last.jobs > -0.5)) made.check.details.emplace_back("its jobs fall by half or more");
            if (!(most_extra > 0.01)) made.check.details.emplace_back("the first have no extra margin");
            if (!(last.first_margin < 0.5 * most_extra))
                made.check.details.emplace_back("the extra margin of the first does not go");
        }
        if (!v.closures.has(Closure::cost_prices) && !(std::abs(last.relative_price) < 0.02))
            made.check.details.push_back(fmt::format("without N4 its price moves by {:.1f} % all the same",
                                                     100.0 * last.relative_price));
    }
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} pairs at 1:{:.0f} for each line; half of the firms from quarter {}, all by {}",
                    subject.fine_histories, subject.fine, first_half, all_by);
    return made;
}

} // namespace mm::validation
