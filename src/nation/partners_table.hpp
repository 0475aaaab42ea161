// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::nation {

/// Who buys how much of a product's exports.
struct PartnerRow {
    std::string product{}; ///< code
    std::string partner{}; ///< "CHN", "USA", ..., "rest"
    double share = 0.0;    ///< of the product's exports [1]
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// A nation's table of trade by partner.
struct Partners {
    std::vector<PartnerRow> rows{};

    /// The partners' names, each once, in the order of the table.
    std::vector<std::string> names() const;
    /// Whether the table says anything of a product.
    bool knows(std::string_view product) const;
    /// Share of a product's exports that goes to a partner [1]; 0 where the table does not say. "rest" without a row
    /// of its own is what the others leave.
    double share(std::string_view product, std::string_view partner) const;
};

/// Reads partners.csv (product, partner, share, source, grade). Throws InputError for a product that is not in
/// `products`, a share outside 0 to 1, a row that stands twice, and shares of a product that add up to more than 1.
Partners read_partners(const std::filesystem::path& path, const std::vector<std::string>& products);

} // namespace mm::nation
