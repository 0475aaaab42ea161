// SPDX-License-Identifier: Apache-2.0
#include "feasibility/money.hpp"

#include "base/math.hpp"
#include "base/random.hpp"
#include "base/year.hpp"
#include "factory/transmission.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mm::feasibility {
namespace {

constexpr double kilowatts_a_megawatt = 1000.0;

double& at(PerItem& cost, Item item)
{
    return cost[static_cast<std::size_t>(item)];
}
double at(const PerItem& cost, Item item)
{
    return cost[static_cast<std::size_t>(item)];
}

void hardware(PerItem& cost, double chips, const Draw& draw, const Prices& prices)
{
    if (draw.all_in_price > 0.0) { // Another's figure for chip, server, network and tax together.
        at(cost, Item::accelerators) = chips * draw.all_in_price;
        return;
    }
    const double servers = prices.chip * draw.server_factor;
    const double cluster = servers / (1.0 - draw.network_share);
    at(cost, Item::accelerators) = chips * prices.chip;
    at(cost, Item::servers) = chips * (servers - prices.chip);
    at(cost, Item::network) = chips * (cluster - servers);
    at(cost, Item::tax) = chips * cluster * draw.purchase_tax;
}

double hardware_price(const PerItem& cost)
{
    return at(cost, Item::accelerators) + at(cost, Item::servers) + at(cost, Item::network) +
           at(cost, Item::tax);
}

void line(PerItem& cost, const Project& project, const Draw& draw, const Prices& prices)
{
    if (project.line_length <= 0.0) return;
    const double euros = factory::link_investment(factory::DirectCurrentLink{}, project.line_length);
    at(cost, Item::line) = project.pledge->wind * euros * draw.dollars_per_euro * prices.exchange;
}

} // namespace

const std::array<ItemText, items>& item_texts()
{
    static const std::array<ItemText, items> texts{{
        {"accelerators", {"Accelerators", "가속기"}, true},
        {"servers", {"Servers around them", "서버"}, true},
        {"network", {"Network", "네트워크"}, true},
        {"tax", {"Value-added tax", "부가가치세"}, true},
        {"halls", {"New halls, power and cooling", "신축 전산실·전력·냉각"}, true},
        {"line", {"Line from the wind to the plant", "풍력에서 오는 송전선"}, true},
        {"rent", {"Rent of standing halls", "기존 전산실 임차"}, false},
        {"electricity", {"Electricity", "전기"}, false},
        {"upkeep", {"Upkeep", "유지보수"}, false},
        {"staff", {"Engineers and staff", "기술자와 운영 인력"}, false},
        {"replacement", {"Failures and renewal", "고장 교체와 갱신"}, false},
    }};
    return texts;
}

PerItem cost_of(const Project& project, const Site& site, const Need& need, const Draw& draw,
                const Prices& prices, double years)
{
    PerItem cost{};
    hardware(cost, site.chips, draw, prices);
    line(cost, project, draw, prices);
    const double spare_megawatts = site.spare_chips * site.megawatts_per_chip;
    at(cost, Item::halls) = site.new_megawatts() * draw.site_cost * prices.exchange;
    at(cost, Item::rent) =
        spare_megawatts / draw.pue * kilowatts_a_megawatt * draw.colocation * 12.0 * years * prices.exchange;
    at(cost, Item::electricity) =
        site.megawatts * kilowatts_a_megawatt * draw.load * hours_per_year * years * draw.tariff;
    const double price = hardware_price(cost);
    at(cost, Item::upkeep) = draw.upkeep * price * years;
    const Crew crew = crew_needed(site, need, draw);
    const double work = (crew.engineers - need.engineers) * years + need.engineer_years;
    at(cost, Item::staff) = work * draw.engineer_wage;
    // Renewed hardware costs what chips cost by then.
    const double renewals =
        std::max(0.0, years / draw.server_life - 1.0) * math::exp(draw.price_change * draw.server_life);
    at(cost, Item::replacement) = price * (draw.failure_rate * years + renewals);
    return cost;
}

double payable_chips(const Project& project, const Draw& draw, const Prices& prices, double budget)
{
    PerItem one{};
    hardware(one, 1.0, draw, prices);
    line(one, project, draw, prices);
    const double each = hardware_price(one);
    return each > 0.0 ? std::max(0.0, budget - at(one, Item::line)) / each
                      : std::numeric_limits<double>::max();
}

double total(const PerItem& cost)
{
    double sum = 0.0;
    for (const double c : cost) sum += c;
    return sum;
}

double money_share(double budget, const PerItem& all, const PerItem& spare_only, const Site& site)
{
    constexpr double plenty = 1e6; // Nothing is to be paid: never the constraint that binds.
    const double fixed = at(all, Item::line);
    const double whole = total(all);
    if (whole <= 0.0) return plenty;
    if (site.chips <= 0.0) return std::min(plenty, budget / whole);
    const double left = budget - fixed;
    if (left <= 0.0) return 0.0;                    // What does not pay for the line pays for no chip.
    const double first = total(spare_only) - fixed; // For the chips in standing halls.
    const double rest = whole - fixed - first;      // For those in new ones.
    if (left <= first) return left / first * site.spare_chips / site.chips;
    if (site.new_chips() > 0.0)
        return (site.spare_chips + (left - first) / rest * site.new_chips()) / site.chips;
    return left / first;
}

double exchange_rate(const Draw& draw, std::uint64_t seed, std::uint32_t number, double years_from_now)
{
    const double z =
        normal({.seed = seed, .phase = static_cast<std::uint32_t>(Stream::exchange_rate), .draw = number});
    return draw.exchange_rate *
           math::exp(draw.exchange_volatility * std::sqrt(std::max(0.0, years_from_now)) * z);
}

} // namespace mm::feasibility
