// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mm::files {

struct Entry;

/// One value of a TOML file together with its place, free of the library that parsed it.
struct Node {
    enum class Kind { text, number, flag, date, table, list };
    Kind kind = Kind::table;
    std::size_t line = 0; ///< 1-based
    std::string text{};   ///< if text; otherwise the value as the file shows it, for messages
    double number = 0.0;  ///< if number
    bool flag = false;    ///< if flag
    std::vector<Entry>
        entries; ///< if table, in the order of the file (without braces: Entry is incomplete here)
    std::vector<Node> items{}; ///< if list

    /// The entry of that key, or null.
    const Node* find(std::string_view key) const;
};

struct Entry {
    std::string key;
    Node value;
};

/// A value as a message shows it: a text in quotes and cut where it is long, anything else as the file has it.
std::string shown(const Node& node);

/// Parses TOML text. Throws InputError with the line of the first mistake. `file` is the name in messages.
Node parse_toml(std::string_view text, std::string_view file);
/// Reads and parses. Throws InputError where the file is missing, is a folder, is not UTF-8, is above 64 MiB or is
/// nested deeper than 32 levels.
Node read_toml(const std::filesystem::path& path);

} // namespace mm::files
