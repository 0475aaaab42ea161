// SPDX-License-Identifier: Apache-2.0
#include "record/run_tables.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "record/run_rows.hpp"

#include <fmt/format.h>

#include <cmath>
#include <fstream>
#include <functional>
#include <iterator>

namespace mm::record {
namespace {

/// A cell of CSV (RFC 4180): in quotes where it holds what would end it.
std::string cell(std::string_view text)
{
    if (text.find_first_of(",\"\n") == std::string_view::npos) return std::string{text};
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + "\"";
}

/// Writes lines through a buffer: a large run does not fit into memory twice.
class Lines {
public:
    explicit Lines(const std::filesystem::path& path)
        : path_(path), stream_(path, std::ios::binary | std::ios::trunc)
    {}
    template <class... Values> void add(fmt::format_string<Values...> form, Values&&... values)
    {
        fmt::format_to(std::back_inserter(buffer_), form, std::forward<Values>(values)...);
        constexpr std::size_t full = 1u << 20u;
        if (buffer_.size() > full) flush();
    }
    /// Throws InputError where not all of it could be written.
    void close()
    {
        flush();
        stream_.close();
        if (!stream_)
            throw InputError({.file = path_.string(),
                              .found = "a disk that takes no more, or no such folder",
                              .expected = "a place that can be written to"});
    }

private:
    void flush()
    {
        stream_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
        buffer_.clear();
    }
    std::filesystem::path path_;
    std::ofstream stream_;
    std::string buffer_{};
};

void write_lines(const std::filesystem::path& path, const std::function<void(Lines&)>& write)
{
    files::make_whole(path, [&](const std::filesystem::path& beside) {
        Lines lines(beside);
        write(lines);
        lines.close();
    });
}

/// An empty cell for what there is not, such as the deviation of one history.
std::string number(double value)
{
    return std::isnan(value) ? std::string{} : fmt::format("{}", value);
}

} // namespace

void write_csv(const std::filesystem::path& path, const RunResult& result, Of of)
{
    const model::Catalogue& all = result.catalogue;
    write_lines(path, [&](Lines& lines) {
        if (of == Of::histories) {
            lines.add("history,quarter,period,series,unit,value\n");
            each_value(result, [&](std::uint32_t history, std::size_t s, std::size_t q, double value) {
                lines.add("{},{},{},{},{},{}\n", history, q, period(result, q), all[s].name,
                          cell(all[s].unit), value);
            });
            return;
        }
        lines.add("series,unit,quarter,period,n");
        for (const Figure& figure : figures) lines.add(",{}", figure.name);
        lines.add("\n");
        each_point(result, [&](std::size_t s, std::size_t q, const experiment::Statistics& point) {
            lines.add("{},{},{},{},{}", all[s].name, cell(all[s].unit), q, period(result, q), point.count);
            for (const Figure& figure : figures) lines.add(",{}", number(point.*figure.value));
            lines.add("\n");
        });
    });
}

void write_iamc(const std::filesystem::path& path, const RunResult& result, Of of)
{
    const RunKey& key = result.key;
    const model::Catalogue& all = result.catalogue;
    const std::string scenario = fmt::format("{} {}, {}, 1:{}, seed {}", key.nation, to_string(key.start),
                                             key.setting, key.scale, key.seed);
    write_lines(path, [&](Lines& lines) {
        const auto add = [&](const std::string& name, const std::string& variable, std::string_view unit,
                             std::size_t q, double value) {
            const Quarter quarter = key.start + static_cast<int>(q);
            lines.add("{},{},{},{},{},{},Q{},{}\n", cell(key.program), cell(name), cell(result.nation.en),
                      cell(variable), cell(unit), quarter.year(), quarter.number(), value);
        };
        lines.add("model,scenario,region,variable,unit,year,subannual,value\n");
        if (of == Of::histories) {
            each_value(result, [&](std::uint32_t history, std::size_t s, std::size_t q, double value) {
                add(fmt::format("{}|history {}", scenario, history), all[s].name, all[s].unit, q, value);
            });
            return;
        }
        each_point(result, [&](std::size_t s, std::size_t q, const experiment::Statistics& point) {
            for (const Figure& figure : figures)
                if (const double value = point.*figure.value; !std::isnan(value))
                    add(scenario, fmt::format("{}|{}", all[s].name, figure.iamc), all[s].unit, q, value);
        });
    });
}

} // namespace mm::record
