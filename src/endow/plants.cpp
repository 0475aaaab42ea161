// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "endow/parts.hpp"
#include "feasibility/assumptions.hpp"
#include "nation/figures.hpp"

#include <algorithm>

namespace mm::endow {
namespace {

namespace assume = feasibility::assume;
namespace fig = nation::figure;

constexpr double watts_a_megawatt = 1e6;

/// The parts of a basket of baskets.csv; throws InputError where there is none.
std::vector<nation::BasketPart> basket_of(const AiTables& tables, std::string_view name)
{
    std::vector<nation::BasketPart> parts = tables.baskets.of(name);
    if (parts.empty())
        throw InputError({.file = (tables.folder.parent_path() / "baskets.csv").string(),
                          .field = "basket",
                          .found = "nothing of " + std::string{name},
                          .expected = "what an AI plant's " + std::string{name} + " are made of"});
    return parts;
}

void add_basket(const Known& known, std::span<const std::string> codes, std::string_view name, double weight,
                ai::Column& to)
{
    for (const nation::BasketPart& part : basket_of(known.tables, name))
        to[row_of(known, codes, part.product, "baskets.csv: " + std::string{name})] += weight * part.share;
}

/// The product that most of a basket is.
std::size_t product_of(const Known& known, std::span<const std::string> codes, std::string_view name)
{
    const auto parts = basket_of(known.tables, name);
    const auto most = std::max_element(parts.begin(), parts.end(),
                                       [](const auto& a, const auto& b) { return a.share < b.share; });
    return row_of(known, codes, most->product, "baskets.csv: " + std::string{name});
}

double abroad_in(const Known& known, std::string_view name)
{
    double abroad = 0.0;
    for (const nation::BasketPart& part : basket_of(known.tables, name)) abroad += part.share * part.abroad;
    return abroad;
}

/// Work of a chip's engineers and operators a year over its price with server and network [1/year].
double staff_share(const Known& known, const ai::Generation& g, double exchange_rate)
{
    const Inputs& in = known.inputs;
    const double people = in[assume::engineers_per_thousand].value / 1000.0 +
                          in[assume::staff_per_megawatt].value * g.line / watts_a_megawatt;
    return people * in[fig::engineer_wage].value / (g.price * exchange_rate);
}

} // namespace

/// Upkeep is what the check pays for repair and for people, in shares of the price of the chip on sale at the start;
/// failed chips are not in it, since they wear out of the fleet.
void set_plants(const Known& known, std::span<const std::string> codes, ai::Start& start)
{
    const Inputs& in = known.inputs;
    start.electricity = product_of(known, codes, "electricity");
    start.chip_product = product_of(known, codes, "accelerators");
    const PriceParts parts = price_parts(in);
    start.imported = parts.chip * abroad_in(known, "accelerators") +
                     parts.server * abroad_in(known, "servers") + parts.network * abroad_in(known, "network");
    const double repair = in[assume::upkeep].value;
    const double staff =
        staff_share(known, start.generations[generation_at(start, start.start)], start.exchange_rate);
    start.upkeep = repair + staff;
    start.upkeep_basket.assign(codes.size(), 0.0);
    add_basket(known, codes, "upkeep", repair / start.upkeep, start.upkeep_basket);
    add_basket(known, codes, "staff", staff / start.upkeep, start.upkeep_basket);
    start.site_cost = in[assume::site_cost].value / watts_a_megawatt;
    start.site_basket.assign(codes.size(), 0.0);
    add_basket(known, codes, "halls", 1.0, start.site_basket);
    const double ours = in[assume::plan_share].value; // Of lines and halls; other data centres have the rest.
    for (std::size_t r = 0; r < known.nation.regions.size(); ++r) {
        const nation::Region& region = known.nation.regions[r];
        start.regions.push_back({.id = region.id,
                                 .free = ours * in[fig::spare_capacity].value * region.flow_share,
                                 .connected = ours * in[fig::connection_rate].value / 4.0 * region.flow_share,
                                 .appeal = region.flow_share,
                                 .refusal = region.refusal,
                                 .renewable = known.tables.renewable[r],
                                 .capital = known.tables.capital[r]});
    }
}

} // namespace mm::endow
