// SPDX-License-Identifier: Apache-2.0
#include "nation/economy.hpp"

#include "base/inputs.hpp"
#include "calibration/fields.hpp"
#include "files/refusal.hpp"
#include "nation/figures.hpp"
#include "nation/nation.hpp"

#include <cmath>
#include <tuple>

namespace mm::nation {
namespace {

using files::bytes_of;
using files::OwnFolder;
using files::refusal_of;
using files::with;

const std::filesystem::path nations = std::filesystem::path{MM_SOURCE_DIR} / "nations";

/// A copy of Austria's folder, one of whose files may be broken.
void copy_austria(const OwnFolder& folder)
{
    std::filesystem::copy(nations / "austria", folder.path(), std::filesystem::copy_options::recursive);
}

Mistake refusal_with(const std::string& file, std::string_view from, std::string_view to)
{
    const OwnFolder folder;
    copy_austria(folder);
    folder.write(file, with(bytes_of(folder.path() / file), from, to));
    return refusal_of([&] { read_economy(folder.path()); });
}

TEST(Economy, OfAustriaHasItsIndustriesAndQuarters)
{
    const Economy austria = read_economy(nations / "austria");
    EXPECT_EQ(austria.id, "austria");
    EXPECT_EQ(austria.name.ko, "오스트리아");
    EXPECT_EQ(austria.currency, "MEUR");
    EXPECT_FALSE(austria.is_calibrated());
    ASSERT_EQ(austria.industries.size(), 62U);
    EXPECT_EQ(austria.industries[4].code, "C10-12");
    EXPECT_EQ(austria.starts(), std::pair(Quarter::of(2010, 1), Quarter::of(2019, 4)));
    EXPECT_EQ(austria.files.size(), 10U);
    for (const auto& file : austria.files) EXPECT_TRUE(std::filesystem::is_regular_file(file)) << file;
    const auto& statistics = std::get<calibration::Statistics>(austria.base);
    EXPECT_EQ(statistics.tables.size(), 7U);
    EXPECT_EQ(statistics.nation.real_gdp.size(), 96U);
    // Crops use 1,221.62 of crops in 2010, 62 industries further the next user stands.
    EXPECT_EQ(statistics.tables[0].inputs[0], 1221.62);
    EXPECT_EQ(statistics.tables[0].inputs[1], 2.17);
}

TEST(Economy, HasTheSizesThatItsIndustriesAreKnownFor)
{
    const Economy austria = read_economy(nations / "austria");
    const auto& table = std::get<calibration::Statistics>(austria.base).tables.back();
    const auto row = [&](std::string_view code) {
        for (std::size_t s = 0; s < austria.industries.size(); ++s)
            if (austria.industries[s].code == code) return s;
        ADD_FAILURE() << code;
        return std::size_t{0};
    };
    // Nearly all dwellings belong to real estate, and government buys administration, education and health.
    EXPECT_GT(table.dwellings[row("L68")], 0.98 * 488'308.0);
    EXPECT_GT(table.government_consumption[row("O84")], 20'000.0);
    EXPECT_GT(table.government_consumption[row("P85")], 10'000.0);
    EXPECT_GT(table.government_consumption[row("Q86")], 15'000.0);
    EXPECT_GT(table.employees[row("G47")], 350'000.0);
    EXPECT_GT(table.employees[row("F")], 250'000.0);
    EXPECT_EQ(table.firms[row("C19")], 7.0); // refineries
    EXPECT_GT(table.household_consumption[row("I")], 15'000.0);
}

TEST(Economy, IsOpenedAtItsOwnStartAndScaleUnlessToldOtherwise)
{
    const calibration::Calibration own = open_economy(nations / "austria");
    EXPECT_EQ(own.start, Quarter::of(2010, 1));
    EXPECT_EQ(own.scale, 1000.0);
    const calibration::Calibration other = open_economy(nations / "austria", Quarter::of(2019, 4), 250.0);
    EXPECT_EQ(other.start, Quarter::of(2019, 4));
    EXPECT_EQ(other.scale, 250.0);
    EXPECT_EQ(other.opening.known(), 93U);
}

TEST(Economy, RefusesAStartOrAScaleThatItDoesNotHave)
{
    const Economy austria = read_economy(nations / "austria");
    for (const Quarter start : {Quarter::of(2009, 4), Quarter::of(2020, 1)}) {
        const Mistake mistake = refusal_of([&] { calibrate(austria, start); });
        EXPECT_EQ(mistake.field, "start");
        EXPECT_EQ(mistake.found, to_string(start));
        EXPECT_EQ(mistake.expected, "a quarter from 2010Q1 to 2019Q4");
    }
    for (const double scale : {0.0, 0.5, -1.0, 10'001.0, std::nan("")}) {
        const Mistake mistake = refusal_of([&] { calibrate(austria, std::nullopt, scale); });
        EXPECT_EQ(mistake.field, "scale");
        EXPECT_EQ(mistake.expected, "a number from 1 to 10000 [person/agent]");
    }
}

TEST(Economy, IsToldFromANationWithFigures)
{
    EXPECT_TRUE(is_economy(nations / "austria"));
    EXPECT_TRUE(has_economy(nations / "austria"));
    // Korea has both: figures for the check of promises, and an economy beside them.
    EXPECT_FALSE(is_economy(nations / "korea"));
    EXPECT_TRUE(has_economy(nations / "korea"));
    const OwnFolder folder;
    std::filesystem::copy(nations / "korea", folder.path(), std::filesystem::copy_options::recursive);
    std::filesystem::remove(folder.path() / "economy.toml");
    EXPECT_FALSE(has_economy(folder.path()));
    EXPECT_EQ(refusal_of([&] { read_economy(folder.path()); }).field, "kind");
    Inputs inputs(figure::all());
    const Mistake mistake = refusal_of([&] { read_nation(nations / "austria", inputs); });
    EXPECT_EQ(mistake.field, "kind");
    EXPECT_EQ(mistake.found, "\"statistics\"");
}

TEST(Economy, RefusesAWrongNationTomlWithItsLine)
{
    for (const auto& [from, to, field, expected] :
         {std::tuple{"kind = \"statistics\"", "kind = \"statistic\"", "kind", "statistics or calibrated"},
          std::tuple{"kind = \"statistics\"", "kinds = \"statistics\"", "kind",
                     "statistics or calibrated: what"},
          std::tuple{"scale = 1000", "scale = 0.5", "scale", "a number from 1 to 10000"},
          std::tuple{"scale = 1000", "scale = \"1000\"", "scale", "a number from 1 to 10000"},
          std::tuple{"start = \"2010Q1\"", "start = \"2010\"", "start", "a quarter"},
          std::tuple{"start = \"2010Q1\"", "start = \"2020Q1\"", "start", "a quarter from 2010Q1 to 2019Q4"},
          std::tuple{"\"1996Q4\"", "\"1996Q1\"", "history_from", "a quarter from 1996Q2 to 2009Q2"},
          std::tuple{"\"1996Q4\"", "\"2009Q3\"", "history_from", "a quarter from 1996Q2 to 2009Q2"},
          std::tuple{"252_147", "0", "people.unemployed.value", "a number from 1"},
          std::tuple{"[people.inactive]", "[people.inactives]", "people.inactives", "unemployed or inactive"},
          std::tuple{"currency =", "curency =", "currency", "a text"}}) {
        const Mistake mistake = refusal_with("nation.toml", from, to);
        EXPECT_EQ(mistake.field, field) << to;
        EXPECT_NE(mistake.expected.find(expected), std::string::npos) << mistake.expected;
    }
    EXPECT_EQ(refusal_with("nation.toml", "scale = 1000", "scale = 0").line, 10U);
}

TEST(Economy, RefusesABrokenTableWithItsPlace)
{
    for (const auto& [file, from, to, field, found] :
         {std::tuple{"industries.csv", "A02,", "A01,", "code", "\"A01\""},
          std::tuple{"intermediate.csv", "2010,A02,A01,", "2010,A02,A0,", "user", "\"A0\""},
          std::tuple{"intermediate.csv", "2010,A02,A01,", "2009,A02,A01,", "year", "\"2009\""},
          std::tuple{"intermediate.csv", "2010,A02,A01,", "2010,A01,A01,", "supplier", "\"A01\""},
          std::tuple{"intermediate.csv", "2010,A01,A01,1221.62", "2010,A01,A01,-1", "value", "\"-1\""},
          std::tuple{"final_use.csv", "2016,S96,", "2016,S95,", "year", "\"2016\""},
          std::tuple{"value_added.csv", "product_taxes", "products_taxes", "product_taxes", "no such column"},
          std::tuple{"capacity.csv", "2010,A01,36672.9", "2010,A01,many", "fixed_assets", "\"many\""},
          std::tuple{"sector_accounts.csv", "\n2012,", "\n2013,", "year", "\"2013\""},
          std::tuple{"balance_sheets.csv", "2010Q3,", "2010Q4,", "quarter", "\"2010Q4\""},
          std::tuple{"quarterly.csv", "46562.7", "-1", "nominal_gdp", "\"-1\""},
          std::tuple{"euro_area.csv", "1996Q1", "1995Q4", "quarter", "\"1996Q2\""}}) {
        const Mistake mistake = refusal_with(file, from, to);
        EXPECT_EQ(std::filesystem::path{mistake.file}.filename(), file);
        EXPECT_EQ(mistake.field, field) << file;
        EXPECT_EQ(mistake.found, found) << file;
        EXPECT_GT(mistake.line, 0U) << file;
    }
}

TEST(Economy, RefusesATableThatEndsTooSoon)
{
    const auto without_last_row = [](const std::string& file) {
        const OwnFolder folder;
        copy_austria(folder);
        std::string text = bytes_of(folder.path() / file);
        text.resize(text.rfind('\n', text.size() - 2) + 1);
        folder.write(file, text);
        return refusal_of([&] { read_economy(folder.path()); });
    };
    EXPECT_EQ(without_last_row("capacity.csv").found, "no row of S96 in 2016");
    EXPECT_EQ(without_last_row("final_use.csv").found, "no row of S96 in 2016");
    EXPECT_EQ(without_last_row("euro_area.csv").expected, "1996Q1 to 2019Q4, as quarterly.csv has");
    EXPECT_EQ(without_last_row("quarterly.csv").found, "1996Q1 to 2019Q4");
    EXPECT_EQ(without_last_row("sector_accounts.csv").expected, "a year of sector_accounts.csv");
    EXPECT_EQ(without_last_row("industries.csv").expected, "a code of industries.csv");
}

TEST(Economy, RefusesEachFileThatIsMissing)
{
    for (const auto& path : read_economy(nations / "austria").files) {
        const OwnFolder folder;
        copy_austria(folder);
        std::filesystem::remove(folder.path() / path.filename());
        const Mistake mistake = refusal_of([&] { read_economy(folder.path()); });
        EXPECT_EQ(mistake.file, (folder.path() / path.filename()).string());
        EXPECT_EQ(mistake.found, "no such file");
    }
}

TEST(Economy, RefusesStatisticsOfWhichNoneCanBeMade)
{
    const OwnFolder folder;
    copy_austria(folder);
    // Nobody can produce without any capital.
    folder.write("capacity.csv",
                 with(bytes_of(folder.path() / "capacity.csv"), "2010,A03,376.9,", "2010,A03,0,"));
    const Economy economy = read_economy(folder.path());
    const Mistake mistake = refusal_of([&] { calibrate(economy); });
    EXPECT_EQ(mistake.field, "capital_yield of A03");
    EXPECT_EQ(mistake.found, "inf at place 3");
    calibrate(economy, Quarter::of(2011, 1)); // The next year is whole.
}

} // namespace
} // namespace mm::nation
