// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mm::files {

/// Where the first byte stands that is no part of readable UTF-8 text: a broken, overlong or surrogate sequence
/// (RFC 3629) or a control character other than tab and the ends of lines. `text.size()` where there is none.
std::size_t first_unreadable(std::string_view text);

/// What stands in a file, for a message: in quotes, cut after 200 bytes or a little earlier, so that no character
/// is torn apart.
std::string in_quotes(std::string_view text);

} // namespace mm::files
