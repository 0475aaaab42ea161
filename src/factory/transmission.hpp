// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::factory {

/// A place on the globe.
struct Place {
    double latitude = 0.0;  ///< north positive, [-90, 90] [degree]
    double longitude = 0.0; ///< east positive, [-180, 180] [degree]
};

/// Shortest distance over a sphere of the Earth's mean radius, 6371.0088 km (IUGG R1); off the ellipsoid's by
/// at most 0.6 % [km].
///   d = 2 R asin( sqrt( sin^2(dphi/2) + cos phi1 cos phi2 sin^2(dlambda/2) ) )  (haversine)
double great_circle(const Place& from, const Place& to);

/// A direct-current link. Prices of the year 2025.
struct DirectCurrentLink {
    /// Overhead line, per MW of capacity and km of route [EUR/MW/km]. Danish Energy Agency, Technology Data
    /// for Energy Transport (July 2025), sheet 1.6 (as read by PyPSA technology-data). B: Danish costs, used
    /// elsewhere.
    double line_investment = 600.0;
    /// Both converter stations, per MW of capacity [EUR/MW]. German grid development plan NEP 2021 as set
    /// beside other sources (150,000-600,000) in PyPSA technology-data issue 125. C: the dearest of them.
    double converter_investment = 600'000.0;
    double lifetime = 40.0;     ///< same sheet [year]
    double maintenance = 0.015; ///< fixed operation and maintenance over investment, same sheet [1/year]
    double detour = 1.25;       ///< route over great circle; illustrative (PyPSA-Eur's length factor) [1]
    double converter_efficiency = 0.98; ///< both ends; PyPSA-Eur, sector.transmission_efficiency, C [1]
    double efficiency_1000km = 0.977;   ///< kept over 1000 km of route; same place, C [1]
};

/// Route length of a link between two places [km].
double route_length(const DirectCurrentLink& link, const Place& from, const Place& to);

/// Investment per MW of capacity over a route [EUR/MW].
///   line * length + converters
double link_investment(const DirectCurrentLink& link, double length);

/// What that costs a year: the annuity of the investment over its life, and maintenance [EUR/MW/year].
///   I ( r / (1 - (1 + r)^-n) + m ); 1/n at r = 0. `discount_rate` per year, not below 0 [1/year].
double link_annual_cost(const DirectCurrentLink& link, double length, double discount_rate);

/// Share of the energy sent that arrives [1].
///   converters * kept^(length / 1000 km)
double link_efficiency(const DirectCurrentLink& link, double length);

} // namespace mm::factory
