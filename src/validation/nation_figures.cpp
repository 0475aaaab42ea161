// SPDX-License-Identifier: Apache-2.0
#include "validation/nation_figures.hpp"

#include "base/math.hpp"
#include "base/quantile.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace mm::validation {
namespace {

using A = const Answer&;
using N = std::size_t;

/// Yearly log change of a level between the year before `first` and the last year, in per cent when scaled.
double growth(A a, N h, std::string_view series, N first, N last)
{
    const N before = first > 1 ? first - 1 : 1;
    return math::log(a.value(h, series, last) / a.value(h, series, before)) * 4.0 /
           static_cast<double>(last - before);
}

/// A stock or flow over GDP of a year, at the end.
double over_gdp(A a, N h, std::string_view series, N last, double periods)
{
    return a.value(h, series, last) / (periods * a.value(h, "nominal_gdp", last));
}

constexpr std::array figures{
    YearsFigure{"growth of real GDP", "%/year", 100.0,
                [](A a, N h, N first, N last) { return growth(a, h, "real_gdp", first, last); }},
    YearsFigure{"inflation of consumer prices", "%/year", 100.0,
                [](A a, N h, N first, N last) { return growth(a, h, "P_bar_HH", first, last); }},
    YearsFigure{"unemployment", "%", 100.0,
                [](A a, N h, N first, N last) { return a.mean(h, "unemployment_rate", first, last); }},
    YearsFigure{"policy rate", "%/year", 400.0,
                [](A a, N h, N first, N last) { return a.mean(h, "euribor", first, last); }},
    YearsFigure{"wage share of value added", "%", 100.0,
                [](A a, N h, N first, N last) { return a.mean(h, "wage_share", first, last); }},
    YearsFigure{"utilisation", "%", 100.0,
                [](A a, N h, N first, N last) { return a.mean(h, "utilisation", first, last); }},
    YearsFigure{"trade balance", "% of GDP", 100.0,
                [](A a, N h, N first, N last) {
                    return (a.mean(h, "nominal_exports", first, last) -
                            a.mean(h, "nominal_imports", first, last)) /
                           a.mean(h, "nominal_gdp", first, last);
                }},
    YearsFigure{"state deficit", "% of GDP", 100.0,
                [](A a, N h, N first, N last) {
                    return a.mean(h, "Pi_G", first, last) / a.mean(h, "nominal_gdp", first, last);
                }},
    YearsFigure{"state debt", "% of GDP", 100.0,
                [](A a, N h, N, N last) { return over_gdp(a, h, "L_G", last, 4.0); }},
    YearsFigure{"debt of households", "% of GDP", 100.0,
                [](A a, N h, N, N last) { return over_gdp(a, h, "household_debt", last, 4.0); }},
    YearsFigure{"loans of firms", "% of GDP", 100.0,
                [](A a, N h, N, N last) { return over_gdp(a, h, "L_i", last, 4.0); }},
    YearsFigure{"deposits of households", "% of GDP", 100.0,
                [](A a, N h, N, N last) { return over_gdp(a, h, "D_h", last, 4.0); }},
    YearsFigure{"deposits of firms", "% of GDP", 100.0,
                [](A a, N h, N, N last) { return over_gdp(a, h, "D_i", last, 4.0); }},
    YearsFigure{"equity of the bank", "% of GDP", 100.0,
                [](A a, N h, N, N last) { return over_gdp(a, h, "E_k", last, 4.0); }},
    YearsFigure{"unsold goods", "% of output", 100.0,
                [](A a, N h, N, N last) { return a.value(h, "S_i", last) / a.value(h, "Y", last); }},
};

} // namespace

std::span<const YearsFigure> years_figures()
{
    return figures;
}

const YearsFigure& years_figure(std::string_view name)
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const YearsFigure& f) { return f.name == name; });
    assert(found != figures.end());
    return *found;
}

Band band_of(std::vector<double> values)
{
    Band b;
    for (const double v : values) b.mean += v / static_cast<double>(values.size());
    std::sort(values.begin(), values.end());
    b.low = quantile_sorted(values, 0.05);
    b.high = quantile_sorted(values, 0.95);
    return b;
}

Band band(const Answer& answer, const YearsFigure& figure, std::size_t first, std::size_t last)
{
    std::vector<double> values;
    for (std::size_t h = 0; h < answer.size(); ++h)
        if (!answer.outcomes[h].breach) values.push_back(figure.value(answer, h, first, last));
    return band_of(std::move(values));
}

} // namespace mm::validation
