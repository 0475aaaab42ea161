// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_checks.hpp"

#include "validation/check_list.hpp"

#include <array>

namespace mm::validation {
namespace {

using Named = NamedCheck<AiSubject, AiCheck>;
constexpr std::array checks{
    Named{"off", check_ai_off},
    Named{"hold-outs", check_ai_hold_outs},
    Named{"published", check_ai_published},
    Named{"ageing", check_ai_ageing},
    Named{"ai-lever-ends", check_ai_lever_ends},
    Named{"rationing", check_ai_rationing},
};

} // namespace

Question without_ai(const AiSubject& subject, std::size_t quarters, std::size_t histories)
{
    return {.start = subject.nation.laboratory.economy->start,
            .scale = subject.nation.coarse,
            .histories = histories,
            .quarters = quarters};
}

Question with_ai(const AiSubject& subject, ai::Mechanisms on, std::size_t quarters, std::size_t histories)
{
    Question question = without_ai(subject, quarters, histories);
    question.ai = subject.start;
    question.mechanisms = on;
    return question;
}

bool AiReport::held() const
{
    return all_held(checks);
}

AiReport validate_ai(const AiSubject& subject, std::span<const std::string> only,
                     const std::function<void(const std::string& id)>& begun)
{
    return {run_checks(checks, subject, only, begun)};
}

std::span<const std::string_view> ai_check_ids()
{
    static const auto ids = ids_of(checks);
    return ids;
}

} // namespace mm::validation
