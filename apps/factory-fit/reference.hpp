// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables.hpp"

#include <algorithm>

/// Measured kernels and serving runs of other people, in a folder of reference data that is not shipped.
namespace mm::tables {

/// The chip of our table that a measured system is built of; empty for others.
inline std::string chip_of_system(const std::string& system)
{
    if (system == "a100_sxm") return "A100";
    if (system == "h100_sxm") return "H100";
    if (system == "b200_sxm") return "B200";
    return "";
}

/// Mean prompt of a workload [token]. The runs' files give answers, not prompts: these are read off the runs
/// whose memory was full, where cache over sequences leaves prompt + 0.6 of the answer (Qwen3-8B, 14B, 32B,
/// Llama-3.1-8B and Qwen3-Coder-30B on one H100). A quarter more or less, or half as much again for code,
/// moves the median error of the fit by at most 0.02.
inline double prompt_tokens(const std::string& workload)
{
    if (workload == "gpqa") return 300.0;
    if (workload == "sourcegraph-fim") return 900.0;
    return 400.0;
}

/// Large multiplications of one chip and number format: m x n x k with weights n x k, at least 2^25 weights,
/// as the blocks of served models have.
inline std::vector<factory::KernelPoint> read_gemm(const std::filesystem::path& reference,
                                                   const std::string& system, const std::string& format,
                                                   double weight_bytes)
{
    Csv<6> in((reference / "ai_factory/profiles/aiconfigurator/gemm.csv").string());
    in.read_header(io::ignore_no_column, "system", "gemm_dtype", "m", "n", "k", "latency_ms");
    std::vector<factory::KernelPoint> points;
    std::string of, dtype;
    double m = 0.0, n = 0.0, k = 0.0, ms = 0.0;
    while (in.read_row(of, dtype, m, n, k, ms)) {
        if (of != system || dtype != format || n * k < 33554432.0) continue;
        points.push_back({2.0 * m * n * k, n * k * weight_bytes + 2.0 * m * (n + k), ms * 1e-3});
    }
    return points;
}

/// Attention kernels in 16 bits, heads of 128: over a prompt ("context") or one token a sequence
/// ("generation").
inline std::vector<factory::KernelPoint> read_attention(const std::filesystem::path& reference,
                                                        const std::string& system, const std::string& phase)
{
    Csv<9> in((reference / "ai_factory/profiles/aiconfigurator/attention.csv").string());
    in.read_header(io::ignore_no_column, "system", "phase", "kv_cache_dtype", "num_heads",
                   "num_key_value_heads", "batch_size", "isl", "step", "latency_ms");
    std::vector<factory::KernelPoint> points;
    std::string of, what, dtype;
    double heads = 0.0, kv = 0.0, batch = 0.0, prompt = 0.0, step = 0.0, ms = 0.0;
    while (in.read_row(of, what, dtype, heads, kv, batch, prompt, step, ms)) {
        if (of != system || what != phase || dtype != "bfloat16") continue;
        const bool decode = phase == "generation";
        const double tokens = decode ? step + 1.0 : prompt;
        const double work = decode ? tokens : 0.5 * tokens * tokens;
        const double queries = decode ? 1.0 : tokens;
        points.push_back({4.0 * heads * 128.0 * work * batch,
                          batch * 2.0 * 128.0 * (2.0 * kv * tokens + 2.0 * heads * queries), ms * 1e-3});
    }
    return points;
}

/// All-reduces as vLLM captures them in a graph; messages are counted in 16-bit elements.
inline std::vector<factory::LinkPoint> read_links(const std::filesystem::path& reference,
                                                  const std::string& system)
{
    Csv<5> in((reference / "ai_factory/profiles/aiconfigurator/custom_allreduce.csv").string());
    in.read_header(io::ignore_no_column, "system", "num_gpus", "message_size_elems_or_bytes", "backend",
                   "latency_ms");
    std::vector<factory::LinkPoint> points;
    std::string of, backend;
    double gpus = 0.0, message = 0.0, ms = 0.0;
    while (in.read_row(of, gpus, message, backend, ms)) {
        if (of == system && backend == "vllm_graph") points.push_back({gpus, 2.0 * message, ms * 1e-3});
    }
    return points;
}

/// Runs of text workloads for models of our table. Images and videos are left out: what they add to a prompt
/// is not in the file.
inline std::vector<factory::MeasuredServing> read_measured(const std::filesystem::path& reference,
                                                           const std::vector<ModelRow>& models)
{
    Csv<10> in((reference / "ai_factory/measured/mlenergy_llm_2026-02.csv").string());
    in.read_header(io::ignore_extra_column, "model", "task", "gpu", "num_gpus", "dp", "avg_batch_size",
                   "avg_output_len", "output_tok_per_s", "J_per_output_token", "itl_p50_ms");
    std::vector<factory::MeasuredServing> points;
    factory::MeasuredServing p;
    std::string name;
    double copies = 0.0, milliseconds = 0.0;
    while (in.read_row(name, p.workload, p.chip, p.gpus, copies, p.batch, p.lengths.output,
                       p.tokens_per_second, p.joules_per_token, milliseconds)) {
        if (p.workload != "gpqa" && p.workload != "lm-arena-chat" && p.workload != "sourcegraph-fim")
            continue;
        const auto row = std::find_if(models.begin(), models.end(), [&](const ModelRow& r) {
            return std::find(r.measured_as.begin(), r.measured_as.end(), name) != r.measured_as.end();
        });
        if (row == models.end()) continue;
        p.model = row->model.id;
        p.lengths.input = prompt_tokens(p.workload);
        p.latency = milliseconds * 1e-3;
        p.data_parallel = copies > 1.0;
        points.push_back(p);
    }
    return points;
}

} // namespace mm::tables
