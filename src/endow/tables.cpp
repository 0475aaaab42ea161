// SPDX-License-Identifier: Apache-2.0
#include "endow/tables.hpp"

#include "base/error.hpp"
#include "endow/read.hpp"
#include "files/csv.hpp"
#include "files/tree.hpp"
#include "nation/toml_values.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::endow {
namespace {

using files::Node;
using nation::joined;

constexpr Declaration share_declaration{.name = "services.share",
                                        .kind = Kind::figure,
                                        .unit = "1",
                                        .shape = Shape::lognormal,
                                        .minimum = 1e-4,
                                        .maximum = 0.9,
                                        .en =
                                            "Share of its parent industry that AI services are at the start.",
                                        .ko = "시작 시점에 모산업에서 AI 서비스가 차지하는 비율."};
constexpr Declaration depth_declaration{.name = "use.depth",
                                        .kind = Kind::figure,
                                        .unit = "1",
                                        .shape = Shape::normal,
                                        .minimum = 0.0,
                                        .maximum = 1.0,
                                        .en = "Mean depth of use in firms that use AI at the start.",
                                        .ko = "시작 시점에 AI를 쓰는 기업의 평균 사용 깊이."};
constexpr std::array figure_list{&share_declaration, &depth_declaration};

std::vector<std::string> codes_of(const nation::LeverTables& levers)
{
    std::vector<std::string> codes;
    for (const nation::IndustryName& each : levers.industries) codes.push_back(each.code);
    return codes;
}

/// A text of the table that is one of those known.
std::string known_name(std::string_view file, const Node& node, const std::string& field,
                       const std::vector<std::string>& known, std::string expected)
{
    if (node.kind != Node::Kind::text || std::find(known.begin(), known.end(), node.text) == known.end())
        nation::refuse(file, field, node, std::move(expected), nearest_name(node.text, known));
    return node.text;
}

void take_services(std::string_view file, const Node& root, const std::vector<std::string>& codes,
                   AiTables& to)
{
    const Node& services = nation::entry_of(file, root, "", "services", "a table [services]");
    const std::array<std::string, 4> keys{"parent", "code", "name", "share"};
    nation::hold_keys(file, services, "services", keys, "parent, code, name or share");
    const Node& parent = nation::entry_of(file, services, "services", "parent", "a code of industries.csv");
    to.services.parent = known_name(file, parent, "services.parent", codes, "a code of industries.csv");
    to.services.code = nation::text_of(file, services, "services", "code");
    if (std::find(codes.begin(), codes.end(), to.services.code) != codes.end())
        nation::refuse(file, "services.code", *services.find("code"), "a code that no industry has");
    to.services.name = nation::name_of(file, services);
    const Node& share = nation::entry_of(file, services, "services", "share", "a table [services.share]");
    to.share = nation::figure_of(file, share_declaration, share);
    to.services.share = to.share.value;
}

void take_generations(std::string_view file, const Node& root, const nation::World& world, AiTables& to)
{
    const std::string expected = "chips of world/chips.csv with a price, by launch";
    std::vector<std::string> chips;
    for (const nation::ChipOffer& offer : world.chips) chips.push_back(offer.chip.id);
    const Node& list = nation::entry_of(file, root, "", "generations", expected);
    if (list.kind != Node::Kind::list || list.items.empty())
        nation::refuse(file, "generations", list, expected);
    Quarter before{};
    for (const Node& node : list.items) {
        const nation::ChipOffer& offer =
            *world.find_chip(known_name(file, node, "generations", chips, expected));
        if (offer.price_low <= 0.0 || offer.launch < before)
            nation::refuse(file, "generations", node, expected);
        before = offer.launch;
        to.generations.push_back(offer.chip.id);
    }
}

void take_public(std::string_view file, const Node& root, const std::vector<std::string>& codes, AiTables& to)
{
    const std::string expected = "codes of industries.csv";
    const Node& list = nation::entry_of(file, root, "", "public", expected);
    if (list.kind != Node::Kind::list) nation::refuse(file, "public", list, expected);
    for (const Node& node : list.items)
        to.public_bodies.push_back(known_name(file, node, "public", codes, expected));
}

std::vector<std::string> model_names(const nation::World& world)
{
    std::vector<std::string> names;
    for (const factory::Model& model : world.models) names.push_back(model.id);
    return names;
}

void read_toml_into(const std::filesystem::path& path, const nation::World& world,
                    const nation::LeverTables& levers, AiTables& to)
{
    const std::string file = path.string();
    const Node root = files::read_toml(path);
    const std::array<std::string, 8> keys{"model",  "generations", "workable", "adoption",
                                          "memory", "public",      "services", "use"};
    nation::hold_keys(file, root, "", keys, "a key of ai.toml");
    const std::vector<std::string> codes = codes_of(levers);
    const Node& model = nation::entry_of(file, root, "", "model", "a model of world/models.csv");
    to.model = known_name(file, model, "model", model_names(world), "a model of world/models.csv");
    take_generations(file, root, world, to);
    to.workable = nation::quarter_of(file, root, "workable");
    to.adoption = nation::quarter_of(file, root, "adoption");
    const Node& memory = nation::entry_of(file, root, "", "memory", "a code of industries.csv");
    to.memory = known_name(file, memory, "memory", codes, "a code of industries.csv");
    take_public(file, root, codes, to);
    take_services(file, root, codes, to);
    const Node& use = nation::entry_of(file, root, "", "use", "a table [use.depth]");
    const std::array<std::string, 1> depth{"depth"};
    nation::hold_keys(file, use, "use", depth, "depth");
    to.depth = nation::figure_of(file, depth_declaration,
                                 nation::entry_of(file, use, "use", "depth", "a table [use.depth]"));
}

void read_isic(const std::filesystem::path& path, AiTables& to)
{
    constexpr std::array<std::string_view, 2> columns{"code", "isic"};
    const files::Csv csv = files::read_csv(path, columns, true);
    for (std::size_t r = 0; r < csv.size(); ++r) {
        to.isic[csv.name(r, "code")] = csv.name(r, "isic");
        hold_fitting(csv, r, to.hours, "occupations.csv");
        hold_fitting(csv, r, to.integrated, "adoption.csv");
    }
    const auto parent = to.isic.find(to.services.parent);
    if (parent == to.isic.end())
        throw InputError({.file = path.string(),
                          .field = "code",
                          .found = "nothing of " + to.services.parent,
                          .expected = "a row of the industry that AI services are split off"});
    to.isic[to.services.code] = parent->second;
}

} // namespace

