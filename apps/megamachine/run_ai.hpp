// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run_setup.hpp"

#include <filesystem>

namespace mm::app {

/// Splits AI services off their industry, so that the economy is calibrated with them, and opens what plans and AI
/// refer to. Throws InputError for wrong tables.
void bring_ai_services(Prepared& run, const std::filesystem::path& data);

/// What AI the calibrated nation starts with.
void endow_with_ai(Prepared& run);

} // namespace mm::app
