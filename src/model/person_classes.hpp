// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace mm::model {

/// How a person lives, before workers are told apart by wage, industry and firm.
enum class Living : std::uint8_t {
    employee,
    unemployed,
    under_15,
    inactive,    ///< 15 to 64, or of all ages where ages are not known
    over_65,     ///< inactive, 65 and over
    own_account, ///< owner of a firm with at most one worker: counted with labour
    owner_small, ///< of a firm of 2 to 9 workers
    owner_middle,
    owner_large,
    bank_owner,
};
inline constexpr std::size_t livings_count = 10;

/// Employees of firms by size.
enum class FirmSize : std::uint8_t { small, middle, large };
inline constexpr std::size_t firm_sizes_count = 3;
inline constexpr double middle_firm = 10.0; ///< workers from which a firm is no small one
inline constexpr double large_firm = 300.0;
constexpr FirmSize size_of_firm(double workers)
{
    return workers < middle_firm  ? FirmSize::small
           : workers < large_firm ? FirmSize::middle
                                  : FirmSize::large;
}

inline constexpr std::size_t deciles = 10; ///< of wages

/// A class of persons as series tell of it. Workers are counted three times over: by wage decile, by group of
/// industries and by size of firm. One of these and the classes that are none of them are all persons.
struct PersonClass {
    enum class Kind : std::uint8_t { decile, group, size, other } kind = Kind::other;
    std::uint32_t which = 0; ///< decile, industry group, FirmSize or Living
    std::string id{};        ///< "decile.1", "group.trade", "own_account"
    Text text{};
    bool works = false; ///< whether its hours are known
};

/// All classes; groups of industries are those that an industry belongs to.
std::vector<PersonClass> person_classes(std::span<const std::uint32_t> groups);

} // namespace mm::model
