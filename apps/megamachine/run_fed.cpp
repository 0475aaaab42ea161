// SPDX-License-Identifier: Apache-2.0
#include "run_fed.hpp"

#include "feasibility/wording.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace mm::app {
namespace {

namespace words = feasibility::words;

std::string row_of(const enact::Told& told, bool korean)
{
    const auto text = [&](const Value& v) {
        return fmt::format("{:.3g} ({:.3g} – {:.3g})", v.value, v.low, v.high);
    };
    return fmt::format("  {} [{}]: {} {}, {} {}\n", korean ? told.what->ko : told.what->en, told.what->unit,
                       korean ? "점검만" : "alone", text(told.alone), korean ? "모의 결과" : "in the run",
                       text(told.run));
}

} // namespace

std::shared_ptr<const Fed> feed(const Prepared& run, const PreparedPlan& plan,
                                std::span<const model::Outcome> baseline,
                                std::span<const model::Outcome> with)
{
    if (plan.judged == nullptr) return nullptr;
    const enact::Played played{run.catalogue, run.calibration.start, baseline, with};
    Fed fed{.told = enact::told_by(played, *plan.judged->plan, run.space->inputs)};
    if (fed.told.empty()) return nullptr;
    fed.judged = std::make_shared<const Judged>(judge(plan.plan, *run.space,
                                                      enact::with_told(run.space->inputs, fed.told),
                                                      plan.judged->settings, run.executor));
    fed.chips = enact::chips_in_place(played, *plan.judged->plan);
    return std::make_shared<const Fed>(std::move(fed));
}

std::string fed_text(const Judged& alone, const Fed& fed, bool korean)
{
    std::string text = korean ? "점검이 가정한 것과 모의가 말한 것:\n" : "What the run tells the check:\n";
    for (const enact::Told& told : fed.told) text += row_of(told, korean);
    const auto percent = [&](const Judged& judged) {
        return chosen(words::percent(judged.check.verdict.probability), korean);
    };
    text += korean ? fmt::format("  공약을 지킬 확률: 점검만 {}, 모의를 넣으면 {}\n", percent(alone),
                                 percent(*fed.judged))
                   : fmt::format("  Chance that the promise is kept: {} alone, {} with the run\n",
                                 percent(alone), percent(*fed.judged));
    if (std::isfinite(fed.chips.p50))
        text += korean ? fmt::format("  모의에서 기한까지 전력을 받은 칩, 계획이 없을 때보다 많은 만큼: "
                                     "{:.0f} ({:.0f} – {:.0f})\n",
                                     fed.chips.p50, fed.chips.p10, fed.chips.p90)
                       : fmt::format("  Chips with power by its date in the run, beyond those without the "
                                     "plan: {:.0f} ({:.0f} – {:.0f})\n",
                                     fed.chips.p50, fed.chips.p10, fed.chips.p90);
    return text;
}

} // namespace mm::app
