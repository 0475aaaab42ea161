// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_checks.hpp"

#include "validation/check_coats.hpp"
#include "validation/check_list.hpp"

#include <array>

namespace mm::validation {
namespace {

using Named = NamedCheck<NationSubject, NationCheck>;
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
    return all_held(checks);
}

NationReport validate_nation(const NationSubject& subject, std::span<const std::string> only,
                             const std::function<void(const std::string& id)>& begun)
{
    return {run_checks(checks, subject, only, begun)};
}

std::span<const std::string_view> nation_check_ids()
{
    static const auto ids = ids_of(checks);
    return ids;
}

} // namespace mm::validation
