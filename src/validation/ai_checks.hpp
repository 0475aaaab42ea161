// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/start.hpp"
#include "base/inputs.hpp"
#include "endow/tables.hpp"
#include "nation/evidence_table.hpp"
#include "nation/nation.hpp"
#include "nation/world.hpp"
#include "plan/plan.hpp"
#include "validation/nation_checks.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

/// Whether AI in a nation's economy can be trusted.
namespace mm::validation {

/// What these checks work on. The economy has AI services as an industry of its own; the parts outlive the subject.
struct AiSubject {
    NationSubject nation{};
    const ai::Start* start = nullptr;        ///< what AI the nation starts with
    const endow::AiTables* tables = nullptr; ///< and what of it was observed
    const nation::Nation* home = nullptr;    ///< what plans of chips are judged by
    const nation::World* world = nullptr;    ///< likewise
    const Inputs* inputs = nullptr;          ///< likewise
    plan::Known known{};                     ///< names that pledges may use
};

/// A question about the nation with these mechanisms of AI, from its own start.
Question with_ai(const AiSubject& subject, ai::Mechanisms on, std::size_t quarters, std::size_t histories);
/// The same about the nation without any AI.
Question without_ai(const AiSubject& subject, std::size_t quarters, std::size_t histories);

/// A check with tables that it prints besides.
struct AiCheck {
    Check check{};
    std::vector<std::string> table{};            ///< lines, in the fixed width of a terminal
    std::vector<nation::EvidenceRow> evidence{}; ///< for reports
};

/// Without AI's mechanisms the nation is played bit for bit; without each of them it plays on, and something moves.
AiCheck check_ai_off(const AiSubject& subject);
/// What was observed: told to the run, fitted, and held out; and what the run says of the quarters to come.
AiCheck check_ai_hold_outs(const AiSubject& subject);
/// The agents' own answer under published assumptions, and what leads from there to our usual setting.
AiCheck check_ai_published(const AiSubject& subject);
/// What ageing does to output until 2050, without AI and with it.
AiCheck check_ai_ageing(const AiSubject& subject);
/// Every lever, those of AI too, at both ends of its range breaks nothing where AI is on.
AiCheck check_ai_lever_ends(const AiSubject& subject);
/// A total cut rations exactly what is not covered; nothing buys nothing; more chips never do less.
AiCheck check_ai_rationing(const AiSubject& subject);

struct AiReport {
    std::vector<AiCheck> checks{};
    bool held() const;
};
/// All of them, in this order; `begun` is told of each before it runs.
AiReport validate_ai(const AiSubject& subject, std::span<const std::string> only,
                     const std::function<void(const std::string& id)>& begun);
/// The ids that `only` may name.
std::span<const std::string_view> ai_check_ids();

} // namespace mm::validation
