// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/mechanisms.hpp"
#include "ai/start.hpp"
#include "base/executor.hpp"
#include "calibration/closures.hpp"
#include "model/catalogue.hpp"
#include "model/measures.hpp"
#include "model/series.hpp"
#include "nation/economy.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Questions that the checks of a nation put to its economy, and what comes back.
namespace mm::validation {

/// A nation, the luck that all questions share, and whatever threads there are.
struct Laboratory {
    const nation::Economy* economy = nullptr;
    std::vector<std::uint32_t> groups{}; ///< of each industry, for the catalogue
    std::uint64_t seed = 1;
    Executor run = serial;
};

struct Question {
    Quarter start{};
    double scale = 10'000.0;
    std::size_t histories = 20;
    std::size_t quarters = 40;
    calibration::Closures closures = calibration::Closures::all();
    std::vector<model::Measures> measures{};
    const Inputs* rules = nullptr; ///< of the closures; their defaults where there are none
    bool varied = true; ///< whether figures that are known within a range are drawn in every history
    // AI: the economy of the laboratory has to have its services as an industry then.
    const ai::Start* ai = nullptr;    ///< what there is of it; null: the nation without it
    ai::Mechanisms mechanisms{};      ///< of it that are on
    const Inputs* ai_rules = nullptr; ///< their strength; defaults where there are none
};

/// Histories in the order of their numbers. The calibration is that of figures as they are given.
struct Answer {
    calibration::Calibration calibration{};
    model::Catalogue catalogue{};
    std::vector<model::Outcome> outcomes{};

    std::size_t size() const { return outcomes.size(); }
    /// What broke first, in words; empty where nothing did.
    std::string breach() const;
    std::size_t broken() const; ///< histories that broke an identity
    double value(std::size_t history, std::string_view series, std::size_t quarter) const;
    /// Mean over quarters first ... last of one history.
    double mean(std::size_t history, std::string_view series, std::size_t first, std::size_t last) const;
};

Answer ask(const Laboratory& laboratory, const Question& question);

/// A mean over histories, with its standard error.
struct Estimate {
    double mean = 0.0;
    double error = 0.0;
};
Estimate estimate(const std::vector<double>& values);

/// A figure of every history; NaN where the history has broken.
template <class Figure> std::vector<double> each(const Answer& answer, Figure figure)
{
    std::vector<double> values;
    for (std::size_t h = 0; h < answer.size(); ++h) values.push_back(figure(h));
    return values;
}

/// Figure of `changed` less that of `base` on the same luck, mean over histories.
template <class Figure> Estimate paired(const Answer& base, const Answer& changed, Figure figure)
{
    std::vector<double> differences;
    for (std::size_t h = 0; h < base.size(); ++h) differences.push_back(figure(changed, h) - figure(base, h));
    return estimate(differences);
}

} // namespace mm::validation
