// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "calibration/fields.hpp"
#include "files/csv.hpp"
#include "nation/calibrated_tables.hpp"
#include "nation/quarter_tables.hpp"
#include "nation/statistics_tables.hpp"
#include "nation/toml_values.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::nation {
namespace {

namespace cal = calibration;
using files::Csv;

constexpr double largest_count = 1e12;

std::size_t count_at(const Csv& csv, std::size_t r, std::string_view column)
{
    const double value = csv.number(r, column, "agent", 0.0, largest_count);
    if (value != std::floor(value)) csv.refuse(r, column, "a whole number [agent]");
    return static_cast<std::size_t>(value);
}

/// One row a quantity, each once.
void read_scalars(const std::filesystem::path& path, cal::Calibration& economy)
{
    constexpr std::array<std::string_view, 4> columns{"name", "value", "unit", "symbol"};
    const Csv csv = files::read_csv(path, columns);
    csv.hold_once(std::span{columns}.first(1));
    std::vector<std::string> names;
    for (const auto& field : cal::scalars()) names.emplace_back(field.name);
    for (const auto& field : cal::head_counts()) names.emplace_back(field.name);
    std::vector<std::string> missing = names;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& name = csv.one_of(r, "name", names, "a quantity of a calibration");
        std::erase(missing, name);
        for (const auto& field : cal::scalars())
            if (field.name == name) field.in(economy) = csv.number(r, "value", field.unit);
        for (const auto& field : cal::head_counts())
            if (field.name == name) field.in(economy) = count_at(csv, r, "value");
    }
    if (!missing.empty())
        throw InputError({.file = path.string(),
                          .field = missing.front(),
                          .found = "no row",
                          .expected = "one row for each quantity of a calibration"});
}

constexpr std::array<std::string_view, 3> shocks{"euro_output", "exports", "imports"};

void read_covariance(const std::filesystem::path& path, cal::Calibration& economy)
{
    constexpr std::array<std::string_view, 4> columns{"of", shocks[0], shocks[1], shocks[2]};
    const Csv csv = files::read_csv(path, columns);
    if (csv.size() != shocks.size())
        throw InputError({.file = path.string(),
                          .field = "of",
                          .found = std::to_string(csv.size()) + " rows",
                          .expected = "three rows: euro_output, exports, imports"});
    for (std::size_t r = 0; r < shocks.size(); ++r) {
        if (csv.text(r, "of") != shocks[r]) csv.refuse(r, "of", std::string{shocks[r]});
        for (std::size_t c = 0; c < shocks.size(); ++c)
            economy.outside.covariance[3 * r + c] = csv.number(r, shocks[c], "1");
    }
}

/// One row an industry, in the order of industries.csv.
void read_industry_values(const std::filesystem::path& path, const std::vector<IndustryName>& industries,
                          cal::Calibration& economy)
{
    std::vector<std::string_view> columns{"industry"};
    for (const auto& field : cal::industry_counts()) columns.push_back(field.name);
    for (const auto& field : cal::industry_columns()) columns.push_back(field.name);
    for (const auto& field : cal::product_shares()) columns.push_back(field.name);
    const Csv csv = files::read_csv(path, columns, true);
    if (csv.size() != industries.size())
        throw InputError({.file = path.string(),
                          .field = "industry",
                          .found = std::to_string(csv.size()) + " rows",
                          .expected = std::to_string(industries.size()) + ", as industries.csv has"});
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (csv.text(r, "industry") != industries[r].code)
            csv.refuse(r, "industry", industries[r].code + ", in the order of industries.csv");
        for (const auto& field : cal::industry_counts())
            field.in(economy).push_back(count_at(csv, r, field.name));
        for (const auto& field : cal::industry_columns())
            field.in(economy).push_back(csv.number(r, field.name, field.unit));
        for (const auto& field : cal::product_shares())
            field.in(economy).push_back(csv.number(r, field.name, field.unit));
    }
}

/// One row a supplier and user; a pair that is left out buys nothing.
void read_technology(const std::filesystem::path& path, const std::vector<IndustryName>& industries,
                     cal::Calibration& economy)
{
    constexpr std::array<std::string_view, 3> columns{"supplier", "user", "share"};
    const Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(2));
    std::vector<std::string> codes;
    codes.reserve(industries.size());
    for (const IndustryName& industry : industries) codes.push_back(industry.code);
    const auto row_of = [&](std::size_t r, std::string_view column) {
        const std::string& code = csv.one_of(r, column, codes, "a code of industries.csv");
        return static_cast<std::size_t>(std::find(codes.begin(), codes.end(), code) - codes.begin());
    };
    economy.industries.technology.assign(codes.size() * codes.size(), 0.0);
    for (std::size_t r = 0; r < csv.size(); ++r)
        economy.industries.technology[row_of(r, "user") * codes.size() + row_of(r, "supplier")] =
            csv.number(r, "share", "1");
}

/// One row a quarter, the rows in order. Output and inflation end with the start; the others may go on as far as they
/// are known.
void read_history(const std::filesystem::path& path, cal::Calibration& economy)
{
    std::vector<std::string_view> columns{"quarter"};
    for (const auto& field : cal::histories()) columns.push_back(field.name);
    for (const auto& field : cal::paths()) columns.push_back(field.name);
    const Csv csv = files::read_csv(path, columns, true);
    const Quarter first = first_of_quarters(csv);
    const Quarter last = first + (static_cast<int>(csv.size()) - 1);
    constexpr int shortest = 4; ///< quarters of history that a regression on the last value needs
    if (economy.start < first + (shortest - 1) || economy.start > last)
        throw InputError({.file = path.string(),
                          .field = "quarter",
                          .found = to_string(first) + " to " + to_string(last),
                          .expected = "at least " + std::to_string(shortest) + " quarters up to the start " +
                                      to_string(economy.start)});
    const auto known = static_cast<std::size_t>(economy.start - first) + 1;
    const auto take = [&](const cal::Field<cal::Column>& field, std::size_t most) {
        cal::Column& to = field.in(economy);
        for (std::size_t r = 0; r < csv.size(); ++r) {
            const bool is_empty = csv.text(r, field.name).empty();
            if (r < known || (!is_empty && r == to.size() && r < most))
                to.push_back(csv.number(r, field.name, field.unit));
            else if (!is_empty)
                csv.refuse(r, field.name, "an empty cell behind the last quarter that is known");
        }
    };
    for (const auto& field : cal::histories()) take(field, known);
    for (const auto& field : cal::paths()) take(field, csv.size());
}

} // namespace

calibration::Calibration read_calibrated(const std::filesystem::path& folder, const files::Node& root,
                                         Quarter start, double scale, std::vector<IndustryName>& industries,
                                         std::vector<std::filesystem::path>& files)
{
    const std::array<std::string, 7> keys{"kind", "id", "name", "currency", "start", "scale", "source"};
    hold_keys((folder / "nation.toml").string(), root, "", keys, "a key of a calibrated nation");
    cal::Calibration economy{.start = start, .scale = scale};
    industries = read_industries(folder / "industries.csv");
    read_scalars(folder / "scalars.csv", economy);
    read_covariance(folder / "covariance.csv", economy);
    read_industry_values(folder / "industry_values.csv", industries, economy);
    read_technology(folder / "technology.csv", industries, economy);
    read_history(folder / "history.csv", economy);
    for (const char* name : {"industries.csv", "scalars.csv", "covariance.csv", "industry_values.csv",
                             "technology.csv", "history.csv"})
        files.push_back(folder / name);
    return economy;
}

} // namespace mm::nation
