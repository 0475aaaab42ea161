// SPDX-License-Identifier: Apache-2.0
#include "experiment/effect_figures.hpp"

#include "experiment/headlines.hpp"
#include "model/figures.hpp"

#include <string_view>

namespace mm::experiment {
namespace {

using model::Catalogue;
using model::History;

constexpr double quarters_of_a_year = 4.0;

const Text per_cent_unit{"%", "%"};
const Text points_unit{"percentage points", "%p"};

using Value = std::function<double(const History&, const Window&)>;

Value mean_of(const Catalogue& c, std::string_view series)
{
    return [s = index_in(c, series)](const History& h, const Window& w) { return mean_over(h, s, w); };
}

/// One mean over another.
Value ratio_of(const Catalogue& c, std::string_view above, std::string_view below, double factor = 1.0)
{
    return [a = index_in(c, above), b = index_in(c, below), factor](const History& h, const Window& w) {
        return factor * mean_over(h, a, w) / mean_over(h, b, w);
    };
}

/// Money at consumer prices of the start.
Value real(const Catalogue& c, std::string_view money)
{
    return [m = index_in(c, money), p = index_in(c, "P_bar_HH")](const History& h, const Window& w) {
        double sum = 0.0;
        for (std::size_t q = w.first; q <= w.last; ++q) sum += h.at(m, q) / h.at(p, q);
        return sum / static_cast<double>(w.last - w.first + 1);
    };
}

EffectFigure per_cent(std::string id, Text text, Value value)
{
    return {std::move(id), std::move(text), per_cent_unit, Change::per_cent, 1.0, std::move(value)};
}

EffectFigure points(std::string id, Text text, Value value)
{
    return {std::move(id), std::move(text), points_unit, Change::points, 1.0, std::move(value)};
}

/// Unemployed over unemployed and employees, where no labour force is recorded.
Value unemployment_of(const Catalogue& c)
{
    return [u = index_in(c, "unemployed"), e = index_in(c, "employees")](const History& h, const Window& w) {
        const double unemployed = mean_over(h, u, w);
        return unemployed / (unemployed + mean_over(h, e, w));
    };
}

Text person_text(const Text& what)
{
    return {what.en + " of a person", "1인당 " + what.ko};
}

/// Figures of one class by the names of its series.
std::vector<EffectFigure> figures_of_class(const Catalogue& c, const std::string& series, bool works)
{
    const MoneyUnit money = money_unit(c.currency);
    std::vector<EffectFigure> all{
        per_cent("persons", {"persons", "인원"}, mean_of(c, series + ".persons")),
        per_cent("income", person_text({"real disposable income", "실질 가처분소득"}),
                 ratio_of(c, series + ".income", series + ".persons")),
        {"wealth", person_text({"real net wealth", "실질 순자산"}), money.person_text, Change::amount,
         money.person_size, ratio_of(c, series + ".wealth", series + ".persons")}};
    if (works)
        all.push_back({"hours",
                       {"weekly hours", "주당 노동시간"},
                       {"hours", "시간"},
                       Change::amount,
                       1.0,
                       mean_of(c, series + ".hours")});
    return all;
}

EffectFigure money_figure(const Catalogue& c, std::string id, Text text, bool flow, Value value)
{
    const MoneyUnit unit = money_unit(c.currency);
    const Text year{unit.text.en + " a year", unit.text.ko + "/년"};
    // Flows are recorded by quarter and told by year.
    return {std::move(id),
            std::move(text),
            flow ? year : unit.text,
            Change::amount,
            flow ? unit.size / quarters_of_a_year : unit.size,
            std::move(value)};
}

} // namespace

double mean_over(const History& history, std::size_t series, const Window& window)
{
    double sum = 0.0;
    for (std::size_t q = window.first; q <= window.last; ++q) sum += history.at(series, q);
    return sum / static_cast<double>(window.last - window.first + 1);
}

std::vector<EffectFigure> headline_figures(const Catalogue& c)
{
    std::vector<EffectFigure> all{
        per_cent("gdp", {"real GDP", "실질 국내총생산"}, mean_of(c, "real_gdp")),
        per_cent("consumption", {"household consumption", "가계소비"},
                 mean_of(c, "real_household_consumption")),
        per_cent("investment", {"fixed investment", "고정투자"}, mean_of(c, "real_fixed_capitalformation")),
        per_cent("exports", {"the volume of exports", "수출"}, mean_of(c, "real_exports")),
        per_cent("imports", {"the volume of imports", "수입"}, mean_of(c, "real_imports")),
        per_cent("employment", {"the number of employees", "피용자 수"}, mean_of(c, "employees")),
        points("unemployment", {"the unemployment rate", "실업률"},
               c.is_nation() ? mean_of(c, "unemployment_rate") : unemployment_of(c)),
        per_cent("prices", {"the level of consumer prices", "소비자물가 수준"}, mean_of(c, "P_bar_HH")),
        points("wage_share", {"the share of wages in value added", "노동소득분배율"},
               ratio_of(c, "compensation_employees", "nominal_gva")),
        points("profit", {"the share of profits in GDP", "기업이윤의 GDP 대비 비율"},
               ratio_of(c, "Pi_i", "nominal_gdp")),
        points("deficit", {"the deficit of the state over GDP", "재정적자의 GDP 대비 비율"},
               ratio_of(c, "Pi_G", "nominal_gdp")),
        points("debt", {"the debt of the state over annual GDP", "정부부채의 연간 GDP 대비 비율"},
               ratio_of(c, "L_G", "nominal_gdp", 1.0 / quarters_of_a_year)),
    };
    if (!c.is_nation()) return all;
    all.push_back({"hours",
                   {"the working week of an employee", "피용자 주당 노동시간"},
                   {"hours", "시간"},
                   Change::amount,
                   1.0,
                   mean_of(c, "weekly_hours")});
    all.push_back(
        per_cent("real_wage", {"the real wage of an employee", "피용자 실질임금"}, mean_of(c, "real_wage")));
    all.push_back(
        per_cent("productivity", {"hourly productivity", "시간당 생산성"}, mean_of(c, "productivity")));
    all.push_back(points("gini", {"the Gini coefficient of disposable income", "가처분소득 지니계수"},
                         mean_of(c, "inequality.gini")));
    return all;
}

std::vector<EffectSubject> class_figures(const Catalogue& c)
{
    std::vector<EffectSubject> all;
    for (const model::PersonClass& each : c.classes)
        all.push_back({each.id, each.text, figures_of_class(c, "class." + each.id, each.works)});
    return all;
}

std::vector<EffectFigure> other_figures(const Catalogue& c)
{
    if (!c.is_nation()) return {};
    std::vector<EffectFigure> all;
    for (const auto& f : model::others_figures())
        all.push_back(money_figure(c, std::string{f.name}, f.text, f.unit.starts_with("money/quarter"),
                                   mean_of(c, f.name)));
    return all;
}

std::vector<EffectFigure> bill_figures(const Catalogue& c)
{
    if (!c.is_nation()) return {};
    std::vector<EffectFigure> all;
    for (const auto& f : model::bill_figures())
        all.push_back(
            money_figure(c, std::string{f.name}, f.text, f.unit == "money/quarter", real(c, f.name)));
    return all;
}

std::vector<EffectSubject> industry_figures(const Catalogue& c)
{
    std::vector<EffectSubject> all;
    for (std::size_t s = 1; s <= c.industries(); ++s) {
        const std::string number = std::to_string(s);
        const std::string series = "industry." + number;
        EffectFigure jobs{"employees", {"employees", "피용자"},          {"persons", "명"}, Change::amount,
                          1.0,         mean_of(c, series + ".employees")};
        all.push_back(
            {series,
             {"industry " + number, "산업 " + number},
             {money_figure(c, "output", {"real output", "실질 산출"}, true, mean_of(c, series + ".output")),
              std::move(jobs),
              money_figure(c, "exports", {"real exports", "실질 수출"}, true,
                           mean_of(c, series + ".exports"))}});
    }
    return all;
}

} // namespace mm::experiment
