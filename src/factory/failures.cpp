// SPDX-License-Identifier: Apache-2.0
#include "factory/failures.hpp"

#include "base/math.hpp"
#include "base/year.hpp"

#include <cmath>

namespace mm::factory {

double mean_time_between_failures(double gpus, double hazard)
{
    return seconds_per_year / (gpus * hazard);
}

double hazard_from_count(double failures, double gpus, double seconds)
{
    return failures / (gpus * seconds / seconds_per_year);
}

double young_interval(double checkpoint, double mtbf)
{
    return std::sqrt(2.0 * checkpoint * mtbf);
}

double daly_interval(double checkpoint, double mtbf)
{
    if (checkpoint >= 2.0 * mtbf) return mtbf;
    const double ratio = checkpoint / (2.0 * mtbf);
    return young_interval(checkpoint, mtbf) * (1.0 + std::sqrt(ratio) / 3.0 + ratio / 9.0) - checkpoint;
}

double waste(double checkpoint, double interval, double mtbf, double restart)
{
    return checkpoint / interval + interval / (2.0 * mtbf) + restart / mtbf;
}

double effective_share(double checkpoint, double interval, double mtbf, double restart)
{
    const double each = mtbf * math::exp(restart / mtbf) * (math::exp((interval + checkpoint) / mtbf) - 1.0);
    return interval / each;
}

double effective_share(const Failures& failures, double gpus)
{
    if (failures.hazard <= 0.0) return 1.0; // What never fails needs no checkpoints.
    const double mtbf = mean_time_between_failures(gpus, failures.hazard);
    return effective_share(failures.checkpoint, daly_interval(failures.checkpoint, mtbf), mtbf,
                           failures.restart);
}

} // namespace mm::factory
