// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_plans.hpp"
#include "validation/plan_texts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::validation {

AiCheck check_ai_lever_ends(const AiSubject& subject)
{
    AiCheck made{
        .check = {.name = {"Where AI is on, every lever at both ends of its range breaks no identity",
                           "AI를 켠 채 모든 정책 수단을 범위의 양 끝에 두어도 항등식이 깨지지 않는다"}}};
    const Laboratory& laboratory = subject.nation.laboratory;
    const Quarter start = laboratory.economy->start;
    const auto quarters = static_cast<std::size_t>(Quarter::of(2040, 4) - start);
    const std::vector<LeverEnd> ends = lever_ends(plan::levers(), subject.known);
    const std::size_t each =
        std::max<std::size_t>(1, (subject.nation.histories + ends.size() - 1) / ends.size());
    const auto calibration = nation::calibrate(*laboratory.economy, start, subject.nation.coarse);
    std::size_t broken = 0;
    std::size_t silent = 0;
    for (const LeverEnd& end : ends) {
        enact::Enacted plan = enacted_with_ai(subject, calibration, end.pledge, quarters);
        Question question = with_ai(subject, ai::Mechanisms::all(), quarters, each);
        question.measures = std::move(plan.measures);
        const Answer answer = ask(laboratory, question);
        broken += answer.broken();
        silent += !plan.notes.empty();
        if (!answer.breach().empty()) made.check.details.push_back(end.name + ": " + answer.breach());
    }
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} ends of {} levers ({} of them of AI), {} histories each of {} quarters at 1:{:.0f}; "
                    "{} of {} broke; a note "
                    "says of {} ends what they do not change; identities to 1e-9 of GDP",
                    ends.size(), plan::levers().size(), plan::levers().size() - plan::economy_levers().size(),
                    each, quarters, subject.nation.coarse, broken, each * ends.size(), silent);
    return made;
}

} // namespace mm::validation
