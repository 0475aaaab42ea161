// SPDX-License-Identifier: Apache-2.0
#include "endow/endow.hpp"

#include "base/columns.hpp"
#include "factory/serving.hpp"
#include "feasibility/serving_choice.hpp"
#include "files/refusal.hpp"
#include "korea_start.hpp"

#include <gtest/gtest.h>

namespace mm::endow {
namespace {

TEST(Endow, SharesOutEveryIndustrysHoursAndPay)
{
    const ai::Start s = korea_start();
    const std::size_t groups = s.groups.size();
    ASSERT_EQ(groups, 22U);
    ASSERT_EQ(s.hours.size(), korea().codes.size() * groups);
    ASSERT_EQ(s.wages.size(), s.hours.size());
    for (std::size_t i = 0; i < korea().codes.size(); ++i) {
        double hours = 0.0;
        double pay = 0.0;
        for (std::size_t g = 0; g < groups; ++g) {
            hours += s.hours[i * groups + g];
            pay += s.hours[i * groups + g] * s.wages[i * groups + g];
        }
        EXPECT_NEAR(hours, 1.0, 1e-9) << korea().codes[i];
        EXPECT_NEAR(pay, 1.0, 1e-9) << korea().codes[i];
        EXPECT_GE(s.integrated[i], 0.0);
        EXPECT_LE(s.integrated[i], 0.25);
    }
    for (const double share : s.exposure) {
        EXPECT_GE(share, 0.0);
        EXPECT_LE(share, 1.0);
    }
}

TEST(Endow, GivesOfficesMoreCognitiveWorkThanFieldsAndFactories)
{
    const ai::Start s = korea_start();
    const auto cognitive = [&](const std::string& code) {
        const std::size_t row = static_cast<std::size_t>(
            std::find(korea().codes.begin(), korea().codes.end(), code) - korea().codes.begin());
        double share = 0.0;
        for (std::size_t g = 0; g < s.groups.size(); ++g)
            share += s.hours[row * s.groups.size() + g] * s.exposure[g];
        return share;
    };
    EXPECT_LT(cognitive("s01"), 0.3);                // crops
    EXPECT_LT(cognitive("s58"), 0.4);                // restaurants and hotels
    EXPECT_GT(cognitive("s62"), 0.8);                // software
    EXPECT_EQ(cognitive("s61ai"), cognitive("s61")); // AI services have the work of their parent
    EXPECT_GT(cognitive("s31"), cognitive("s40"));   // semiconductors over motor vehicles
}

TEST(Endow, ServesAndDrawsAsTheFactorySays)
{
    const ai::Start s = korea_start();
    ASSERT_EQ(s.generations.size(), korea().tables.generations.size());
    for (const ai::Generation& g : s.generations) {
        const factory::Chip& chip = korea().world.find_chip(g.name)->chip;
        const auto served =
            feasibility::choose_serving(korea().world, korea().inputs, chip, korea().tables.model);
        ASSERT_TRUE(served) << g.name;
        EXPECT_DOUBLE_EQ(g.tokens, 3600.0 * served->point.tokens_per_gpu_second) << g.name;
        EXPECT_GT(g.power, chip.power) << g.name;
        EXPECT_LE(g.power, g.line) << g.name;
        EXPECT_GT(g.price, korea().world.find_chip(g.name)->price_low) << g.name;
    }
}

TEST(Endow, MovesWithTheBandwidthOfAChipInTheWorldsTable)
{
    const std::string id = "B200";
    nation::World world = korea().world;
    for (nation::ChipOffer& offer : world.chips)
        if (offer.chip.id == id) offer.chip.bandwidth *= 2.0;
    const auto rate = [&](const nation::World& w) {
        return feasibility::choose_serving(w, korea().inputs, w.find_chip(id)->chip, korea().tables.model)
            ->point.tokens_per_gpu_second;
    };
    const ai::Start before = korea_start();
    const ai::Start after = korea_start(world, korea().inputs);
    const double ratio = rate(world) / rate(korea().world);
    EXPECT_GT(ratio, 1.01);
    EXPECT_LT(ratio, 2.0);
    for (std::size_t g = 0; g < before.generations.size(); ++g) {
        const bool doubled = before.generations[g].name == id;
        EXPECT_NEAR(after.generations[g].tokens, before.generations[g].tokens * (doubled ? ratio : 1.0),
                    1e-9 * before.generations[g].tokens);
        EXPECT_EQ(after.generations[g].price, before.generations[g].price);
        EXPECT_EQ(after.generations[g].line, before.generations[g].line);
    }
}

TEST(Endow, HasTheChipsOfTheDateThatWasLastKnown)
{
    const auto stock_at = [](Quarter start) {
        double chips = 0.0;
        double h100e = 0.0;
        const ai::Start s = korea_start(start);
        for (const ai::Holding& h : s.holdings) {
            chips += h.chips;
            h100e += h.chips * s.generations[h.generation].h100e;
        }
        return std::pair{chips, h100e};
    };
    const Quarter late = Quarter::of(2024, 4);
    EXPECT_NEAR(stock_at(late).first, observed_at(korea().tables, "chips", late), 1.0);
    EXPECT_NEAR(stock_at(late).second, observed_at(korea().tables, "chips_h100e", late), 200.0);
    EXPECT_EQ(stock_at(Quarter::of(2025, 2)), stock_at(late));
    // What the state bought in 2025 came on top of the 65,000.
    EXPECT_NEAR(stock_at(Quarter::of(2025, 4)).first, 65'000.0 + 13'136.0, 1.0);
}

TEST(Endow, TakesPlantsFromTheChecksAssumptions)
{
    const ai::Start s = korea_start();
    EXPECT_EQ(korea().codes[s.industry], "s61ai");
    EXPECT_EQ(korea().codes[s.electricity], "s45");
    EXPECT_EQ(korea().codes[s.chip_product], "s34");
    EXPECT_EQ(korea().codes[s.memory_product], "s31");
    EXPECT_NEAR(sum(s.upkeep_basket), 1.0, 1e-12);
    EXPECT_NEAR(sum(s.site_basket), 1.0, 1e-12);
    EXPECT_EQ(s.imported, 1.0);
    EXPECT_GT(s.upkeep, korea().inputs[feasibility::assume::upkeep].value);
    double lines = 0.0;
    double appeal = 0.0;
    for (const ai::Region& r : s.regions) {
        lines += r.connected;
        appeal += r.appeal;
    }
    EXPECT_NEAR(appeal, 1.0, 1e-9);
    const double half = korea().inputs[feasibility::assume::plan_share].value;
    EXPECT_NEAR(lines, half * korea().inputs[nation::figure::connection_rate].value / 4.0, 1e-9);
    // A dearer chip, and nothing else, makes a dearer plant.
    nation::World world = korea().world;
    for (nation::PriceRow& row : world.prices) {
        row.low *= 2.0;
        row.high *= 2.0;
    }
    const ai::Start dear = korea_start(world, korea().inputs);
    EXPECT_NEAR(dear.generations[1].price, 2.0 * s.generations[1].price, 1e-9 * s.generations[1].price);
    EXPECT_LT(dear.upkeep, s.upkeep); // People cost the same, over a higher price.
}

TEST(Endow, AddsTheWorldsSellersUp)
{
    const ai::Start s = korea_start();
    const ai::ChipWorld& w = s.world;
    double last = 0.0;
    for (const nation::Shipments& seller : korea().world.shipments)
        last += seller.middle[static_cast<std::size_t>(w.last - seller.first)];
    EXPECT_NEAR(w.shipments.back(), last, 1e-9 * last);
    EXPECT_GT(w.open_share, 0.05);
    EXPECT_LT(w.open_share, 0.5);
    EXPECT_GT(w.growth_now, 0.0);
    for (const double access : w.access) EXPECT_EQ(access, 1.0); // Korea may buy what is on sale.
    // What lies after the quarter of knowledge is not seen.
    const Korea& k = korea();
    const ai::Start early = start_of({k.nation, k.world, k.inputs, k.tables, Quarter::of(2025, 1)},
                                     Quarter::of(2024, 4), k.codes);
    EXPECT_EQ(early.world.last, Quarter::of(2025, 1));
    EXPECT_EQ(early.world.shipments.size(),
              w.shipments.size() - static_cast<std::size_t>(w.last - Quarter::of(2025, 1)));
}

TEST(Endow, IsRefusedWhereNothingIsKnown)
{
    const Korea& k = korea();
    const Mistake early = files::refusal_of([] { korea_start(Quarter::of(2020, 4)); });
    EXPECT_EQ(early.field, "start");
    const std::vector<std::string> without(k.codes.begin(), k.codes.end() - 1);
    const Mistake unsplit = files::refusal_of([&] {
        start_of({k.nation, k.world, k.inputs, k.tables, k.world.last_known()}, Quarter::of(2024, 4),
                 without);
    });
    EXPECT_EQ(unsplit.field, "services.code");
    std::vector<std::string> strange = k.codes;
    strange[3] = "s4";
    const Mistake unknown = files::refusal_of([&] {
        start_of({k.nation, k.world, k.inputs, k.tables, k.world.last_known()}, Quarter::of(2024, 4),
                 strange);
    });
    EXPECT_EQ(unknown.field, "code");
    EXPECT_FALSE(unknown.nearest.empty());
}

} // namespace
} // namespace mm::endow
