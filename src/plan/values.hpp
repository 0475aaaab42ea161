// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/schema.hpp"
#include "base/text.hpp"
#include "files/tree.hpp"
#include "plan/plan.hpp"

#include <string>
#include <string_view>
#include <vector>

/// One value of a plan's file, held against what it may be; each throws InputError that names the place.
namespace mm::plan {

/// Where a value stands.
struct Place {
    std::string_view file; ///< as it was given
    std::string field;     ///< dotted
};

[[noreturn]] void refuse(const Place& at, const files::Node& node, std::string expected,
                         std::string nearest = {});
[[noreturn]] void missing(const Place& at, std::size_t line, std::string expected);

/// Throws for the first key of a table that is none of `keys`; the message names the nearest and what is `expected`.
void hold_keys(std::string_view file, const files::Node& table, const std::vector<std::string>& keys,
               std::string_view expected);

const std::string& text_of(const Place& at, const files::Node& node);
double number_of(const Place& at, const files::Node& node, const Declaration& declaration);
Quarter quarter_of(const Place& at, const files::Node& node);
/// A name out of a list; the message names the nearest.
std::string name_of(const Place& at, const files::Node& node, const std::vector<std::string>& known,
                    std::string_view what);
Money money_of(const Place& at, const files::Node& node, const Declaration& declaration);
/// Codes of products or industries, given as one name or a list, by code or English name.
Codes codes_of(const Place& at, const files::Node& node, const std::vector<Named>& known,
               std::string_view what);
Text both_languages(const Place& at, const files::Node& node);

} // namespace mm::plan
