// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "endow/parts.hpp"

#include <algorithm>
#include <vector>

namespace mm::endow {
namespace {

const std::string& isic_of(const AiTables& tables, const std::string& code)
{
    const auto found = tables.isic.find(code);
    if (found != tables.isic.end()) return found->second;
    std::vector<std::string> known;
    for (const auto& [name, isic] : tables.isic) known.push_back(name);
    throw InputError({.file = (tables.folder.parent_path() / "isic.csv").string(),
                      .field = "code",
                      .found = "nothing of \"" + code + "\"",
                      .expected = "a row of every industry of the economy",
                      .nearest = nearest_name(code, known)});
}

/// A group's pay over the mean of its industry, at the pay of groups in all industries.
///   w_sg = pay_g / sum_h hours_sh pay_h
void add_wages(const AiTables& tables, const ai::Column& hours, ai::Column& wages)
{
    double mean = 0.0;
    for (std::size_t g = 0; g < hours.size(); ++g) mean += hours[g] * tables.groups[g].pay;
    for (const TaskGroup& group : tables.groups) wages.push_back(group.pay / mean);
}

} // namespace

/// The pattern of use by industry is that of one quarter; at another it is as much more or less as in all firms.
void set_work(const Known& known, std::span<const std::string> codes, ai::Start& start)
{
    const AiTables& tables = known.tables;
    for (const TaskGroup& group : tables.groups) {
        start.groups.push_back(group.id);
        start.exposure.push_back(group.cognitive);
    }
    const double spread =
        observed_at(tables, "adoption", start.start) / observed_at(tables, "adoption", tables.adoption);
    for (const std::string& code : codes) {
        const std::string& isic = isic_of(tables, code);
        const ai::Column& hours = AiTables::fitting(tables.hours, isic).values;
        start.hours.insert(start.hours.end(), hours.begin(), hours.end());
        add_wages(tables, hours, start.wages);
        const double firms = AiTables::fitting(tables.integrated, isic).values[0];
        start.integrated.push_back(std::min(1.0, firms * spread) * tables.depth.value);
    }
    for (const std::string& code : tables.public_bodies)
        start.public_industries.push_back(row_of(known, codes, code, "public"));
    start.own_use = observed_at(tables, "own_use", start.start);
}

} // namespace mm::endow
