// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/variants_tree.hpp"
#include "run_setup.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mm::app {

using record::BindingTable;
using record::PlanBinding;
using record::TokenRow;
using record::Variants;

/// How many histories each variant gets where nobody says: few, and none in a run of few. None where a setting knows no
/// rivals, or nothing has an effect that they could turn.
std::uint32_t variant_histories(const Prepared& run, const RunOptions& options);
/// How many histories all of them would play at most: fewer where nothing binds, or one thing binds all.
std::size_t count_of_plays(const Prepared& run, std::uint32_t histories);

/// Plays them on the luck of the run's first histories; nothing where a signal came first.
std::optional<Variants> play_variants(const Prepared& run, std::uint32_t histories, bool korean);

} // namespace mm::app
