// SPDX-License-Identifier: Apache-2.0
#include "nation/nation.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"
#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "nation/days_table.hpp"
#include "nation/figures.hpp"
#include "nation/plants_table.hpp"
#include "nation/world.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace mm::nation {
namespace {

using files::Node;

[[noreturn]] void refuse(std::string_view file, std::string field, const Node& node, std::string expected,
                         std::string nearest = {})
{
    throw InputError({.file = std::string{file},
                      .line = node.line,
                      .field = std::move(field),
                      .found = files::shown(node),
                      .expected = std::move(expected),
                      .nearest = std::move(nearest)});
}

std::string joined(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string{key} : path + "." + std::string{key};
}

const Node& entry_of(std::string_view file, const Node& table, const std::string& path, std::string_view key,
                     std::string expected)
{
    const Node* node = table.find(key);
    if (node == nullptr)
        throw InputError({.file = std::string{file},
                          .line = table.line,
                          .field = joined(path, key),
                          .found = "nothing",
                          .expected = std::move(expected)});
    return *node;
}

std::string text_of(std::string_view file, const Node& table, const std::string& path, std::string_view key)
{
    const Node& node = entry_of(file, table, path, key, "a text");
    if (node.kind != Node::Kind::text || node.text.empty()) refuse(file, joined(path, key), node, "a text");
    return node.text;
}

double number_of(std::string_view file, const Declaration& declaration, const std::string& field,
                 const Node& node)
{
    if (node.kind != Node::Kind::number || !allowed(declaration, node.number))
        refuse(file, field, node, expectation(declaration));
    return node.number;
}

Value figure_of(std::string_view file, const Declaration& declaration, const Node& table)
{
    const std::string name{declaration.name};
    if (table.kind != Node::Kind::table)
        refuse(file, name, table, "a table with value, unit, source and grade");
    const std::vector<std::string> keys{"value", "low", "high", "unit", "source", "grade"};
    for (const files::Entry& entry : table.entries)
        if (std::find(keys.begin(), keys.end(), entry.key) == keys.end())
            throw InputError({.file = std::string{file},
                              .line = entry.value.line,
                              .field = name + "." + entry.key,
                              .found = "an unknown key",
                              .expected = "value, low, high, unit, source or grade",
                              .nearest = nearest_name(entry.key, keys)});
    Value value;
    const Node& middle = entry_of(file, table, name, "value", expectation(declaration));
    value.value = number_of(file, declaration, name + ".value", middle);
    value.low = value.high = value.value;
    if (const Node* low = table.find("low")) value.low = number_of(file, declaration, name + ".low", *low);
    if (const Node* high = table.find("high"))
        value.high = number_of(file, declaration, name + ".high", *high);
    if (value.low > value.value || value.high < value.value)
        refuse(file, name + ".value", middle, "a value between low and high");
    if (declaration.shape == Shape::lognormal && value.low != value.high && value.low <= 0.0)
        refuse(file, name + ".low", *table.find("low"),
               "a value above 0, since the figure varies by factors");
    const Node& unit = entry_of(file, table, name, "unit", "the unit " + std::string{declaration.unit});
    if (unit.kind != Node::Kind::text || unit.text != declaration.unit)
        refuse(file, name + ".unit", unit, "the unit \"" + std::string{declaration.unit} + "\"");
    value.source = text_of(file, table, name, "source");
    const Node& grade = entry_of(file, table, name, "grade", "A, B, C or illustrative");
    const auto parsed = parse_grade(grade.text);
    if (!parsed) refuse(file, name + ".grade", grade, "A, B, C or illustrative");
    value.grade = *parsed;
    value.origin = std::string{file} + ":" + std::to_string(middle.line);
    return value;
}

/// The figures of one section, "power" of power.tariff.
void read_section(std::string_view file, const std::string& section, const Node& table, Inputs& inputs)
{
    std::vector<std::string> names;
    for (const Declaration* d : figure::all()) names.emplace_back(d->name);
    if (table.kind != Node::Kind::table) refuse(file, section, table, "a section of figures");
    for (const files::Entry& entry : table.entries) {
        const std::string name = section + "." + entry.key;
        const auto all = figure::all();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Declaration* d) { return d->name == name; });
        if (found == all.end())
            throw InputError({.file = std::string{file},
                              .line = entry.value.line,
                              .field = name,
                              .found = "an unknown figure",
                              .expected = "a figure that `megamachine schema` lists",
                              .nearest = nearest_name(name, names)});
        inputs.set(**found, figure_of(file, **found, entry.value));
    }
}

constexpr std::array<std::string_view, 12> region_columns{"region",    "name_en",    "name_ko", "latitude",
                                                          "longitude", "flow_share", "refusal", "appeal",
                                                          "solar",     "wind",       "source",  "grade"};