std::string_view to_string(Use use)
{
    switch (use) {
    case Use::input:
        return "input";
    case Use::calibration:
        return "calibration";
    case Use::holdout:
        break;
    }
    return "holdout";
}

const ByIsic& AiTables::fitting(const std::vector<ByIsic>& rows, std::string_view isic)
{
    const ByIsic* best = best_fitting(rows, isic);
    assert(best != nullptr);
    return *best;
}

bool has_ai(const std::filesystem::path& nation_folder)
{
    return std::filesystem::exists(nation_folder / "ai" / "ai.toml");
}

Declarations figures()
{
    return figure_list;
}

AiTables read_ai_tables(const std::filesystem::path& nation_folder, const nation::Nation& nation,
                        const nation::World& world, const nation::LeverTables& levers)
{
    AiTables to{.folder = nation_folder / "ai"};
    const auto table = [&](const char* name) { return to.files.emplace_back(to.folder / name); };
    read_toml_into(table("ai.toml"), world, levers, to);
    read_groups(table("groups.csv"), to);
    read_hours(table("occupations.csv"), to);
    read_adoption(table("adoption.csv"), to);
    read_isic(to.files.emplace_back(nation_folder / "isic.csv"), to);
    read_observed(table("observed.csv"), to);
    read_stocks(table("chips.csv"), to);
    read_decided(table("decided.csv"), to);
    read_renewables(table("regions.csv"), nation, to);
    read_power(table("power.csv"), to.power);
    read_power_plan(table("power_plan.csv"), to.power);
    to.baskets = levers.baskets;
    return to;
}

double observed_at(const AiTables& tables, std::string_view quantity, Quarter quarter)
{
    const Observation* before = nullptr;
    const Observation* after = nullptr;
    for (const Observation& each : tables.observed) {
        if (each.quantity != quantity) continue;
        if (each.quarter <= quarter && (before == nullptr || each.quarter >= before->quarter)) before = &each;
        if (each.quarter >= quarter && (after == nullptr || each.quarter < after->quarter)) after = &each;
    }
    assert(before != nullptr || after != nullptr);
    if (before == nullptr) return after->value;
    if (after == nullptr || after->quarter == before->quarter) return before->value;
    const double part = static_cast<double>(quarter - before->quarter) /
                        static_cast<double>(after->quarter - before->quarter);
    return before->value + part * (after->value - before->value);
}

} // namespace mm::endow
