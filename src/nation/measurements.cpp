// SPDX-License-Identifier: Apache-2.0
#include "nation/measurements.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>

namespace mm::nation {
namespace {

using factory::KernelPoint;
using factory::LinkPoint;
using factory::MeasuredServing;

constexpr double head_size = 128.0;
constexpr double fewest_weights = 33554432.0; ///< 2^25

/// Mean prompt of a workload [token]. The runs' files give answers, not prompts: these are read off the runs
/// whose memory was full, where cache over sequences leaves prompt + 0.6 of the answer (Qwen3-8B, 14B, 32B,
/// Llama-3.1-8B and Qwen3-Coder-30B on one H100). A quarter more or less, or half as much again for code,
/// moves the median error of the fit by at most 0.02.
struct Workload {
    std::string_view name{};
    double prompt = 0.0;
};

constexpr std::array workloads{Workload{"gpqa", 300.0}, Workload{"lm-arena-chat", 400.0},
                               Workload{"sourcegraph-fim", 900.0}};

files::Csv read_kernels(const std::filesystem::path& reference, const char* name,
                        std::span<const std::string_view> columns)
{
    return files::read_csv(reference / "ai_factory/profiles/aiconfigurator" / name, columns);
}

double seconds(const files::Csv& csv, std::size_t row)
{
    return csv.number(row, "latency_ms", "ms", 0.0) * 1e-3;
}

} // namespace

std::vector<KernelPoint> read_multiplications(const std::filesystem::path& reference, std::string_view system,
                                              std::string_view format, double weight_bytes)
{
    constexpr std::array<std::string_view, 6> columns{"system", "gemm_dtype", "m", "n", "k", "latency_ms"};
    const files::Csv csv = read_kernels(reference, "gemm.csv", columns);
    std::vector<KernelPoint> points;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (csv.text(r, "system") != system || csv.text(r, "gemm_dtype") != format) continue;
        const double m = csv.number(r, "m", "1", 1.0);
        const double n = csv.number(r, "n", "1", 1.0);
        const double k = csv.number(r, "k", "1", 1.0);
        if (n * k < fewest_weights) continue;
        points.push_back({2.0 * m * n * k, n * k * weight_bytes + 2.0 * m * (n + k), seconds(csv, r)});
    }
    return points;
}

std::vector<KernelPoint> read_attention(const std::filesystem::path& reference, std::string_view system,
                                        std::string_view phase)
{
    constexpr std::array<std::string_view, 9> columns{
        "system",     "phase", "kv_cache_dtype", "num_heads", "num_key_value_heads",
        "batch_size", "isl",   "step",           "latency_ms"};
    const files::Csv csv = read_kernels(reference, "attention.csv", columns);
    const bool decode = phase == "generation";
    std::vector<KernelPoint> points;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (csv.text(r, "system") != system || csv.text(r, "phase") != phase) continue;
        if (csv.text(r, "kv_cache_dtype") != "bfloat16") continue;
        const double heads = csv.number(r, "num_heads", "1", 1.0);
        const double kv = csv.number(r, "num_key_value_heads", "1", 1.0);
        const double batch = csv.number(r, "batch_size", "1", 1.0);
        const double tokens =
            decode ? csv.number(r, "step", "token", 0.0) + 1.0 : csv.number(r, "isl", "token", 0.0);
        const double work = decode ? tokens : 0.5 * tokens * tokens;
        const double queries = decode ? 1.0 : tokens;
        points.push_back({4.0 * heads * head_size * work * batch,
                          batch * 2.0 * head_size * (2.0 * kv * tokens + 2.0 * heads * queries),
                          seconds(csv, r)});
    }
    return points;
}

std::vector<LinkPoint> read_links(const std::filesystem::path& reference, std::string_view system)
{
    constexpr std::array<std::string_view, 5> columns{"system", "num_gpus", "message_size_elems_or_bytes",
                                                      "backend", "latency_ms"};
    const files::Csv csv = read_kernels(reference, "custom_allreduce.csv", columns);
    std::vector<LinkPoint> points;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (csv.text(r, "system") != system || csv.text(r, "backend") != "vllm_graph") continue;
        points.push_back({csv.number(r, "num_gpus", "1", 2.0),
                          2.0 * csv.number(r, "message_size_elems_or_bytes", "1", 0.0), seconds(csv, r)});
    }
    return points;
}

std::vector<MeasuredServing> read_runs(const std::filesystem::path& reference,
                                       std::span<const MeasuredName> names)
{
    constexpr std::array<std::string_view, 10> columns{"model",
                                                       "task",
                                                       "gpu",
                                                       "num_gpus",
                                                       "dp",
                                                       "avg_batch_size",
                                                       "avg_output_len",
                                                       "output_tok_per_s",
                                                       "J_per_output_token",
                                                       "itl_p50_ms"};
    const files::Csv csv =
        files::read_csv(reference / "ai_factory/measured/mlenergy_llm_2026-02.csv", columns);
    std::vector<MeasuredServing> points;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const auto workload = std::find_if(workloads.begin(), workloads.end(),
                                           [&](const Workload& w) { return w.name == csv.text(r, "task"); });
        const auto named = std::find_if(names.begin(), names.end(), [&](const MeasuredName& n) {
            return n.name == csv.text(r, "model");
        });
        if (workload == workloads.end() || named == names.end()) continue;
        points.push_back(
            {.model = named->model,
             .chip = csv.text(r, "gpu"),
             .workload = csv.text(r, "task"),
             .gpus = csv.number(r, "num_gpus", "1", 1.0),
             .batch = csv.number(r, "avg_batch_size", "1", 0.0),
             .lengths = {.input = workload->prompt, .output = csv.number(r, "avg_output_len", "token", 0.0)},
             .tokens_per_second = csv.number(r, "output_tok_per_s", "token/s", 0.0),
             .joules_per_token = csv.number(r, "J_per_output_token", "J/token", 0.0),
             .latency = csv.number(r, "itl_p50_ms", "ms", 0.0) * 1e-3,
             .data_parallel = csv.number(r, "dp", "1", 0.0) > 1.0});
    }
    return points;
}

} // namespace mm::nation
