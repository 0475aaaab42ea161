// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "run_setup.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mm::app {

/// Reads plans and turns them into what they change in a run whose baseline is ready; the check says what a promise of
/// chips or a site costs. Folders are left to who keeps them. Throws InputError for a plan of another nation, one that
/// is named twice, and a nation whose folder has nothing that plans refer to.
void prepare_plans(Prepared& run, const std::vector<std::string>& names, const std::filesystem::path& data);

/// What a plan would change if it could spend so many times its money.
std::vector<model::Measures> measures_with_money(const Prepared& run, const PreparedPlan& plan, double times);

} // namespace mm::app
