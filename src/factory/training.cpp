// SPDX-License-Identifier: Apache-2.0
#include "factory/training.hpp"

namespace mm::factory {

double training_flops(double parameters_active, double tokens, bool full_recompute)
{
    return (full_recompute ? 8.0 : 6.0) * parameters_active * tokens;
}

double megatron_flops(const MegatronStep& step)
{
    const double attention = step.sequence / (6.0 * step.hidden);
    const double head = step.vocabulary / (12.0 * step.layers * step.hidden);
    return 72.0 * step.batch * step.layers * step.sequence * step.hidden * step.hidden *
           (1.0 + attention + head);
}

double model_flops_utilisation(double flops, double seconds, double gpus, double peak_flops)
{
    return flops / (seconds * gpus * peak_flops);
}

double useful_flops(const Cluster& cluster)
{
    if (cluster.gpus <= 0.0) return 0.0;
    return cluster.gpus * cluster.peak_flops * cluster.utilisation *
           effective_share(cluster.failures, cluster.gpus);
}

double training_days(double flops, const Cluster& cluster)
{
    return flops / useful_flops(cluster) / 86400.0;
}

double flops_in_days(double days, const Cluster& cluster)
{
    return useful_flops(cluster) * days * 86400.0;
}

} // namespace mm::factory
