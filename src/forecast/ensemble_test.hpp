// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

/// Whether our ensemble is drawn from the distribution of a published one, of which only the mean, the spread and the
/// extremes of each statistic (a series in a quarter) are known.
namespace mm::forecast {

/// One row of a published ensemble.
struct PublishedStatistic {
    std::string series{};
    std::size_t quarter = 0; ///< of the simulation, 0 is the start
    std::size_t histories = 0;
    double mean = 0.0;
    double deviation = 0.0; ///< sample standard deviation, divisor histories - 1
    double smallest = 0.0;
    double largest = 0.0;
};

/// Our values of a statistic beside its row: of free runs one a history, of runs on forced shock paths `histories` a
/// path, path after path.
struct Sample {
    PublishedStatistic published{};
    std::vector<double> values{};
    std::size_t paths = 0; ///< 0 in free runs
};

/// What became of one statistic.
struct Comparison {
    std::string series{};
    std::size_t quarter = 0;
    double ours = 0.0;           ///< mean
    double published = 0.0;      ///< mean
    double standard_error = 0.0; ///< of the difference of the two; 0 where nothing varies
    double z = 0.0;              ///< difference over standard_error; 0 where nothing varies
    bool fixed = false; ///< nothing varies by chance: the means have to be equal as far as they are printed
    double spread_ratio = 1.0;   ///< our deviation over the published (free runs; 1 where neither varies)
    double spread_error = 0.0;   ///< standard error of its logarithm, by the kurtosis (see compare_free_runs)
    bool spread_tested = false;  ///< whether the spread was held to the band
    bool spread_outside = false; ///< whether it left the band
    bool mean_failed = false;
    bool spread_failed = false;
};

struct EnsembleTest {
    std::vector<Comparison> statistics{};
    double rms_z = 0.0;      ///< over the statistics that vary
    double largest_z = 0.0;  ///< |z|
    std::size_t varying = 0; ///< statistics that vary: those of rms_z
    std::size_t fixed = 0;   ///< those that do not
    double expected_outside =
        0.0; ///< spreads that would leave the band by chance, were all distributions the same
    std::vector<std::string> failed{};           ///< "real_gdp at 4: mean", "rms z"
    std::vector<std::string> untested_spreads{}; ///< "K_i at 6": too few histories make the published spread

    bool passed() const { return failed.empty(); }
};

/// Rules of the published ensembles.
inline constexpr double largest_z_allowed = 4.0; ///< every statistic's |z| is below
inline constexpr double rms_z_allowed = 1.3;     ///< of runs on forced paths
inline constexpr double lowest_spread_ratio = 0.85;
inline constexpr double highest_spread_ratio = 1.18;
/// Kurtosis above which a few histories make a variance; that of a normal number is 3.
inline constexpr double few_histories_kurtosis = 10.0;
/// Means that do not vary are equal if they differ by less than this share: published ones have ten digits.
inline constexpr double equal_share = 1e-9;

/// Runs in which the drawn shocks of the published ones were forced, at least two of ours a path and one of theirs.
/// Given the paths, both means stray only by what is drawn within a path, with the variance s^2 that our runs show,
/// averaged over the paths:
///   standard error^2 = s^2 / paths + s^2 / (paths x ours a path)
/// Where a few histories make s (capital at 1:10,000: two of 240 miss a machine), theirs is taken to stray by their own
/// deviation if that is larger: one of their 24 may be such a history.
/// Every |z| < 4 and rms z < 1.3. Expectations and other statistics that the path alone fixes do not vary and have to
/// be equal.
EnsembleTest compare_on_paths(std::span<const Sample> samples);

/// Free runs: standard error^2 = s^2/n + s_p^2/n_p, every |z| < 4, and the ratio of the spreads in [0.85, 1.18].
/// The logarithm of a ratio of deviations has the standard error sqrt((k - 1)/4 (1/n + 1/n_p)) with the kurtosis k,
/// for which the larger of our sample's and of the least that the published extremes allow is taken. Where half the
/// band is narrower than two of these errors (a spread that a few rare histories make), the rule would fail a right
/// program too often to be a test: such spreads are listed in untested_spreads, their means are tested all the same.
/// With 200 normal histories against 500 half the band is 2.8 errors, and one spread in 180 leaves it by chance
/// (expected_outside counts them); with 1000 it is 4.2, and one in 38 000. A spread fails if it leaves the band by
/// more than chance: beyond four of its errors too. For a normal statistic and 1000 histories that is the band itself;
/// the unemployed of 1:10,000, whose kurtosis is 12, would otherwise fail with every other seed.
EnsembleTest compare_free_runs(std::span<const Sample> samples);

} // namespace mm::forecast
