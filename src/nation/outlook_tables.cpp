// SPDX-License-Identifier: Apache-2.0
#include "nation/outlook_tables.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"
#include "nation/quarter_tables.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace mm::nation {
namespace {

using calibration::Column;
using calibration::Outlook;
using calibration::YearPath;
using files::Csv;

constexpr double above_zero = std::numeric_limits<double>::min();

struct PathColumn {
    std::string_view name;
    YearPath Outlook::*to;
    std::string_view unit;
    double minimum;
    double maximum;
};

constexpr PathColumn paths[] = {
    {"productivity", &Outlook::productivity, "1/year", -0.2, 0.5},
    {"labour_force", &Outlook::labour_force, "person", 1.0, 2e9},
    {"labour_force_unchanged", &Outlook::labour_force_unchanged, "person", 1.0, 2e9},
    {"export_demand", &Outlook::export_demand, "1/year", -0.2, 0.5},
    {"government", &Outlook::government, "1/year", -0.2, 0.5},
};

} // namespace

calibration::QuarterlySeries read_series(const std::filesystem::path& path)
{
    constexpr std::array<std::string_view, 4> columns{"quarter", "nominal_gdp", "real_gdp", "interest_rate"};
    const Csv csv = files::read_csv(path, columns, true);
    calibration::QuarterlySeries series{.first = first_of_quarters(csv)};
    for (std::size_t r = 0; r < csv.size(); ++r) {
        series.nominal_gdp.push_back(
            csv.number(r, "nominal_gdp", "million of the currency/quarter", above_zero));
        series.real_gdp.push_back(csv.number(r, "real_gdp", "million of the currency/quarter", above_zero));
        series.interest_rate.push_back(csv.number(r, "interest_rate", "1/year", -0.99));
    }
    return series;
}

void read_paths(const std::filesystem::path& path, Outlook& outlook)
{
    std::vector<std::string_view> columns{"year"};
    for (const PathColumn& column : paths) columns.push_back(column.name);
    const Csv csv = files::read_csv(path, columns);
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const int year = static_cast<int>(csv.number(r, "year", "year", 1900.0, 2199.0));
        for (const PathColumn& column : paths) {
            YearPath& to = outlook.*column.to;
            if (r == 0) to.first_year = year;
            if (year != to.first_year + static_cast<int>(r))
                csv.refuse(r, "year", "the year after the row before, the rows in order");
            to.values.push_back(csv.number(r, column.name, column.unit, column.minimum, column.maximum));
        }
    }
    if (csv.size() == 0)
        throw InputError(
            {.file = path.string(), .field = "year", .found = "no row", .expected = "at least one year"});
}

Column read_by_code(const std::filesystem::path& path, std::string_view column, std::string_view unit,
                    double minimum, double maximum, const std::vector<std::string>& codes)
{
    const std::array<std::string_view, 4> columns{"code", column, "source", "grade"};
    const Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(1));
    Column values(codes.size(), std::nan(""));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& code = csv.one_of(r, "code", codes, "an industry of the economy");
        csv.name(r, "source");
        csv.grade(r, "grade");
        const auto row = std::find(codes.begin(), codes.end(), code) - codes.begin();
        values[static_cast<std::size_t>(row)] = csv.number(r, column, unit, minimum, maximum);
    }
    for (std::size_t row = 0; row < codes.size(); ++row)
        if (std::isnan(values[row]))
            throw InputError({.file = path.string(),
                              .field = "code",
                              .found = "no row of " + codes[row],
                              .expected = "a row of every industry"});
    return values;
}

} // namespace mm::nation
