// SPDX-License-Identifier: Apache-2.0
#include "endow/tables.hpp"

#include "files/refusal.hpp"
#include "korea_start.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <set>

namespace mm::endow {
namespace {

namespace fs = std::filesystem;

/// What is refused of Korea's folder with one text of one of its files replaced.
Mistake refused(const std::string& file, const std::string& from, const std::string& to)
{
    const files::OwnFolder folder;
    fs::copy(korea_folder(), folder.path() / "korea", fs::copy_options::recursive);
    const fs::path path = folder.path() / "korea" / file;
    std::string text = files::bytes_of(path);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    if (at == std::string::npos) return {};
    std::ofstream{path, std::ios::binary} << text.replace(at, from.size(), to);
    return files::refusal_of(
        [&] { read_ai_tables(folder.path() / "korea", korea().nation, korea().world, korea().levers); });
}

TEST(AiTables, AreReadWhole)
{
    const AiTables& t = korea().tables;
    EXPECT_TRUE(has_ai(korea_folder()));
    EXPECT_FALSE(has_ai(korea_folder().parent_path() / "austria"));
    EXPECT_EQ(t.services.parent, "s61");
    EXPECT_EQ(t.services.share, 0.1);
    EXPECT_EQ(t.share.low, 0.05);
    EXPECT_EQ(t.isic.at("s61ai"), t.isic.at("s61"));
    EXPECT_EQ(t.files.size(), 11U);
    EXPECT_EQ(t.public_bodies, std::vector<std::string>{"s75"});
    ASSERT_EQ(t.decided.size(), 2U);
    EXPECT_EQ(t.decided[0].chips + t.decided[1].chips, 13'136.0);
    EXPECT_EQ(figures().size(), 2U);
}

TEST(AiTables, TakeTheLongestCodeThatFits)
{
    const std::vector<ByIsic> rows{{"C", {1.0}}, {"C26", {2.0}}, {"C2", {3.0}}, {"R", {4.0}}};
    EXPECT_EQ(AiTables::fitting(rows, "C26").values[0], 2.0);
    EXPECT_EQ(AiTables::fitting(rows, "C20").values[0], 3.0);
    EXPECT_EQ(AiTables::fitting(rows, "C10-C12").values[0], 1.0);
    EXPECT_EQ(AiTables::fitting(rows, "R_S").values[0], 4.0);
}

TEST(AiTables, HoldOutWhatCameAfterMid2025AndTellTheRunNothingOfIt)
{
    std::set<std::string> held_out;
    for (const Observation& each : korea().tables.observed) {
        EXPECT_FALSE(each.source.empty());
        if (each.use != Use::holdout) continue;
        held_out.insert(each.quantity);
        EXPECT_GE(each.quarter, Quarter::of(2025, 2)) << each.quantity;
    }
    for (const Observation& each : korea().tables.observed)
        if (each.use != Use::holdout && held_out.contains(each.quantity)) {
            EXPECT_LE(each.quarter, Quarter::of(2025, 2)) << each.quantity;
        }
    for (const char* quantity : {"chips", "adoption", "data_centre_energy", "gdp_growth"})
        EXPECT_TRUE(held_out.contains(quantity)) << quantity;
    EXPECT_EQ(to_string(Use::calibration), "calibration");
}

TEST(AiTables, GoStraightBetweenWhatWasObserved)
{
    AiTables tables;
    tables.observed = {{.quantity = "x", .quarter = Quarter::of(2025, 3), .value = 4.0},
                       {.quantity = "y", .quarter = Quarter::of(2024, 1), .value = 9.0},
                       {.quantity = "x", .quarter = Quarter::of(2024, 3), .value = 2.0}};
    EXPECT_EQ(observed_at(tables, "x", Quarter::of(2024, 3)), 2.0);
    EXPECT_EQ(observed_at(tables, "x", Quarter::of(2025, 1)), 3.0);
    EXPECT_EQ(observed_at(tables, "x", Quarter::of(2025, 3)), 4.0);
    EXPECT_EQ(observed_at(tables, "x", Quarter::of(2020, 1)), 2.0);
    EXPECT_EQ(observed_at(tables, "x", Quarter::of(2030, 1)), 4.0);
    EXPECT_EQ(observed_at(tables, "y", Quarter::of(2030, 1)), 9.0);
}

TEST(AiTables, RefuseWhatCannotBeWithItsPlace)
{
    const Mistake parent = refused("ai/ai.toml", "parent = \"s61\"", "parent = \"s611\"");
    EXPECT_EQ(parent.field, "services.parent");
    EXPECT_FALSE(parent.nearest.empty());
    EXPECT_GT(parent.line, 0U);
    const Mistake model = refused("ai/ai.toml", "llama-3.1-70b", "llama-3.1-70");
    EXPECT_EQ(model.field, "model");
    EXPECT_EQ(model.nearest, "llama-3.1-70b");
    EXPECT_EQ(refused("ai/ai.toml", "\"H100\", \"H200\"", "\"H200\", \"H100\"").field, "generations");
    EXPECT_EQ(refused("ai/ai.toml", "code = \"s61ai\"", "code = \"s62\"").field, "services.code");
    EXPECT_EQ(refused("ai/ai.toml", "value = 0.10", "value = 1.10").field, "services.share.value");
    EXPECT_EQ(refused("ai/ai.toml", "memory =", "memmory =").found, "an unknown key");
    const Mistake sum = refused("ai/occupations.csv", "A,45,0.68", "A,45,0.58");
    EXPECT_EQ(sum.field, "hours");
    EXPECT_GT(sum.line, 1U);
    EXPECT_EQ(refused("ai/occupations.csv", "A,45,0.68", "A,46,0.68").field, "group");
    EXPECT_EQ(refused("ai/adoption.csv", "\nQ,", "\nQX,").field, "isic");
    EXPECT_EQ(refused("ai/observed.csv", ",holdout,", ",hidden,").field, "use");
    EXPECT_EQ(refused("ai/chips.csv", ",foreign,", ",abroad,").field, "owner");
    EXPECT_EQ(refused("ai/chips.csv", "A100,home,28000,2022Q3", "A100,home,28000,2025Q3").field, "bought");
    EXPECT_EQ(refused("ai/regions.csv", "jeju,0.20,no", "jeju,0.20,maybe").field, "capital");
    EXPECT_EQ(refused("ai/power.csv", "nuclear,1,firm", "nuclear,1,always").field, "runs");
    EXPECT_EQ(refused("ai/power.csv", "gas,0.20,", "gas,0.30,").field, "share");
    const Mistake cost = refused("ai/power.csv", "0.826,7,", "0.826,700,");
    EXPECT_EQ(cost.field, "cost");
    EXPECT_EQ(refused("ai/power_plan.csv", "coal,2030", "coel,2030").nearest, "coal");
    EXPECT_EQ(refused("ai/power_plan.csv", "35200,MW", "35.2,GW").field, "unit");
    EXPECT_EQ(refused("ai/power_plan.csv", "hydro,2024", "bio,2023").found, "nothing of hydro");
    const Mistake region = refused("ai/regions.csv", "jeju,", "jeji,");
    EXPECT_EQ(region.field, "region");
    EXPECT_EQ(region.nearest, "jeju");
}

} // namespace
} // namespace mm::endow
