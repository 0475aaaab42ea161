// SPDX-License-Identifier: Apache-2.0
#include "nation/plants_table.hpp"

#include "base/text.hpp"
#include "files/csv.hpp"

#include <algorithm>
#include <array>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 6> columns{"region", "source",   "capacity",
                                                  "units",  "evidence", "grade"};

double& capacity_of(Region& region, const files::Csv& csv, std::size_t row)
{
    const std::string& source = csv.text(row, "source");
    if (source == "nuclear") return region.nuclear;
    if (source == "coal") return region.coal;
    csv.refuse(row, "source", "nuclear or coal");
}

} // namespace

void read_plants(const std::filesystem::path& path, std::vector<Region>& regions)
{
    const files::Csv csv = files::read_csv(path, columns, true);
    std::vector<std::string> names;
    for (const Region& region : regions) names.push_back(region.id);
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& name = csv.text(r, "region");
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            csv.refuse(r, "region", "a region of regions.csv", nearest_name(name, names));
        double& capacity = capacity_of(regions[static_cast<std::size_t>(found - names.begin())], csv, r);
        if (capacity > 0.0) csv.refuse(r, "source", "each region and source once");
        capacity = csv.number(r, "capacity", "MW", 1e-3, 1e6);
        static_cast<void>(csv.grade(r, "grade"));
    }
}

} // namespace mm::nation
