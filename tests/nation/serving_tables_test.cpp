// SPDX-License-Identifier: Apache-2.0
#include "files/refusal.hpp"
#include "nation/world_tables.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

namespace mm::nation {
namespace {

using files::OwnFolder;
using files::refusal_of;

const std::filesystem::path world_folder = std::filesystem::path{MM_SOURCE_DIR} / "world";

std::vector<factory::MeasuredServing> read_points(const std::filesystem::path& path)
{
    return read_serving(path, read_chips(world_folder / "chips.csv"),
                        read_models(world_folder / "models.csv"));
}

/// The stored points with one cell of the first replaced.
Mistake refused(std::string_view from, std::string_view to)
{
    const OwnFolder folder;
    const std::string stored = files::bytes_of(world_folder / "serving.csv");
    const auto path = folder.write("serving.csv", files::with(stored, from, to));
    return refusal_of([&] { read_points(path); });
}

TEST(ServingTable, HoldsAtMostThreePointsOfEachCase)
{
    std::multiset<std::string> cases;
    for (const factory::MeasuredServing& p : read_points(world_folder / "serving.csv"))
        cases.insert(p.model + p.chip + p.workload + std::to_string(p.gpus));
    EXPECT_GT(cases.size(), 100U);
    for (const std::string& one : cases) EXPECT_LE(cases.count(one), 3U) << one;
}

TEST(ServingTable, AModelThatIsNotInTheWorldIsRefusedWithItsLineAndANearName)
{
    const Mistake mistake = refused("\nqwen3-14b,", "\nqwen3-14,");
    EXPECT_EQ(mistake.line, 2U);
    EXPECT_EQ(mistake.field, "model");
    EXPECT_EQ(mistake.nearest, "qwen3-14b");
}

TEST(ServingTable, ABatchThatIsNoNumberIsRefusedWithItsLine)
{
    const Mistake mistake = refused(",7.94,", ",many,");
    EXPECT_EQ(mistake.line, 2U);
    EXPECT_EQ(mistake.field, "batch");
}

TEST(ServingErrors, ModelsHeldOutAreMissedByMoreThanModelsSeen)
{
    // A fit that has seen a model cannot do worse on it in the middle than one that has not, over all points.
    const auto chips = read_chips(world_folder / "chips.csv");
    int totals = 0;
    for (const ServingError& e : read_serving_errors(world_folder / "serving_errors.csv", chips)) {
        if (e.model != "all") continue;
        ++totals;
        EXPECT_GE(e.held_out_throughput_median, e.throughput_median) << e.chip;
        EXPECT_GE(e.held_out_energy_median, e.energy_median) << e.chip;
        EXPECT_GE(e.held_out_throughput_worst, e.throughput_worst) << e.chip;
    }
    EXPECT_EQ(totals, 2);
}

TEST(MeasuredNames, AreOneRowAName)
{
    const auto names = read_measured_names(world_folder / "models.csv");
    const auto of = [&](const std::string& name) {
        const auto at =
            std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.name == name; });
        return at == names.end() ? std::string{} : at->model;
    };
    EXPECT_EQ(of("meta-llama/Llama-3.1-70B-Instruct"), "llama-3.1-70b");
    EXPECT_EQ(of("meta-llama/Llama-3.3-70B-Instruct"), "llama-3.1-70b");
}

TEST(MeasuredNames, ASemicolonWithoutANameIsRefusedWithItsLine)
{
    const OwnFolder folder;
    const auto path = folder.write("models.csv", "id,measured_as\na,one;two\nb,three;;four\n");
    const Mistake mistake = refusal_of([&] { read_measured_names(path); });
    EXPECT_EQ(mistake.line, 3U);
    EXPECT_EQ(mistake.field, "measured_as");
}

TEST(Efficiencies, EveryColumnIsRead)
{
    // Experts' imbalance and the draw of a busy chip are above zero in what was fitted on runs.
    const auto rows =
        read_efficiencies(world_folder / "efficiency.csv", read_chips(world_folder / "chips.csv"));
    const auto* hopper = factory::find_efficiency(rows, "H100", factory::Precision::bf16);
    ASSERT_NE(hopper, nullptr);
    EXPECT_GT(hopper->expert_imbalance, 0.0);
    EXPECT_LT(hopper->expert_compute, 1.0);
    EXPECT_GT(hopper->power_busy, 0.0);
}

} // namespace
} // namespace mm::nation
