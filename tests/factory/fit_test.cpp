// SPDX-License-Identifier: Apache-2.0
#include "factory/fit.hpp"

#include "base/math.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace mm::factory;

/// Two dense models and one chip, "measured" by the model itself with known overheads and power.
struct Made {
    Chip chip{.id = "c",
              .family = "c",
              .bf16_flops = 1e15,
              .fp8_flops = 0,
              .memory = 8e10,
              .bandwidth = 3e12,
              .power = 700};
    std::vector<Model> models{};
    Efficiency truth{};
    std::vector<MeasuredServing> points{};

    Made()
    {
        for (const auto& [id, layers] : {std::pair<std::string, double>{"small", 32.0}, {"large", 48.0}}) {
            Model m;
            m.id = id;
            m.layers = m.attention_layers = layers;
            m.hidden = 4096;
            m.heads = 32;
            m.kv_heads = 8;
            m.head_size = 128;
            m.ffn = 12288;
            m.vocabulary = 100000;
            m.parameters_total = m.parameters_active = counted_parameters(m);
            models.push_back(m);
        }
        truth.chip = "c";
        truth.compute = 0.7;
        truth.memory = 0.8;
        truth.attention_compute = 0.5;
        truth.attention_memory = 0.7;
        truth.layer_overhead = 3e-5;
        truth.step_overhead = 1.5e-3;
        truth.sequence_overhead = 2e-5;
        truth.power_idle = 0.2;
        truth.power_busy = 0.2;
        truth.power_memory = 0.3;
        truth.power_compute = 0.5;
        for (const Model& m : models) {
            for (double batch = 1.0; batch <= 200.0; batch *= 2.0) {
                for (const double output : {200.0, 1000.0}) {
                    const ServingPoint at = serve(chip, m, truth, {400.0, output}, 1.0, batch, {});
                    MeasuredServing p;
                    p.model = m.id;
                    p.chip = "c";
                    p.gpus = 1.0;
                    p.batch = batch;
                    p.lengths = {400.0, output};
                    p.tokens_per_second = at.tokens_per_second;
                    p.joules_per_token = at.joules_per_token;
                    points.push_back(p);
                }
            }
        }
    }
};

TEST(FitServing, FindsTheOverheadsItsPointsWereMadeWith)
{
    const Made made;
    Efficiency start = made.truth;
    start.layer_overhead = start.step_overhead = start.sequence_overhead = 0.0;
    const auto rows = fit_serving(made.points, made.chip, made.models, {start});
    // Layers and steps are told apart by 32 against 48 blocks only; the sequences by the batch.
    EXPECT_NEAR(rows[0].sequence_overhead, 2e-5, 1e-6);
    EXPECT_NEAR(rows[0].step_overhead + 40.0 * rows[0].layer_overhead, 1.5e-3 + 40.0 * 3e-5, 5e-5);
    for (const MeasuredServing& p : made.points) {
        const Model& m = *find_model(made.models, p.model);
        EXPECT_NEAR(predict(p, made.chip, m, rows[0]).throughput, 1.0, 0.03);
    }
}

TEST(FitPower, FindsTheWattsItsPointsWereMadeWith)
{
    const Made made;
    std::vector<Efficiency> rows{made.truth};
    rows[0].power_idle = rows[0].power_busy = rows[0].power_memory = rows[0].power_compute = 0.0;
    fit_power(made.points, made.chip, made.models, rows);
    for (const MeasuredServing& p : made.points) {
        const Model& m = *find_model(made.models, p.model);
        EXPECT_NEAR(predict(p, made.chip, m, rows[0]).energy, 1.0, 0.02);
    }
}

TEST(ServingErrors, CountMediansAndWorstByChipAndModel)
{
    Made made;
    made.points.resize(2);
    made.points[0].tokens_per_second *= 2.0; // predicted half of it, and with its watts half the joules
    made.points[1].joules_per_token *= 0.8;  // predicted 1.25 times it
    const auto errors =
        serving_errors(made.points, std::vector{made.chip}, made.models, std::vector{made.truth});
    ASSERT_EQ(errors.size(), 2U);
    EXPECT_EQ(errors[0].model, "small");
    EXPECT_EQ(errors[1].model, "all");
    EXPECT_EQ(errors[0].points, 2U);
    EXPECT_NEAR(errors[0].throughput_median, 0.25, 1e-9);
    EXPECT_NEAR(errors[0].throughput_worst, 2.0, 1e-9);
    EXPECT_NEAR(errors[0].energy_median, 0.125, 1e-9);
    EXPECT_NEAR(errors[0].energy_worst, 1.25, 1e-9);
}

TEST(ErrorFactor, HasTheQuantilesItIsGiven)
{
    EXPECT_NEAR(error_factor(0.7, 1.5, -1.2815515655446004), 0.7, 1e-12);
    EXPECT_NEAR(error_factor(0.7, 1.5, 1.2815515655446004), 1.5, 1e-12);
    EXPECT_NEAR(error_factor(0.5, 2.0, 0.0), 1.0, 1e-12);
}

TEST(Predict, SequencesBeyondTheMemoryWait)
{
    const Made made;
    MeasuredServing p = made.points[0];
    const double fits = batch_limit(made.chip, made.models[0], p.lengths, 1.0, {});
    p.batch = fits;
    const double full = predict(p, made.chip, made.models[0], made.truth).throughput;
    p.batch = 10.0 * fits;
    EXPECT_EQ(predict(p, made.chip, made.models[0], made.truth).throughput, full);
}

} // namespace
