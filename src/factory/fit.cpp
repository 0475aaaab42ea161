// SPDX-License-Identifier: Apache-2.0
#include "factory/fit.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm::factory {

namespace {

double log_error(double predicted, double measured)
{
    return std::abs(math::log(predicted / measured));
}

double median(std::vector<double> values)
{
    if (values.empty()) return 0.0;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

double kernel_seconds(const KernelPoint& point, double peak, double bandwidth, std::span<const double> x)
{
    return x[2] + std::max(point.flops / (peak * x[0]), point.bytes / (bandwidth * x[1]));
}

double link_seconds(const LinkPoint& point, std::span<const double> x)
{
    return x[0] + 2.0 * (point.gpus - 1.0) / point.gpus * point.message / x[1];
}

/// Shares above one would say that a chip beats its own data sheet.
double penalty(double share)
{
    return share > 1.0 ? 100.0 * (share - 1.0) : 0.0;
}

constexpr std::array precisions{Precision::bf16, Precision::fp8, Precision::fp4};

constexpr std::size_t shared = 3; // parameters of an engine that all precisions share
constexpr std::size_t own = 3;    // and those of each

void put_engine(std::vector<Efficiency>& rows, std::span<const double> x)
{
    for (Efficiency& row : rows) {
        row.step_overhead = x[0];
        row.sequence_overhead = x[1];
        row.expert_imbalance = x[2];
        for (std::size_t i = 0; i < precisions.size(); ++i) {
            if (row.precision != precisions[i]) continue;
            row.layer_overhead = x[shared + own * i];
            row.expert = x[shared + own * i + 1];
            row.expert_compute = x[shared + own * i + 2];
        }
    }
}

} // namespace

std::vector<double> minimise(const std::function<double(std::span<const double>)>& function,
                             std::vector<double> start, int most)
{
    const std::size_t n = start.size();
    using Point = std::vector<double>;
    int evaluations = 0;
    const auto value_at = [&](const Point& logs) {
        ++evaluations;
        Point x(n);
        for (std::size_t i = 0; i < n; ++i) x[i] = math::exp(logs[i]);
        return function(x);
    };
    std::vector<Point> corners(n + 1, Point(n));
    for (std::size_t i = 0; i < n; ++i) corners[0][i] = math::log(start[i]);
    for (std::size_t k = 1; k <= n; ++k) {
        corners[k] = corners[0];
        corners[k][k - 1] += 0.4;
    }
    std::vector<double> values(n + 1);
    for (std::size_t k = 0; k <= n; ++k) values[k] = value_at(corners[k]);

    std::vector<std::size_t> order(n + 1);
    while (evaluations < most) {
        for (std::size_t k = 0; k <= n; ++k) order[k] = k;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
        const std::size_t best = order[0];
        const std::size_t worst = order[n];
        const std::size_t second = order[n - 1];
        Point centre(n, 0.0);
        for (std::size_t k = 0; k < n; ++k) {
            for (std::size_t i = 0; i < n; ++i) centre[i] += corners[order[k]][i] / static_cast<double>(n);
        }
        const auto along = [&](double step) {
            Point p(n);
            for (std::size_t i = 0; i < n; ++i) p[i] = centre[i] + step * (corners[worst][i] - centre[i]);
            return p;
        };
        Point reflected = along(-1.0);
        const double at_reflected = value_at(reflected);
        if (at_reflected < values[best]) {
            Point further = along(-2.0);
            const double at_further = value_at(further);
            const bool farther = at_further < at_reflected;
            corners[worst] = farther ? further : reflected;
            values[worst] = farther ? at_further : at_reflected;
        } else if (at_reflected < values[second]) {
            corners[worst] = reflected;
            values[worst] = at_reflected;
        } else {
            Point nearer = along(at_reflected < values[worst] ? -0.5 : 0.5);
            const double at_nearer = value_at(nearer);
            if (at_nearer < std::min(at_reflected, values[worst])) {
                corners[worst] = nearer;
                values[worst] = at_nearer;
            } else {
                for (std::size_t k = 0; k <= n; ++k) {
                    if (k == best) continue;
                    for (std::size_t i = 0; i < n; ++i) {
                        corners[k][i] = corners[best][i] + 0.5 * (corners[k][i] - corners[best][i]);
                    }
                    values[k] = value_at(corners[k]);
                }
            }
        }
    }
    const auto least = std::min_element(values.begin(), values.end()) - values.begin();
    Point x(n);
    for (std::size_t i = 0; i < n; ++i) x[i] = math::exp(corners[static_cast<std::size_t>(least)][i]);
    return x;
}

KernelFit fit_kernel(std::span<const KernelPoint> points, double peak_flops, double bandwidth)
{
    const auto misfit = [&](std::span<const double> x) {
        double sum = 0.0;
        for (const KernelPoint& p : points)
            sum += log_error(kernel_seconds(p, peak_flops, bandwidth, x), p.seconds);
        return sum / static_cast<double>(points.size()) + penalty(x[0]) + penalty(x[1]);
    };
    const auto x = minimise(misfit, {0.6, 0.6, 4e-6}, 400);
    std::vector<double> errors;
    for (const KernelPoint& p : points) {
        errors.push_back(log_error(kernel_seconds(p, peak_flops, bandwidth, x), p.seconds));
    }
    return {.compute = x[0], .memory = x[1], .launch = x[2], .error_median = median(errors)};
}

LinkFit fit_link(std::span<const LinkPoint> points)
{
    const auto misfit = [&](std::span<const double> x) {
        double sum = 0.0;
        for (const LinkPoint& p : points) sum += log_error(link_seconds(p, x), p.seconds);
        return sum;
    };
    const auto x = minimise(misfit, {6e-6, 3e11}, 400);
    std::vector<double> errors;
    for (const LinkPoint& p : points) errors.push_back(log_error(link_seconds(p, x), p.seconds));
    return {.latency = x[0], .bandwidth = x[1], .error_median = median(errors)};
}

std::vector<Efficiency> fit_serving(std::span<const MeasuredServing> points, const Chip& chip,
                                    std::span<const Model> models, std::vector<Efficiency> start)
{
    std::vector<Efficiency> rows = std::move(start);
    const auto misfit = [&](std::span<const double> x) {
        put_engine(rows, x);
        double sum = 0.0;
        for (const MeasuredServing& point : points) {
            const Model* model = find_model(models, point.model);
            if (!model || point.chip != chip.id || point.data_parallel) continue;
            const Efficiency* row = find_efficiency(rows, chip.id, model->precision);
            if (row) sum += std::abs(math::log(predict(point, chip, *model, *row).throughput));
        }
        for (std::size_t i = 0; i < precisions.size(); ++i) {
            sum += penalty(x[shared + own * i + 1]) + penalty(x[shared + own * i + 2]);
        }
        return sum;
    };
    std::vector<double> x{1e-3, 5e-5, 0.1};
    for (std::size_t i = 0; i < precisions.size(); ++i) x.insert(x.end(), {6e-5, 0.6, 0.5});
    // Every start from the last end opens the simplex again, since it can fall flat before the least.
    for (int round = 0; round < 6; ++round) x = minimise(misfit, x, 600);
    put_engine(rows, x);
    return rows;
}

void fit_power(std::span<const MeasuredServing> points, const Chip& chip, std::span<const Model> models,
               std::span<Efficiency> efficiencies)
{
    struct Use {
        double busy, memory, compute, share;
    };
    std::vector<Use> uses;
    for (const MeasuredServing& point : points) {
        const Model* model = find_model(models, point.model);
        if (!model || point.chip != chip.id || point.data_parallel) continue;
        const Efficiency* row = find_efficiency(efficiencies, chip.id, model->precision);
        if (!row) continue;
        const ServingPoint at = serve(chip, *model, *row, point.lengths, point.gpus, point.batch, {});
        // Work a step is the model's, its pace the measurement's.
        const double seconds = point.batch / point.tokens_per_second;
        const double pace = 1.0 / (seconds * point.gpus);
        const double busy = at.step.weights + at.step.experts + at.step.attention + at.step.link;
        const double watts = point.joules_per_token * point.tokens_per_second / point.gpus;
        uses.push_back({std::min(1.0, busy / seconds), at.step.bytes * pace / chip.bandwidth,
                        at.step.flops * pace / peak_flops(chip, model->precision), watts / chip.power});
    }
    if (uses.empty()) return;
    const auto misfit = [&](std::span<const double> x) {
        double sum = 0.0;
        for (const Use& use : uses) {
            sum += log_error(std::min(1.0, x[0] + x[1] * use.busy + x[2] * use.memory + x[3] * use.compute),
                             use.share);
        }
        return sum;
    };
    const auto x = minimise(misfit, minimise(misfit, {0.3, 0.3, 0.3, 0.4}, 400), 400);
    for (Efficiency& row : efficiencies) {
        row.power_idle = x[0];
        row.power_busy = x[1];
        row.power_memory = x[2];
        row.power_compute = x[3];
    }
}

Ratio predict(const MeasuredServing& point, const Chip& chip, const Model& model,
              const Efficiency& efficiency)
{
    // Sequences that do not fit wait or are put out and computed again; they do not share the step.
    const double fits = batch_limit(chip, model, point.lengths, point.gpus, {});
    const double batch = fits >= 1.0 ? std::min(point.batch, fits) : point.batch;
    const ServingPoint at = serve(chip, model, efficiency, point.lengths, point.gpus, batch, {});
    return {.throughput = at.tokens_per_second / point.tokens_per_second,
            .energy = at.joules_per_token / point.joules_per_token};
}

std::vector<ServingError> serving_errors(std::span<const MeasuredServing> points, std::span<const Chip> chips,
                                         std::span<const Model> models,
                                         std::span<const Efficiency> efficiencies)
{
    struct Group {
        ServingError error{};
        std::vector<double> throughput{}, energy{};
    };
    std::vector<Group> groups, totals;
    const auto group_of = [](std::vector<Group>& all, const std::string& chip,
                             const std::string& model) -> Group& {
        for (Group& group : all) {
            if (group.error.chip == chip && group.error.model == model) return group;
        }
        all.push_back({});
        all.back().error.chip = chip;
        all.back().error.model = model;
        return all.back();
    };
    const auto note = [](Group& group, const Ratio& ratio) {
        ServingError& e = group.error;
        ++e.points;
        group.throughput.push_back(std::abs(ratio.throughput - 1.0));
        group.energy.push_back(std::abs(ratio.energy - 1.0));
        e.throughput_worst = std::max({e.throughput_worst, ratio.throughput, 1.0 / ratio.throughput});
        e.energy_worst = std::max({e.energy_worst, ratio.energy, 1.0 / ratio.energy});
    };
    for (const MeasuredServing& point : points) {
        const Chip* chip = find_chip(chips, point.chip);
        const Model* model = find_model(models, point.model);
        if (!chip || !model) continue;
        const Efficiency* row = find_efficiency(efficiencies, chip->id, model->precision);
        if (!row) continue;
        const Ratio ratio = predict(point, *chip, *model, *row);
        note(group_of(groups, chip->id, model->id), ratio);
        note(group_of(totals, chip->id, "all"), ratio);
    }
    std::vector<ServingError> errors;
    for (auto* part : {&groups, &totals}) {
        for (Group& group : *part) {
            group.error.throughput_median = median(group.throughput);
            group.error.energy_median = median(group.energy);
            errors.push_back(group.error);
        }
    }
    return errors;
}

const Chip* find_chip(std::span<const Chip> chips, const std::string& id)
{
    const auto at = std::find_if(chips.begin(), chips.end(), [&](const Chip& c) { return c.id == id; });
    return at == chips.end() ? nullptr : &*at;
}

const Model* find_model(std::span<const Model> models, const std::string& id)
{
    const auto at = std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.id == id; });
    return at == models.end() ? nullptr : &*at;
}

const Efficiency* find_efficiency(std::span<const Efficiency> rows, const std::string& chip,
                                  Precision precision)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Efficiency& e) {
        return e.chip == chip && e.precision == precision;
    });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace mm::factory
