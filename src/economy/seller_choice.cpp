// SPDX-License-Identifier: Apache-2.0
#include "economy/seller_choice.hpp"

#include "base/math.hpp"

#include <algorithm>
#include <limits>

namespace mm::economy {

void AliasTable::build(In weight, std::span<const std::uint8_t> active)
{
    slots_.clear();
    share_.clear();
    small_.clear();
    large_.clear();
    total_ = 0.0;
    for (std::size_t f = 0; f < weight.size(); ++f) {
        if (active[f] == 0) continue;
        slots_.push_back({.threshold = 0xffffffffu,
                          .row = static_cast<std::uint32_t>(f),
                          .alias = static_cast<std::uint32_t>(f)});
        share_.push_back(weight[f]);
        total_ += weight[f];
    }
    if (!(total_ > 0.0)) return; // Every slot keeps its own row: equal odds.
    const double scale = static_cast<double>(slots_.size()) / total_;
    for (std::size_t s = 0; s < slots_.size(); ++s) {
        share_[s] *= scale;
        (share_[s] < 1.0 ? small_ : large_).push_back(static_cast<std::uint32_t>(s));
    }
    while (!small_.empty() && !large_.empty()) {
        const std::uint32_t low = small_.back();
        const std::uint32_t high = large_.back();
        small_.pop_back();
        slots_[low].threshold = static_cast<std::uint32_t>(std::min(share_[low] * 0x1p32, 4294967295.0));
        slots_[low].alias = slots_[high].row;
        share_[high] -= 1.0 - share_[low];
        if (share_[high] < 1.0) {
            large_.pop_back();
            small_.push_back(high);
        }
    }
}

void SellerChoice::weigh_prices(In price, double price_scale)
{
    // Odds depend on differences of prices only; from the lowest, so that dear money does not underflow.
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t f = 0; f < price.size(); ++f)
        if (active_[f] != 0) lowest = std::min(lowest, price[f]);
    price_weight_.resize(price.size());
    for (std::size_t f = 0; f < price.size(); ++f)
        price_weight_[f] = active_[f] != 0 ? math::exp(-2.0 * (price[f] - lowest) / price_scale) : 0.0;
}

void SellerChoice::open(In price, double price_scale, In offer, std::span<const std::uint8_t> active,
                        bool drawn)
{
    active_.assign(active.begin(), active.end());
    drawn_ = drawn;
    selling_ = static_cast<std::size_t>(
        std::count_if(active_.begin(), active_.end(), [](auto a) { return a != 0; }));
    first_ = static_cast<std::uint32_t>(
        std::find_if(active_.begin(), active_.end(), [](auto a) { return a != 0; }) - active_.begin());
    if (!drawn || selling_ < 2) return;
    weigh_prices(price, price_scale);
    size_weight_.assign(offer.begin(), offer.end());
    by_price_.build(price_weight_, active_);
    by_size_.build(size_weight_, active_);
    price_left_ = by_price_.total();
    size_left_ = by_size_.total();
}

void SellerChoice::leave(std::uint32_t row)
{
    active_[row] = 0;
    --selling_;
    while (first_ < active_.size() && active_[first_] == 0) ++first_;
    if (!drawn_ || selling_ < 2) return;
    price_left_ -= price_weight_[row];
    size_left_ -= size_weight_[row];
    if (price_left_ < 0.5 * by_price_.total()) {
        by_price_.build(price_weight_, active_);
        price_left_ = by_price_.total();
    }
    if (size_left_ < 0.5 * by_size_.total()) {
        by_size_.build(size_weight_, active_);
        size_left_ = by_size_.total();
    }
}

} // namespace mm::economy
