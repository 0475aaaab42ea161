// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "validation/ai_assumptions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mm::validation {

inline constexpr std::size_t ten_years = 40; ///< [quarter]

/// What AI does in the tenth year, with it against without any on the same luck: a value for every pair of histories,
/// not a number where one of them broke.
struct TenYears {
    std::vector<double> gdp{};          ///< real [%]
    std::vector<double> hourly{};       ///< output an hour [%]
    std::vector<double> unemployment{}; ///< [point]
    std::vector<double> integrated{};   ///< employees whose firm has AI [%]
    std::string breach{};               ///< what broke first with AI; empty where nothing did
};

/// The nation without AI under some closures, kept for all setups that share them.
struct WithoutAi {
    AiSetup of{};
    std::optional<Answer> answer{};
};
const Answer& play_without(const AiSubject& subject, const AiSetup& setup, WithoutAi& kept);

/// Plays the setup, in as many pairs as the subject says are few.
TenYears play_ten_years(const AiSubject& subject, const AiSetup& setup, WithoutAi& kept);

/// Mean over the pairs that broke nothing.
Estimate mean_of(const std::vector<double>& pairs);
/// Of the difference, pair by pair: both share their luck, so that their errors do not add up.
Estimate mean_step(const std::vector<double>& before, const std::vector<double>& after);
/// Pairs that broke nothing.
std::vector<double> whole(const std::vector<double>& pairs);

} // namespace mm::validation
