// SPDX-License-Identifier: Apache-2.0
#include "endow/read.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

/// Who does what work, and which firms use AI.
namespace mm::endow {
namespace {

constexpr std::array<std::string_view, 7> group_columns{"group",     "name_en", "name_ko", "pay",
                                                        "cognitive", "source",  "grade"};
constexpr std::array<std::string_view, 5> hours_columns{"isic", "group", "hours", "source", "grade"};
constexpr std::array<std::string_view, 4> adoption_columns{"isic", "integrated", "source", "grade"};
constexpr double rounding = 1e-9; ///< of a sum of shares [1]

/// The row of a code, a new one of `count` zeros where there is none yet.
ByIsic& row_of(std::vector<ByIsic>& rows, const std::string& isic, std::size_t count)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ByIsic& row) { return row.isic == isic; });
    if (found != rows.end()) return *found;
    return rows.emplace_back(ByIsic{isic, ai::Column(count, 0.0)});
}

} // namespace

const ByIsic* best_fitting(const std::vector<ByIsic>& rows, std::string_view isic)
{
    const ByIsic* best = nullptr;
    for (const ByIsic& row : rows)
        if (isic.starts_with(row.isic) && (best == nullptr || row.isic.size() > best->isic.size()))
            best = &row;
    return best;
}

/// A balancing row ("X") is no industry: it is spread over others before anything starts.
void hold_fitting(const files::Csv& csv, std::size_t r, const std::vector<ByIsic>& rows,
                  std::string_view table)
{
    const std::string& isic = csv.name(r, "isic");
    if (isic == "X" || best_fitting(rows, isic) != nullptr) return;
    csv.refuse(r, "isic", "a code that a row of ai/" + std::string{table} + " begins");
}

void read_groups(const std::filesystem::path& path, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, group_columns, true);
    csv.hold_once(std::span{group_columns}.first(1));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        to.groups.push_back({.id = csv.name(r, "group"),
                             .name = {csv.name(r, "name_en"), csv.name(r, "name_ko")},
                             .pay = csv.number(r, "pay", "USD/year", 1.0, 1e8),
                             .cognitive = csv.number(r, "cognitive", "1", 0.0, 1.0)});
        static_cast<void>(csv.name(r, "source"));
        static_cast<void>(csv.grade(r, "grade"));
    }
}

void read_hours(const std::filesystem::path& path, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, hours_columns, true);
    csv.hold_once(std::span{hours_columns}.first(2));
    std::vector<std::string> groups;
    for (const TaskGroup& group : to.groups) groups.push_back(group.id);
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& group = csv.one_of(r, "group", groups, "a group of groups.csv");
        const auto g = std::find(groups.begin(), groups.end(), group) - groups.begin();
        row_of(to.hours, csv.name(r, "isic"), groups.size()).values[static_cast<std::size_t>(g)] =
            csv.number(r, "hours", "1", 0.0, 1.0);
        static_cast<void>(csv.name(r, "source"));
        static_cast<void>(csv.grade(r, "grade"));
        const bool last = r + 1 == csv.size() || csv.text(r + 1, "isic") != csv.text(r, "isic");
        const ai::Column& shares = to.hours.back().values;
        double sum = 0.0;
        for (const double share : shares) sum += share;
        if (last && std::abs(sum - 1.0) > rounding)
            csv.refuse(r, "hours",
                       "shares of " + csv.text(r, "isic") + " that add up to 1, one after another");
    }
}

void read_adoption(const std::filesystem::path& path, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, adoption_columns, true);
    csv.hold_once(std::span{adoption_columns}.first(1));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        to.integrated.push_back({csv.name(r, "isic"), {csv.number(r, "integrated", "1", 0.0, 1.0)}});
        static_cast<void>(csv.name(r, "source"));
        static_cast<void>(csv.grade(r, "grade"));
    }
}

} // namespace mm::endow
