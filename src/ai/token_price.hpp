// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::ai {

/// What a factory's work costs.
struct ServingCost {
    double capital = 0.0;  ///< of chips, servers and halls, as an annuity [money/quarter]
    double running = 0.0;  ///< power, upkeep [money/quarter]
    double capacity = 0.0; ///< at full load [task-hour/quarter]
};

/// Cost of a task-hour at the utilisation that is wanted:  c = (capital + running) / (u* capacity).
double normal_cost(const ServingCost& cost, double wanted_utilisation);

/// Payment a year that returns a price over a life at a rate [1/year]:  r / (1 - e^(-r L)).
double annuity(double rate, double life);

/// [AI-10] The home price follows utilisation and stays between running cost and what the same work costs from
/// abroad:  p <- clip((p + eta (m c - p)) (1 + eta (u - u*)), r, p_m).
struct PriceView {
    double normal = 0.0;      ///< cost with mark-up [money/task-hour]
    double running = 0.0;     ///< running cost of a task-hour [money/task-hour]
    double abroad = 0.0;      ///< [money/task-hour]
    double utilisation = 0.0; ///< of last quarter [1]
    double wanted = 0.0;      ///< utilisation [1]
    double speed = 0.0;       ///< to utilisation, and of the way back to normal cost [1/quarter]
};
double home_price(double last, const PriceView& view);

} // namespace mm::ai
