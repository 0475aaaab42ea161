// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace mm {

/// Everything a user reads exists in both languages.
struct Text {
    std::string en{};
    std::string ko{};
    bool operator==(const Text&) const = default;
};

/// The name closest to `found` by edit distance (Levenshtein), or "" where none is near: at most a third
/// of the longer name's letters may differ.
std::string nearest_name(std::string_view found, std::span<const std::string> known);

} // namespace mm
