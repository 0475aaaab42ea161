// SPDX-License-Identifier: Apache-2.0
#include "nation/world_tables.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 7> shipment_columns{"designer", "family",     "quarter", "h100e_low",
                                                           "h100e",    "h100e_high", "complete"};
constexpr std::array<std::string_view, 5> owner_columns{"designer", "owner", "quarter", "h100e", "complete"};

bool whole_quarter(const files::Csv& csv, std::size_t row)
{
    return csv.flag(row, "complete");
}

Shipments& of_designer(std::vector<Shipments>& all, const std::string& designer, Quarter first)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Shipments& s) { return s.designer == designer; });
    if (found != all.end()) return *found;
    all.push_back({.designer = designer, .first = first});
    return all.back();
}

} // namespace

std::vector<Shipments> read_shipments(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, shipment_columns);
    csv.hold_once(std::span{shipment_columns}.first(3));
    std::vector<Shipments> all;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& designer = csv.name(r, "designer");
        const Quarter quarter = csv.quarter(r, "quarter");
        const double low = csv.number(r, "h100e_low", "H100 equivalent", 0.0, 1e9);
        const double middle = csv.number(r, "h100e", "H100 equivalent", low, 1e9);
        const double high = csv.number(r, "h100e_high", "H100 equivalent", middle, 1e9);
        if (!whole_quarter(csv, r)) continue; // A quarter that is still being counted says nothing yet.
        Shipments& s = of_designer(all, designer, quarter);
        const int at = quarter - s.first;
        if (at < 0 || at > static_cast<int>(s.middle.size()))
            csv.refuse(r, "quarter", "quarters in order, without gaps");
        const auto index = static_cast<std::size_t>(at);
        if (index == s.middle.size()) {
            s.low.push_back(0.0);
            s.middle.push_back(0.0);
            s.high.push_back(0.0);
        }
        s.low[index] +=
            low; // The bounds of a sum are taken as the sum of bounds: chips' errors move together.
        s.middle[index] += middle;
        s.high[index] += high;
    }
    return all;
}

std::vector<OwnerRow> read_owners(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, owner_columns);
    csv.hold_once(std::span{owner_columns}.first(3));
    std::vector<OwnerRow> owners;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        OwnerRow row{.designer = csv.name(r, "designer"),
                     .owner = csv.name(r, "owner"),
                     .quarter = csv.quarter(r, "quarter"),
                     .h100e = csv.number(r, "h100e", "H100 equivalent", 0.0, 1e9)};
        if (whole_quarter(csv, r)) owners.push_back(std::move(row));
    }
    return owners;
}

} // namespace mm::nation
