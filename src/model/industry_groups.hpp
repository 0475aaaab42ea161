// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace mm::model {

/// A group of industries in which workers are counted: sections of ISIC Rev. 4 that people know by one name.
struct IndustryGroup {
    std::string_view id{}; ///< "information", as series names have it
    Text text{};
};

/// All groups.
std::span<const IndustryGroup> industry_groups();

/// The group of an industry by its code: the section's letter of ISIC Rev. 4, NACE Rev. 2 or KSIC, and where it is
/// known a division after it ("C", "C26", "J62_63"). Other letters belong to the last group.
std::uint32_t industry_group(std::string_view isic);

} // namespace mm::model
