// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "record/run_folder.hpp"
#include "record/run_record.hpp"
#include "record/run_tables.hpp"
#include "record/tree.hpp"
#include "run_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

struct StoreOptions {
    std::string folder{};
    std::string to = "csv";
    std::string of = "histories";
    std::string out{};
};

/// What is asked of a run folder at a glance.
struct Glance {
    std::string folder{};
    record::RunFolder run{};
    std::size_t failed = 0;
    std::size_t torn = 0;      ///< [byte]
    std::size_t strangers = 0; ///< records of other runs

    bool sound() const { return torn == 0 && strangers == 0; }
    std::size_t there() const { return run.outcomes.size(); }
};

Glance glance_at(const fs::path& folder)
{
    Glance glance{.folder = folder.string(), .run = record::read_run(folder)};
    for (const model::Outcome& outcome : glance.run.outcomes) glance.failed += outcome.breach ? 1u : 0u;
    for (const record::SegmentFound& segment : glance.run.segments) {
        glance.torn += segment.bytes - segment.sound;
        glance.strangers += segment.strangers;
    }
    return glance;
}

record::Tree tree_of(const Glance& glance)
{
    const auto number = [](auto value) { return static_cast<double>(value); };
    const record::RunManifest& manifest = glance.run.manifest;
    record::Tree tree;
    tree.set("folder", glance.folder).set("id", record::run_id(manifest.key));
    for (const auto& [name, value] : record::entries(manifest.key)) tree.set(name, value);
    tree.set("histories", number(manifest.histories)).set("there", number(glance.there()));
    tree.set("failed", number(glance.failed)).set("duplicates", number(glance.run.duplicates));
    tree.set("torn_bytes", number(glance.torn)).set("strangers", number(glance.strangers));
    tree.set("sessions", number(manifest.sessions.size()));
    return tree;
}

/// "austria 2010Q1, 12 quarters, 1:1000, seed 1: 500 of 500 histories, 0 failed"
std::string line_of(const Glance& glance, bool korean)
{
    const record::RunKey& key = glance.run.manifest.key;
    const std::string what = fmt::format("{} {}, 1:{}", key.nation, to_string(key.start), key.scale);
    return korean ? fmt::format("{}, {}분기, 시드 {}: 역사 {}개 중 {}개, 실패 {}개", what, key.quarters,
                                key.seed, glance.run.manifest.histories, glance.there(), glance.failed)
                  : fmt::format("{}, {} quarters, seed {}: {} of {} histories, {} failed", what, key.quarters,
                                key.seed, glance.there(), glance.run.manifest.histories, glance.failed);
}

void list(const Common& common, const std::string& folder)
{
    record::Tree::List rows;
    std::string text;
    for (const fs::path& run : record::runs_in(folder)) {
        try {
            const Glance glance = glance_at(run);
            rows.push_back(tree_of(glance));
            text += run.string() + "  " + line_of(glance, common.korean) + "\n";
        } catch (const InputError& error) {
            // One broken folder must not hide the others.
            fmt::print(stderr, "{}\n", error.what());
        }
    }
    if (common.json) return fmt::print("{}\n", record::to_json(record::Tree{std::move(rows)}, 1));
    if (text.empty())
        text =
            chosen({"no run folder in " + folder + "\n", folder + "에 보관된 실행이 없다\n"}, common.korean);
    fmt::print("{}", text);
}

void show(const Common& common, const std::string& folder)
{
    const Glance glance = glance_at(folder);
    if (common.json) return fmt::print("{}\n", record::to_json(tree_of(glance), 1));
    const record::RunManifest& manifest = glance.run.manifest;
    fmt::print("{}\n", line_of(glance, common.korean));
    fmt::print("id        {}\n", record::run_id(manifest.key));
    for (const auto& [name, value] : record::entries(manifest.key)) fmt::print("{:<9} {}\n", name, value);
    fmt::print("source    {}, {}\n", manifest.commit, manifest.compiler);
    for (const record::Session& session : manifest.sessions)
        fmt::print("session   {} – {}: {}\n", session.began, session.ended.empty() ? "?" : session.ended,
                   session.command);
}

