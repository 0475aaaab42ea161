// SPDX-License-Identifier: Apache-2.0
#include "nation/economy.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "nation/calibrated_tables.hpp"
#include "nation/statistics_tables.hpp"
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

/// What both kinds of nation.toml say.
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

void hold_start(const Economy& economy, Quarter start)
{
    const auto [first, last] = economy.starts();
    if (start >= first && start <= last) return;
    refuse_request(economy, "start", to_string(start),
                   first == last ? to_string(first) + ", the only start of a calibration made elsewhere"
                                 : "a quarter from " + to_string(first) + " to " + to_string(last));
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

std::pair<Quarter, Quarter> Economy::starts() const
{
    if (const auto* statistics = std::get_if<calibration::Statistics>(&base))
        return {statistics->first_start(), statistics->last_start()};
    return {start, start};
}

bool is_economy(const std::filesystem::path& folder)
{
    const auto toml = folder / "nation.toml";
    return files::read_toml(toml).find("kind") != nullptr;
}

Economy read_economy(const std::filesystem::path& folder)
{
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
                                   std::optional<double> scale, const calibration::Choices& choices)
{
    hold_start(economy, start.value_or(economy.start));
    hold_scale(economy, scale.value_or(economy.scale));
    if (const auto* made = std::get_if<calibration::Calibration>(&economy.base)) return *made;
    const auto& statistics = std::get<calibration::Statistics>(economy.base);
    calibration::Calibration made = calibration::calibrate(statistics, start.value_or(economy.start),
                                                           scale.value_or(economy.scale), choices);
    hold_ranges(economy, made);
    return made;
}

calibration::Calibration open_economy(const std::filesystem::path& folder, std::optional<Quarter> start,
                                      std::optional<double> scale)
{
    return calibrate(read_economy(folder), start, scale);
}

} // namespace mm::nation
