// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::nation {

/// One product of a basket.
struct BasketPart {
    std::string basket{};  ///< "power_lines", "halls", ...
    std::string product{}; ///< code
    double share = 0.0;    ///< of the money for the basket [1]
    double abroad = 0.0;   ///< of this product, bought directly abroad [1]
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// What works and services are made of, in the nation's products: what the state builds, and what the money for an
/// AI plant goes to, one basket an item of its cost.
struct Baskets {
    std::vector<BasketPart> parts{};

    /// The baskets' names, each once, in the order of the table.
    std::vector<std::string> names() const;
    /// The parts of one; none where there is no basket of that name.
    std::vector<BasketPart> of(std::string_view basket) const;
};

/// Reads baskets.csv (basket, product, share, abroad, source, grade). Throws InputError for a product that is not in
/// `products`, a share outside 0 to 1, a row that stands twice, and shares of a basket that do not add up to 1.
Baskets read_baskets(const std::filesystem::path& path, const std::vector<std::string>& products);

} // namespace mm::nation
