// SPDX-License-Identifier: Apache-2.0
#include "nation/world_tables.hpp"

#include "files/csv.hpp"

#include <array>
#include <string_view>

namespace mm::nation {
namespace {

using factory::MeasuredServing;

constexpr double most_ratio = 1e3; ///< of a prediction over a measurement: beyond it the table is broken [1]

constexpr std::array<std::string_view, 11> error_columns{"chip",
                                                         "model",
                                                         "points",
                                                         "throughput_error_median",
                                                         "throughput_error_worst",
                                                         "energy_error_median",
                                                         "energy_error_worst",
                                                         "held_out_throughput_median",
                                                         "held_out_throughput_worst",
                                                         "held_out_energy_median",
                                                         "held_out_energy_worst"};

constexpr std::array<std::string_view, 11> serving_columns{"model",
                                                           "chip",
                                                           "workload",
                                                           "gpus",
                                                           "data_parallel",
                                                           "batch",
                                                           "input_tokens",
                                                           "output_tokens",
                                                           "tokens_per_second",
                                                           "joules_per_token",
                                                           "inter_token_latency"};

std::vector<std::string> names_of(const std::vector<factory::Model>& models)
{
    std::vector<std::string> names;
    for (const factory::Model& model : models) names.push_back(model.id);
    return names;
}

} // namespace

std::vector<MeasuredName> read_measured_names(const std::filesystem::path& models)
{
    const files::Csv csv = files::read_csv(models, std::array<std::string_view, 2>{"id", "measured_as"});
    std::vector<MeasuredName> names;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        std::string_view rest = csv.text(r, "measured_as");
        while (!rest.empty()) {
            const std::size_t end = rest.find(';');
            const std::string_view name = rest.substr(0, end);
            if (name.empty()) csv.refuse(r, "measured_as", "names parted by one semicolon each");
            names.push_back({.model = csv.name(r, "id"), .name = std::string{name}});
            rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        }
    }
    return names;
}

std::vector<MeasuredServing> read_serving(const std::filesystem::path& path,
                                          const std::vector<ChipOffer>& chips,
                                          const std::vector<factory::Model>& models)
{
    const files::Csv csv = files::read_csv(path, serving_columns);
    const std::vector<std::string> chip_names = names_of(chips);
    const std::vector<std::string> model_names = names_of(models);
    std::vector<MeasuredServing> points;
    for (std::size_t r = 0; r < csv.size(); ++r)
        points.push_back({.model = csv.one_of(r, "model", model_names, "a model of models.csv"),
                          .chip = csv.one_of(r, "chip", chip_names, "a chip of chips.csv"),
                          .workload = csv.name(r, "workload"),
                          .gpus = csv.number(r, "gpus", "1", 1.0, 1e6),
                          .batch = csv.number(r, "batch", "1", 1e-3, 1e6),
                          .lengths = {.input = csv.number(r, "input_tokens", "token", 0.0, 1e7),
                                      .output = csv.number(r, "output_tokens", "token", 1.0, 1e7)},
                          .tokens_per_second = csv.number(r, "tokens_per_second", "token/s", 1e-6, 1e12),
                          .joules_per_token = csv.number(r, "joules_per_token", "J/token", 1e-9, 1e9),
                          .latency = csv.number(r, "inter_token_latency", "s", 0.0, 1e4),
                          .data_parallel = csv.flag(r, "data_parallel")});
    return points;
}

std::vector<ServingError> read_serving_errors(const std::filesystem::path& path,
                                              const std::vector<ChipOffer>& chips)
{
    const files::Csv csv = files::read_csv(path, error_columns);
    const std::vector<std::string> names = names_of(chips);
    std::vector<ServingError> rows;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const auto ratio = [&](std::size_t column) {
            return csv.number_or(r, error_columns[column], "1", 0.0, 0.0, most_ratio);
        };
        rows.push_back({.chip = csv.one_of(r, "chip", names, "a chip of chips.csv"),
                        .model = csv.name(r, "model"),
                        .points = csv.number(r, "points", "1", 0.0, 1e6),
                        .throughput_median = csv.number(r, error_columns[3], "1", 0.0, most_ratio),
                        .throughput_worst = csv.number(r, error_columns[4], "1", 0.0, most_ratio),
                        .energy_median = ratio(5),
                        .energy_worst = ratio(6),
                        .held_out_throughput_median = ratio(7),
                        .held_out_throughput_worst = ratio(8),
                        .held_out_energy_median = ratio(9),
                        .held_out_energy_worst = ratio(10)});
    }
    return rows;
}

} // namespace mm::nation
