// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/named_arrays.hpp"

#include <filesystem>

namespace mm::files {

/// The variables of a MAT-file of level 5, compressed or not, of either byte order. The fields of a struct become
/// variables of their own: "data.real_gdp". Throws InputError where the file is missing, is no MAT-file of
/// level 5, ends inside a variable or cannot be read.
NamedArrays read_mat(const std::filesystem::path& path);

} // namespace mm::files
