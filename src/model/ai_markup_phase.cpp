// SPDX-License-Identifier: Apache-2.0
#include "economy/concentration.hpp"
#include "model/phases.hpp"

namespace mm::model::phases {
namespace {

/// Bounds of a mark-up over that of the start: margins of whole industries moved by less than a tenth of price over
/// decades (De Loecker, Eeckhout and Unger 2020, Quarterly Journal of Economics 135(2), fig. 1) [1].
constexpr double least = 0.9;
constexpr double most = 1.1;

} // namespace

/// Concentration of last quarter's sales moves mark-ups, first of all where those who came first with AI sell
/// more than others.
void follow_concentration(World& w)
{
    Competition& c = w.ai.competition;
    Firms& f = w.firms;
    if (w.quarter < 2) return; // Nothing was sold yet.
    Column sales(f.size());
    for (std::size_t i = 0; i < f.size(); ++i) sales[i] = f.price[i] * f.sales[i];
    c.concentration.resize(w.industries.size());
    economy::sales_concentration(w.industries, sales, c.concentration);
    if (c.concentration_start.empty()) {
        c.concentration_start = c.concentration;
        c.markup_start = f.markup;
    }
    economy::follow_concentration({.response = w.ai.rules.markup_response, .least = least, .most = most},
                                  f.industry, c.concentration, c.concentration_start, c.markup_start,
                                  f.markup);
}

} // namespace mm::model::phases
