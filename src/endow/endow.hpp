// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/start.hpp"
#include "base/inputs.hpp"
#include "endow/tables.hpp"
#include "nation/nation.hpp"
#include "nation/world.hpp"

#include <span>
#include <string>

namespace mm::endow {

/// Everything that an endowment is read from. The parts outlive the call.
struct Known {
    const nation::Nation& nation;
    const nation::World& world;
    const Inputs& inputs; ///< figures of the nation and assumptions of the check
    const AiTables& tables;
    Quarter as_of{}; ///< nothing of the world after this quarter is known
};

/// The first quarter at which a nation's AI can start: the world's shipments of chips are known from it on.
Quarter first_start(const nation::World& world);

/// What AI the nation starts with at the end of quarter `start`. `codes` says which industry is in each row of the
/// calibration, AI services among them. Tokens and power of chips come from the factory's serving surface, prices and
/// costs of plants from the check's assumptions. Throws InputError where an industry or product has no row, a chip no
/// price or serving figures, or the world is not known as early as that.
ai::Start start_of(const Known& known, Quarter start, std::span<const std::string> codes);

} // namespace mm::endow
