// SPDX-License-Identifier: Apache-2.0
#include "record/run_tables.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"
#include "files/text_file.hpp"
#include "record/run_made.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <charconv>

namespace mm::record {
namespace {

struct Tables : testing::Test {
    Scratch scratch{};
    std::vector<model::Outcome> outcomes{experiment::made(1, 0, made_quarters),
                                         experiment::made(1, 1, made_quarters),
                                         experiment::broken(1, 2, made_quarters)};
    RunResult result =
        result_of(made_key(), {"Made-up land", "지어낸 나라"}, model::published_catalogue(), 3, outcomes);
    fs::path path = scratch.path / "table";

    /// Values a history has: all, but those that its series do not have at the start.
    std::size_t values() const
    {
        std::size_t count = 0;
        for (const model::Series& series : model::published_catalogue().series)
            count += made_quarters + (series.at_start ? 1 : 0);
        return count;
    }
};

double number(const std::string& text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The only cell of a query, as text.
std::string asked(const fs::path& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK)
        << sqlite3_errmsg(database);
    std::string text = "no row";
    if (sqlite3_step(statement) == SQLITE_ROW) {
        const unsigned char* cell = sqlite3_column_text(statement, 0);
        text = cell != nullptr ? reinterpret_cast<const char*>(cell) : "null";
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return text;
}

double asked_number(const fs::path& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
    const double value = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return value;
}

TEST_F(Tables, InCsvHoldEveryValueToTheBit)
{
    write_csv(path, result, Of::histories);
    const std::vector<std::string_view> columns{"history", "quarter", "period", "series", "unit", "value"};
    const files::Csv csv = files::read_csv(path, columns, true);
    ASSERT_EQ(csv.size(), 2 * values());
    for (std::size_t row = 0; row < csv.size(); ++row) {
        const auto history = static_cast<std::size_t>(number(csv.text(row, "history")));
        const auto quarter = static_cast<std::size_t>(number(csv.text(row, "quarter")));
        const std::size_t series = model::series_index(csv.text(row, "series"));
        EXPECT_EQ(number(csv.text(row, "value")), outcomes[history].history.at(series, quarter));
        EXPECT_EQ(csv.text(row, "unit"), model::published_catalogue()[series].unit);
        EXPECT_EQ(csv.text(row, "period"), to_string(Quarter::of(2010, 1) + static_cast<int>(quarter)));
    }
}

TEST_F(Tables, InCsvHoldTheSummary)
{
    write_csv(path, result, Of::summary);
    const std::vector<std::string_view> columns{"series", "unit", "quarter", "period", "n",   "mean", "sd",
                                                "min",    "p05",  "p25",     "p50",    "p75", "p95",  "max"};
    const files::Csv csv = files::read_csv(path, columns, true);
    ASSERT_EQ(csv.size(), values());
    for (std::size_t row = 0; row < csv.size(); ++row) {
        const auto quarter = static_cast<std::size_t>(number(csv.text(row, "quarter")));
        const auto& point = result.summary.at(model::series_index(csv.text(row, "series")), quarter);
        EXPECT_EQ(csv.text(row, "n"), "2");
        for (const Figure& figure : figures)
            EXPECT_EQ(number(csv.text(row, figure.name)), point.*figure.value) << figure.name;
    }
}

TEST_F(Tables, InIamcFormHaveYearsAndQuarters)
{
    write_iamc(path, result, Of::histories);
    const std::vector<std::string_view> columns{"model", "scenario", "region",    "variable",
                                                "unit",  "year",     "subannual", "value"};
    const files::Csv csv = files::read_csv(path, columns, true);
    ASSERT_EQ(csv.size(), 2 * values());
    EXPECT_EQ(csv.text(0, "model"), made_key().program);
    EXPECT_EQ(csv.text(0, "scenario"), "made-up 2010Q1, reference, 1:1000, seed 1|history 0");
    EXPECT_EQ(csv.text(0, "region"), "Made-up land");
    EXPECT_EQ(csv.text(0, "variable"), "real_gdp");
    EXPECT_EQ(csv.text(0, "unit"), model::published_catalogue()[0].unit);
    EXPECT_EQ(csv.text(0, "year"), "2010");
    EXPECT_EQ(csv.text(3, "subannual"), "Q4");
    EXPECT_EQ(number(csv.text(3, "value")), outcomes[0].history.at(0, 3));
    // No two rows have one address: pyam refuses those.
    const std::vector<std::string_view> key{"model", "scenario", "region", "variable", "year", "subannual"};
    EXPECT_NO_THROW(csv.hold_once(key));

    write_iamc(path, result, Of::summary);
    const files::Csv summary = files::read_csv(path, columns, true);
    EXPECT_EQ(summary.size(), values() * std::size(figures));
    EXPECT_EQ(summary.text(0, "variable"), "real_gdp|Mean");
    EXPECT_NO_THROW(summary.hold_once(key));
}

TEST_F(Tables, InSqliteHoldTheRunItsValuesAndItsFailures)
{
    write_sqlite(path, result);
    EXPECT_EQ(asked(path, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(asked(path, "SELECT value FROM run WHERE name = 'id'"), run_id(made_key()));
    EXPECT_EQ(asked(path, "SELECT value FROM run WHERE name = 'start'"), "2010Q1");
    EXPECT_EQ(asked(path, "SELECT count(*) FROM history"), std::to_string(2 * values()));
    EXPECT_EQ(asked(path, "SELECT count(*) FROM summary"), std::to_string(values()));
    EXPECT_EQ(asked(path, "SELECT identity FROM failure WHERE history = 2"), "what is paid is received");
    EXPECT_EQ(asked(path, "SELECT unit FROM series WHERE name = 'euribor'"), "1/quarter");
    EXPECT_EQ(asked(path, "SELECT text_ko FROM series WHERE name = 'euribor'"), "정책금리");
    const std::string gdp =
        " JOIN series ON series.id = series WHERE name = 'real_gdp' AND period = '2010Q3'";
    EXPECT_EQ(asked_number(path, "SELECT value FROM history" + gdp + " AND history = 1"),
              outcomes[1].history.at(0, 2));
    EXPECT_EQ(asked_number(path, "SELECT p95 FROM summary" + gdp), result.summary.at(0, 2).p95);
    EXPECT_EQ(asked(path, "SELECT count(*) FROM history" + gdp), "2");
}

TEST_F(Tables, OfOneHistoryLeaveItsDeviationEmpty)
{
    const RunResult one =
        result_of(made_key(), {"Made-up land", "지어낸 나라"}, model::published_catalogue(), 1, outcomes);
    write_csv(path, one, Of::summary);
    const std::vector<std::string_view> columns{"mean", "sd"};
    EXPECT_EQ(files::read_csv(path, columns).text(0, "sd"), "");
    write_sqlite(path, one);
    EXPECT_EQ(asked(path, "SELECT sd FROM summary"), "null");
    write_iamc(path, one, Of::summary);
    EXPECT_EQ(files::read_text(path).find("Standard Deviation"), std::string::npos);
}

TEST_F(Tables, ThatCannotBeWrittenLeaveNothing)
{
    const fs::path nowhere = scratch.path / "missing" / "table";
    EXPECT_THROW(write_csv(nowhere, result, Of::histories), InputError);
    EXPECT_THROW(write_iamc(nowhere, result, Of::summary), InputError);
    EXPECT_THROW(write_sqlite(nowhere, result), InputError);
    EXPECT_TRUE(fs::is_empty(scratch.path));
}

TEST_F(Tables, ReplaceAnOlderOneWhole)
{
    write_sqlite(path, result);
    write_sqlite(path, result);
    EXPECT_EQ(asked(path, "SELECT count(*) FROM summary"), std::to_string(values()));
    EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path), fs::directory_iterator()), 1);
}

} // namespace
} // namespace mm::record
