// SPDX-License-Identifier: Apache-2.0
#include "enact/shocks.hpp"

#include <array>
#include <string_view>

namespace mm::enact {
namespace {

struct Factor {
    std::string_view what;
    double model::Measures::*measure;
};

constexpr std::array factors{
    Factor{"api_price", &model::Measures::api_price},
    Factor{"serving", &model::Measures::serving},
    Factor{"chip_supply", &model::Measures::chip_supply},
    Factor{"chip_access", &model::Measures::chip_access},
    Factor{"memory_demand", &model::Measures::memory_demand},
};

void apply(const plan::Shock& shock, model::Measures& measures)
{
    if (shock.what == "api") measures.api_open = measures.api_open && shock.value > 0.0;
    for (const Factor& each : factors)
        if (each.what == shock.what) measures.*each.measure *= shock.value;
}

} // namespace

void apply_shocks(std::span<const plan::Shock> shocks, Quarter start, std::vector<model::Measures>& measures)
{
    for (const plan::Shock& shock : shocks)
        for (std::size_t q = 0; q < measures.size(); ++q) {
            const Quarter now = start + static_cast<int>(q + 1);
            if (now >= shock.from && now <= shock.until) apply(shock, measures[q]);
        }
}

} // namespace mm::enact
