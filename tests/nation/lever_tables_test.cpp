// SPDX-License-Identifier: Apache-2.0
#include "files/refusal.hpp"
#include "nation/lever_tables.hpp"

#include <map>

namespace mm::nation {
namespace {

const std::vector<std::string> products{"s31", "s40"};
const std::string partners_head = "product,partner,share,source,grade\n";
const std::string baskets_head = "basket,product,share,abroad,source,grade\n";

Mistake partners_refused(const files::OwnFolder& folder, const std::string& rows)
{
    const auto path = folder.write("partners.csv", partners_head + rows);
    return files::refusal_of([&] { read_partners(path, products); });
}

Mistake baskets_refused(const files::OwnFolder& folder, const std::string& rows)
{
    const auto path = folder.write("baskets.csv", baskets_head + rows);
    return files::refusal_of([&] { read_baskets(path, products); });
}

TEST(Partners, SayWhoBuysAndWhatIsLeft)
{
    const files::OwnFolder folder;
    const auto path =
        folder.write("partners.csv", partners_head + "s31,CHN,0.4,customs,A\ns31,USA,0.1,customs,A\n"
                                                     "s40,USA,0.5,customs,B\ns40,rest,0.3,customs,B\n");
    const Partners partners = read_partners(path, products);
    EXPECT_EQ(partners.names(), (std::vector<std::string>{"CHN", "USA", "rest"}));
    EXPECT_EQ(partners.share("s31", "CHN"), 0.4);
    EXPECT_DOUBLE_EQ(partners.share("s31", "rest"), 0.5);
    EXPECT_EQ(partners.share("s40", "rest"), 0.3);
    EXPECT_EQ(partners.share("s40", "CHN"), 0.0);
    EXPECT_EQ(partners.share("s01", "rest"), 0.0);
    EXPECT_TRUE(partners.knows("s40"));
    EXPECT_FALSE(partners.knows("s01"));
    EXPECT_EQ(partners.rows[2].grade, Grade::b);
}

TEST(Partners, RefuseStrangersAndSharesThatAreNone)
{
    const files::OwnFolder folder;
    const Mistake stranger = partners_refused(folder, "s41,CHN,0.4,customs,A\n");
    EXPECT_EQ(stranger.line, 2U);
    EXPECT_EQ(stranger.nearest, "s31");
    EXPECT_EQ(partners_refused(folder, "s31,CHN,1.1,customs,A\n").field, "share");
    EXPECT_EQ(partners_refused(folder, "s31,CHN,0.1,,A\n").field, "source");
    EXPECT_EQ(partners_refused(folder, "s31,CHN,0.1,customs,A\ns31,CHN,0.2,customs,A\n").line, 3U);
    const Mistake much = partners_refused(folder, "s31,CHN,0.6,customs,A\ns31,USA,0.6,customs,A\n");
    EXPECT_EQ(much.line, 3U);
    EXPECT_EQ(much.expected, "shares of s31 that add up to 1 at most");
}

TEST(Baskets, AddUpToAWhole)
{
    const files::OwnFolder folder;
    const auto path =
        folder.write("baskets.csv", baskets_head + "lines,s31,0.25,0,guess,C\nlines,s40,0.75,0.5,guess,C\n");
    const Baskets baskets = read_baskets(path, products);
    EXPECT_EQ(baskets.names(), std::vector<std::string>{"lines"});
    ASSERT_EQ(baskets.of("lines").size(), 2U);
    EXPECT_EQ(baskets.of("lines")[1].abroad, 0.5);
    EXPECT_TRUE(baskets.of("line").empty());
    EXPECT_EQ(baskets_refused(folder, "lines,s31,0.25,0,guess,C\n").expected,
              "shares of lines that add up to 1");
    EXPECT_EQ(baskets_refused(folder, "lines,s31,1,2,guess,C\n").field, "abroad");
    EXPECT_EQ(baskets_refused(folder, "lines,s32,1,0,guess,C\n").field, "product");
}

TEST(LeverTables, AreEmptyWhereThereAreNoFiles)
{
    const files::OwnFolder folder;
    EXPECT_TRUE(read_lever_tables(folder.path()).files.empty());
    folder.write("industries.csv", "year,code,name_en,name_ko\n2020,s31,Chips,칩\n2024,s31,Chips,칩\n");
    folder.write("partners.csv", partners_head + "s31,CHN,0.4,customs,A\n");
    const LeverTables tables = read_lever_tables(folder.path());
    ASSERT_EQ(tables.industries.size(), 1U);
    EXPECT_EQ(tables.industries[0].name.ko, "칩");
    EXPECT_EQ(tables.partners.rows.size(), 1U);
    EXPECT_EQ(tables.files.size(), 2U);
}

TEST(LeverTables, OfKoreaNameItsProductsAndWorks)
{
    const LeverTables korea = read_lever_tables(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea");
    ASSERT_EQ(korea.industries.size(), 83U);
    EXPECT_EQ(korea.industries[30].code, "s31");
    EXPECT_EQ(korea.industries[30].name.en, "Semiconductors");
    EXPECT_EQ(korea.partners.names(), (std::vector<std::string>{"CHN", "USA", "EU", "JPN", "VNM"}));
    EXPECT_GT(korea.partners.share("s31", "CHN"), korea.partners.share("s40", "CHN"));
    for (const char* basket : {"power_lines", "renewables", "public_service"})
        EXPECT_FALSE(korea.baskets.of(basket).empty()) << basket;
}

} // namespace
} // namespace mm::nation
