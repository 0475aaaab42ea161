// SPDX-License-Identifier: Apache-2.0
#include "nation/split_economy.hpp"

#include "calibration/split_industry.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace mm::nation {
namespace {

/// Appends the new industry to a list of names and returns the row of its parent.
std::size_t add_name(std::vector<IndustryName>& industries, const SplitOff& part)
{
    const auto called = [&](const std::string& code) {
        return std::find_if(industries.begin(), industries.end(),
                            [&](const IndustryName& each) { return each.code == code; });
    };
    assert(called(part.code) == industries.end());
    const auto parent = called(part.parent);
    assert(parent != industries.end());
    const auto row = static_cast<std::size_t>(parent - industries.begin());
    industries.push_back({part.code, part.name, industries[row].isic});
    return row;
}

} // namespace

Economy split_off(Economy economy, const SplitOff& part)
{
    auto& statistics = std::get<calibration::TableStatistics>(economy.base);
    const std::size_t parent = add_name(economy.industries, part);
    statistics = calibration::split_industry(std::move(statistics), parent, part.share);
    return economy;
}

LeverTables split_off(LeverTables tables, const SplitOff& part)
{
    add_name(tables.industries, part);
    std::vector<PartnerRow>& rows = tables.partners.rows;
    const std::size_t known = rows.size();
    for (std::size_t r = 0; r < known; ++r) {
        if (rows[r].product != part.parent) continue;
        PartnerRow row = rows[r];
        row.product = part.code;
        rows.push_back(std::move(row));
    }
    return tables;
}

} // namespace mm::nation
