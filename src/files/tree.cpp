// SPDX-License-Identifier: Apache-2.0
#include "files/tree.hpp"

#include "base/error.hpp"
#include "files/nesting.hpp"
#include "files/text_file.hpp"
#include "files/utf8.hpp"

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace mm::files {
namespace {

[[noreturn]] void refuse_depth(std::string_view file, std::size_t line)
{
    throw InputError({.file = std::string{file},
                      .line = line,
                      .found = "tables nested too deep",
                      .expected = "at most " + std::to_string(deepest) + " levels"});
}

Node convert(const toml::node& from, std::size_t depth, std::string_view file)
{
    Node to;
    to.line = from.source().begin.line;
    if (depth > deepest) refuse_depth(file, to.line);
    if (const auto* table = from.as_table()) {
        to.kind = Node::Kind::table;
        to.text = "a table";
        for (const auto& [key, value] : *table) {
            Node node = convert(value, depth + 1, file);
            if (node.line == 0) node.line = key.source().begin.line;
            to.entries.push_back({std::string{key.str()}, std::move(node)});
        }
        std::stable_sort(to.entries.begin(), to.entries.end(),
                         [](const Entry& a, const Entry& b) { return a.value.line < b.value.line; });
    } else if (const auto* list = from.as_array()) {
        to.kind = Node::Kind::list;
        to.text = "a list";
        for (const auto& item : *list) to.items.push_back(convert(item, depth + 1, file));
    } else if (const auto* text = from.as_string()) {
        to.kind = Node::Kind::text;
        to.text = text->get();
    } else if (const auto* flag = from.as_boolean()) {
        to.kind = Node::Kind::flag;
        to.flag = flag->get();
        to.text = to.flag ? "true" : "false";
    } else if (from.is_number()) {
        to.kind = Node::Kind::number;
        // The library's own conversion gives nothing for whole numbers that no double holds exactly.
        to.number = from.is_integer() ? static_cast<double>(from.as_integer()->get())
                                      : from.as_floating_point()->get();
        std::ostringstream shown;
        from.visit([&](const auto& value) { shown << value; });
        to.text = shown.str();
    } else {
        to.kind = Node::Kind::date;
        std::ostringstream shown;
        from.visit([&](const auto& value) { shown << value; });
        to.text = shown.str();
    }
    return to;
}

} // namespace

const Node* Node::find(std::string_view key) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

std::string shown(const Node& node)
{
    return node.kind == Node::Kind::text ? in_quotes(node.text) : node.text;
}

Node parse_toml(std::string_view text, std::string_view file)
{
    if (const std::size_t line = line_of_too_deep_key(text); line > 0) refuse_depth(file, line);
    try {
        return convert(toml::parse(text, file), 0, file);
    } catch (const toml::parse_error& error) {
        throw InputError({.file = std::string{file},
                          .line = error.source().begin.line,
                          .found = "text that is not TOML (" + std::string{error.description()} + ")",
                          .expected = "TOML 1.0"});
    }
}

Node read_toml(const std::filesystem::path& path)
{
    return parse_toml(read_text(path), path.string());
}

} // namespace mm::files
