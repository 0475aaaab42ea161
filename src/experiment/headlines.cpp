// SPDX-License-Identifier: Apache-2.0
#include "experiment/headlines.hpp"

#include "model/figures.hpp"

namespace mm::experiment {
namespace {

constexpr double percent = 100.0;

double value_of(const model::History& history, std::string_view series, std::size_t quarter)
{
    return history.at(model::series_index(series), quarter);
}

/// Unemployed over those who work as employees or would.
double unemployment(const model::History& history, std::size_t quarter)
{
    const double unemployed = value_of(history, "unemployed", quarter);
    return percent * unemployed / (unemployed + value_of(history, "employees", quarter));
}

/// The rate that a nation's catalogue has; its series begin in the same place in all of them.
double unemployment_with_owners(const model::History& history, std::size_t quarter)
{
    static const std::size_t rate = model::published_count + model::nation_figure("unemployment_rate");
    return percent * history.at(rate, quarter);
}

/// Consumer prices over those of four quarters before. The index is 1 at the start, where no series has it.
double inflation(const model::History& history, std::size_t quarter)
{
    if (quarter < 4) return Statistics::none;
    const double before = quarter == 4 ? 1.0 : value_of(history, "P_bar_HH", quarter - 4);
    return percent * (value_of(history, "P_bar_HH", quarter) / before - 1.0);
}

/// The rate of a quarter over a year, interest on interest.
double policy_rate(const model::History& history, std::size_t quarter)
{
    const double growth = 1.0 + value_of(history, "euribor", quarter);
    return percent * (growth * growth * growth * growth - 1.0);
}

double gdp(const model::History& history, std::size_t quarter)
{
    return value_of(history, "real_gdp", quarter);
}

double consumption(const model::History& history, std::size_t quarter)
{
    return value_of(history, "real_household_consumption", quarter);
}

double investment(const model::History& history, std::size_t quarter)
{
    return value_of(history, "real_fixed_capitalformation", quarter);
}

double exports(const model::History& history, std::size_t quarter)
{
    return value_of(history, "real_exports", quarter);
}

double imports(const model::History& history, std::size_t quarter)
{
    return value_of(history, "real_imports", quarter);
}

const Text rate{"%", "%"};

Headline unemployment_of(const model::Catalogue& catalogue)
{
    // A nation of many self-employed counts them in the labour force.
    if (catalogue.is_nation())
        return {
            "unemployment", {"Unemployed, of the labour force", "실업률"}, rate, 1, unemployment_with_owners};
    return {"unemployment",
            {"Unemployed, of employees and unemployed", "실업률(피용자·실업자 대비)"},
            rate,
            1,
            unemployment};
}

} // namespace

MoneyUnit money_unit(std::string_view currency)
{
    constexpr double thousand = 1e-3; // In millions.
    if (currency == "MEUR") return {{"MEUR", "백만 유로"}, 1.0, 0, {"EUR thousand", "천 유로"}, thousand};
    if (currency == "MKRW") return {{"KRW trillion", "조 원"}, 1e6, 1, {"KRW million", "백만 원"}, 1.0};
    const std::string million{currency}, coin{currency.substr(1)};
    return {{million, million}, 1.0, 0, {coin + " thousand", "천 " + coin}, thousand};
}

std::vector<Headline> headlines(const model::Catalogue& catalogue)
{
    const MoneyUnit unit = money_unit(catalogue.currency); // A quarter, at the prices of the start.
    const auto money = [&](std::string_view name, Text text,
                           double (*value)(const model::History&, std::size_t)) {
        return Headline{name, std::move(text), unit.text, unit.decimals, value, unit.size};
    };
    return {money("gdp", {"Gross domestic product", "국내총생산"}, gdp),
            money("consumption", {"Household consumption", "가계소비"}, consumption),
            money("investment", {"Fixed investment", "고정투자"}, investment),
            money("exports", {"Exports", "수출"}, exports),
            money("imports", {"Imports", "수입"}, imports),
            unemployment_of(catalogue),
            {"inflation",
             {"Consumer prices over four quarters", "소비자물가 상승률(전년 동기 대비)"},
             rate,
             1,
             inflation},
            {"euribor", {"Policy rate, a year", "정책금리(연율)"}, rate, 2, policy_rate}};
}

Statistics statistics(const Headline& headline, std::span<const model::History* const> histories,
                      std::size_t quarter)
{
    std::vector<double> values;
    values.reserve(histories.size());
    for (const model::History* history : histories) values.push_back(headline.value(*history, quarter));
    return statistics(values);
}

} // namespace mm::experiment
