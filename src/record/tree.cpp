// SPDX-License-Identifier: Apache-2.0
#include "record/tree.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

constexpr double largest_whole = 9007199254740992.0; // 2^53, up to which every whole number is a double.

struct Writer {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool flag) const { return flag; }
    Json operator()(double number) const
    {
        if (!std::isfinite(number)) return nullptr;
        if (number == std::floor(number) && std::abs(number) < largest_whole)
            return static_cast<std::int64_t>(number);
        return number;
    }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const Tree::List& list) const
    {
        Json json = Json::array();
        for (const Tree& item : list) json.push_back(std::visit(*this, item.value()));
        return json;
    }
    Json operator()(const Tree::Members& members) const
    {
        Json json = Json::object();
        for (const auto& [name, value] : members) json[name] = std::visit(*this, value.value());
        return json;
    }
};

} // namespace

Tree& Tree::set(std::string name, Tree value)
{
    if (std::holds_alternative<std::monostate>(value_)) value_ = Members{};
    std::get<Members>(value_).emplace_back(std::move(name), std::move(value));
    return *this;
}

Tree& Tree::add(Tree value)
{
    if (std::holds_alternative<std::monostate>(value_)) value_ = List{};
    std::get<List>(value_).push_back(std::move(value));
    return *this;
}

std::string to_json(const Tree& tree, int indent)
{
    // Text that is not UTF-8 (a file name, say) is mended rather than refused.
    return std::visit(Writer{}, tree.value()).dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace mm::record
