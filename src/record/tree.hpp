// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mm::record {

/// A value to be written: nothing, yes or no, a number, a text, a list or named members in order. Free of the
/// library that writes it.
class Tree {
public:
    using List = std::vector<Tree>;
    using Members = std::vector<std::pair<std::string, Tree>>;

    Tree() = default;
    Tree(bool flag) : value_(flag) {}
    Tree(double number) : value_(number) {} ///< an infinite one or NaN is written as null
    Tree(std::string text) : value_(std::move(text)) {}
    Tree(std::string_view text) : value_(std::string{text}) {}
    Tree(const char* text) : value_(std::string{text}) {}
    Tree(List list) : value_(std::move(list)) {}
    Tree(Members members) : value_(std::move(members)) {}
    Tree(const Text& text) : value_(Members{{"en", text.en}, {"ko", text.ko}}) {}

    /// Adds a member; the tree has to be of members (or empty, and becomes so).
    Tree& set(std::string name, Tree value);
    /// Adds an item; the tree has to be a list (or empty, and becomes one).
    Tree& add(Tree value);

    const auto& value() const { return value_; }

private:
    std::variant<std::monostate, bool, double, std::string, List, Members> value_{};
};

/// JSON text; whole numbers without a point; `indent` below 0 for one line.
std::string to_json(const Tree& tree, int indent = -1);

} // namespace mm::record
