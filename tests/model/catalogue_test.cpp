// SPDX-License-Identifier: Apache-2.0
#include "model/catalogue.hpp"

#include "model/figures.hpp"
#include "model/industry_groups.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mm::model {
namespace {

const std::vector<std::uint32_t> three{industry_group("A01"), industry_group("C26"), industry_group("G46")};

TEST(Catalogue, OfThePublishedModelHasItsNamesInItsOrder)
{
    const Catalogue& c = published_catalogue();
    ASSERT_EQ(c.size(), published_count);
    EXPECT_FALSE(c.is_nation());
    EXPECT_EQ(c[0].name, "real_gdp");
    EXPECT_EQ(c[0].unit, "MEUR/quarter, prices of the start");
    EXPECT_EQ(c[22].name, "euribor");
    EXPECT_EQ(c[25].name, "gamma_e");
    EXPECT_EQ(c[published_count - 1].name, "n_insolvent");
    EXPECT_EQ(std::count_if(c.series.begin(), c.series.end(), [](const Series& s) { return s.at_start; }),
              25);
}

TEST(Catalogue, OfANationBeginsWithThePublishedOne)
{
    const Catalogue c = nation_catalogue("MKRW", three);
    for (std::size_t s = 0; s < published_count; ++s) {
        EXPECT_EQ(c[s].name, published_catalogue()[s].name);
        EXPECT_EQ(series_index(c[s].name), s);
        EXPECT_EQ(c[s].unit.find("EUR"), std::string::npos) << c[s].unit;
    }
    EXPECT_EQ(c[0].unit, "MKRW/quarter, prices of the start");
    EXPECT_EQ(c[index_in(c, "real_wage")].unit, "KRW/month, prices of the start");
    EXPECT_EQ(c[index_in(c, "industry.3.output")].unit, c[0].unit);
}

TEST(Catalogue, FindsEverySeriesByItsNameAndNoOther)
{
    const Catalogue c = nation_catalogue("MKRW", three);
    std::set<std::string> names;
    for (std::size_t s = 0; s < c.size(); ++s) {
        EXPECT_EQ(find(c, c[s].name), s);
        EXPECT_TRUE(names.insert(c[s].name).second) << c[s].name;
        EXPECT_FALSE(c[s].unit.empty()) << c[s].name;
        EXPECT_FALSE(c[s].text.en.empty()) << c[s].name;
        EXPECT_FALSE(c[s].text.ko.empty()) << c[s].name;
    }
    EXPECT_FALSE(find(c, "industry.4.output"));
    EXPECT_FALSE(find(c, "industry.0.output"));
    EXPECT_FALSE(find(published_catalogue(), "industry.1.output"));
    EXPECT_FALSE(find(c, ""));
}

TEST(Catalogue, OfANationHasItsBlocksOneBehindTheOther)
{
    const Catalogue c = nation_catalogue("MKRW", three);
    EXPECT_EQ(c.blocks.nation, published_count);
    EXPECT_EQ(c[c.blocks.nation].name, "labour_force");
    EXPECT_EQ(c[c.blocks.classes].name, "class.decile.1.persons");
    EXPECT_EQ(c[c.blocks.inequality].name, "inequality.gini");
    EXPECT_EQ(c[c.blocks.bill].name, "bill.workers");
    EXPECT_EQ(c[c.blocks.industries].name, "industry.1.output");
    EXPECT_EQ(c.size(), c.blocks.industries + 3 * industry_figures().size());
}

TEST(Catalogue, HasTheGroupsThatItsIndustriesBelongTo)
{
    const Catalogue c = nation_catalogue("MKRW", three);
    EXPECT_TRUE(find(c, "class.group.electronics.income"));
    EXPECT_TRUE(find(c, "class.group.trade.hours"));
    EXPECT_FALSE(find(c, "class.group.health.income"));
    EXPECT_FALSE(find(c, "class.unemployed.hours")) << "who does not work has no hours";
}

TEST(Catalogue, IsTheSameWhereItIsMadeAgainOfItsParts)
{
    const Catalogue c = nation_catalogue("MKRW", three);
    const Catalogue again = catalogue_of(c.currency, c.groups, c.with_ai);
    std::vector<std::string> names;
    for (const Series& s : c.series) names.push_back(s.name);
    EXPECT_TRUE(same_series(again, names));
    EXPECT_FALSE(same_series(published_catalogue(), names));
    names.pop_back();
    EXPECT_FALSE(same_series(again, names));
}

TEST(IndustryGroups, GoByTheLetterOfTheSection)
{
    const auto id = [](std::string_view isic) { return industry_groups()[industry_group(isic)].id; };
    EXPECT_EQ(id("A"), "agriculture");
    EXPECT_EQ(id("C"), "manufacturing");
    EXPECT_EQ(id("C10-12"), "manufacturing");
    EXPECT_EQ(id("C26"), "electronics");
    EXPECT_EQ(id("J62_63"), "information");
    EXPECT_EQ(id("L68"), "finance");
    EXPECT_EQ(id("E37-39"), "energy");
    EXPECT_EQ(id("X"), "other");
    EXPECT_EQ(id("?"), "other");
    EXPECT_EQ(id(""), "other");
}

} // namespace
} // namespace mm::model
