// SPDX-License-Identifier: Apache-2.0
#include "show_economy.hpp"

#include "base/error.hpp"
#include "base/inputs.hpp"
#include "calibration/fields.hpp"
#include "nation/economy.hpp"
#include "record/tree.hpp"
#include "show_prospects.hpp"
#include "workspace.hpp"

#include <fmt/format.h>

#include <numeric>

namespace mm::app {
namespace {

namespace cal = calibration;

std::size_t total(const cal::Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

template <class T> record::Tree row_of(const cal::Field<T>& field, double value)
{
    record::Tree row;
    row.set("name", field.name).set("value", value).set("unit", field.unit).set("symbol", field.symbol);
    return row;
}

std::string_view kind_of(const nation::Economy& economy)
{
    if (economy.is_calibrated()) return "calibrated";
    return economy.has_prospects() ? "table" : "statistics";
}

/// "from 2010Q1 to 2019Q4" where the quarters follow each other, else each of them.
std::string shown_starts(const nation::Economy& economy, bool korean)
{
    const std::vector<Quarter> starts = economy.start_quarters();
    if (starts.back() - starts.front() == static_cast<int>(starts.size()) - 1)
        return fmt::format(fmt::runtime(korean ? "{}~{}" : "from {} to {}"), to_string(starts.front()),
                           to_string(starts.back()));
    std::string text;
    for (const Quarter start : starts) text += (text.empty() ? "" : ", ") + to_string(start);
    return korean ? text : "at " + text;
}

void print_json(const nation::Economy& economy, const cal::Calibration& made)
{
    record::Tree::List quantities;
    for (const auto& field : cal::scalars()) quantities.push_back(row_of(field, field.of(made)));
    for (const auto& field : cal::head_counts())
        quantities.push_back(row_of(field, static_cast<double>(field.of(made))));
    record::Tree::List industries;
    for (std::size_t s = 0; s < made.industries.size(); ++s) {
        record::Tree row;
        row.set("code", economy.industries[s].code).set("name", economy.industries[s].name);
        for (const auto& field : cal::industry_counts())
            row.set(std::string{field.name}, static_cast<double>(field.of(made)[s]));
        for (const auto& field : cal::industry_columns()) row.set(std::string{field.name}, field.of(made)[s]);
        for (const auto& field : cal::product_shares()) row.set(std::string{field.name}, field.of(made)[s]);
        industries.push_back(std::move(row));
    }
    record::Tree tree;
    tree.set("nation", economy.id).set("name", economy.name).set("currency", economy.currency);
    tree.set("kind", kind_of(economy));
    record::Tree::List starts;
    for (const Quarter start : economy.start_quarters()) starts.push_back(record::Tree{to_string(start)});
    tree.set("first_start", to_string(economy.starts().first));
    tree.set("last_start", to_string(economy.starts().second));
    tree.set("starts", std::move(starts));
    tree.set("start", to_string(made.start)).set("scale", made.scale);
    tree.set("quantities", std::move(quantities)).set("industries", std::move(industries));
    if (made.prospects) tree.set("prospects", prospects_tree(*made.prospects));
    if (!economy.varied.empty()) tree.set("varied", varied_list(economy));
    fmt::print("{}\n", record::to_json(tree, 1));
}

void print_head(const nation::Economy& economy, const cal::Calibration& made, bool korean)
{
    const std::string starts = shown_starts(economy, korean);
    const std::size_t persons = made.population.active + made.population.inactive;
    const std::size_t firms = total(made.industries.firms);
    if (korean)
        fmt::print("{}: 산업 {}개, 화폐 단위 {}, 시작 분기 {}.\n{}, 1:{:g}: 사람 {}, 기업 {}, 노동자 {} "
                   "(행위자 수).\n\n",
                   economy.name.ko, economy.industries.size(), economy.currency, starts,
                   to_string(made.start), made.scale, persons, firms, total(made.industries.workers));
    else
        fmt::print("{}: an economy of {} industries in {}, starts {}.\nAt {} and 1:{:g}: {} persons, "
                   "{} firms, {} workers (agents).\n\n",
                   economy.name.en, economy.industries.size(), economy.currency, starts,
                   to_string(made.start), made.scale, persons, firms, total(made.industries.workers));
}

void print_text(const nation::Economy& economy, const cal::Calibration& made, bool korean)
{
    print_head(economy, made, korean);
    for (const auto& field : cal::scalars())
        fmt::print("{:<32} {:>14.7g}  {:<28} {}\n", field.name, field.of(made), field.unit, field.symbol);
    fmt::print("\n{:<8} {:>8} {:>8} {:>12} {:>12}  {}\n", korean ? "산업" : "industry", "firms", "workers",
               "productivity", "wage", korean ? "이름" : "name");
    for (std::size_t s = 0; s < made.industries.size(); ++s) {
        const nation::IndustryName& industry = economy.industries[s];
        fmt::print("{:<8} {:>8} {:>8} {:>12.5g} {:>12.5g}  {}\n", industry.code, made.industries.firms[s],
                   made.industries.workers[s], made.industries.productivity[s], made.industries.wage[s],
                   korean ? industry.name.ko : industry.name.en);
    }
    if (made.prospects) print_prospects(economy, made, korean);
}

} // namespace

Quarter quarter_of_option(const std::string& option, const std::string& text)
{
    const auto quarter = parse_quarter(text);
    if (!quarter)
        throw InputError({.file = "command line",
                          .field = option,
                          .found = "\"" + text + "\"",
                          .expected = "a quarter such as 2010Q1"});
    return *quarter;
}

void show_economy(const std::filesystem::path& folder, const EconomyRequest& request, const Common& common)
{
    const nation::Economy economy = nation::read_economy(folder);
    std::optional<Quarter> start;
    if (!request.start.empty()) start = quarter_of_option("--start", request.start);
    std::optional<double> scale;
    if (request.scale != 0.0) scale = request.scale;
    if (economy.is_calibrated() && !request.overrides.empty())
        throw InputError({.file = folder.string(),
                          .field = "-o " + request.overrides.front(),
                          .found = "a calibration made elsewhere",
                          .expected = "an economy of statistics, whose calibration takes parameters"});
    Inputs inputs{cal::choice::all()};
    for (const std::string& text : request.overrides) apply_override(inputs, text);
    const cal::Calibration made = nation::calibrate(economy, start, scale, cal::choices_of(inputs));
    if (common.json)
        print_json(economy, made);
    else
        print_text(economy, made, common.korean);
}

} // namespace mm::app