/// Reads every record against its checksum; what is torn at the end of a segment is told, and is no mistake of the
/// histories before it.
Exit verify(const Common& common, const std::string& folder)
{
    const Glance glance = glance_at(folder);
    if (common.json) {
        fmt::print("{}\n", record::to_json(tree_of(glance), 1));
    } else {
        for (const record::SegmentFound& s : glance.run.segments)
            fmt::print("{}: {}\n", s.file,
                       chosen({fmt::format("{} histories, {} bytes, {} of them torn, {} of other runs",
                                           s.records, s.bytes, s.bytes - s.sound, s.strangers),
                               fmt::format("역사 {}개, {}바이트(끊긴 부분 {}), 다른 실행의 기록 {}개",
                                           s.records, s.bytes, s.bytes - s.sound, s.strangers)},
                              common.korean));
        fmt::print("{}\n", line_of(glance, common.korean));
        if (!glance.sound())
            fmt::print("{}\n", chosen({"not whole: the run's command plays again what is torn",
                                       "온전하지 않다. 실행 명령을 다시 내리면 끊긴 역사를 다시 돌린다"},
                                      common.korean));
    }
    return glance.sound() ? Exit::ok : Exit::bad_input;
}

void export_run(const StoreOptions& options)
{
    const record::RunFolder run = record::read_run(options.folder);
    const record::RunResult result = record::result_of(
        run.manifest.key, run.manifest.nation, run.manifest.catalogue, run.manifest.histories, run.outcomes);
    const auto of = options.of == "summary" ? record::Of::summary : record::Of::histories;
    const std::string ending = options.to == "sqlite" ? ".sqlite"
                               : options.to == "iamc" ? ".iamc.csv"
                                                      : ".csv";
    const std::string name = fs::path(options.folder).lexically_normal().filename().string();
    const std::string out = !options.out.empty() ? options.out : (name.empty() ? "run" : name) + ending;
    if (options.to == "csv") write_csv(out, result, of);
    if (options.to == "iamc") write_iamc(out, result, of);
    if (options.to == "sqlite") write_sqlite(out, result);
    fmt::print("{}\n", out);
}

CLI::App* add_verb(CLI::App& store, Common& common, StoreOptions& options, const std::string& name,
                   const std::string& help)
{
    CLI::App* verb = store.add_subcommand(name, help);
    add_common(*verb, common);
    if (name != "ls") verb->add_option("folder", options.folder, "Run folder")->required();
    return verb;
}

} // namespace

void add_store(CLI::App& program, Common& common)
{
    auto options = std::make_shared<StoreOptions>();
    CLI::App* store = program.add_subcommand(
        "store",
        "  megamachine store ls\n\nLooks into the folders that keep runs: what is there, whether it is "
        "whole, and out with it as tables.");
    store->require_subcommand(1);

    CLI::App* ls =
        add_verb(*store, common, *options, "ls", "  megamachine store ls runs\n\nLists run folders.");
    ls->add_option("folder", options->folder, "Folder that holds run folders")->default_val("runs");
    ls->callback([options, &common] { list(common, options->folder); });

    add_verb(
        *store, common, *options, "status",
        "  megamachine store status runs/austria-2010Q1-3f9a1c2b\n\nSays which run a folder keeps, and how "
        "far it is.")
        ->callback([options, &common] { show(common, options->folder); });

    add_verb(
        *store, common, *options, "verify",
        "  megamachine store verify runs/austria-2010Q1-3f9a1c2b\n\nReads every record against its checksum. "
        "Ends with 3 where one is torn.")
        ->callback([options, &common] { common.exit = verify(common, options->folder); });

    CLI::App* out =
        add_verb(*store, common, *options, "export",
                 "  megamachine store export runs/austria-2010Q1-3f9a1c2b --to iamc --of summary\n\n"
                 "Writes a run as a table and prints the file's name.");
    out->add_option(
           "--to", options->to,
           "csv: one value a row; iamc: long form with quarters in the columns year and subannual, as "
           "pyam reads it; sqlite: histories and summary in one database")
        ->check(CLI::IsMember({"csv", "iamc", "sqlite"}))
        ->capture_default_str();
    out->add_option("--of", options->of, "All histories, or their summary; a database has both")
        ->check(CLI::IsMember({"histories", "summary"}))
        ->capture_default_str();
    out->add_option("--out", options->out, "File to write; else the folder's name with an ending, here");
    out->callback([options] { export_run(*options); });
}

} // namespace mm::app
