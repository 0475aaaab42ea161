// SPDX-License-Identifier: Apache-2.0
#include "record/run_manifest.hpp"

#include "base/error.hpp"
#include "model/industry_groups.hpp"
#include "record/engine_digest.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view format = "megamachine/run-folder/1";

Tree session_tree(const Session& session)
{
    Tree tree;
    tree.set("command", session.command).set("began", session.began).set("ended", session.ended);
    tree.set("threads", static_cast<double>(session.threads));
    tree.set("played", static_cast<double>(session.played));
    return tree;
}

Tree key_tree(const Entries& key)
{
    Tree tree;
    for (const auto& [name, value] : key) tree.set(name, value);
    return tree;
}

[[noreturn]] void refuse(std::string_view file, std::string found)
{
    throw InputError({.file = std::string{file},
                      .found = std::move(found),
                      .expected = "the manifest of a run folder, " + std::string{format}});
}

Session session_of(const Json& json)
{
    return {.command = json.at("command"),
            .began = json.at("began"),
            .ended = json.at("ended"),
            .threads = json.at("threads"),
            .played = json.at("played")};
}

/// Groups that this program does not know are not its.
std::vector<std::uint32_t> groups_of(const Json& catalogue)
{
    const auto groups = catalogue.at("groups").get<std::vector<std::uint32_t>>();
    const bool known = std::all_of(groups.begin(), groups.end(), [](std::uint32_t group) {
        return group < model::industry_groups().size();
    });
    return known ? groups : std::vector<std::uint32_t>{};
}

Tree catalogue_tree(const model::Catalogue& catalogue)
{
    Tree::List groups;
    for (const std::uint32_t group : catalogue.groups) groups.emplace_back(static_cast<double>(group));
    Tree tree;
    tree.set("currency", catalogue.currency).set("groups", std::move(groups));
    if (catalogue.with_ai) tree.set("ai", true);
    return tree;
}

/// What a folder records that says nothing of it.
bool is_published(const model::Catalogue& catalogue)
{
    return !catalogue.is_nation() && catalogue.currency == model::published_catalogue().currency;
}

RunManifest manifest_of(const Json& json)
{
    RunManifest manifest{.histories = json.at("histories")};
    manifest.nation = {json.at("nation").at("en"), json.at("nation").at("ko")};
    const Json& build = json.at("build");
    manifest.commit = build.at("commit");
    manifest.compiler = build.at("compiler");
    manifest.flags = build.at("flags");
    manifest.system = json.at("host").at("system");
    manifest.cores = json.at("host").at("cores");
    manifest.series = json.at("series").get<std::vector<std::string>>();
    for (const Json& session : json.at("sessions")) manifest.sessions.push_back(session_of(session));
    // Folders that say nothing of it keep the published series.
    if (!json.contains("catalogue")) {
        manifest.catalogue = model::published_catalogue();
    } else {
        const Json& catalogue = json.at("catalogue");
        manifest.catalogue = model::catalogue_of(catalogue.at("currency").get<std::string>(),
                                                 groups_of(catalogue), catalogue.value("ai", false));
    }
    return manifest;
}

} // namespace

RunManifest manifest_of_run(RunKey key, Text nation, model::Catalogue catalogue, std::uint32_t histories)
{
    const Manifest build = manifest_of_build();
    RunManifest manifest{.key = std::move(key),
                         .nation = std::move(nation),
                         .histories = histories,
                         .commit = build.commit,
                         .compiler = build.compiler,
                         .flags = build::flags,
                         .system = build::system,
                         .cores = std::thread::hardware_concurrency()};
    for (const model::Series& series : catalogue.series) manifest.series.push_back(series.name);
    manifest.catalogue = std::move(catalogue);
    return manifest;
}

std::string manifest_text(const RunManifest& manifest)
{
    Tree build, host, tree;
    build.set("commit", manifest.commit).set("compiler", manifest.compiler).set("flags", manifest.flags);
    host.set("system", manifest.system).set("cores", static_cast<double>(manifest.cores));
    Tree::List series, sessions;
    for (const std::string& name : manifest.series) series.emplace_back(name);
    for (const Session& session : manifest.sessions) sessions.push_back(session_tree(session));
    tree.set("format", format).set("id", run_id(manifest.key)).set("key", key_tree(entries(manifest.key)));
    tree.set("nation", manifest.nation);
    tree.set("histories", static_cast<double>(manifest.histories)).set("build", std::move(build));
    tree.set("host", std::move(host)).set("series", std::move(series));
    if (!is_published(manifest.catalogue)) tree.set("catalogue", catalogue_tree(manifest.catalogue));
    tree.set("sessions", std::move(sessions));
    return to_json(tree, 1) + "\n";
}

RunManifest parse_manifest(std::string_view text, std::string_view file)
{
    try {
        const Json json = Json::parse(text);
        const std::string found = json.at("format");
        if (found != format) refuse(file, "\"" + found + "\"");
        RunManifest manifest = manifest_of(json);
        Entries list;
        for (const auto& [name, value] : json.at("key").items()) list.emplace_back(name, value);
        const auto key = key_with(list);
        if (!key || run_id(*key) != json.at("id").get<std::string>())
            refuse(file, "a key that does not belong to its id");
        manifest.key = *key;
        return manifest;
    } catch (const Json::exception& error) {
        refuse(file, error.what());
    }
}

Tree run_manifest_tree(const RunKey& key, const std::string& command)
{
    const Manifest build = manifest_of_build();
    Tree::List inputs;
    for (const Manifest::Input& input : key.inputs) {
        Tree row;
        row.set("file", input.file).set("sha256", input.sha256);
        inputs.push_back(std::move(row));
    }
    Tree tree;
    tree.set("run", run_id(key)).set("program", key.program).set("engine", key.engine);
    tree.set("commit", build.commit).set("compiler", build.compiler).set("flags", build::flags);
    tree.set("command", command).set("seed", static_cast<double>(key.seed));
    if (!key.closures_off.empty()) tree.set("closures_off", key.closures_off);
    if (!key.plan.empty()) tree.set("plan", key.plan);
    tree.set("inputs", std::move(inputs));
    return tree;
}

std::string time_now()
{
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
}

} // namespace mm::record
