// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/schema.hpp"
#include "base/text.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mm::nation {

/// What an event says that a prediction can be held against.
enum class Quantity {
    accelerators, ///< cost of the chips alone [KRW]
    hardware,     ///< cost of chips, servers, network and tax [KRW]
    delivered,    ///< chips that have come by the date [chip]
};

/// Something that happened, as a purchase that could have been judged before it did.
struct Event {
    std::string id{};
    Quantity quantity = Quantity::hardware;
    double actual = 0.0; ///< [KRW or chip]
    std::string unit{};
    Quarter as_of{}; ///< nothing after this quarter may be used
    Quarter from{};
    Quarter until{};
    struct Part {
        std::string chip{};
        double count = 0.0; ///< [chip]
    };
    std::vector<Part> parts{};
    Text text{};
    std::string source{};
    Grade grade = Grade::illustrative;
};

/// Reads events.csv; rows of one event follow each other, one a chip. Throws InputError that names the place.
std::vector<Event> read_events(const std::filesystem::path& path, const std::vector<std::string>& chips);

} // namespace mm::nation
