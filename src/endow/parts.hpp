// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endow/endow.hpp"

#include <span>
#include <string>

/// The pieces of a start, each a pure function of what is known.
namespace mm::endow {

/// Industry x occupation group, and who uses AI at the start.
void set_work(const Known& known, std::span<const std::string> codes, ai::Start& start);

/// The generations of chips with their servers, what they serve and draw, and those that are there.
void set_chips(const Known& known, ai::Start& start);

/// What plants cost to build and run, in which products, and where they can stand.
void set_plants(const Known& known, std::span<const std::string> codes, ai::Start& start);

/// Power stations and demand on representative days, as they are and are planned to be.
void set_power(const Known& known, ai::Start& start);

/// Supply and orders of the world, and what export rules let the nation have.
void set_market(const Known& known, ai::Start& start);

/// Share of a cluster's price that is the chip, its server and the network, at the check's assumptions [1].
struct PriceParts {
    double chip = 0.0;
    double server = 0.0;
    double network = 0.0;
};
PriceParts price_parts(const Inputs& inputs);

/// The row of a code; throws InputError where there is none. `field`: where the code stands.
std::size_t row_of(const Known& known, std::span<const std::string> codes, const std::string& code,
                   const std::string& field);

/// The last generation that was on sale at a quarter, the first where none was.
std::size_t generation_at(const ai::Start& start, Quarter quarter);

} // namespace mm::endow
