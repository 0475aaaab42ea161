// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mm::factory {

/// Failures that stop a run on many chips, and what a checkpoint costs.
struct Failures {
    double hazard = 0.173; ///< interruptions a GPU and year; Llama-3 405B, 419 in 54 days on 16,384 [1/year]
    double checkpoint = 60.0; ///< time the run stands still to save [s]
    double restart = 600.0;   ///< time to find the fault, reload and go on; illustrative [s]
};

/// Mean time between failures of a run on `gpus` chips: 1 / (gpus x hazard) [s].
double mean_time_between_failures(double gpus, double hazard);

/// Yearly hazard a GPU from a count of failures in an observed time [1/year].
double hazard_from_count(double failures, double gpus, double seconds);

/// Young (1974): interval = sqrt(2 x checkpoint x mtbf) [s].
double young_interval(double checkpoint, double mtbf);

/// Daly (2006), eq. 20: sqrt(2 d M) (1 + sqrt(d/2M)/3 + (d/2M)/9) - d for d < 2M, else M [s].
double daly_interval(double checkpoint, double mtbf);

/// First-order share of time lost: checkpoint/interval + interval/(2 mtbf) + restart/mtbf [1].
double waste(double checkpoint, double interval, double mtbf, double restart);

/// Share of time that moves the run forward under exponential failures, exactly:
///   interval / (mtbf e^(restart/mtbf) (e^((interval + checkpoint)/mtbf) - 1)); Daly (2006), eq. 13 [1].
double effective_share(double checkpoint, double interval, double mtbf, double restart);

/// The same for a run on `gpus` chips at Daly's interval; 1 where nothing fails [1].
double effective_share(const Failures& failures, double gpus);

} // namespace mm::factory
