// SPDX-License-Identifier: Apache-2.0
#include "base/shuffle.hpp"
#include "base/streams.hpp"
#include "model/open_world.hpp"

#include <algorithm>
#include <cmath>

namespace mm::model {
namespace {

/// Adds `step` to `count` distinct rows drawn from `rows`.
void change_some(Rows& rows, std::size_t count, double step, Stream& stream, Out sizes)
{
    for (std::size_t at = 0; at < std::min(count, rows.size()); ++at)
        sizes[draw_next(rows, at, stream)] += step;
}

Rows rows_above(In sizes, double least)
{
    Rows rows;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (sizes[i] > least) rows.push_back(static_cast<std::uint32_t>(i));
    return rows;
}

} // namespace

void size_firms(std::size_t industry, std::size_t workers, const Luck& luck, Out sizes)
{
    const auto wanted = static_cast<double>(workers);
    if (!luck.drawn) {
        std::fill(sizes.begin(), sizes.end(), std::round(wanted / static_cast<double>(sizes.size())));
        return;
    }
    Stream stream{luck, streams::firm_sizes, static_cast<std::uint32_t>(industry)};
    // 1 - U is uniform on (0, 1] in steps of 2^-32.
    for (double& size : sizes) size = 0x1p32 / (static_cast<double>(stream.word()) + 1.0);
    const double total = sum(sizes);
    for (double& size : sizes) size = std::max(1.0, std::round(wanted * size / total));
    for (double off = sum(sizes) - wanted; off != 0.0; off = sum(sizes) - wanted) {
        Rows rows = rows_above(sizes, off < 0.0 ? 0.0 : 1.0);
        if (rows.empty()) return; // Fewer workers than firms: everybody has one.
        change_some(rows, static_cast<std::size_t>(std::abs(off)), off < 0.0 ? 1.0 : -1.0, stream, sizes);
    }
}

} // namespace mm::model
