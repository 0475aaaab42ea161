// SPDX-License-Identifier: Apache-2.0
#include "labour/participation.hpp"

#include "base/shuffle.hpp"
#include "base/streams.hpp"

#include <algorithm>

namespace mm::labour {
namespace {

template <class Chosen> Rows rows_where(OutRows employer, Chosen chosen)
{
    Rows rows;
    for (std::size_t h = 0; h < employer.size(); ++h)
        if (chosen(employer[h])) rows.push_back(static_cast<std::uint32_t>(h));
    return rows;
}

/// Takes up to `count` of the rows, in random order, and hands each over.
template <class Taken> std::size_t take(Rows rows, std::size_t count, Stream& stream, bool drawn, Taken taken)
{
    const std::size_t all = std::min(count, rows.size());
    for (std::size_t k = 0; k < all; ++k) taken(drawn ? draw_next(rows, k, stream) : rows[k]);
    return all;
}

} // namespace

void resize_labour_force(std::size_t wanted, OutRows employer, Out employed, const Luck& luck)
{
    Stream stream{luck, streams::labour_force, 0};
    const auto outside = static_cast<std::size_t>(std::count(employer.begin(), employer.end(), retired));
    const std::size_t inside = employer.size() - outside;
    if (wanted > inside) {
        take(rows_where(employer, [](auto e) { return e == retired; }), wanted - inside, stream, luck.drawn,
             [&](std::uint32_t h) { employer[h] = nobody; });
        return;
    }
    std::size_t leave = inside - wanted;
    leave -= take(rows_where(employer, [](auto e) { return e == nobody; }), leave, stream, luck.drawn,
                  [&](std::uint32_t h) { employer[h] = retired; });
    if (leave == 0) return;
    take(rows_where(employer, has_work), leave, stream, luck.drawn, [&](std::uint32_t h) {
        employed[employer[h]] -= 1.0;
        employer[h] = retired;
    });
}

} // namespace mm::labour
