// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_checks.hpp"

#include "validation/check_coats.hpp"

#include <algorithm>
#include <array>

namespace mm::validation {
namespace {

struct Named {
    std::string_view id;
    NationCheck (*run)(const NationSubject&);
};
constexpr std::array checks{
    Named{"closures-off", check_closures_off},   Named{"start", check_start},
    Named{"baseline", check_baseline},           Named{"lever-ends", check_lever_ends},
    Named{"transfer", check_transfer},           Named{"small-plans", check_small_plans},
    Named{"technique", check_technique},         Named{"coats", check_coats},
    Named{"labour-saving", check_labour_saving}, Named{"closure-effects", check_closure_effects},
    Named{"hindcast", check_hindcast},
};

} // namespace

bool NationReport::held() const
{
    return std::all_of(checks.begin(), checks.end(),
                       [](const NationCheck& c) { return c.check.verdict == Verdict::held; });
}

NationReport validate_nation(const NationSubject& subject, std::span<const std::string> only,
                             const std::function<void(const std::string& id)>& begun)
{
    NationReport report;
    for (const Named& named : checks) {
        if (!only.empty() && std::find(only.begin(), only.end(), named.id) == only.end()) continue;
        begun(std::string{named.id});
        NationCheck made = named.run(subject);
        made.check.id = named.id;
        report.checks.push_back(std::move(made));
    }
    return report;
}

std::span<const std::string_view> nation_check_ids()
{
    static const auto ids = [] {
        std::array<std::string_view, checks.size()> list{};
        for (std::size_t c = 0; c < checks.size(); ++c) list[c] = checks[c].id;
        return list;
    }();
    return ids;
}

} // namespace mm::validation
