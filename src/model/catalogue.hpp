// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/person_classes.hpp"
#include "model/series.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mm::model {

/// What the histories of a run record, in the order of History::values: the published series, and in the setting of a
/// nation its labour force and prices, its classes, the state's bill and its industries besides.
struct Catalogue {
    std::string currency{}; ///< the unit of money, a million: "MKRW"
    /// Of each industry, its group of industries (industry_groups.hpp); empty: the published series alone. With the
    /// currency it is all that makes a catalogue, so that one can be made again from a run's manifest.
    std::vector<std::uint32_t> groups{};
    bool with_ai = false; ///< what AI does is recorded besides
    std::vector<Series> series{};
    std::vector<std::uint32_t> by_name{}; ///< rows of `series` by their names
    std::vector<PersonClass> classes{};   ///< of a nation's persons

    /// Where the blocks of a nation's series begin.
    struct Blocks {
        std::size_t nation = 0;
        std::size_t classes = 0;
        std::size_t inequality = 0;
        std::size_t bill = 0;
        std::size_t industries = 0;
        std::size_t ai = 0;
    } blocks{};

    std::size_t size() const { return series.size(); }
    const Series& operator[](std::size_t index) const { return series[index]; }
    bool is_nation() const { return !groups.empty(); }
    std::size_t industries() const { return groups.size(); }
};

/// The published series alone.
Catalogue reference_catalogue(std::string_view currency);
/// Those and a nation's; `groups` has a row an industry.
Catalogue nation_catalogue(std::string_view currency, std::span<const std::uint32_t> groups,
                           bool with_ai = false);
/// Either, as its parts were.
Catalogue catalogue_of(std::string_view currency, std::span<const std::uint32_t> groups, bool with_ai);
/// That of the published runs, whose money is in MEUR.
const Catalogue& published_catalogue();

/// The index of a series, if the catalogue has it; found by halves.
std::optional<std::size_t> find(const Catalogue& catalogue, std::string_view name);
/// The same; asserts that it has it.
std::size_t index_in(const Catalogue& catalogue, std::string_view name);

/// Whether two record the same under the same names.
bool same_series(const Catalogue& catalogue, std::span<const std::string> names);

} // namespace mm::model
