// SPDX-License-Identifier: Apache-2.0
#include "nation/baskets_table.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 6> columns{"basket", "product", "share", "abroad", "source", "grade"};
constexpr double rounding = 1e-9; ///< of a sum of shares [1]

} // namespace

std::vector<std::string> Baskets::names() const
{
    std::vector<std::string> names;
    for (const BasketPart& part : parts)
        if (std::find(names.begin(), names.end(), part.basket) == names.end()) names.push_back(part.basket);
    return names;
}

std::vector<BasketPart> Baskets::of(std::string_view basket) const
{
    std::vector<BasketPart> some;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(some),
                 [&](const BasketPart& part) { return part.basket == basket; });
    return some;
}

Baskets read_baskets(const std::filesystem::path& path, const std::vector<std::string>& products)
{
    const files::Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::array<std::string_view, 2>{"basket", "product"});
    Baskets baskets;
    std::map<std::string, double> total;
    std::map<std::string, std::size_t> last;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const BasketPart& part = baskets.parts.emplace_back(
            BasketPart{.basket = csv.name(r, "basket"),
                       .product = csv.one_of(r, "product", products, "a product of industries.csv"),
                       .share = csv.number(r, "share", "1", 0.0, 1.0),
                       .abroad = csv.number(r, "abroad", "1", 0.0, 1.0),
                       .source = csv.name(r, "source"),
                       .grade = csv.grade(r, "grade")});
        total[part.basket] += part.share;
        last[part.basket] = r;
    }
    for (const auto& [basket, sum] : total)
        if (std::abs(sum - 1.0) > rounding)
            csv.refuse(last[basket], "share", "shares of " + basket + " that add up to 1");
    return baskets;
}

} // namespace mm::nation
