// SPDX-License-Identifier: Apache-2.0
#include "endow/endow.hpp"

#include "base/error.hpp"
#include "base/math.hpp"
#include "endow/parts.hpp"
#include "nation/figures.hpp"

#include <algorithm>
#include <vector>

namespace mm::endow {
namespace {

/// The largest run up to the start [FLOP].
double frontier_of(const nation::World& world, Quarter start)
{
    double most = 0.0;
    for (const nation::FrontierRow& row : world.frontier)
        if (row.quarter <= start) most = std::max(most, row.training_flop);
    return most;
}

} // namespace

std::size_t row_of(const Known& known, std::span<const std::string> codes, const std::string& code,
                   const std::string& field)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found != codes.end()) return static_cast<std::size_t>(found - codes.begin());
    throw InputError({.file = (known.tables.folder / "ai.toml").string(),
                      .field = field,
                      .found = "\"" + code + "\"",
                      .expected = "an industry of the economy",
                      .nearest = nearest_name(code, std::vector<std::string>(codes.begin(), codes.end()))});
}

std::size_t generation_at(const ai::Start& start, Quarter quarter)
{
    std::size_t last = 0;
    for (std::size_t g = 0; g < start.generations.size(); ++g)
        if (start.generations[g].launch <= quarter) last = g;
    return last;
}

ai::Start start_of(const Known& known, Quarter start, std::span<const std::string> codes)
{
    ai::Start to{.start = start};
    to.industry = row_of(known, codes, known.tables.services.code, "services.code");
    to.memory_product = row_of(known, codes, known.tables.memory, "memory");
    to.exchange_rate = known.inputs[nation::figure::exchange_rate].value;
    to.tariff = known.inputs[nation::figure::tariff].value;
    to.workable_quarter = known.tables.workable;
    const double frontier = frontier_of(known.world, start);
    to.frontier_level = frontier > 0.0 ? math::log(frontier) / math::log(10.0) : 0.0;
    set_work(known, codes, to);
    set_chips(known, to);
    set_plants(known, codes, to);
    set_market(known, to);
    set_power(known, to);
    return to;
}

} // namespace mm::endow
