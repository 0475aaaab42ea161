// SPDX-License-Identifier: Apache-2.0
#include "validation/plan_texts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace mm::validation {

NationCheck check_lever_ends(const NationSubject& subject)
{
    NationCheck made{.check = {.name = {"Every lever at both ends of its range breaks no identity",
                                        "모든 정책 수단을 범위의 양 끝에 두어도 항등식이 깨지지 않는다"}}};
    const Quarter start = subject.laboratory.economy->start;
    const auto quarters = static_cast<std::size_t>(Quarter::of(2040, 4) - start);
    const std::vector<LeverEnd> ends = lever_ends(subject);
    const std::size_t each = std::max<std::size_t>(1, (subject.histories + ends.size() - 1) / ends.size());
    std::size_t broken = 0;
    for (const LeverEnd& end : ends) {
        const Answer answer =
            ask(subject.laboratory, {.start = start,
                                     .scale = subject.coarse,
                                     .histories = each,
                                     .quarters = quarters,
                                     .measures = enacted(subject, end.pledge, quarters).measures});
        broken += answer.broken();
        if (!answer.breach().empty()) made.check.details.push_back(end.name + ": " + answer.breach());
    }
    made.check.verdict = made.check.details.empty() ? Verdict::held : Verdict::failed;
    made.check.figures =
        fmt::format("{} ends of levers, {} histories each of {} quarters at 1:{:.0f}; {} of {} broke",
                    ends.size(), each, quarters, subject.coarse, broken, each * ends.size());
    return made;
}

} // namespace mm::validation
