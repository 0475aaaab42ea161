// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

namespace mm::factory {

/// What a plant is made of, for money: each class wears out at its own pace.
enum class AssetClass { chips, servers, network, building, power, other };

/// One class of capital.
struct Asset {
    AssetClass kind = AssetClass::other;
    double price = 0.0; ///< paid at the start [currency]
    double life = 0.0;  ///< until it is replaced [year]
};

/// Capital recovery factor: the yearly payment that returns 1 with interest over `years`,
///   i (1+i)^n / ((1+i)^n - 1); 1/n without interest [1/year].
double capital_recovery(double interest, double years);

/// Yearly payment for an asset [currency/year].
double annuity(const Asset& asset, double interest);

/// Sum over assets [currency/year].
double annuities(std::span<const Asset> assets, double interest);

/// What a plant costs beside its chips, in US dollars, and how long each class lasts.
struct PlantPrices {
    double server_markup =
        1.6; ///< servers with chips over chips; Epoch AI training-cost trends, 1.54-1.69 [1]
    double network_share = 0.19; ///< of servers, chips and network together; the same [1]
    double building_per_watt =
        3.8; ///< shell and land: what Bernstein's shares leave of 35 $/W, Oct 2025 [USD/W]
    double power_per_watt = 11.6; ///< mechanical and electrical: a third of the same 35 $/W [USD/W]
    double chip_life = 5.0;       ///< operators write off in 4 to 6 years [year]
    double server_life = 5.0;     ///< [year]
    double network_life = 5.0;    ///< [year]
    double building_life = 25.0;  ///< 25 to 39 years [year]
    double power_life = 20.0;     ///< transformers, cooling; illustrative [year]
};

/// The five classes of a plant: chips, servers, network, building, power [USD].
/// servers = chips (markup - 1); network = (chips + servers) share / (1 - share); the rest by connected
/// power. `chip_price` [USD], `connection_watts` of the whole plant at the meter [W].
std::array<Asset, 5> plant_assets(double gpus, double chip_price, double connection_watts,
                                  const PlantPrices& prices);

/// What must be paid each year besides capital.
struct RunningCost {
    double it_power = 0.0;          ///< average IT draw of the plant [W]
    double pue = 1.0;               ///< facility over IT power [1]
    double electricity_price = 0.0; ///< [currency/kWh]
    double staff = 0.0;             ///< [person]
    double wage = 0.0;              ///< all-in cost of a person [currency/year]
    double network = 0.0;           ///< lines and transit [currency/year]
    double upkeep_share = 0.0;      ///< repairs and contracts, of the price of all assets [1/year]
};

/// A year of the plant, split.
struct YearlyCost {
    double capital = 0.0;     ///< annuities [currency/year]
    double electricity = 0.0; ///< PUE x E x price [currency/year]
    double staff = 0.0;       ///< [currency/year]
    double network = 0.0;     ///< [currency/year]
    double upkeep = 0.0;      ///< [currency/year]
    double total = 0.0;       ///< [currency/year]
};
YearlyCost yearly_cost(std::span<const Asset> assets, double interest, const RunningCost& running);

/// What is spent on assets over `years`, each bought again whenever its life ends within them: price x
/// ceil(years/life) [currency].
double capital_outlay(std::span<const Asset> assets, double years);

/// [currency/GPU-h]
double cost_per_gpu_hour(const YearlyCost& cost, double gpus);

/// InferenceX: $/h over tokens an hour in millions, hourly / (tokens/s x 0.0036); `use` = share of hours sold
/// multiplies tokens, not capital [currency/Mtoken].
double cost_per_million_tokens(double cost_per_gpu_hour, double tokens_per_gpu_second, double use = 1.0);

/// InferenceX: 1000 x tokens/s a GPU over its all-in kW [token/s/MW].
double tokens_per_second_per_megawatt(double tokens_per_gpu_second, double kilowatts_per_gpu);

} // namespace mm::factory
