// SPDX-License-Identifier: Apache-2.0
#include "nation/calibrated_tables.hpp"

#include "calibration/fields.hpp"
#include "files/refusal.hpp"
#include "nation/published_economy.hpp"
#include "reference_data.hpp"

#include <bit>
#include <cstdint>
#include <tuple>

namespace mm::nation {
namespace {

namespace cal = calibration;
using files::bytes_of;
using files::OwnFolder;
using files::refusal_of;
using files::with;

const CalibratedHead head{.id = "mine",
                          .name = {"Mine, \"the\" best\\worst\n", "나의 경제"},
                          .currency = "MEUR",
                          .source = "imported from x.mat"};

cal::Calibration austria()
{
    return open_economy(std::filesystem::path{MM_SOURCE_DIR} / "nations" / "austria", Quarter::of(2018, 2),
                        333.0);
}

/// Every number of a calibration as its bits, in the order of the declarations.
std::vector<std::uint64_t> bits_of(const cal::Calibration& economy)
{
    std::vector<std::uint64_t> bits;
    const auto add = [&](double value) { bits.push_back(std::bit_cast<std::uint64_t>(value)); };
    const auto add_all = [&](const auto& column) {
        bits.push_back(column.size());
        for (const auto value : column) add(static_cast<double>(value));
    };
    for (const auto& f : cal::scalars()) add(f.of(economy));
    for (const auto& f : cal::head_counts()) bits.push_back(f.of(economy));
    for (const auto& f : cal::industry_counts()) add_all(f.of(economy));
    for (const auto& f : cal::industry_columns()) add_all(f.of(economy));
    for (const auto& f : cal::product_shares()) add_all(f.of(economy));
    for (const auto& f : cal::histories()) add_all(f.of(economy));
    for (const auto& f : cal::paths()) add_all(f.of(economy));
    add_all(economy.industries.technology);
    add_all(economy.outside.covariance);
    add(economy.scale);
    bits.push_back(static_cast<std::uint64_t>(economy.start.index));
    return bits;
}

TEST(CalibratedTables, AreReadBackWithTheSameBits)
{
    const OwnFolder folder;
    const auto path = folder.path() / "mine";
    const cal::Calibration economy = austria();
    write_calibrated(path, economy, head);
    const Economy back = read_economy(path);
    EXPECT_TRUE(back.is_calibrated());
    EXPECT_EQ(back.id, "mine");
    EXPECT_EQ(back.name, head.name);
    EXPECT_EQ(back.industries.size(), 62U);
    EXPECT_EQ(back.industries[61].code, "62");
    EXPECT_EQ(back.files.size(), 7U);
    EXPECT_EQ(bits_of(calibrate(back)), bits_of(economy));
    EXPECT_EQ(bits_of(open_economy(path, Quarter::of(2018, 2), 333.0)), bits_of(economy));
}

TEST(CalibratedTables, KeepNumbersThatAreHardToWrite)
{
    const OwnFolder folder;
    cal::Calibration economy = austria();
    economy.policy.real_rate = -0.0;
    economy.industries.production_tax[3] = 4.9406564584124654e-324;
    economy.opening.foreign_position = 1.7976931348623157e308;
    economy.industries.technology[0] += economy.industries.technology[1];
    economy.industries.technology[1] = -0.0;
    economy.opening.exports.pop_back(); // One path may end before the others.
    write_calibrated(folder.path() / "mine", economy, head);
    EXPECT_EQ(bits_of(open_economy(folder.path() / "mine")), bits_of(economy));
}

TEST(CalibratedTables, KeepTheNamesOfIndustries)
{
    const OwnFolder folder;
    std::vector<IndustryName> names;
    for (int i = 0; i < 62; ++i)
        names.push_back({"I" + std::to_string(i), {"Meat, \"fresh\"", "고기, 신선"}});
    write_calibrated(folder.path() / "mine", austria(), head, names);
    const Economy back = read_economy(folder.path() / "mine");
    EXPECT_EQ(back.industries[7].code, "I7");
    EXPECT_EQ(back.industries[7].name, (Text{"Meat, \"fresh\"", "고기, 신선"}));
}

TEST(CalibratedTables, ServeOneStartAndOneScale)
{
    const OwnFolder folder;
    write_calibrated(folder.path() / "mine", austria(), head);
    const Economy economy = read_economy(folder.path() / "mine");
    EXPECT_EQ(refusal_of([&] { calibrate(economy, Quarter::of(2018, 3)); }).expected,
              "2018Q2, the only start of a calibration made elsewhere");
    EXPECT_EQ(refusal_of([&] { calibrate(economy, std::nullopt, 1000.0); }).expected,
              "333, the only scale of a calibration made elsewhere");
}

TEST(CalibratedTables, AreNotWrittenOverANation)
{
    const OwnFolder folder;
    write_calibrated(folder.path(), austria(), head);
    const std::string before = bytes_of(folder.path() / "scalars.csv");
    EXPECT_EQ(refusal_of([&] { write_calibrated(folder.path(), austria(), head); }).expected,
              "a new or an empty folder");
    EXPECT_EQ(bytes_of(folder.path() / "scalars.csv"), before);
    folder.write("file", "");
    refusal_of([&] { write_calibrated(folder.path() / "file" / "mine", austria(), head); });
}

TEST(CalibratedTables, AreRefusedWithTheirPlaceWhereTheyAreBroken)
{
    const OwnFolder folder;
    write_calibrated(folder.path() / "whole", austria(), head);
    for (const auto& [file, from, to, field] :
         {std::tuple{"scalars.csv", "taxes.income,", "taxes.incomes,", "name"},
          std::tuple{"scalars.csv", "taxes.income,", "taxes.corporate,", "name"},
          std::tuple{"scalars.csv", "conduct.repayment,0.05,", "conduct.repayment,nan,", "value"},
          std::tuple{"scalars.csv", "conduct.repayment,0.05,", "conduct.repayment,1.05,",
                     "conduct.repayment"},
          std::tuple{"scalars.csv", "population.inactive,", "population.inactive,0.5", "value"},
          std::tuple{"covariance.csv", "\nexports,", "\nexport,", "of"},
          std::tuple{"industry_values.csv", "\n7,", "\n8,", "industry"},
          std::tuple{"industry_values.csv", "\n1,", "\n1,2.5", "firms"},
          std::tuple{"industry_values.csv", "wage,", "wages,", "wages"},
          std::tuple{"technology.csv", "\n1,1,", "\n1,63,", "user"},
          std::tuple{"technology.csv", "\n1,1,", "\n1,1,1", "technology of 1"},
          std::tuple{"history.csv", "\n1997Q1,", "\n1997Q2,", "quarter"},
          std::tuple{"nation.toml", "\"2018Q2\"", "\"2022Q2\"", "quarter"},
          std::tuple{"nation.toml", "\"2018Q2\"", "\"2018Q1\"", "output"},
          std::tuple{"nation.toml", "scale = 333", "scale = 0", "scale"},
          std::tuple{"nation.toml", "source =", "sources =", "sources"}}) {
        const auto path = folder.path() / "broken";
        std::filesystem::remove_all(path);
        std::filesystem::copy(folder.path() / "whole", path);
        folder.write(std::string{"broken/"} + file, with(bytes_of(path / file), from, to));
        EXPECT_EQ(refusal_of([&] { read_economy(path); }).field, field) << file << " with " << to;
    }
}

TEST(CalibratedTables, OfEveryPublishedFileAreReadBackWithTheSameBits)
{
    MM_REFERENCE_OR_SKIP(reference);
    const auto text = reference / "poledna" / "text";
    for (const char* file : {"austria_2010Q1_scale1.txt", "austria_2010Q1_scale10000.txt",
                             "italy_2010Q1_scale1000.txt", "steady_state_2010Q1_scale1000.txt"}) {
        const OwnFolder folder;
        const cal::Calibration economy = read_published(text / file);
        write_calibrated(folder.path() / "mine", economy, head);
        EXPECT_EQ(bits_of(open_economy(folder.path() / "mine")), bits_of(economy)) << file;
    }
}

} // namespace
} // namespace mm::nation
