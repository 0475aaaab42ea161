// SPDX-License-Identifier: Apache-2.0
#include "plan/scenario.hpp"

#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "plan/values.hpp"

namespace mm::plan {
namespace {

using files::Node;

const Declaration factor{.name = "value",
                         .kind = Kind::lever,
                         .unit = "1",
                         .minimum = 0.0,
                         .maximum = 1000.0,
                         .en = "What it would be otherwise, times this.",
                         .ko = "원래 값에 곱하는 배수."};

Shock shock_of(std::string_view file, const Node& table)
{
    hold_keys(file, table, {"what", "from", "until", "value"}, "what, from, until, value");
    const auto needed = [&](const char* key) -> const Node& {
        const Node* node = table.find(key);
        if (node == nullptr) missing({file, std::string{"shock."} + key}, table.line, "a value");
        return *node;
    };
    std::vector<std::string> names;
    for (const ShockName& each : shock_names()) names.emplace_back(each.name);
    Shock shock{.what = name_of({file, "shock.what"}, needed("what"), names, "shock"),
                .from = quarter_of({file, "shock.from"}, needed("from")),
                .until = quarter_of({file, "shock.until"}, needed("until")),
                .value = number_of({file, "shock.value"}, needed("value"), factor)};
    if (shock.what == "serving" && !(shock.value > 0.0))
        refuse({file, "shock.value"}, needed("value"),
               "a number above 0: chips that serve nothing cost without end");
    if (shock.until < shock.from)
        refuse({file, "shock.until"}, needed("until"),
               "a quarter not before from = \"" + to_string(shock.from) + "\"");
    return shock;
}

} // namespace

const std::vector<ShockName>& shock_names()
{
    static const std::vector<ShockName> names{
        {"api", {"AI from abroad can be had (1) or not (0)", "해외 AI를 쓸 수 있음(1) 또는 없음(0)"}},
        {"api_price", {"price of AI from abroad", "해외 AI의 가격"}},
        {"serving", {"tokens from the same chip, everywhere", "같은 칩이 내는 토큰(전 세계)"}},
        {"chip_supply", {"open supply of the world's chips", "세계 칩의 미계약 공급"}},
        {"chip_access", {"what export rules let through", "수출통제가 허용하는 비율"}},
        {"memory_demand", {"memory that the world's accelerators take", "세계 가속기의 메모리 수요"}},
    };
    return names;
}

Scenario parse_scenario(std::string_view text, std::string_view file)
{
    const Node root = files::parse_toml(text, file);
    hold_keys(file, root, {"title", "set", "shock"}, "title, set, shock");
    Scenario scenario{.file = std::string{file}};
    scenario.id = std::filesystem::path{scenario.file}.stem().string();
    const Node* title = root.find("title");
    if (title == nullptr) missing({file, "title"}, 0, "a value");
    scenario.title = both_languages({file, "title"}, *title);
    if (const Node* set = root.find("set")) {
        if (set->kind != Node::Kind::table) refuse({file, "set"}, *set, "a table [set]");
        for (const files::Entry& entry : set->entries) {
            if (entry.value.kind != Node::Kind::number && entry.value.kind != Node::Kind::text)
                refuse({file, entry.key}, entry.value, "a number, or on or off");
            scenario.overrides.push_back(entry.key + "=" + entry.value.text);
        }
    }
    if (const Node* list = root.find("shock")) {
        if (list->kind != Node::Kind::list) refuse({file, "shock"}, *list, "tables [[shock]]");
        for (const Node& table : list->items) scenario.shocks.push_back(shock_of(file, table));
    }
    return scenario;
}

Scenario read_scenario(const std::filesystem::path& path)
{
    return parse_scenario(files::read_text(path), path.string());
}

} // namespace mm::plan
