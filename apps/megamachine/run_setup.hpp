// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/executor.hpp"
#include "base/inputs.hpp"
#include "calibration/calibration.hpp"
#include "calibration/choices.hpp"
#include "commands.hpp"
#include "experiment/histories.hpp"
#include "model/catalogue.hpp"
#include "nation/economy.hpp"
#include "record/run_key.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mm::app {

/// What `run` is asked for.
struct RunOptions {
    std::string nation{};
    std::string start{}; ///< empty: the nation's own
    double scale = 0.0;  ///< persons an agent stands for; 0: the nation's own
    std::size_t quarters = 12;
    std::uint32_t histories = 100;
    std::uint64_t seed = 1;
    std::string setting = "reference";
    std::vector<std::string> overrides{}; ///< "recipe.repayment=0.04"
    int threads = 0;                      ///< 0: all cores
    std::string out{};
    bool no_store = false;
    std::string csv{};
    std::string iamc{};
    std::string sqlite{};
    std::string report{};
    bool dry_run = false;
};

/// A run that is ready to be played.
struct Prepared {
    nation::Economy economy{};
    Inputs choices{calibration::choice::all()}; ///< what the calibration takes from no statistic
    calibration::Calibration calibration{};
    record::RunKey key{};
    model::Catalogue catalogue{};   ///< what its histories record
    std::filesystem::path folder{}; ///< empty: nothing is kept
    std::size_t threads = 1;
    Executor executor{};
};

/// Reads the nation, calibrates its economy and names the run. Throws InputError for options that cannot be met.
Prepared prepare(const RunOptions& options, const Common& common);

/// Threads play histories side by side; where there are fewer histories than threads, each history is shared out.
struct Sharing {
    Executor outside;
    Executor inside;
};
Sharing sharing(const Prepared& run, std::size_t histories);

/// Plays histories of this many quarters; `run` has to stay where it is.
experiment::Play play_of(const Prepared& run, std::size_t quarters, const Executor& inside);

} // namespace mm::app
