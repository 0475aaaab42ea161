// SPDX-License-Identifier: Apache-2.0
#include "factory/cost.hpp"

#include "base/math.hpp"
#include "base/year.hpp"

#include <cmath>

namespace mm::factory {

double capital_recovery(double interest, double years)
{
    if (interest == 0.0) return 1.0 / years;
    const double growth = math::pow(1.0 + interest, years);
    return interest * growth / (growth - 1.0);
}

double annuity(const Asset& asset, double interest)
{
    return asset.price * capital_recovery(interest, asset.life);
}

double annuities(std::span<const Asset> assets, double interest)
{
    double sum = 0.0;
    for (const Asset& asset : assets) sum += annuity(asset, interest);
    return sum;
}

std::array<Asset, 5> plant_assets(double gpus, double chip_price, double connection_watts,
                                  const PlantPrices& prices)
{
    const double chips = gpus * chip_price;
    const double servers = chips * (prices.server_markup - 1.0);
    const double network = (chips + servers) * prices.network_share / (1.0 - prices.network_share);
    return {Asset{AssetClass::chips, chips, prices.chip_life},
            Asset{AssetClass::servers, servers, prices.server_life},
            Asset{AssetClass::network, network, prices.network_life},
            Asset{AssetClass::building, connection_watts * prices.building_per_watt, prices.building_life},
            Asset{AssetClass::power, connection_watts * prices.power_per_watt, prices.power_life}};
}

YearlyCost yearly_cost(std::span<const Asset> assets, double interest, const RunningCost& running)
{
    double price = 0.0;
    for (const Asset& asset : assets) price += asset.price;
    YearlyCost cost;
    cost.capital = annuities(assets, interest);
    cost.electricity = running.pue * running.it_power / 1000.0 * hours_per_year * running.electricity_price;
    cost.staff = running.staff * running.wage;
    cost.network = running.network;
    cost.upkeep = running.upkeep_share * price;
    cost.total = cost.capital + cost.electricity + cost.staff + cost.network + cost.upkeep;
    return cost;
}

double capital_outlay(std::span<const Asset> assets, double years)
{
    double sum = 0.0;
    for (const Asset& asset : assets) sum += asset.price * std::ceil(years / asset.life);
    return sum;
}

double cost_per_gpu_hour(const YearlyCost& cost, double gpus)
{
    return cost.total / (gpus * hours_per_year);
}

double cost_per_million_tokens(double cost_per_gpu_hour, double tokens_per_gpu_second, double use)
{
    return cost_per_gpu_hour / (tokens_per_gpu_second * use * 0.0036);
}

double tokens_per_second_per_megawatt(double tokens_per_gpu_second, double kilowatts_per_gpu)
{
    return 1000.0 * tokens_per_gpu_second / kilowatts_per_gpu;
}

} // namespace mm::factory
