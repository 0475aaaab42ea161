// SPDX-License-Identifier: Apache-2.0
#include "validation/ai_checks.hpp"

#include <algorithm>
#include <array>

namespace mm::validation {
namespace {

struct Named {
    std::string_view id;
    AiCheck (*run)(const AiSubject&);
};
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
    return std::all_of(checks.begin(), checks.end(),
                       [](const AiCheck& c) { return c.check.verdict == Verdict::held; });
}

AiReport validate_ai(const AiSubject& subject, std::span<const std::string> only,
                     const std::function<void(const std::string& id)>& begun)
{
    AiReport report;
    for (const Named& named : checks) {
        if (!only.empty() && std::find(only.begin(), only.end(), named.id) == only.end()) continue;
        begun(std::string{named.id});
        AiCheck made = named.run(subject);
        made.check.id = named.id;
        report.checks.push_back(std::move(made));
    }
    return report;
}

std::span<const std::string_view> ai_check_ids()
{
    static const auto ids = [] {
        std::array<std::string_view, checks.size()> list{};
        for (std::size_t c = 0; c < checks.size(); ++c) list[c] = checks[c].id;
        return list;
    }();
    return ids;
}

} // namespace mm::validation
