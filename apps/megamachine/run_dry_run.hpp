// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run_setup.hpp"

namespace mm::app {

/// Says on standard output what a run would play, keep and write, and how long it would take, judged by a few
/// quarters of its first history. Plays nothing else and writes nothing.
void say_dry_run(const RunOptions& options, const Common& common, const Prepared& run);

} // namespace mm::app
