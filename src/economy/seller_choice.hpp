// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/stream.hpp"

#include <vector>

namespace mm::economy {

/// Walker's alias table (1977): draws a row in proportion to its weight, in constant time.
class AliasTable {
public:
    /// Over rows with `active` set and their weights; all equal where the weights add up to nothing.
    void build(In weight, std::span<const std::uint8_t> active);
    std::uint32_t draw(std::uint32_t slot_word, std::uint32_t coin_word) const
    {
        const auto slot = static_cast<std::size_t>((std::uint64_t{slot_word} * slots_.size()) >> 31);
        const Slot& s = slots_[slot];
        return coin_word <= s.threshold ? s.row : s.alias;
    }
    double total() const { return total_; }

private:
    struct Slot {
        std::uint32_t threshold = 0;
        std::uint32_t row = 0;
        std::uint32_t alias = 0;
    };
    std::vector<Slot> slots_{};
    std::vector<double> share_{};
    std::vector<std::uint32_t> small_{};
    std::vector<std::uint32_t> large_{};
    double total_ = 0.0;
};

/// [MKT-1] Which seller a buyer calls at, among those that still sell: half the odds go by price, half by size,
///   e^(-2 P_f/P_g) / sum e^(-2 P/P_g)  and  S_f / sum S,   P_g = 1 as published, the product's price with N5,
/// both over the set A of sellers that have not left. A fair coin between two tables that ignore who left, with
/// another try where the seller drawn has left, has the same odds; a table is built anew when half its weight is gone.
class SellerChoice {
public:
    /// All rows with `active` set sell. Where luck is not drawn the first that still sells is chosen.
    void open(In price, double price_scale, In offer, std::span<const std::uint8_t> active, bool drawn);
    bool empty() const { return selling_ == 0; }
    void leave(std::uint32_t row);

    std::uint32_t draw(Stream& stream) const
    {
        if (!drawn_ || selling_ == 1) return first_;
        const std::uint32_t coin = stream.word();
        const AliasTable& table = (coin & 1u) != 0 ? by_price_ : by_size_;
        std::uint32_t slot = coin >> 1;
        for (;;) {
            const std::uint32_t row = table.draw(slot, stream.word());
            if (active_[row] != 0) return row;
            slot = stream.word() >> 1;
        }
    }

private:
    void weigh_prices(In price, double price_scale);

    AliasTable by_price_{};
    AliasTable by_size_{};
    std::vector<double> price_weight_{};
    std::vector<double> size_weight_{};
    std::vector<std::uint8_t> active_{};
    double price_left_ = 0.0; ///< weight of those that still sell
    double size_left_ = 0.0;
    std::size_t selling_ = 0;
    std::uint32_t first_ = 0; ///< lowest row that still sells
    bool drawn_ = true;
};

} // namespace mm::economy
