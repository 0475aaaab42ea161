// SPDX-License-Identifier: Apache-2.0
#include "nation/varied.hpp"

#include "nation/dated_accounts.hpp"
#include "nation/table_figures.hpp"

namespace mm::nation {
namespace {

using calibration::Autoregression;
using calibration::Outlook;
using calibration::PolicyRule;
using calibration::TableStatistics;
namespace figure = table_figure;

struct FigureIn {
    const Declaration& declaration;
    double& (*in)(TableStatistics&);
};

/// The number at the end of a chain of members.
template <auto... Members> constexpr FigureIn at(const Declaration& declaration)
{
    return {declaration, [](TableStatistics& t) -> double& { return (t.*....*Members); }};
}

constexpr auto outlook = &TableStatistics::outlook;

const FigureIn figures[] = {
    at<&TableStatistics::consumption_tax_rate>(figure::consumption_tax),
    at<&TableStatistics::lending_spread>(figure::lending_spread),
    at<&TableStatistics::bond_rate>(figure::bond_rate),
    at<outlook, &Outlook::household_spread>(figure::household_spread),
    at<outlook, &Outlook::saving_rate>(figure::saving_rate),
    at<&TableStatistics::government, &Autoregression::slope>(figure::government_slope),
    at<&TableStatistics::government, &Autoregression::deviation>(figure::government_deviation),
    at<&TableStatistics::exports, &Autoregression::slope>(figure::exports_slope),
    at<&TableStatistics::exports, &Autoregression::deviation>(figure::exports_deviation),
    at<&TableStatistics::imports, &Autoregression::slope>(figure::imports_slope),
    at<&TableStatistics::imports, &Autoregression::deviation>(figure::imports_deviation),
    at<&TableStatistics::policy, &PolicyRule::smoothing>(figure::policy_smoothing),
    at<&TableStatistics::policy, &PolicyRule::inflation_weight>(figure::inflation_weight),
    at<&TableStatistics::policy, &PolicyRule::growth_weight>(figure::growth_weight),
    at<outlook, &Outlook::trend_growth>(figure::trend_growth),
    at<outlook, &Outlook::natural_unemployment>(figure::natural_unemployment),
    at<outlook, &Outlook::weekly_cap>(figure::weekly_cap),
    at<outlook, &Outlook::foreign_inflation>(figure::foreign_inflation),
    at<outlook, &Outlook::exchange_volatility>(figure::exchange_volatility),
    at<outlook, &Outlook::productivity_deviation>(figure::productivity_deviation),
    at<outlook, &Outlook::labour_force_deviation>(figure::labour_force_deviation),
    at<outlook, &Outlook::export_demand_deviation>(figure::export_demand_deviation),
};

constexpr std::string_view accounts = "accounts.";
/// No draw lies farther off than this many times the 5 % or 95 % point: beyond, tails are nobody's judgement.
constexpr double farthest = 1.5;

} // namespace

double* figure_in(TableStatistics& statistics, std::string_view name)
{
    for (const FigureIn& each : figures)
        if (each.declaration.name == name) return &each.in(statistics);
    return nullptr;
}

bool set_figure(TableStatistics& statistics, std::string_view name, double value)
{
    if (double* found = figure_in(statistics, name)) {
        *found = value;
        return true;
    }
    const std::size_t dot = name.rfind('.');
    if (!name.starts_with(accounts) || dot < accounts.size()) return false;
    const DatedValue found =
        dated_value(statistics, name.substr(accounts.size(), dot - accounts.size()), name.substr(dot + 1));
    if (found.value != nullptr) *found.value = found.unit * value;
    return found.value != nullptr;
}

Economy drawn(const Economy& economy, std::uint64_t seed, std::uint32_t history)
{
    Economy one = economy;
    auto* statistics = std::get_if<TableStatistics>(&one.base);
    if (statistics == nullptr) return one;
    for (Varied& varied : one.varied) {
        Value& value = varied.value;
        const Declaration declaration{.name = varied.name,
                                      .kind = Kind::figure,
                                      .shape = Shape::normal,
                                      .minimum = value.value - farthest * (value.value - value.low),
                                      .maximum = value.value + farthest * (value.high - value.value)};
        value.value = Sampler{declaration, value, seed}(history);
        set_figure(*statistics, varied.name, value.value);
    }
    return one;
}

} // namespace mm::nation
