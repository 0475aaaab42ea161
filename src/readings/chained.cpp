// SPDX-License-Identifier: Apache-2.0
#include "readings/chained.hpp"

#include "base/math.hpp"

#include <limits>

namespace mm::readings {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double total(std::span<const Component> parts)
{
    double money = 0.0;
    for (const Component& c : parts) money += c.sign * c.nominal;
    return money;
}

/// Of a part in one quarter; that of the other where it was not there.
double price(const Component& of, const Component& other)
{
    if (of.real != 0.0) return of.nominal / of.real;
    return other.real != 0.0 ? other.nominal / other.real : 0.0;
}

/// What a part adds to the logarithm of the volume.
double contribution(const Component& last, const Component& now, double total_last, double total_now)
{
    if (last.real * now.real > 0.0 && !now.is_change) {
        const double share = last.sign * last.nominal / total_last + now.sign * now.nominal / total_now;
        return 0.5 * share * math::log(now.real / last.real);
    }
    const double mean_price = 0.5 * (price(last, now) + price(now, last));
    return now.sign * mean_price * (now.real - last.real) / (0.5 * (total_last + total_now));
}

} // namespace

double volume_growth(std::span<const Component> last, std::span<const Component> now)
{
    const double total_last = total(last);
    const double total_now = total(now);
    if (last.size() != now.size() || !(total_last > 0.0) || !(total_now > 0.0)) return none;
    double growth = 0.0;
    for (std::size_t c = 0; c < now.size(); ++c)
        growth += contribution(last[c], now[c], total_last, total_now);
    return growth;
}

Column chained_volumes(std::span<const Components> quarters, double start)
{
    Column volume(quarters.size(), start);
    for (std::size_t t = 1; t < volume.size(); ++t)
        volume[t] = volume[t - 1] * math::exp(volume_growth(quarters[t - 1], quarters[t]));
    return volume;
}

} // namespace mm::readings