/// The profile that a region's cell names: "jeju" in the column "solar" is the profile "solar_jeju".
std::string profile_of(const files::Csv& csv, std::size_t r, std::string_view column,
                       const std::vector<std::string>& profiles)
{
    const std::string prefix = std::string{column} + "_";
    std::vector<std::string> names;
    for (const std::string& profile : profiles)
        if (profile.starts_with(prefix)) names.push_back(profile.substr(prefix.size()));
    return prefix + csv.one_of(r, column, names, "a " + std::string{column} + " profile of days.csv");
}

/// The regions; their profiles have to be among `profiles` of days.csv.
std::vector<Region> read_regions(const std::filesystem::path& path, const std::vector<std::string>& profiles)
{
    const files::Csv csv = files::read_csv(path, region_columns, true);
    csv.hold_once(std::span{region_columns}.first(1));
    std::vector<Region> regions;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        Region region{.id = csv.name(r, "region"), .name = {csv.name(r, "name_en"), csv.name(r, "name_ko")}};
        region.latitude = csv.number(r, "latitude", "degree", -90.0, 90.0);
        region.longitude = csv.number(r, "longitude", "degree", -180.0, 180.0);
        region.flow_share = csv.number(r, "flow_share", "1", 0.0, 1.0);
        region.refusal = csv.number(r, "refusal", "1", 0.0, 1.0);
        region.appeal = csv.number(r, "appeal", "1", 0.0, 10.0);
        region.solar = profile_of(csv, r, "solar", profiles);
        region.wind = profile_of(csv, r, "wind", profiles);
        region.source = csv.name(r, "source");
        region.grade = csv.grade(r, "grade");
        regions.push_back(std::move(region));
    }
    double sum = 0.0;
    for (const Region& region : regions) sum += region.flow_share;
    if (regions.empty() || std::abs(sum - 1.0) > 1e-9)
        throw InputError({.file = path.string(),
                          .field = "flow_share",
                          .found = "a sum of " + std::to_string(sum),
                          .expected = "shares that add up to 1"});
    return regions;
}

} // namespace

const std::vector<double>& Days::hours(const std::string& name) const
{
    const auto found = std::find(profiles.begin(), profiles.end(), name);
    assert(found != profiles.end());
    return profile[static_cast<std::size_t>(found - profiles.begin())];
}

const Region* Nation::find_region(const std::string& name_of_region) const
{
    const auto found =
        std::find_if(regions.begin(), regions.end(), [&](const Region& r) { return r.id == name_of_region; });
    return found == regions.end() ? nullptr : &*found;
}

Nation parse_nation(std::string_view text, std::string_view file, Inputs& inputs)
{
    const Node root = files::parse_toml(text, file);
    const std::vector<std::string> keys{"id",      "name",  "currency", "controls", "country", "people",
                                        "economy", "state", "power",    "talent",   "chips"};
    Nation nation;
    for (const files::Entry& entry : root.entries) {
        const auto found = std::find(keys.begin(), keys.end(), entry.key);
        if (found == keys.end())
            throw InputError({.file = std::string{file},
                              .line = entry.value.line,
                              .field = entry.key,
                              .found = "an unknown key",
                              .expected = "a key of nation.toml",
                              .nearest = nearest_name(entry.key, keys)});
        if (found - keys.begin() >= 5) read_section(file, entry.key, entry.value, inputs);
    }
    nation.id = text_of(file, root, "", "id");
    const Node& name = entry_of(file, root, "", "name", "name.en and name.ko");
    if (name.kind != Node::Kind::table)
        refuse(file, "name", name, "a text in each language: name.en and name.ko");
    for (const files::Entry& entry : name.entries)
        if (entry.key != "en" && entry.key != "ko")
            refuse(file, joined("name", entry.key), entry.value, "only en and ko");
    nation.name = {text_of(file, name, "name", "en"), text_of(file, name, "name", "ko")};
    nation.currency = text_of(file, root, "", "currency");
    nation.controls = text_of(file, root, "", "controls");
    if (std::find(destinations.begin(), destinations.end(), nation.controls) == destinations.end())
        refuse(file, "controls", *root.find("controls"),
               "a destination of the export controls: allied, china or other",
               nearest_name(nation.controls,
                            std::vector<std::string>(destinations.begin(), destinations.end())));
    nation.country = text_of(file, root, "", "country");
    for (const Declaration* d : figure::all())
        if (!d->optional && !inputs.has(*d))
            throw InputError({.file = std::string{file},
                              .field = std::string{d->name},
                              .found = "nothing",
                              .expected = "a figure: " + expectation(*d)});
    return nation;
}

Nation read_nation(const std::filesystem::path& folder, Inputs& inputs)
{
    const auto toml = folder / "nation.toml";
    Nation nation = parse_nation(files::read_text(toml), toml.string(), inputs);
    nation.days = read_days(folder / "days.csv");
    nation.regions = read_regions(folder / "regions.csv", nation.days.profiles);
    read_plants(folder / "plants.csv", nation.regions);
    nation.files = {toml, folder / "regions.csv", folder / "plants.csv", folder / "days.csv"};
    return nation;
}

} // namespace mm::nation
