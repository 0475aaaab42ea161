// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mm::report {

/// A page that shows a record and needs nothing else: template, style, script and record in one file.
/// `record` is JSON text; it cannot end the element it stands in.
std::string page(std::string_view record);

/// Writes that page, whole or not at all. Throws InputError where the place cannot be written to.
void write_page(const std::filesystem::path& path, std::string_view record);

} // namespace mm::report
