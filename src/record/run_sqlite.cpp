// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "files/text_file.hpp"
#include "record/run_rows.hpp"
#include "record/run_tables.hpp"

#include <sqlite3.h>

#include <cmath>
#include <memory>

namespace mm::record {
namespace {

constexpr const char* tables = R"(
CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE series (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, unit TEXT NOT NULL, text_en TEXT NOT NULL,
                     text_ko TEXT NOT NULL);
CREATE TABLE history (history INTEGER NOT NULL, series INTEGER NOT NULL REFERENCES series (id),
                      quarter INTEGER NOT NULL, period TEXT NOT NULL, value REAL NOT NULL,
                      PRIMARY KEY (history, series, quarter)) WITHOUT ROWID;
CREATE TABLE summary (series INTEGER NOT NULL REFERENCES series (id), quarter INTEGER NOT NULL, period TEXT NOT NULL,
                      n INTEGER NOT NULL, mean REAL NOT NULL, sd REAL, min REAL, p05 REAL, p25 REAL, p50 REAL,
                      p75 REAL, p95 REAL, max REAL, PRIMARY KEY (series, quarter)) WITHOUT ROWID;
CREATE TABLE failure (history INTEGER PRIMARY KEY, quarter INTEGER NOT NULL, phase TEXT NOT NULL,
                      account TEXT NOT NULL, identity TEXT NOT NULL, amount REAL);
)";

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct EndStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

void hold(const Database& database, int code)
{
    if (code == SQLITE_OK || code == SQLITE_DONE) return;
    throw InputError({.file = "SQLite",
                      .found = database ? sqlite3_errmsg(database.get()) : "no memory",
                      .expected = "a place that can be written to"});
}

void execute(const Database& database, const char* sql)
{
    hold(database, sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr));
}

/// A prepared INSERT that takes one row after another.
class Insert {
public:
    Insert(const Database& database, const char* sql) : database_(database)
    {
        sqlite3_stmt* statement = nullptr;
        hold(database_, sqlite3_prepare_v2(database_.get(), sql, -1, &statement, nullptr));
        statement_.reset(statement);
    }
    template <class... Values> void row(const Values&... values)
    {
        int column = 0;
        (bind(++column, values), ...);
        hold(database_, sqlite3_step(statement_.get()));
        hold(database_, sqlite3_reset(statement_.get()));
    }

private:
    void bind(int column, std::string_view text)
    {
        hold(database_, sqlite3_bind_text(statement_.get(), column, text.data(),
                                          static_cast<int>(text.size()), SQLITE_TRANSIENT));
    }
    void bind(int column, double value) // NaN becomes NULL.
    {
        hold(database_, sqlite3_bind_double(statement_.get(), column, value));
    }
    void bind(int column, std::size_t value)
    {
        hold(database_, sqlite3_bind_int64(statement_.get(), column, static_cast<sqlite3_int64>(value)));
    }
    const Database& database_;
    std::unique_ptr<sqlite3_stmt, EndStatement> statement_{};
};

void insert_run(const Database& database, const RunResult& result)
{
    Insert run(database, "INSERT INTO run VALUES (?, ?)");
    run.row("id", run_id(result.key));
    run.row("histories", std::to_string(result.histories));
    for (const auto& [name, value] : entries(result.key)) run.row(name, value);
    Insert series(database, "INSERT INTO series VALUES (?, ?, ?, ?, ?)");
    const model::Catalogue& all = result.catalogue;
    for (std::size_t s = 0; s < all.size(); ++s)
        series.row(s, all[s].name, all[s].unit, all[s].text.en, all[s].text.ko);
}

void insert_values(const Database& database, const RunResult& result)
{
    Insert history(database, "INSERT INTO history VALUES (?, ?, ?, ?, ?)");
    each_value(result, [&](std::uint32_t number, std::size_t s, std::size_t q, double value) {
        history.row(std::size_t{number}, s, q, period(result, q), value);
    });
    Insert failure(database, "INSERT INTO failure VALUES (?, ?, ?, ?, ?, ?)");
    for (const model::Outcome& o : result.outcomes)
        if (o.breach)
            failure.row(std::size_t{o.history.number}, o.breach->quarter, o.breach->phase, o.breach->account,
                        o.breach->identity, o.breach->amount);
}

void insert_summary(const Database& database, const RunResult& result)
{
    Insert summary(database, "INSERT INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    each_point(result, [&](std::size_t s, std::size_t q, const experiment::Statistics& p) {
        summary.row(s, q, period(result, q), p.count, p.mean, p.deviation, p.lowest, p.p05, p.p25, p.p50,
                    p.p75, p.p95, p.highest);
    });
}

void fill(const std::filesystem::path& path, const RunResult& result)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(path.c_str(), &opened);
    const Database database(opened);
    hold(database, code);
    // The file is renamed when it is whole: a journal against a kill would be written for nothing.
    execute(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    execute(database, tables);
    insert_run(database, result);
    insert_values(database, result);
    insert_summary(database, result);
    execute(database, "COMMIT");
}

} // namespace

void write_sqlite(const std::filesystem::path& path, const RunResult& result)
{
    files::make_whole(path, [&](const std::filesystem::path& beside) { fill(beside, result); });
}

} // namespace mm::record
