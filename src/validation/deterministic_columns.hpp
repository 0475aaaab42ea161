// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/world.hpp"

#include <string_view>
#include <utility>
#include <vector>

/// What the columns of the published deterministic results mean in our world. Names are the published program's.
namespace mm::validation {

using NamedColumns = std::vector<std::pair<std::string_view, Column>>;

/// Values that a quarter changes but that its results are reckoned from.
struct Opening {
    Column workers{};
    Column capital{};
    Column loans{};
    Column deposits{};
    double capital_price = 1.0;
};
Opening opening_of(const model::World& w);

NamedColumns firm_start_columns(const model::World& w);
NamedColumns household_start_columns(const model::World& w);
NamedColumns firm_columns(const model::World& w, const Opening& opening);
NamedColumns household_columns(const model::World& w);
NamedColumns sector_columns(const model::World& w); ///< one row a product
NamedColumns macro_columns(const model::World& w);  ///< one row

/// Whether a column counts agents, so that it has to be equal.
bool is_count(std::string_view column);

} // namespace mm::validation
