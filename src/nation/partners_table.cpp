// SPDX-License-Identifier: Apache-2.0
#include "nation/partners_table.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 5> columns{"product", "partner", "share", "source", "grade"};
constexpr double rounding = 1e-6; ///< of a sum of shares that are written with few digits [1]

} // namespace

std::vector<std::string> Partners::names() const
{
    std::vector<std::string> names;
    for (const PartnerRow& row : rows)
        if (std::find(names.begin(), names.end(), row.partner) == names.end()) names.push_back(row.partner);
    return names;
}

bool Partners::knows(std::string_view product) const
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const PartnerRow& row) { return row.product == product; });
}

double Partners::share(std::string_view product, std::string_view partner) const
{
    double named = 0.0;
    for (const PartnerRow& row : rows) {
        if (row.product != product) continue;
        if (row.partner == partner) return row.share;
        named += row.share;
    }
    return partner == "rest" && knows(product) ? std::max(0.0, 1.0 - named) : 0.0;
}

Partners read_partners(const std::filesystem::path& path, const std::vector<std::string>& products)
{
    const files::Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::array<std::string_view, 2>{"product", "partner"});
    Partners partners;
    std::map<std::string, double> total;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const PartnerRow& row = partners.rows.emplace_back(
            PartnerRow{.product = csv.one_of(r, "product", products, "a product of industries.csv"),
                       .partner = csv.name(r, "partner"),
                       .share = csv.number(r, "share", "1", 0.0, 1.0),
                       .source = csv.name(r, "source"),
                       .grade = csv.grade(r, "grade")});
        if ((total[row.product] += row.share) > 1.0 + rounding)
            csv.refuse(r, "share", "shares of " + row.product + " that add up to 1 at most");
    }
    return partners;
}

} // namespace mm::nation
