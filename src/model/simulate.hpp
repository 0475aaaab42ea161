// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalogue.hpp"
#include "model/series.hpp"
#include "model/timetable.hpp"
#include "model/world.hpp"

#include <functional>
#include <optional>

namespace mm::model {

/// Plays one quarter by a timetable, closes the books and proves them. Stops at the first breach: the world is then
/// no longer one. The reference timetable is what simulate() plays; tests play others.
[[nodiscard]] std::optional<Breach> play_quarter(World& w, std::span<const Phase> timetable);

/// Looks at the world after a phase.
using Observer = std::function<void(const World&, const Phase&)>;
/// The same, with `observe` called after each phase.
[[nodiscard]] std::optional<Breach> play_quarter(World& w, std::span<const Phase> timetable,
                                                 const Observer& observe);

/// One history of a nation: `history` is its number within the run of `seed`. The same arguments give the same bits
/// with any executor. A history that breaches an identity ends there; later quarters are NaN. It records what the
/// catalogue says, which changes nothing in what is played.
Outcome simulate(const calibration::Calibration& calibration, const Settings& settings, std::uint64_t seed,
                 std::uint32_t history, std::size_t quarters, const Executor& run,
                 const Catalogue& catalogue = published_catalogue());

} // namespace mm::model
