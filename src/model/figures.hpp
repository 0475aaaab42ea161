// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text.hpp"
#include "readings/inequality.hpp"
#include "readings/state_bill.hpp"

#include <cstddef>
#include <span>
#include <string_view>

/// What is measured of a nation beside the published series, each figure declared once: the catalogue makes series of
/// these lists, and what is measured is written by them.
namespace mm::model {

/// A member of a struct of figures, as a series tells of it.
template <class Figures> struct Figure {
    std::string_view name{};
    std::string_view unit{}; ///< "money" stands for millions of the currency
    Text text{};
    double Figures::*value = nullptr;
};

/// The nation as a whole.
struct NationFigures {
    double labour_force = 0.0;       ///< who works or would, owners of firms included [person]
    double inactive = 0.0;           ///< [person]
    double unemployment_rate = 0.0;  ///< of the labour force [1]
    double hours_worked = 0.0;       ///< by all employees [million hour/week]
    double weekly_hours = 0.0;       ///< of an employee [hour/week]
    double productivity = 0.0;       ///< real value added [currency/hour of an employee]
    double real_wage = 0.0;          ///< of an employee, gross [currency/month]
    double wage_share = 0.0;         ///< compensation over value added [1]
    double utilisation = 0.0;        ///< output over what capital allows [1]
    double consumer_inflation = 0.0; ///< [1/quarter]
    double exchange_rate = 0.0;      ///< price of foreign currency over that of the start [1]
    double household_debt = 0.0;     ///< [money]
    double state_investment = 0.0;   ///< [money/quarter]
    double subsidies = 0.0;          ///< to firms, for what they invest and borrow [money/quarter]
    double import_taxes = 0.0;       ///< [money/quarter]
};
std::span<const Figure<NationFigures>> nation_figures();
/// Its place among them; asserts that it exists.
std::size_t nation_figure(std::string_view name);

/// A class of persons.
struct ClassFigures {
    double persons = 0.0; ///< [person]
    double income = 0.0; ///< disposable, of all of them, at consumer prices of the start [real money/quarter]
    double wealth = 0.0; ///< net, of all of them, likewise [real money]
    double hours = 0.0;  ///< of one of them [hour/week]
};
/// Hours come last: classes that do not work have none.
std::span<const Figure<ClassFigures>> class_figures();

/// Those whose gains and losses are not of persons.
struct OthersFigures {
    double state_balance = 0.0; ///< revenue less spending [real money/quarter]
    double state_wealth = 0.0;  ///< claims less debt [real money]
    double bank_wealth = 0.0;   ///< equity of the bank [real money]
    double abroad_wealth = 0.0; ///< net claims of the rest of the world on the nation [real money]
};
std::span<const Figure<OthersFigures>> others_figures();

std::span<const Figure<readings::Inequality>> inequality_figures();
std::span<const Figure<readings::StateBill>> bill_figures();

/// An industry and its product.
struct IndustryFigures {
    double output = 0.0;      ///< [real money/quarter]
    double employees = 0.0;   ///< [person]
    double utilisation = 0.0; ///< output over what capital allows [1]
    double exports = 0.0; ///< of its product, those that were imported before included [real money/quarter]
    double price = 0.0;   ///< of its product [1]
    double profit = 0.0;  ///< of its firms [money/quarter]
};
std::span<const Figure<IndustryFigures>> industry_figures();

} // namespace mm::model
