// SPDX-License-Identifier: Apache-2.0
#include "forecast/ensemble_test.hpp"

#include "base/distributions.hpp"
#include "base/math.hpp"
#include "forecast/score.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace mm::forecast {
namespace {

/// A deviation below this share of the mean is rounding: sums over agents in another order differ by so much.
constexpr double rounding = 1e-12;

double variance(std::span<const double> values)
{
    const double centre = mean(values);
    double squares = 0.0;
    for (const double value : values) squares += (value - centre) * (value - centre);
    return squares / static_cast<double>(values.size() - 1);
}

/// Mean fourth power of the distance from the mean.
double fourth_moment(std::span<const double> values)
{
    const double centre = mean(values);
    double powers = 0.0;
    for (const double value : values) {
        const double square = (value - centre) * (value - centre);
        powers += square * square;
    }
    return powers / static_cast<double>(values.size());
}

double variance_within_paths(const Sample& sample)
{
    const std::size_t each = sample.values.size() / sample.paths;
    assert(each >= 2 && each * sample.paths == sample.values.size());
    double total = 0.0;
    for (std::size_t p = 0; p < sample.paths; ++p)
        total += variance(std::span{sample.values}.subspan(p * each, each));
    return total / static_cast<double>(sample.paths);
}

/// Whether a few histories alone make what varies within paths: then their variance says little, and ours nothing of
/// theirs.
bool rests_on_a_few(const Sample& sample, double within)
{
    const std::size_t each = sample.values.size() / sample.paths;
    double powers = 0.0;
    for (std::size_t p = 0; p < sample.paths; ++p)
        powers += fourth_moment(std::span{sample.values}.subspan(p * each, each));
    return powers / static_cast<double>(sample.paths) > few_histories_kurtosis * within * within;
}

double size_of(const Comparison& comparison)
{
    return std::max(std::abs(comparison.ours), std::abs(comparison.published));
}

/// Means that nothing but rounding separates in either ensemble cannot be held against an error.
bool is_rounding(double deviation, const Comparison& comparison)
{
    return deviation <= rounding * size_of(comparison);
}

Comparison compare_means(const Sample& sample, double error_squared)
{
    Comparison comparison{.series = sample.published.series, .quarter = sample.published.quarter};
    comparison.ours = mean(sample.values);
    comparison.published = sample.published.mean;
    const double difference = comparison.ours - comparison.published;
    const double error = std::sqrt(error_squared);
    comparison.fixed = is_rounding(error, comparison);
    if (comparison.fixed) {
        comparison.mean_failed = std::abs(difference) > equal_share * size_of(comparison);
    } else {
        comparison.standard_error = error;
        comparison.z = difference / error;
        comparison.mean_failed = !(std::abs(comparison.z) < largest_z_allowed);
    }
    return comparison;
}

/// The larger of our sample's kurtosis and of the least that the published extremes allow: the one farthest from the
/// mean alone makes (distance/deviation)^4 / histories.
double kurtosis(const Sample& sample, double our_variance)
{
    const PublishedStatistic& published = sample.published;
    double least = 0.0;
    for (const double extreme : {published.smallest, published.largest}) {
        const double share = (extreme - published.mean) / published.deviation;
        least += share * share * share * share / static_cast<double>(published.histories);
    }
    if (our_variance == 0.0) return least;
    return std::max(least, fourth_moment(sample.values) / (our_variance * our_variance));
}

void compare_spreads(Comparison& comparison, const Sample& sample)
{
    const double ours = std::sqrt(variance(sample.values));
    const double theirs = sample.published.deviation;
    const bool we_vary = !is_rounding(ours, comparison);
    const bool they_vary = !is_rounding(theirs, comparison);
    if (!we_vary && !they_vary) return;
    if (!they_vary) {
        // All published histories agree, so we may stray in a few at most; a rare event of ours says nothing more.
        comparison.spread_ratio = std::numeric_limits<double>::infinity();
        return;
    }
    comparison.spread_ratio = we_vary ? ours / theirs : 0.0;
    const double share = 1.0 / static_cast<double>(sample.values.size()) +
                         1.0 / static_cast<double>(sample.published.histories);
    const double k = kurtosis(sample, we_vary ? ours * ours : 0.0);
    comparison.spread_error = std::sqrt(std::max(k - 1.0, 0.0) / 4.0 * share);
    const double half_band = 0.5 * math::log(highest_spread_ratio / lowest_spread_ratio);
    comparison.spread_tested = half_band >= 2.0 * comparison.spread_error;
    comparison.spread_outside = comparison.spread_tested && (comparison.spread_ratio < lowest_spread_ratio ||
                                                             comparison.spread_ratio > highest_spread_ratio);
    // A deviation of nothing has a logarithm beyond any error.
    const double off =
        we_vary ? std::abs(math::log(comparison.spread_ratio)) : std::numeric_limits<double>::infinity();
    comparison.spread_failed = comparison.spread_outside && off > largest_z_allowed * comparison.spread_error;
}

/// The probability that a logarithm of ratios leaves the band by chance.
double chance_outside(const Comparison& comparison)
{
    if (!comparison.spread_tested || comparison.spread_error == 0.0) return 0.0;
    return normal_distribution(math::log(lowest_spread_ratio) / comparison.spread_error) +
           normal_distribution(-math::log(highest_spread_ratio) / comparison.spread_error);
}

void add(EnsembleTest& test, Comparison comparison)
{
    const std::string name = comparison.series + " at " + std::to_string(comparison.quarter);
    if (comparison.mean_failed) test.failed.push_back(name + ": mean");
    if (comparison.spread_failed) test.failed.push_back(name + ": spread");
    if (!comparison.spread_tested && comparison.spread_ratio != 1.0) test.untested_spreads.push_back(name);
    test.expected_outside += chance_outside(comparison);
    ++(comparison.fixed ? test.fixed : test.varying);
    test.rms_z += comparison.z * comparison.z; // Divided and rooted once all are in.
    test.largest_z = std::max(test.largest_z, std::abs(comparison.z));
    test.statistics.push_back(std::move(comparison));
}

void close(EnsembleTest& test)
{
    if (test.varying > 0) test.rms_z = std::sqrt(test.rms_z / static_cast<double>(test.varying));
}

} // namespace

EnsembleTest compare_on_paths(std::span<const Sample> samples)
{
    EnsembleTest test;
    for (const Sample& sample : samples) {
        assert(sample.paths > 0 && sample.published.histories == sample.paths);
        const double within = variance_within_paths(sample);
        const double published = sample.published.deviation * sample.published.deviation;
        const double theirs = rests_on_a_few(sample, within) ? std::max(within, published) : within;
        add(test, compare_means(sample, theirs / static_cast<double>(sample.paths) +
                                            within / static_cast<double>(sample.values.size())));
    }
    close(test);
    if (!(test.rms_z < rms_z_allowed)) test.failed.push_back("rms z");
    return test;
}

EnsembleTest compare_free_runs(std::span<const Sample> samples)
{
    EnsembleTest test;
    for (const Sample& sample : samples) {
        const PublishedStatistic& published = sample.published;
        const double error =
            variance(sample.values) / static_cast<double>(sample.values.size()) +
            published.deviation * published.deviation / static_cast<double>(published.histories);
        Comparison comparison = compare_means(sample, error);
        compare_spreads(comparison, sample);
        add(test, std::move(comparison));
    }
    close(test);
    return test;
}

} // namespace mm::forecast
