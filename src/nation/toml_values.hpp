// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/inputs.hpp"
#include "base/quarter.hpp"
#include "base/schema.hpp"
#include "base/text.hpp"
#include "files/tree.hpp"

#include <span>
#include <string>
#include <string_view>

/// Values of a nation.toml. Each function throws InputError with file, line, key, what was found and expected.
namespace mm::nation {

[[noreturn]] void refuse(std::string_view file, std::string field, const files::Node& node,
                         std::string expected, std::string nearest = {});
/// "power.tariff"; the key alone where there is no path.
std::string joined(const std::string& path, std::string_view key);
/// Refuses a key of the table at `path` that is not among those known; `expected` says what it may be.
void hold_keys(std::string_view file, const files::Node& table, const std::string& path,
               std::span<const std::string> known, std::string_view expected);
const files::Node& entry_of(std::string_view file, const files::Node& table, const std::string& path,
                            std::string_view key, std::string expected);
/// A text that is not empty.
std::string text_of(std::string_view file, const files::Node& table, const std::string& path,
                    std::string_view key);
/// name.en and name.ko.
Text name_of(std::string_view file, const files::Node& root);
/// "2010Q1" under a key of the root.
Quarter quarter_of(std::string_view file, const files::Node& root, std::string_view key);
/// value, low, high, unit, source and grade of a declared figure; `table` is what stands under its name.
Value figure_of(std::string_view file, const Declaration& declaration, const files::Node& table);

} // namespace mm::nation
