// SPDX-License-Identifier: Apache-2.0
#include "factory/model.hpp"

#include "world_tables.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace mm;
using factory::Model;

const std::vector<Model>& models()
{
    return tests::factory_tables().models;
}

const Model& model(const std::string& id)
{
    const Model* found = factory::find_model(models(), id);
    if (!found) throw std::runtime_error(id + " is not in world/models.csv");
    return *found;
}

TEST(Model, PublishedParametersFollowFromTheArchitecture)
{
    // Norms and biases are not counted: under 0.1 %. Published totals are rounded to three digits or more.
    for (const Model& m : models()) {
        EXPECT_NEAR(factory::counted_parameters(m) / m.parameters_total, 1.0, 0.005) << m.id;
    }
}

TEST(Model, ActiveParametersFollowFromTheArchitecture)
{
    for (const Model& m : models()) {
        const double share = m.experts > 0.0 ? m.experts_active / m.experts : 1.0;
        const double active = factory::counted_parameters(m) - factory::routed_parameters(m) * (1.0 - share);
        EXPECT_NEAR(active / m.parameters_active, 1.0, 0.01) << m.id;
    }
}

TEST(Model, KeepsTheCacheThatItsHeadsNeed)
{
    // 32 layers x 2 x 8 heads x 128 x 2 bytes; 80 layers; latent: 61 layers x 576 x 2 bytes
    // (arXiv:2412.19437).
    EXPECT_EQ(factory::kv_bytes_per_token(model("llama-3.1-8b")), 131072.0);
    EXPECT_EQ(factory::kv_bytes_per_token(model("llama-3.1-70b")), 327680.0);
    EXPECT_EQ(factory::kv_bytes_per_token(model("deepseek-v3.1")), 70272.0);
}

TEST(Model, WindowedLayersStopGrowing)
{
    const Model& m = model("gpt-oss-120b");
    EXPECT_EQ(factory::kv_bytes(m, 128.0), 128.0 * factory::kv_bytes_per_token(m));
    const double grown = factory::kv_bytes(m, 1128.0) - factory::kv_bytes(m, 128.0);
    EXPECT_EQ(grown, 0.5 * 1000.0 * factory::kv_bytes_per_token(m)); // half of its layers are windowed
}

TEST(Model, OneTokenVisitsItsExpertsAndManyVisitAll)
{
    const Model& m = model("qwen3-30b-a3b");
    EXPECT_NEAR(factory::experts_touched(m, 1.0), 8.0 / 128.0, 1e-12);
    EXPECT_NEAR(factory::experts_touched(m, 1e5), 1.0, 1e-12);
    // A token reads its own experts and all the rest but the embedding it looks up.
    const double own = 2.0 * (m.parameters_active - factory::lookup_parameters(m));
    EXPECT_NEAR(factory::weight_bytes_read(m, 1.0) / own, 1.0, 0.01);
}

TEST(Model, ADenseStepReadsAllWeightsButTheLookedUpOnes)
{
    const Model& m = model("llama-3.1-8b");
    EXPECT_EQ(factory::weight_bytes_read(m, 1.0), factory::weight_bytes_read(m, 1000.0));
    EXPECT_EQ(factory::weight_bytes_read(m, 1.0), factory::weight_memory(m) - 2.0 * 128256.0 * 4096.0);
}

TEST(Model, EightBitWeightsTakeHalfTheMemory)
{
    EXPECT_NEAR(factory::weight_memory(model("llama-3.1-405b")) /
                    factory::weight_memory(model("llama-3.1-405b-fp8")),
                2.0, 1e-12);
    // OpenAI prints 60.8 GiB and 12.8 GiB for its checkpoints (arXiv:2508.10925, table 1).
    EXPECT_NEAR(factory::weight_memory(model("gpt-oss-120b")) / 1073741824.0, 60.8, 0.4);
    EXPECT_NEAR(factory::weight_memory(model("gpt-oss-20b")) / 1073741824.0, 12.8, 0.2);
}

} // namespace
