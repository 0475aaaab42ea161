// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace mm::files {

/// The whole file as it is. Throws InputError where it is missing, not a plain file, unreadable or above 64 MiB.
std::string read_text(const std::filesystem::path& path);

/// Writes a file so that it is either whole or not there: to a neighbour first, then renamed over `path`.
/// Throws InputError where the folder is missing or cannot be written.
void write_whole(const std::filesystem::path& path, std::string_view content);

/// The same for a file that is made in pieces or by a library: `make` writes it under the name that it is given.
/// Where `make` throws, nothing is left behind and `path` is as it was.
void make_whole(const std::filesystem::path& path,
                const std::function<void(const std::filesystem::path& beside)>& make);

} // namespace mm::files
