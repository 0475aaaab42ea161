// SPDX-License-Identifier: Apache-2.0
#include "nation/world_tables.hpp"

#include "files/csv.hpp"

#include <array>

namespace mm::nation {
namespace {

using factory::Efficiency;
using factory::Model;
using factory::Precision;

/// A column that is one number of the struct it fills.
template <class Row> struct NumberColumn {
    std::string_view name;
    double Row::*number;
    std::string_view unit;
    double minimum;
    double maximum;
};

constexpr std::array model_numbers{
    NumberColumn<Model>{"layers", &Model::layers, "1", 1, 1e5},
    NumberColumn<Model>{"hidden", &Model::hidden, "1", 1, 1e7},
    NumberColumn<Model>{"heads", &Model::heads, "1", 1, 1e5},
    NumberColumn<Model>{"kv_heads", &Model::kv_heads, "1", 0, 1e5},
    NumberColumn<Model>{"head_size", &Model::head_size, "1", 1, 1e5},
    NumberColumn<Model>{"ffn", &Model::ffn, "1", 0, 1e8},
    NumberColumn<Model>{"dense_layers", &Model::dense_layers, "1", 0, 1e5},
    NumberColumn<Model>{"experts", &Model::experts, "1", 0, 1e6},
    NumberColumn<Model>{"experts_active", &Model::experts_active, "1", 0, 1e6},
    NumberColumn<Model>{"expert_ffn", &Model::expert_ffn, "1", 0, 1e8},
    NumberColumn<Model>{"shared_ffn", &Model::shared_ffn, "1", 0, 1e8},
    NumberColumn<Model>{"vocabulary", &Model::vocabulary, "token", 1, 1e8},
    NumberColumn<Model>{"latent_kv", &Model::latent_kv, "1", 0, 1e6},
    NumberColumn<Model>{"rotary_size", &Model::rotary_size, "1", 0, 1e6},
    NumberColumn<Model>{"query_rank", &Model::query_rank, "1", 0, 1e7},
    NumberColumn<Model>{"window", &Model::window, "token", 0, 1e9},
    NumberColumn<Model>{"windowed_layers", &Model::windowed_layers, "1", 0, 1e5},
    NumberColumn<Model>{"attention_layers", &Model::attention_layers, "1", 0, 1e5},
    NumberColumn<Model>{"parameters_total", &Model::parameters_total, "1", 1, 1e16},
    NumberColumn<Model>{"parameters_active", &Model::parameters_active, "1", 1, 1e16},
    NumberColumn<Model>{"weight_bytes", &Model::weight_bytes, "byte", 0, 8},
    NumberColumn<Model>{"expert_bytes", &Model::expert_bytes, "byte", 0, 8},
    NumberColumn<Model>{"kv_element_bytes", &Model::kv_element_bytes, "byte", 0, 8},
};

constexpr std::array efficiency_numbers{
    NumberColumn<Efficiency>{"compute_efficiency", &Efficiency::compute, "1", 1e-6, 1},
    NumberColumn<Efficiency>{"memory_efficiency", &Efficiency::memory, "1", 1e-6, 1},
    NumberColumn<Efficiency>{"attention_compute", &Efficiency::attention_compute, "1", 1e-6, 1},
    NumberColumn<Efficiency>{"attention_memory", &Efficiency::attention_memory, "1", 1e-6, 1},
    NumberColumn<Efficiency>{"expert", &Efficiency::expert, "1", 1e-6, 10},
    NumberColumn<Efficiency>{"expert_compute", &Efficiency::expert_compute, "1", 1e-6, 10},
    NumberColumn<Efficiency>{"expert_imbalance", &Efficiency::expert_imbalance, "1", 0, 100},
    NumberColumn<Efficiency>{"layer_overhead", &Efficiency::layer_overhead, "s", 0, 1},
    NumberColumn<Efficiency>{"step_overhead", &Efficiency::step_overhead, "s", 0, 10},
    NumberColumn<Efficiency>{"sequence_overhead", &Efficiency::sequence_overhead, "s", 0, 1},
    NumberColumn<Efficiency>{"link_bandwidth", &Efficiency::link_bandwidth, "byte/s", 0, 1e15},
    NumberColumn<Efficiency>{"link_latency", &Efficiency::link_latency, "s", 0, 1},
    NumberColumn<Efficiency>{"power_idle", &Efficiency::power_idle, "1", 0, 1},
    NumberColumn<Efficiency>{"power_busy", &Efficiency::power_busy, "1", 0, 10},
    NumberColumn<Efficiency>{"power_memory", &Efficiency::power_memory, "1", 0, 10},
    NumberColumn<Efficiency>{"power_compute", &Efficiency::power_compute, "1", 0, 10},
    NumberColumn<Efficiency>{"throughput_low", &Efficiency::throughput_low, "1", 1e-3, 1e3},
    NumberColumn<Efficiency>{"throughput_high", &Efficiency::throughput_high, "1", 1e-3, 1e3},
    NumberColumn<Efficiency>{"energy_low", &Efficiency::energy_low, "1", 1e-3, 1e3},
    NumberColumn<Efficiency>{"energy_high", &Efficiency::energy_high, "1", 1e-3, 1e3},
};

template <class Row, std::size_t N>
std::vector<std::string_view> names_of(const std::array<NumberColumn<Row>, N>& numbers,
                                       std::vector<std::string_view> others)
{
    for (const NumberColumn<Row>& column : numbers) others.push_back(column.name);
    return others;
}

template <class Row, std::size_t N>
void fill(Row& row, const files::Csv& csv, std::size_t r, const std::array<NumberColumn<Row>, N>& numbers)
{
    for (const NumberColumn<Row>& c : numbers)
        row.*c.number = csv.number(r, c.name, c.unit, c.minimum, c.maximum);
}

Precision precision_of(const files::Csv& csv, std::size_t r)
{
    const auto precision = factory::parse_precision(csv.text(r, "precision"));
    if (precision) return *precision;
    csv.refuse(r, "precision", "bf16, fp8 or fp4");
}

} // namespace

std::vector<Model> read_models(const std::filesystem::path& path)
{
    const auto columns = names_of(model_numbers, {"id", "tied_embeddings", "precision"});
    const files::Csv csv = files::read_csv(path, columns);
    csv.hold_once(std::array<std::string_view, 1>{"id"});
    std::vector<Model> models;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        Model model;
        model.id = csv.name(r, "id");
        model.tied_embeddings = csv.flag(r, "tied_embeddings");
        model.precision = precision_of(csv, r);
        fill(model, csv, r, model_numbers);
        models.push_back(std::move(model));
    }
    return models;
}

std::vector<Efficiency> read_efficiencies(const std::filesystem::path& path,
                                          const std::vector<ChipOffer>& chips)
{
    const auto columns = names_of(efficiency_numbers, {"chip", "precision", "source", "grade"});
    const files::Csv csv = files::read_csv(path, columns);
    csv.hold_once(std::array<std::string_view, 2>{"chip", "precision"});
    const std::vector<std::string> names = names_of(chips);
    std::vector<Efficiency> rows;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        Efficiency row;
        row.chip = csv.one_of(r, "chip", names, "a chip of chips.csv");
        row.precision = precision_of(csv, r);
        row.source = csv.name(r, "source");
        row.grade = to_string(csv.grade(r, "grade"));
        fill(row, csv, r, efficiency_numbers);
        if (row.throughput_low > row.throughput_high)
            csv.refuse(r, "throughput_low", "a factor not above throughput_high");
        if (row.energy_low > row.energy_high) csv.refuse(r, "energy_low", "a factor not above energy_high");
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace mm::nation
