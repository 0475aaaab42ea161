// SPDX-License-Identifier: Apache-2.0
#include "nation/nation.hpp"

#include "base/error.hpp"
#include "files/csv.hpp"
#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "nation/days_table.hpp"
#include "nation/figures.hpp"
#include "nation/plants_table.hpp"
#include "nation/toml_values.hpp"
#include "nation/world.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace mm::nation {
namespace {

using files::Node;

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
    if (const Node* kind = root.find("kind"))
        refuse(file, "kind", *kind,
               "a nation in which promises can be checked; one with a kind is an economy alone");
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
    nation.name = name_of(file, root);
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
