// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace mm {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearest_name(std::string_view found, std::span<const std::string> known)
{
    // A name from a broken file can be very long; nothing we know is.
    constexpr std::size_t longest = 200;
    if (found.empty() || found.size() > longest) return {};
    std::string best;
    std::size_t best_distance = 0;
    for (const std::string& name : known) {
        const std::size_t distance = edit_distance(found, name);
        if (3 * distance > std::max(found.size(), name.size())) continue;
        if (best.empty() || distance < best_distance) {
            best = name;
            best_distance = distance;
        }
    }
    return best;
}

} // namespace mm
