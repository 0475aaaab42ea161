// SPDX-License-Identifier: Apache-2.0
#include "record/series_columns.hpp"

namespace mm::record {
namespace {

using experiment::Statistics;

constexpr SummaryColumn all[] = {{"mean", &Statistics::mean}, {"sd", &Statistics::deviation},
                                 {"p05", &Statistics::p05},   {"p25", &Statistics::p25},
                                 {"p50", &Statistics::p50},   {"p75", &Statistics::p75},
                                 {"p95", &Statistics::p95}};
constexpr SummaryColumn band[] = {
    {"mean", &Statistics::mean}, {"p05", &Statistics::p05}, {"p95", &Statistics::p95}};

} // namespace

std::span<const SummaryColumn> all_columns()
{
    return all;
}

std::span<const SummaryColumn> band_columns()
{
    return band;
}

std::span<const SummaryColumn> mean_column()
{
    return std::span{band}.first(1);
}

void set_columns(Tree& row, const experiment::Summary& summary, std::size_t series,
                 std::span<const SummaryColumn> columns)
{
    for (const SummaryColumn& column : columns) {
        Tree::List figures;
        for (std::size_t q = 0; q <= summary.quarters; ++q)
            figures.emplace_back(summary.at(series, q).*column.figure);
        row.set(column.name, std::move(figures));
    }
}

Tree quarters_tree(const RunKey& key)
{
    Tree::List list;
    for (std::size_t q = 0; q <= key.quarters; ++q)
        list.emplace_back(to_string(key.start + static_cast<int>(q)));
    return list;
}

} // namespace mm::record
