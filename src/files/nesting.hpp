// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace mm::files {

/// A file nested deeper than this was not written by a person; the bound keeps recursion off the stack's end.
inline constexpr std::size_t deepest = 32; ///< [level]

/// The 1-based line of the first TOML key with more than `deepest` dots, or 0. The library builds such keys without
/// a bound and takes them down by recursion, so they have to be found before it sees them.
std::size_t line_of_too_deep_key(std::string_view toml);

} // namespace mm::files
