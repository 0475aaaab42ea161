// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/named_arrays.hpp"

#include <filesystem>
#include <string_view>

namespace mm::files {

/// Arrays as plain text, one block a variable: a line `name rows columns`, or `name number_of_dims d1 d2 d3 ...` with
/// at least two, then the values, one a line, the first index running fastest. A value may be NaN or Inf. Throws
/// InputError with the line of the first mistake.
NamedArrays parse_flat_arrays(std::string_view text, std::string_view file);
NamedArrays read_flat_arrays(const std::filesystem::path& path);

} // namespace mm::files
