// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/made_histories.hpp"
#include "record/run_folder.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <limits>
#include <string>
#include <unistd.h>

/// Runs of a small function, and folders to keep them in.
namespace mm::record {

namespace fs = std::filesystem;

/// A folder of one test, gone when the test is over.
struct Scratch {
    fs::path path =
        fs::temp_directory_path() / ("megamachine-run-" + std::to_string(::getpid()) + "-" +
                                     testing::UnitTest::GetInstance()->current_test_info()->name());
    Scratch() { fs::create_directories(path); }
    ~Scratch() { fs::remove_all(path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
};

inline constexpr std::size_t made_quarters = 3;

inline RunKey made_key(std::uint64_t seed = 1)
{
    RunKey key = key_of_build();
    key.nation = "made-up";
    key.start = Quarter::of(2010, 1);
    key.scale = 1000.0;
    key.quarters = made_quarters;
    key.seed = seed;
    key.setting = "reference";
    key.inputs = {{"nations/made-up/economy.csv", std::string(64, 'a')}};
    return key;
}

inline RunManifest made_manifest(std::uint64_t seed = 1, std::uint32_t histories = 10)
{
    return manifest_of_run(made_key(seed), {"Made-up land", "지어낸 나라"}, model::published_catalogue(),
                           histories);
}

inline Session made_session()
{
    return {.command = "megamachine run made-up", .began = time_now()};
}

/// An outcome of a few values, among them those that are easily lost on the way; every other one is broken.
inline model::Outcome small(std::uint32_t number)
{
    model::Outcome outcome{.history = {.number = number, .quarters = 1}};
    outcome.history.values = {1.0 / 3.0, -0.0, std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity(), 5e-324};
    if (number % 2 == 1)
        outcome.breach = model::Breach{1, "goods market", "firms, deposits", "sums to zero", 1e-3};
    return outcome;
}

inline bool same_bits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

/// Whether two outcomes are one, to the bit.
inline bool same(const model::Outcome& a, const model::Outcome& b)
{
    if (a.history.number != b.history.number || a.history.quarters != b.history.quarters) return false;
    if (!same_bits(a.history.values, b.history.values)) return false;
    if (a.breach.has_value() != b.breach.has_value()) return false;
    return !a.breach || (a.breach->quarter == b.breach->quarter && a.breach->phase == b.breach->phase &&
                         a.breach->account == b.breach->account && a.breach->identity == b.breach->identity &&
                         a.breach->amount == b.breach->amount);
}

} // namespace mm::record
