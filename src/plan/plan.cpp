// SPDX-License-Identifier: Apache-2.0
#include "plan/plan.hpp"

#include "files/text_file.hpp"
#include "files/tree.hpp"
#include "plan/levers.hpp"
#include "plan/pledge.hpp"
#include "plan/values.hpp"

#include <algorithm>

namespace mm::plan {
namespace {

using files::Node;

constexpr double longest_horizon = 400.0; ///< [quarter]; a century, against slips of the pen

Quarter last_quarter(const Plan& plan)
{
    return plan.start + (plan.quarters - 1);
}

/// A measure without dates holds from the plan's start, and to its end.
void complete_dates(const Plan& plan, Pledge& pledge, const Node& table)
{
    if (table.find("from") == nullptr) pledge.from = plan.start;
    if (pledge.lasting) pledge.until = last_quarter(plan);
}

void hold_dates(const Plan& plan, const Pledge& pledge, const Node& table)
{
    const Place at{plan.file, "pledge.until"};
    const Node* until = table.find("until");
    const Node* from = table.find("from");
    const Quarter last = last_quarter(plan);
    if (pledge.from < plan.start)
        refuse({plan.file, "pledge.from"}, *from,
               "a quarter not before the plan's start \"" + to_string(plan.start) + "\"");
    if (pledge.from > last)
        refuse({plan.file, "pledge.from"}, *from,
               "a quarter not after the plan's last, \"" + to_string(last) + "\"");
    if (pledge.until < pledge.from)
        refuse(at, *until, "a quarter not before from = \"" + to_string(pledge.from) + "\"");
    if (pledge.until > last)
        refuse(at, *until, "a quarter not after the plan's last, \"" + to_string(last) + "\"");
}

const Declaration horizon{.name = "quarters",
                          .kind = Kind::lever,
                          .type = Type::whole,
                          .unit = "quarter",
                          .minimum = 1.0,
                          .maximum = longest_horizon};

} // namespace

Window window_of(const Plan& plan)
{
    Window window{plan.pledges.front().from, plan.pledges.front().until};
    for (const Pledge& pledge : plan.pledges) {
        window.from = std::min(window.from, pledge.from);
        window.until = std::max(window.until, pledge.until);
    }
    return window;
}

Plan checkable(Plan plan)
{
    std::vector<Pledge> judged;
    for (Pledge& pledge : plan.pledges) {
        if (pledge.lever->promise == Promise::measure)
            plan.set_aside.push_back(std::move(pledge.title));
        else
            judged.push_back(std::move(pledge));
    }
    plan.pledges = std::move(judged);
    return plan;
}

Plan parse_plan(std::string_view text, std::string_view file, const Known& known)
{
    const Node root = files::parse_toml(text, file);
    Plan plan;
    plan.file = std::string{file};
    plan.id = std::filesystem::path{plan.file}.stem().string();
    const std::vector<std::string> keys{"title", "nation", "start", "quarters", "pledge"};
    hold_keys(file, root, keys, "title, nation, start, quarters or [[pledge]]");
    for (const std::string& key : keys)
        if (root.find(key) == nullptr)
            missing({file, key}, 0, key == "pledge" ? "at least one [[pledge]]" : "a value");

    plan.title = both_languages({file, "title"}, *root.find("title"));
    plan.nation = name_of({file, "nation"}, *root.find("nation"), known.nations, "nation");
    plan.start = quarter_of({file, "start"}, *root.find("start"));
    plan.quarters = static_cast<int>(number_of({file, "quarters"}, *root.find("quarters"), horizon));

    const Node& list = *root.find("pledge");
    if (list.kind != Node::Kind::list || list.items.empty())
        refuse({file, "pledge"}, list, "tables that start with [[pledge]]");
    for (const Node& table : list.items) {
        plan.pledges.push_back(pledge_of(file, table, known));
        complete_dates(plan, plan.pledges.back(), table);
        hold_dates(plan, plan.pledges.back(), table);
    }
    return plan;
}

Plan read_plan(const std::filesystem::path& path, const Known& known)
{
    return parse_plan(files::read_text(path), path.string(), known);
}

std::string nation_of_plan(const std::filesystem::path& path)
{
    const Node root = files::read_toml(path);
    const Node* nation = root.find("nation");
    if (nation == nullptr) missing({path.string(), "nation"}, 0, "the name of a nation");
    return text_of({path.string(), "nation"}, *nation);
}

} // namespace mm::plan
