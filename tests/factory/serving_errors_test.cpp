// SPDX-License-Identifier: Apache-2.0
#include "factory/measured_serving.hpp"

#include "nation/measurements.hpp"
#include "reference_data.hpp"
#include "world_tables.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace {

using namespace mm;
using namespace mm::factory;

const tests::FactoryTables& world()
{
    return tests::factory_tables();
}

/// The stored points.
std::vector<MeasuredServing> stored()
{
    return nation::read_serving(tests::world_file("serving.csv"), world().offers, world().models);
}

std::vector<ServingError> errors_at(const std::vector<MeasuredServing>& points)
{
    return serving_errors(points, world().chips, world().models, world().rows);
}

std::vector<MeasuredServing> cut_attention(std::vector<MeasuredServing> points)
{
    std::erase_if(points, [](const MeasuredServing& p) { return p.data_parallel; });
    return points;
}

const ServingError& total(const std::vector<ServingError>& errors, const std::string& chip)
{
    for (const ServingError& e : errors) {
        if (e.chip == chip && e.model == "all") return e;
    }
    throw std::runtime_error("no points of " + chip);
}

// Bounds: what was measured when the tables were fitted, rounded up by a tenth or so, so that a change of the
// step time or of a table that makes predictions worse is seen. Published roofline tools are near 0.3.

TEST(ServingErrors, AreSmallAtTheStoredPoints)
{
    const auto errors = errors_at(cut_attention(stored()));
    EXPECT_GE(total(errors, "H100").points, 50U);
    EXPECT_GE(total(errors, "B200").points, 50U);
    EXPECT_LT(total(errors, "H100").throughput_median, 0.12);
    EXPECT_LT(total(errors, "B200").throughput_median, 0.18);
    EXPECT_LT(total(errors, "H100").energy_median, 0.15);
    EXPECT_LT(total(errors, "B200").energy_median, 0.18);
    EXPECT_LT(total(errors, "H100").throughput_worst, 1.8);
    EXPECT_LT(total(errors, "B200").throughput_worst, 4.2);
}

TEST(ServingErrors, TheStoredRangeHoldsMostStoredPoints)
{
    // The range is the 10th to 90th percentile of models predicted unseen: of all points eight in ten should
    // lie within; the stored ones are extremes of batch, so seven in ten are asked.
    const auto& [offers, chips, models, rows] = world();
    int inside = 0, all = 0;
    for (const MeasuredServing& p : cut_attention(stored())) {
        const Model& m = *find_model(models, p.model);
        const Efficiency& row = *find_efficiency(rows, p.chip, m.precision);
        const double measured = 1.0 / predict(p, *find_chip(chips, p.chip), m, row).throughput;
        ++all;
        if (measured >= row.throughput_low && measured <= row.throughput_high) ++inside;
    }
    EXPECT_GT(all, 100);
    EXPECT_GT(inside, 7 * all / 10) << all;
}

TEST(ServingErrors, TheStoredTableIsWhatTheTablesGive)
{
    // world/serving_errors.csv is over all measured points; its models are those of world/serving.csv.
    std::map<std::pair<std::string, std::string>, nation::ServingError> table;
    for (const auto& row :
         nation::read_serving_errors(tests::world_file("serving_errors.csv"), world().offers))
        table[{row.chip, row.model}] = row;
    for (const ServingError& e : errors_at(stored())) {
        const auto row = table.find({e.chip, e.model});
        ASSERT_NE(row, table.end()) << e.chip << " " << e.model;
        EXPECT_GE(row->second.points, static_cast<double>(e.points));
    }
}

TEST(Efficiencies, EveryRowIsPossible)
{
    for (const Efficiency& e : world().rows) {
        EXPECT_NE(find_chip(world().chips, e.chip), nullptr) << e.chip;
        for (const double share :
             {e.compute, e.memory, e.attention_compute, e.attention_memory, e.expert, e.expert_compute}) {
            EXPECT_GT(share, 0.0) << e.chip;
            EXPECT_LE(share, 1.0 + 1e-3) << e.chip;
        }
        EXPECT_GT(e.power_idle, 0.0);
        EXPECT_LT(e.power_idle, 1.0);
        EXPECT_LT(e.throughput_low, 1.0) << e.chip;
        EXPECT_GT(e.throughput_high, 1.0) << e.chip;
        EXPECT_FALSE(e.source.empty());
        EXPECT_TRUE(e.grade == "A" || e.grade == "B" || e.grade == "C" || e.grade == "illustrative")
            << e.grade;
    }
}

TEST(ServingErrors, AreSmallAtEveryMeasuredPoint)
{
    MM_REFERENCE_OR_SKIP(reference);
    const auto points =
        nation::read_runs(reference, nation::read_measured_names(tests::world_file("models.csv")));
    EXPECT_EQ(points.size(), 369U);
    const auto errors = errors_at(cut_attention(points));
    for (const ServingError& e : errors) {
        std::printf(
            "%-5s %-28s %3zu points  tokens/s: median %.3f worst x%.2f  J/token: median %.3f worst x%.2f\n",
            e.chip.c_str(), e.model.c_str(), e.points, e.throughput_median, e.throughput_worst,
            e.energy_median, e.energy_worst);
    }
    EXPECT_LT(total(errors, "H100").throughput_median, 0.075);
    EXPECT_LT(total(errors, "B200").throughput_median, 0.13);
    EXPECT_LT(total(errors, "H100").energy_median, 0.11);
    EXPECT_LT(total(errors, "B200").energy_median, 0.13);
    EXPECT_LT(total(errors, "H100").throughput_worst, 1.7);
    // Copied attention is another layout than the one predicted; the miss is known and must not grow unseen.
    const auto whole = errors_at(points);
    EXPECT_LT(total(whole, "B200").throughput_worst, 4.5);
    // B200 runs of small Qwen3 models at long answers and small batches waited 30 ms a step for something
    // that no other run waited for.
    EXPECT_LT(total(errors, "B200").throughput_worst, 4.0);
}

TEST(KernelFits, MeasuredMultiplicationsAreWithinAFewPercent)
{
    MM_REFERENCE_OR_SKIP(reference);
    const auto& chips = world().chips;
    const auto& rows = world().rows;
    for (const auto& [system, id] : {std::pair<std::string, std::string>{"h100_sxm", "H100"},
                                     {"b200_sxm", "B200"},
                                     {"a100_sxm", "A100"}}) {
        const Chip& chip = *find_chip(chips, id);
        const Efficiency& row = *find_efficiency(rows, id, Precision::bf16);
        const KernelFit fit = fit_kernel(nation::read_multiplications(reference, system, "bfloat16", 2.0),
                                         chip.bf16_flops, chip.bandwidth);
        EXPECT_NEAR(fit.compute, row.compute, 1e-3) << id;
        EXPECT_NEAR(fit.memory, row.memory, 1e-3) << id;
        EXPECT_LT(fit.error_median, 0.08) << id;
    }
}

} // namespace
