// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "factory/chip.hpp"
#include "factory/efficiency.hpp"
#include "factory/fit.hpp"
#include "factory/model.hpp"

// The reader's strncpy keeps room for the closing zero, which g++ does not see once it is inlined.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstringop-truncation"
#endif
#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

/// The factory's own tables in the folder world/, read as they are. factory-fit writes them from measured
/// runs; the factory's tests read them back.
namespace mm::tables {

using CsvPrecision = factory::Precision;

template <unsigned Columns>
using Csv = io::CSVReader<Columns, io::trim_chars<' '>, io::double_quote_escape<',', '"'>>;

inline double number(const std::string& text)
{
    return text.empty() ? 0.0 : std::stod(text);
}

inline CsvPrecision precision(const std::string& word)
{
    if (word == "bf16") return CsvPrecision::bf16;
    if (word == "fp8") return CsvPrecision::fp8;
    if (word == "fp4") return CsvPrecision::fp4;
    throw std::runtime_error("precision: found " + word + ", expected bf16, fp8 or fp4");
}

inline std::string word(CsvPrecision precision)
{
    if (precision == CsvPrecision::fp8) return "fp8";
    return precision == CsvPrecision::fp4 ? "fp4" : "bf16";
}

inline std::vector<factory::Chip> read_chips(const std::filesystem::path& world)
{
    Csv<7> in((world / "chips.csv").string());
    in.read_header(io::ignore_extra_column, "id", "family", "bf16_flops", "fp8_flops", "memory", "bandwidth",
                   "power");
    std::vector<factory::Chip> chips;
    std::string id, family, bf16, fp8, memory, bandwidth, power;
    while (in.read_row(id, family, bf16, fp8, memory, bandwidth, power)) {
        chips.push_back(
            {id, family, number(bf16), number(fp8), number(memory), number(bandwidth), number(power)});
    }
    return chips;
}

/// A model and the names it is measured under.
struct ModelRow {
    factory::Model model{};
    std::vector<std::string> measured_as{};
};

inline std::vector<ModelRow> read_model_rows(const std::filesystem::path& world)
{
    Csv<27> in((world / "models.csv").string());
    in.read_header(io::ignore_extra_column, "id", "layers", "hidden", "heads", "kv_heads", "head_size", "ffn",
                   "dense_layers", "experts", "experts_active", "expert_ffn", "shared_ffn", "vocabulary",
                   "tied_embeddings", "latent_kv", "rotary_size", "query_rank", "window", "windowed_layers",
                   "attention_layers", "parameters_total", "parameters_active", "precision", "weight_bytes",
                   "expert_bytes", "kv_element_bytes", "measured_as");
    std::vector<ModelRow> rows;
    factory::Model m;
    int tied = 0;
    std::string stored, names;
    while (in.read_row(m.id, m.layers, m.hidden, m.heads, m.kv_heads, m.head_size, m.ffn, m.dense_layers,
                       m.experts, m.experts_active, m.expert_ffn, m.shared_ffn, m.vocabulary, tied,
                       m.latent_kv, m.rotary_size, m.query_rank, m.window, m.windowed_layers,
                       m.attention_layers, m.parameters_total, m.parameters_active, stored, m.weight_bytes,
                       m.expert_bytes, m.kv_element_bytes, names)) {
        m.tied_embeddings = tied != 0;
        m.precision = precision(stored);
        ModelRow row{m, {}};
        std::stringstream list(names);
        for (std::string name; std::getline(list, name, ';');) row.measured_as.push_back(name);
        rows.push_back(row);
    }
    return rows;
}

inline std::vector<factory::Model> read_models(const std::filesystem::path& world)
{
    std::vector<factory::Model> models;
    for (const ModelRow& row : read_model_rows(world)) models.push_back(row.model);
    return models;
}

inline std::vector<factory::Efficiency> read_efficiencies(const std::filesystem::path& world)
{
    Csv<24> in((world / "efficiency.csv").string());
    in.read_header(io::ignore_extra_column, "chip", "precision", "compute_efficiency", "memory_efficiency",
                   "attention_compute", "attention_memory", "expert", "expert_compute", "expert_imbalance",
                   "layer_overhead", "step_overhead", "sequence_overhead", "link_bandwidth", "link_latency",
                   "power_idle", "power_busy", "power_memory", "power_compute", "throughput_low",
                   "throughput_high", "energy_low", "energy_high", "source", "grade");
    std::vector<factory::Efficiency> rows;
    factory::Efficiency e;
    std::string stored;
    while (in.read_row(e.chip, stored, e.compute, e.memory, e.attention_compute, e.attention_memory, e.expert,
                       e.expert_compute, e.expert_imbalance, e.layer_overhead, e.step_overhead,
                       e.sequence_overhead, e.link_bandwidth, e.link_latency, e.power_idle, e.power_busy,
                       e.power_memory, e.power_compute, e.throughput_low, e.throughput_high, e.energy_low,
                       e.energy_high, e.source, e.grade)) {
        e.precision = precision(stored);
        rows.push_back(e);
    }
    return rows;
}

inline std::vector<factory::MeasuredServing> read_serving(const std::filesystem::path& world)
{
    Csv<11> in((world / "serving.csv").string());
    in.read_header(io::ignore_extra_column, "model", "chip", "workload", "gpus", "data_parallel", "batch",
                   "input_tokens", "output_tokens", "tokens_per_second", "joules_per_token",
                   "inter_token_latency");
    std::vector<factory::MeasuredServing> points;
    factory::MeasuredServing p;
    int copies = 0;
    while (in.read_row(p.model, p.chip, p.workload, p.gpus, copies, p.batch, p.lengths.input,
                       p.lengths.output, p.tokens_per_second, p.joules_per_token, p.latency)) {
        p.data_parallel = copies != 0;
        points.push_back(p);
    }
    return points;
}

} // namespace mm::tables
