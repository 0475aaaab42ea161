// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "commands.hpp"
#include "nation/calibrated_tables.hpp"
#include "nation/published_economy.hpp"
#include "record/tree.hpp"
#include "show_economy.hpp"

#include <fmt/format.h>

#include <memory>

namespace mm::app {
namespace {

struct ImportOptions {
    std::string parameters{};
    std::string initial{};
    std::string text{};
    std::string start{};
    double scale = 0.0; ///< 0: told by the path, or the authors'
    std::string to{};
    std::string id{};
    std::string currency = "MEUR";
};

/// The last name of the folder, which it will be called by.
std::string id_of(const ImportOptions& options)
{
    if (!options.id.empty()) return options.id;
    const auto folder = std::filesystem::path{options.to}.lexically_normal();
    return (folder.has_filename() ? folder : folder.parent_path()).filename().string();
}

void run_import(const ImportOptions& options, const Common& common)
{
    nation::PublishedFiles files{.parameters = options.text.empty() ? options.parameters : options.text,
                                 .initial_conditions = options.initial};
    if (!options.start.empty()) files.start = quarter_of_option("--start", options.start);
    if (options.scale != 0.0) files.scale = options.scale;
    const bool scale_is_told = files.scale || nation::scale_in_name(files.parameters);
    const calibration::Calibration economy = nation::read_published(files);
    if (!scale_is_told)
        fmt::print(
            stderr, "{}\n",
            common.korean
                ? "파일이 축척을 말하지 않아 저자들의 1:10000으로 본다. 다르면 --scale을 쓴다."
                : "The files do not tell their scale: taken as the authors' 1:10000. If it is another, "
                  "say --scale.");
    const std::string id = id_of(options);
    const std::string source =
        "imported from " + files.parameters.filename().string() +
        (options.initial.empty() ? std::string{} : " and " + files.initial_conditions.filename().string());
    nation::write_calibrated(options.to, economy,
                             {.id = id, .name = {id, id}, .currency = options.currency, .source = source});
    fmt::print(stderr, "wrote {}\n", options.to);
    if (!common.json) return;
    record::Tree tree;
    tree.set("nation", id).set("folder", options.to).set("start", to_string(economy.start));
    tree.set("scale", economy.scale).set("industries", static_cast<double>(economy.industries.size()));
    fmt::print("{}\n", record::to_json(tree, 1));
}

} // namespace

void add_import(CLI::App& nation_verb, Common& common)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* verb =
        nation_verb.add_subcommand("import", "  megamachine nation import --parameters parameters/2010Q1.mat "
                                             "--initial initial_conditions/2010Q1.mat "
                                             "--to austria-2010Q1\n  megamachine nation import --text "
                                             "austria_2010Q1_scale1000.txt --to austria-1000\n\n"
                                             "Writes a published calibration of the base economy (Poledna et "
                                             "al. 2023) as a nation's folder that can be "
                                             "read and run.");
    CLI::Option* text = verb->add_option(
        "--text", options->text, "Flat text with all variables: `name rows columns`, then the values");
    CLI::Option* parameters =
        verb->add_option("--parameters", options->parameters, "MAT-file of the parameters")->excludes(text);
    CLI::Option* initial =
        verb->add_option("--initial", options->initial, "MAT-file of the initial conditions")->excludes(text);
    parameters->needs(initial);
    initial->needs(parameters);
    verb->add_option("--start", options->start,
                     "Start quarter, such as 2010Q1; told by the file's name where it is left out");
    verb->add_option("--scale", options->scale,
                     "Persons an agent stands for; told by the path (scale1000, 1to1000) or 10000")
        ->check(CLI::Range(1.0, 10'000.0));
    verb->add_option("--to", options->to, "Folder to write, new or empty")->required();
    verb->add_option("--id", options->id,
                     "What the nation is called; the folder's name where it is left out");
    verb->add_option("--currency", options->currency, "The unit of its money, a million")
        ->capture_default_str();
    add_common(*verb, common);
    verb->callback([options, text, parameters, &common] {
        if (text->count() + parameters->count() == 0)
            throw CLI::RequiredError("--text, or --parameters with --initial");
        run_import(*options, common);
    });
}

} // namespace mm::app
