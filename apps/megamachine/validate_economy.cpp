// SPDX-License-Identifier: Apache-2.0
#include "validate_economy.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"
#include "nation/economy.hpp"
#include "print_checks.hpp"
#include "record/build.hpp"
#include "record/economy_trees.hpp"
#include "record/tree.hpp"
#include "threads.hpp"
#include "validation/checks.hpp"
#include "validation/forecast_table.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace mm::app {
namespace {

namespace fs = std::filesystem;

/// A folder with the published economy's results, or with a folder "poledna" that has them.
std::optional<fs::path> published_in(const fs::path& folder)
{
    for (const fs::path& candidate : {folder, folder / "poledna"})
        if (fs::is_directory(candidate / "deterministic")) return candidate;
    return std::nullopt;
}

/// By MEGAMACHINE_REFERENCE_DATA, or beside the folder of the program's data.
std::optional<fs::path> find_published(const fs::path& data)
{
    if (const char* set = std::getenv("MEGAMACHINE_REFERENCE_DATA"); set != nullptr && *set != '\0')
        return published_in(set);
    std::error_code error;
    return published_in(fs::weakly_canonical(data, error).parent_path() / "shared" / "data");
}

/// Error in per cent and, of the simulation, what the test against AR(1) says.
std::string score(const forecast::Cell& cell, bool korean)
{
    const std::string rmse = fmt::format("{:.2f}", 100.0 * cell.root_mean_square);
    if (cell.method != forecast::Method::simulation || !cell.against_ar1) return rmse;
    const Text& standing = forecast::to_text(cell.standing);
    return rmse + " " + (korean ? standing.ko : standing.en);
}

void print_forecasts(std::span<const forecast::Cell> table, bool korean)
{
    if (table.empty()) return;
    fmt::print("\n{}\n",
               korean ? "예측 오차(RMSE, %), 시뮬레이션은 AR(1)과 비교(Diebold-Mariano 검정, 5 %)"
                      : "Errors of forecasts (RMSE, per cent); the simulation against AR(1) by the test of "
                        "Diebold and Mariano at 5 %");
    fmt::print("  {:<34} {:>3} {:>8} {:>8}  {}\n", korean ? "변수" : "variable", korean ? "분기" : "qtr",
               "AR(1)", "VAR(1)", korean ? "시뮬레이션" : "simulation");
    for (const forecast::Cell& cell : table) {
        if (cell.method != forecast::Method::simulation) continue;
        const forecast::Cell* ar = forecast::find(table, cell.variable, forecast::Method::ar1, cell.horizon);
        const forecast::Cell* var =
            forecast::find(table, cell.variable, forecast::Method::var1, cell.horizon);
        const Text& name = forecast::info(cell.variable).text;
        fmt::print("  {:<34} {:>3} {:>8} {:>8}  {}\n", korean ? name.ko : name.en, cell.horizon,
                   ar != nullptr ? score(*ar, korean) : "-", var != nullptr ? score(*var, korean) : "-",
                   score(cell, korean));
    }
}

record::Tree tree_of(const validation::EconomyReport& report)
{
    record::Tree checks;
    for (const validation::Check& c : report.checks) checks.add(check_tree(c));
    record::Tree tree;
    tree.set("holds", report.held());
    tree.set("checks", std::move(checks));
    return tree;
}

} // namespace

void validate_economy(const EconomyValidation& options, Common& common)
{
    // --data names either folder: that of the published results, or that of the program.
    const auto named = common.data.empty() ? std::nullopt : published_in(common.data);
    const DataFolder data = find_data(named ? std::string{} : common.data);
    const nation::Economy economy = nation::read_economy(find_nation(data.path, options.nation));
    if (economy.is_calibrated())
        throw InputError({.file = economy.folder.string(),
                          .field = "kind",
                          .found = "a calibration",
                          .expected = "statistics, from which forty start quarters can be calibrated"});
    const validation::Subject subject{.economy = &economy,
                                      .published = named ? named : find_published(data.path),
                                      .seed = options.seed,
                                      .forecast_histories = options.histories,
                                      .version = record::build::version,
                                      .run = threaded(options.threads)};
    const validation::EconomyReport report = validation::validate_economy(
        subject, options.only, [](const std::string& id) { fmt::print(stderr, "{} ...\n", id); });
    if (!options.table.empty()) files::write_whole(options.table, validation::forecast_csv(report.forecasts));
    if (common.json) {
        record::Tree tree = tree_of(report);
        if (!report.forecasts.cells.empty())
            tree.set("forecast_table", record::forecast_table_tree(report.forecasts));
        fmt::print("{}\n", record::to_json(tree, 1));
    } else {
        for (const validation::Check& c : report.checks) print_check(c, common.korean);
        print_forecasts(report.forecasts.cells, common.korean);
    }
    if (!report.held()) common.exit = Exit::some_failed;
}

} // namespace mm::app
