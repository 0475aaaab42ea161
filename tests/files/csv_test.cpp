// SPDX-License-Identifier: Apache-2.0
#include "files/csv.hpp"

#include "files/refusal.hpp"

#include <array>
#include <cmath>
#include <string>

namespace mm::files {
namespace {

constexpr std::array<std::string_view, 2> ab{"a", "b"};
constexpr std::array<std::string_view, 1> only_a{"a"};

Mistake refusal(std::string_view text, bool exact = false)
{
    return refusal_of([&] { parse_csv(text, "t.csv", ab, exact); });
}

Mistake refused_number(std::string_view cell, double minimum = -unbounded, double maximum = unbounded)
{
    const Csv csv = parse_csv("a,b\n0," + std::string{cell} + "\n", "t.csv", ab);
    return refusal_of([&] { csv.number(0, "b", "MW", minimum, maximum); });
}

TEST(Csv, GivesTheAskedColumnsInTheAskedOrder)
{
    const Csv csv = parse_csv("b,x,a\n1,2,3\n4,5,6\n", "t.csv", ab);
    ASSERT_EQ(csv.size(), 2U);
    EXPECT_EQ(csv.text(0, "a"), "3");
    EXPECT_EQ(csv.text(0, "b"), "1");
    EXPECT_EQ(csv.text(1, "a"), "6");
    EXPECT_EQ(csv.lines, (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(csv.file, "t.csv");
}

TEST(Csv, ReadsQuotesCommasAndOtherEndsOfLines)
{
    for (const std::string_view text : {"a,b\n\"x, \"\"y\"\"\", 7 \n", "a,b\r\n\"x, \"\"y\"\"\",7\r\n",
                                        "\xEF\xBB\xBF"
                                        "a,b\n\"x, \"\"y\"\"\",7"}) {
        const Csv csv = parse_csv(text, "t.csv", ab);
        ASSERT_EQ(csv.size(), 1U) << text;
        EXPECT_EQ(csv.text(0, "a"), "x, \"y\"") << text;
        EXPECT_EQ(csv.text(0, "b"), "7") << text;
    }
}

TEST(Csv, KeepsKoreanAndFourByteCharacters)
{
    EXPECT_EQ(parse_csv("a\n대한민국 𝄞\n", "t.csv", only_a).text(0, "a"), "대한민국 𝄞");
}

TEST(Csv, ReadsALastLineThatDoesNotEnd)
{
    // Of every length, since the library looks one byte further than the text.
    for (std::size_t length = 1; length < 300; ++length) {
        const std::string cell(length, 'x');
        const Csv csv = parse_csv("a\n" + cell, "t.csv", only_a);
        ASSERT_EQ(csv.size(), 1U);
        ASSERT_EQ(csv.text(0, "a"), cell);
    }
}

TEST(Csv, RefusesAnEmptyFile)
{
    for (const std::string_view text : {"", "\xEF\xBB\xBF"}) {
        const Mistake mistake = refusal(text);
        EXPECT_EQ(mistake.file, "t.csv");
        EXPECT_EQ(mistake.line, 1U);
        EXPECT_EQ(mistake.found, "an empty file");
        EXPECT_EQ(mistake.expected, "a header line: a, b");
    }
}

TEST(Csv, RefusesAMissingADoubledAndAnUnknownColumn)
{
    const Mistake missing = refusal("a,c\n1,2\n");
    EXPECT_EQ(missing.line, 1U);
    EXPECT_EQ(missing.field, "b");
    EXPECT_EQ(missing.found, "no such column");

    const Mistake doubled = refusal("a,b,a\n1,2,3\n");
    EXPECT_EQ(doubled.line, 1U);
    EXPECT_EQ(doubled.field, "a");
    EXPECT_EQ(doubled.found, "the column twice");

    constexpr std::array<std::string_view, 2> columns{"region", "weight"};
    const Mistake unknown = refusal_of([&] { parse_csv("region,wieght\n1,2\n", "t.csv", columns, true); });
    EXPECT_EQ(unknown.line, 1U);
    EXPECT_EQ(unknown.field, "wieght");
    EXPECT_EQ(unknown.nearest, "weight");
}

TEST(Csv, RefusesRowsOfAnotherLength)
{
    const Mistake few = refusal("a,b\n1,2\n3\n");
    EXPECT_EQ(few.line, 3U);
    EXPECT_EQ(few.found, "a row with too few cells");
    const Mistake many = refusal("a,b\n1,2\n3,4\n5,6,7\n");
    EXPECT_EQ(many.line, 4U);
    EXPECT_EQ(many.found, "a row with too many cells");
    EXPECT_EQ(refusal("a,b\n1,2\n\n").line, 3U);
    EXPECT_EQ(refusal("a,b\n1,\"2,3\"\"\"\"\n").line, 2U);
}

TEST(Csv, RefusesAQuoteThatStaysOpen)
{
    const Mistake row = refusal("a,b\n1,2\n\"3,4\n5,6\n");
    EXPECT_EQ(row.line, 3U);
    EXPECT_EQ(row.found, "a quote that is never closed");
    EXPECT_EQ(refusal("a,\"b\n1,2\n").line, 1U); // The library knows no line of the header.
}

TEST(Csv, RefusesBytesThatAreNoText)
{
    const Mistake zero = refusal(std::string_view{"a,b\n1,2\n3,4\0 and more\n", 23});
    EXPECT_EQ(zero.line, 3U);
    EXPECT_EQ(zero.found, "the byte 0x00");
    const Mistake latin = refusal("a,b\n1,\xE9\n");
    EXPECT_EQ(latin.line, 2U);
    EXPECT_EQ(latin.found, "the byte 0xE9");
    EXPECT_EQ(refusal("\xFF\xFE"
                      "a,b\n")
                  .line,
              1U);
}

TEST(Csv, RefusesALineOfManyMebibytes)
{
    const Mistake mistake = refusal("a,b\n1," + std::string(17u << 20u, 'x') + "\n");
    EXPECT_EQ(mistake.line, 2U);
    EXPECT_EQ(mistake.found, "a line above 16 MiB");
}

TEST(Csv, ReadsFilesLargerThanTheLibrarysBuffer)
{
    std::string text = "a,b\n";
    const std::string filling(1000, 'y');
    constexpr std::size_t rows = 40'000;
    for (std::size_t r = 0; r < rows; ++r) text += std::to_string(r) + "," + filling + "\n";
    const Csv csv = parse_csv(text, "t.csv", ab);
    ASSERT_EQ(csv.size(), rows);
    for (std::size_t r = 0; r < rows; ++r) {
        ASSERT_EQ(csv.text(r, "a"), std::to_string(r));
        ASSERT_EQ(csv.text(r, "b"), filling);
        ASSERT_EQ(csv.lines[r], r + 2);
    }
}

TEST(CsvNumber, IsReadAsItStands)
{
    const Csv csv = parse_csv("a,b\n -1.5e3 ,\n", "t.csv", ab);
    EXPECT_EQ(csv.number(0, "a", "MW"), -1500.0);
    EXPECT_EQ(csv.number_or(0, "b", "MW", 7.0, 0.0, 1.0), 7.0);
    EXPECT_EQ(csv.number_or(0, "a", "MW", 7.0), -1500.0);
}

TEST(CsvNumber, RefusesWhatIsNoFiniteNumber)
{
    for (const std::string_view cell : {"nan", "inf", "-inf", "NaN", "infinity", "1e999", "", "x", "1x", "+1",
                                        "0x10", "1 2", "1.2.3", "--1"}) {
        const Mistake mistake = refused_number(cell);
        EXPECT_EQ(mistake.file, "t.csv") << cell;
        EXPECT_EQ(mistake.line, 2U) << cell;
        EXPECT_EQ(mistake.field, "b") << cell;
        EXPECT_EQ(mistake.found, cell.empty() ? "an empty cell" : "\"" + std::string{cell} + "\"");
        EXPECT_EQ(mistake.expected, "a finite number [MW]") << cell;
    }
}

TEST(CsvNumber, RefusesWhatIsOutOfRangeAndTakesTheEnds)
{
    for (const std::string_view cell : {"-0.001", "1.001", "1e300"})
        EXPECT_EQ(refused_number(cell, 0.0, 1.0).expected, "a finite number from 0 to 1 [MW]") << cell;
    const Csv csv = parse_csv("a,b\n0,1\n", "t.csv", ab);
    EXPECT_EQ(csv.number(0, "a", "1", 0.0, 1.0), 0.0);
    EXPECT_EQ(csv.number(0, "b", "1", 0.0, 1.0), 1.0);
}

TEST(CsvCell, RefusesDatesThatDoNotExist)
{
    for (const std::string_view cell :
         {"2025Q5", "2025Q0", "2025q1", "25Q1", "1899Q4", "2200Q1", "2025", "2025-Q1", ""}) {
        const Csv csv = parse_csv("a,b\n" + std::string{cell} + ",x\n", "t.csv", ab);
        const Mistake mistake = refusal_of([&] { csv.quarter(0, "a"); });
        EXPECT_EQ(mistake.line, 2U) << cell;
        EXPECT_EQ(mistake.expected, "a quarter such as 2025Q1") << cell;
    }
    for (const std::string_view cell :
         {"2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "2025-01-32", "2025/01/01", "2025-01-011"}) {
        const Csv csv = parse_csv("a,b\n" + std::string{cell} + ",x\n", "t.csv", ab);
        EXPECT_EQ(refusal_of([&] { csv.day(0, "a"); }).expected, "a day such as 2025-01-31") << cell;
    }
    const Csv csv = parse_csv("a,b\n2025Q3,2024-02-29\n", "t.csv", ab);
    EXPECT_EQ(csv.quarter(0, "a"), Quarter::of(2025, 3));
    EXPECT_EQ(csv.day(0, "b"), Quarter::of(2024, 1));
}

TEST(CsvCell, RefusesOtherGradesFlagsAndNames)
{
    const Csv csv = parse_csv("a,b\nD,\n0.5,H20O\nA,1\n", "t.csv", ab);
    EXPECT_EQ(refusal_of([&] { csv.grade(0, "a"); }).line, 2U);
    EXPECT_EQ(csv.grade(2, "a"), Grade::a);
    EXPECT_EQ(refusal_of([&] { csv.flag(1, "a"); }).expected, "0 or 1");
    EXPECT_TRUE(csv.flag(2, "b"));
    EXPECT_EQ(refusal_of([&] { csv.name(0, "b"); }).found, "an empty cell");
    EXPECT_EQ(csv.name(1, "b"), "H20O");
    const std::vector<std::string> chips{"B200", "H200"};
    const Mistake mistake = refusal_of([&] { csv.one_of(1, "b", chips, "a chip"); });
    EXPECT_EQ(mistake.line, 3U);
    EXPECT_EQ(mistake.field, "b");
    EXPECT_EQ(mistake.found, "\"H20O\"");
    EXPECT_EQ(mistake.expected, "a chip");
    EXPECT_EQ(mistake.nearest, "H200");
}

TEST(Csv, HoldsThatARowStandsOnce)
{
    const Csv csv = parse_csv("a,b\n1,x\n2,x\n1,x\n", "t.csv", ab);
    const Mistake mistake = refusal_of([&] { csv.hold_once(ab); });
    EXPECT_EQ(mistake.line, 4U);
    EXPECT_EQ(mistake.field, "a");
    EXPECT_EQ(mistake.expected, "each a, b once");
    parse_csv("a,b\n1,x\n2,x\n1,y\n", "t.csv", ab).hold_once(ab);
}

TEST(ReadCsv, NamesTheFile)
{
    const OwnFolder folder;
    const auto path = folder.write("t.csv", "a,b\n1\n");
    const Mistake mistake = refusal_of([&] { read_csv(path, ab); });
    EXPECT_EQ(mistake.file, path.string());
    EXPECT_EQ(mistake.line, 2U);
    EXPECT_EQ(refusal_of([&] { read_csv(folder.path() / "no.csv", ab); }).found, "no such file");
}

} // namespace
} // namespace mm::files
