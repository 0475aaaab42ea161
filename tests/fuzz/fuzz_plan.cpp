// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "plan/plan.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

const mm::plan::Known known{.chips = {"B200", "H200"},
                            .models = {"llama-3.1-70b"},
                            .regions = {"jeonnam", "gyeongnam"},
                            .nations = {"korea"},
                            .industries = {{"s31", "Semiconductors"}, {"s75", "Public administration"}},
                            .partners = {"CHN", "USA"},
                            .baskets = {"power_lines", "halls"}};

/// What a plan that was taken promises to the engine.
bool sound(const mm::plan::Plan& plan)
{
    if (plan.pledges.empty() || plan.quarters < 1) return false;
    for (const mm::plan::Pledge& pledge : plan.pledges)
        if (pledge.lever == nullptr || pledge.from < plan.start || pledge.quarters() < 1 ||
            pledge.until > plan.start + (plan.quarters - 1) || !(pledge.budget.amount >= 0.0) ||
            !(pledge.count >= 0.0))
            return false;
    for (const mm::plan::Pledge& pledge : mm::plan::checkable(plan).pledges)
        if (pledge.chip.empty()) return false;
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        if (!sound(mm::plan::parse_plan(text, "plan.toml", known))) std::abort();
    } catch (const mm::InputError&) {
        return 0;
    }
    return 0;
}
