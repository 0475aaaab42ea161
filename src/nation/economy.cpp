// SPDX-License-Identifier: Apache-2.0
#include "nation/economy.hpp"

#include "base/error.hpp"
#include "calibration/from_table.hpp"
#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "nation/calibrated_tables.hpp"
#include "nation/statistics_tables.hpp"
#include "nation/table_economy.hpp"
#include "nation/toml_values.hpp"
#include "nation/wrong_economy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::nation {
namespace {

using files::Node;

constexpr std::string_view statistics_kind = "statistics";
constexpr std::string_view calibrated_kind = "calibrated";

[[noreturn]] void refuse_request(const Economy& economy, std::string field, std::string found,
                                 std::string expected)
{
    throw InputError({.file = economy.folder.string(),
                      .field = std::move(field),
                      .found = std::move(found),
                      .expected = std::move(expected)});
}

double scale_of(std::string_view file, const Node& root)
{
    const Node& node = entry_of(file, root, "", "scale", "persons an agent stands for");
    if (node.kind != Node::Kind::number || !(node.number >= calibration::finest_scale) ||
        !(node.number <= calibration::coarsest_scale))
        refuse(file, "scale", node, "a number from 1 to 10000 [person/agent]");
    return node.number;
}

/// "2010Q1 to 2019Q4" where they follow each other, else each of them.
std::string shown_starts(const std::vector<Quarter>& starts)
{
    const bool gapless = starts.back() - starts.front() == static_cast<int>(starts.size()) - 1;
    if (starts.size() > 2 && gapless)
        return "a quarter from " + to_string(starts.front()) + " to " + to_string(starts.back());
    std::string text = to_string(starts.front());
    for (std::size_t i = 1; i < starts.size(); ++i)
        text += (i + 1 == starts.size() ? " or " : ", ") + to_string(starts[i]);
    return text;
}

void hold_start(const Economy& economy, Quarter start)
{
    const std::vector<Quarter> starts = economy.start_quarters();
    if (std::find(starts.begin(), starts.end(), start) != starts.end()) return;
    std::string expected = shown_starts(starts);
    if (economy.is_calibrated()) expected += ", the only start of a calibration made elsewhere";
    refuse_request(economy, "start", to_string(start), std::move(expected));
}

void hold_scale(const Economy& economy, double scale)
{
    if (economy.is_calibrated() && scale != economy.scale)
        refuse_request(economy, "scale", fmt::format("{:g}", scale),
                       fmt::format("{:g}, the only scale of a calibration made elsewhere", economy.scale));
    if (!(scale >= calibration::finest_scale) || !(scale <= calibration::coarsest_scale))
        refuse_request(economy, "scale", fmt::format("{:g}", scale),
                       fmt::format("a number from {:g} to {:g} [person/agent]", calibration::finest_scale,
                                   calibration::coarsest_scale));
}

/// The field, and of which industry or product the place in it is.
std::string field_of(const Economy& economy, const calibration::Wrong& wrong)
{
    std::string name{wrong.name};
    if (wrong.row != calibration::Wrong::Row::industry) return name;
    return name + " of " + economy.industries[wrong.place - 1].code;
}

void hold_ranges(const Economy& economy, const calibration::Calibration& made)
{
    if (const auto wrong = calibration::first_wrong(made))
        refuse_request(economy, field_of(economy, *wrong), found_in(*wrong), expected_of(*wrong));
}

} // namespace

Economy head_of(const std::filesystem::path& folder, std::string_view file, const Node& root)
{
    Economy economy{.folder = folder};
    economy.id = text_of(file, root, "", "id");
    economy.name = name_of(file, root);
    economy.currency = text_of(file, root, "", "currency");
    economy.start = quarter_of(file, root, "start");
    economy.scale = scale_of(file, root);
    return economy;
}

bool Economy::has_prospects() const
{
    if (const auto* made = std::get_if<calibration::Calibration>(&base)) return made->prospects.has_value();
    return std::holds_alternative<calibration::TableStatistics>(base);
}

std::vector<Quarter> Economy::start_quarters() const
{
    std::vector<Quarter> quarters;
    if (const auto* statistics = std::get_if<calibration::Statistics>(&base)) {
        for (Quarter q = statistics->first_start(); q <= statistics->last_start(); q = q + 1)
            quarters.push_back(q);
    } else if (const auto* table = std::get_if<calibration::TableStatistics>(&base)) {
        for (const calibration::StartFigures& figures : table->starts) quarters.push_back(figures.quarter);
    } else {
        quarters.push_back(start);
    }
    return quarters;
}

std::pair<Quarter, Quarter> Economy::starts() const
{
    const std::vector<Quarter> quarters = start_quarters();
    return {quarters.front(), quarters.back()};
}

bool is_economy(const std::filesystem::path& folder)
{
    const auto toml = folder / "nation.toml";
    return files::read_toml(toml).find("kind") != nullptr;
}

bool has_economy(const std::filesystem::path& folder)
{
    return has_table_economy(folder) || is_economy(folder);
}

Economy read_economy(const std::filesystem::path& folder)
{
    if (has_table_economy(folder)) {
        Economy economy = read_table_economy(folder);
        hold_start(economy, economy.start);
        return economy;
    }
    const auto toml = folder / "nation.toml";
    const std::string file = toml.string();
    const Node root = files::read_toml(toml);
    const Node& kind_node =
        entry_of(file, root, "", "kind", "statistics or calibrated: what the economy is made of");
    const std::string kind = kind_node.text;
    Economy economy = head_of(folder, file, root);
    economy.files = {toml};
    if (kind == statistics_kind) {
        if (root.find("published_by") != nullptr)
            economy.published_by = text_of(file, root, "", "published_by");
        economy.base = read_statistics(folder, root, economy.industries, economy.files);
    } else if (kind == calibrated_kind) {
        economy.base =
            read_calibrated(folder, root, economy.start, economy.scale, economy.industries, economy.files);
        hold_ranges(economy, std::get<calibration::Calibration>(economy.base));
    } else {
        const std::array<std::string, 2> kinds{std::string{statistics_kind}, std::string{calibrated_kind}};
        refuse(file, "kind", kind_node, "statistics or calibrated", nearest_name(kind, kinds));
    }
    hold_start(economy, economy.start);
    return economy;
}

calibration::Calibration calibrate(const Economy& economy, std::optional<Quarter> start,
                                   std::optional<double> scale, const calibration::Choices& choices,
                                   calibration::Closures closures)
{
    hold_start(economy, start.value_or(economy.start));
    hold_scale(economy, scale.value_or(economy.scale));
    if (const auto* made = std::get_if<calibration::Calibration>(&economy.base)) return *made;
    const Quarter begin = start.value_or(economy.start);
    const double agent = scale.value_or(economy.scale);
    const auto* table = std::get_if<calibration::TableStatistics>(&economy.base);
    calibration::Calibration made =
        table != nullptr
            ? calibration::calibrate(*table, begin, agent, choices, closures)
            : calibration::calibrate(std::get<calibration::Statistics>(economy.base), begin, agent, choices);
    hold_ranges(economy, made);
    return made;
}

calibration::Calibration open_economy(const std::filesystem::path& folder, std::optional<Quarter> start,
                                      std::optional<double> scale)
{
    return calibrate(read_economy(folder), start, scale);
}

} // namespace mm::nation
