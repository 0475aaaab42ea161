// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace mm::ai {

/// Ways by which a user reaches AI.
enum class Channel : std::uint8_t {
    foreign, ///< the frontier, by an interface from abroad
    home,    ///< the nation's own frontier, on its factories
    open,    ///< open weights, on its factories
    small    ///< a small model on the user's own servers
};
inline constexpr std::size_t channels = 4;
template <class T> using PerChannel = std::array<T, channels>;
constexpr std::size_t index(Channel channel)
{
    return static_cast<std::size_t>(channel);
}

/// A channel as a user sees it, last quarter.
struct Offer {
    double price = 0.0;   ///< [money/task-hour]
    double compute = 0.0; ///< log10 of effective compute over the start's frontier
    bool at_home = false; ///< data stay in the nation
    bool open = true;     ///< a rule may close a channel
};

/// How users choose.
struct ChoiceRules {
    double price = 0.0;      ///< elasticity
    double capability = 0.0; ///< log odds for a factor of ten of effective compute
    double home = 0.0;       ///< log odds for data at home
};

/// What a task-hour costs in the mean of these shares [money/task-hour].
double mean_price(const PerChannel<double>& shares, const PerChannel<Offer>& offers);
/// The part of these shares that the nation's factories do [1].
inline double on_home_factories(const PerChannel<double>& shares)
{
    return shares[index(Channel::home)] + shares[index(Channel::open)];
}

/// [AI-7] Shares of task-hours by a logit:  a_c ~ exp(- b ln p_c + k e_c + t home_c). Nothing where no channel is open.
PerChannel<double> choose_channels(const ChoiceRules& rules, const PerChannel<Offer>& offers);

} // namespace mm::ai
