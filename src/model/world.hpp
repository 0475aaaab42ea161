// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "abroad/currency_area.hpp"
#include "abroad/world_market.hpp"
#include "base/columns.hpp"
#include "base/executor.hpp"
#include "base/inputs.hpp"
#include "base/stream.hpp"
#include "calibration/calibration.hpp"
#include "calibration/closure_rules.hpp"
#include "calibration/closures.hpp"
#include "economy/bank.hpp"
#include "economy/expectations.hpp"
#include "economy/firm_accounts.hpp"
#include "economy/firm_plans.hpp"
#include "economy/goods_market.hpp"
#include "economy/households.hpp"
#include "government/budget.hpp"
#include "labour/wages.hpp"
#include "ledger/ledger.hpp"
#include "model/ai_world.hpp"
#include "model/measures.hpp"

#include <limits>
#include <span>
#include <vector>

namespace mm::model {

/// Firms, one row each, by industry: rows of an industry lie together.
struct Firms {
    // Technique, fixed.
    Rows industry{};
    Column productivity{};   ///< [real money/person agent/quarter]
    Column input_yield{};    ///< [1]
    Column capital_yield{};  ///< [1/quarter]
    Column depreciation{};   ///< [1/quarter]
    Column wage{};           ///< at normal intensity [money/person agent/quarter]
    Column product_tax{};    ///< [1]
    Column production_tax{}; ///< [1]
    // Stocks.
    Column workers{};  ///< employed [person agent]
    Column capital{};  ///< [real money]
    Column inputs{};   ///< [real money]
    Column goods{};    ///< finished, unsold [real money]
    Column deposits{}; ///< [money]
    Column loans{};    ///< [money]
    // Plans of the quarter.
    Column supply_planned{};     ///< [real money/quarter]
    Column investment_planned{}; ///< [real money/quarter]
    Column inputs_planned{};     ///< [real money/quarter]
    Column workers_planned{};    ///< [person agent]
    Column vacancies{};          ///< planned less employed, then unfilled [person agent]
    Column profit_expected{};    ///< [money/quarter]
    Column cash_expected{};      ///< change of deposits [money/quarter]
    Column loan_wanted{};        ///< [money]
    Column loan_granted{};       ///< [money]
    // Outcomes of the quarter.
    Column price{};               ///< [1]
    Column price_last{};          ///< [1]
    Column wage_paid{};           ///< [money/person agent/quarter]
    Column productivity_worked{}; ///< [real money/person agent/quarter]
    Column output{};              ///< [real money/quarter]
    Column offer{};               ///< output and stock [real money]
    Column spare{};               ///< output that capital would still allow [real money]
    Column sales{};               ///< [real money/quarter]
    Column goods_change{};        ///< [real money/quarter]
    Column input_price{};         ///< paid [1]
    Column capital_price{};       ///< paid [1]
    Column surplus{};             ///< operating [money/quarter]
    Column profit{};              ///< [money/quarter]
    Column worth{};               ///< net [money]

    // Of closures and plans.
    Column productivity_start{}; ///< of the calibration [real money/person agent/quarter]
    Column wage_start{};         ///< likewise [money/person agent/quarter]
    Column hardest{};            ///< work that people can or may give, over the normal [1]
    Column hours_asked{};        ///< normal hours over those of the start [1]
    Column hours_paid{};      ///< pay of normal hours over that of those of the start, at one hourly wage [1]
    Column least_wage{};      ///< minimum wage [money/person agent/quarter]
    Column markup{};          ///< price over unit cost at the start [1] (N4)
    Column unit_cost{};       ///< [1] (N4)
    Column orders_smoothed{}; ///< that capacity follows [real money/quarter] (N1)
    Column growth_spending{}; ///< planned beside replacement [money/quarter] (N1); empty without
    Column cash_paid_out{};   ///< to owners beside dividends [money/quarter] (N10); empty without
    Column cash_needed{};     ///< deposits over sales that it keeps [quarter] (N10)
    Column cost_relief{}; ///< of the user cost of capital by the state, times its effect [1]; empty without
    Column support{};     ///< of the state [money/quarter]; empty without
    // Of AI; empty without.
    Column ai_gain{};   ///< output an hour over that without more AI than at the start [1]
    Column task_cost{}; ///< of tokens beyond those of the start, a unit of output [1]

    std::size_t size() const { return industry.size(); }
    economy::Technique technique() const
    {
        return {industry,     productivity, input_yield, capital_yield,
                depreciation, wage,         product_tax, production_tax};
    }
};

/// Persons, one row each; employer and wage for workers only, who come first.
struct People {
    economy::Classes classes{};
    Rows employer{};             ///< row of the firm, nobody or retired
    Column wage{};               ///< [money/person agent/quarter]
    Column income_expected{};    ///< disposable [money/quarter]
    Column consumption_budget{}; ///< net of tax [money/quarter]
    Column dwellings_budget{};   ///< net of tax [money/quarter]
    Column income{};             ///< disposable [money/quarter]
    Column deposits{};           ///< [money]
    Column dwellings{};          ///< [money]
    Column debt{};               ///< [money] (N11); empty without
};

struct Prices {
    double producer = 1.0;
    double consumer = 1.0;
    double capital = 1.0;
    Column product{}; ///< one a product
    Column inputs{};  ///< of each industry's basket
};

struct Bank {
    double equity = 0.0;          ///< [money]
    double reserves = 0.0;        ///< [money]
    double profit = 0.0;          ///< [money/quarter]
    double profit_expected = 0.0; ///< [money/quarter]
    double loan_rate = 0.0;       ///< [1/quarter]
    double household_rate = 0.0;  ///< on the debt of households [1/quarter] (N11)
    economy::Positions opening{};
};

struct CentralBank {
    double policy_rate = 0.0; ///< [1/quarter]
    double equity = 0.0;      ///< [money]
    double profit = 0.0;      ///< [money/quarter]
};

struct Government {
    double consumption = 0.0;            ///< planned [real money/quarter]
    double budget = 0.0;                 ///< of each entity [money/quarter]
    double debt = 0.0;                   ///< [money]
    double debt_interest = 0.0;          ///< [money/quarter]
    double inactive_benefit = 0.0;       ///< [money/person agent/quarter]
    double general_transfer = 0.0;       ///< [money/person agent/quarter]
    double revenue = 0.0;                ///< [money/quarter]
    double deficit = 0.0;                ///< [money/quarter]
    double capital = 0.0;                ///< bought under a plan [real money]
    double unemployed_transfer = 0.0;    ///< of a plan, beside the benefit [money/person agent/quarter]
    double plan_transfer = 0.0;          ///< of a plan, to everybody [money/person agent/quarter]
    double plan_inactive_transfer = 0.0; ///< of a plan [money/person agent/quarter]
    Column wanted{};            ///< of each product under a plan, from sellers at home [real money/quarter]
    Column wanted_investment{}; ///< part of it that is invested [1]
};

/// What trade follows where it answers to orders and prices (N6); one a product.
struct WorldTrade {
    abroad::WorldMarket market{};
    double foreign_price = 1.0; ///< of foreign goods, in the nation's money [1]
    Column import_share{};      ///< of supply at the start [1]
    Column exports_start{};     ///< [real money/quarter]
    Column export_demand{};     ///< [real money/quarter]
    Column orders{};            ///< of last quarter, at home and abroad [real money/quarter]
};

struct Abroad {
    abroad::CurrencyArea area{};
    abroad::JointShocks shocks{};
    double exports = 0.0;  ///< wanted [real money/quarter]
    double imports = 0.0;  ///< offered [real money/quarter]
    double budget = 0.0;   ///< of each foreign buyer [money/quarter]
    double position = 0.0; ///< claims on the nation [money]
    Column import_offer{}; ///< one a product [real money/quarter]
    Column import_price{}; ///< one a product [1]
    Column import_sales{}; ///< one a product [real money/quarter]
    WorldTrade trade{};    ///< N6
};

/// Totals of the quarter's sales at the counter, net of tax.
struct Counter {
    double consumption = 0.0;            ///< [money/quarter]
    double dwellings = 0.0;              ///< [money/quarter]
    double exports = 0.0;                ///< [money/quarter]
    double government = 0.0;             ///< [money/quarter]
    double consumption_real = 0.0;       ///< [real money/quarter]
    double dwellings_real = 0.0;         ///< [real money/quarter]
    double exports_real = 0.0;           ///< [real money/quarter]
    double government_real = 0.0;        ///< [real money/quarter]
    double public_investment = 0.0;      ///< under a plan [money/quarter]
    double public_investment_real = 0.0; ///< [real money/quarter]
    double direct_imports = 0.0; ///< part of the state's purchases that it made abroad itself [money/quarter]
    double direct_imports_real = 0.0; ///< [real money/quarter]
    double plant_running = 0.0;       ///< by AI factories, to run [money/quarter]
    double plant_running_real = 0.0;  ///< [real money/quarter]
    double plant_sites = 0.0;         ///< by AI factories, to build [money/quarter]
    double plant_sites_real = 0.0;    ///< [real money/quarter]
    double import_tax = 0.0;          ///< part of what was paid for imports (N2) [money/quarter]
    double import_tax_real = 0.0;     ///< [real money/quarter]
};

/// What a quarter is told instead of drawing or expecting it; a NaN leaves it to the model.
struct Given {
    static constexpr double left_to_the_model = std::numeric_limits<double>::quiet_NaN();
    double growth_expected = left_to_the_model;    ///< [1]
    double inflation_expected = left_to_the_model; ///< [1]
    double government = left_to_the_model;         ///< consumption [real money/quarter]
    double exports = left_to_the_model;            ///< [real money/quarter]
    double imports = left_to_the_model;            ///< [real money/quarter]
    double policy_rate = left_to_the_model;        ///< [1/quarter]
};

/// What closures remember from quarter to quarter.
struct Memory {
    // How far this history's paths lie off, a quarter [1].
    double productivity_drift = 0.0;
    double labour_force_drift = 0.0;
    double export_drift = 0.0;
    double output_per_hour = 1.0;      ///< announced, over the start [1]
    double potential_growth = 0.0;     ///< announced, of this quarter [1/quarter]
    double potential_start = 0.0;      ///< announced, of the first quarter, without drift [1/quarter]
    double average_productivity = 1.0; ///< weighted by wages, over the start [1] (A)
    double average_growth = 0.0;       ///< its log change beyond what was announced, of this quarter [1]
    double trend = 0.0;                ///< growth that everybody expects to last [1/quarter] (N9)
    double wage_pressure = 0.0;        ///< (N3)
    double pay = 1.0;                  ///< real, at normal hours, over the start [1] (N3)
    double unemployment = 0.0;         ///< of the labour force with owners, last quarter [1]
    double labour_force_start = 0.0;   ///< with owners [person agent]
    double government_path = 1.0;      ///< announced state consumption over the start [1] (N13)
    double rate_gap = 0.0;             ///< real rate less the neutral one [1/year] (N7)
    double debt_ratio = 0.0;           ///< households' debt over their income at the start [quarter] (N11)
    Column consumer_inflation{};       ///< log changes, oldest first [1/quarter] (N7)
};

struct Settings {
    bool drawn = true;                                  ///< false: the deterministic variant
    economy::GoodsMarket market = economy::visit_shops; ///< how goods find buyers
    std::span<const Given> given{};                     ///< one a quarter, from the first; may be short
    calibration::Closures closures{};     ///< none: the published model; else it needs prospects
    const Inputs* rules = nullptr;        ///< of the closures; their defaults where there are none
    std::span<const Measures> measures{}; ///< of a plan, one a quarter, from the first; may be short
    AiSettings ai{};                      ///< none: a nation without it
};

/// A society in the course of a quarter. Phases read and write its columns; nothing else has a memory.
struct World {
    const calibration::Calibration* calibration = nullptr;
    Settings settings{};
    Executor run = serial;
    std::uint64_t seed = 0;  ///< of the history
    std::size_t quarter = 0; ///< quarters since the start
    Luck luck{};

    std::vector<Range> industries{}; ///< rows of Firms
    Firms firms{};
    People people{};
    Prices prices{};
    Prices prices_last{};
    Bank bank{};
    CentralBank central_bank{};
    Government government{};
    Abroad abroad{};

    calibration::ClosureRules rules{}; ///< as drawn for this history
    calibration::Taxes taxes{};        ///< the calibration's, with what a plan changes
    calibration::Conduct conduct{};    ///< the calibration's, as closures move it
    Memory memory{};
    AiWorld ai{};

    Column log_output{}; ///< history and simulated quarters
    Column inflation{};  ///< likewise
    economy::Expectations expected{};
    labour::WageBill wages{};
    economy::Sales sales{};
    government::TaxBases tax_bases{}; ///< found when households are paid, used again by the state
    government::Benefits benefits{};
    Counter counter{};
    double loans_wanted = 0.0;  ///< [money]
    double loans_granted = 0.0; ///< [money]
    std::size_t bankrupt = 0;   ///< firms in this quarter
    ledger::Ledger ledger{0};
    Column row{}; ///< what the last quarter is recorded as, one a series

    bool has(calibration::Closure closure) const { return settings.closures.has(closure); }
    bool has(ai::Mechanism mechanism) const
    {
        return settings.ai.start != nullptr && settings.ai.mechanisms.has(mechanism);
    }
    /// What a plan changes in this quarter.
    const Measures& measures() const
    {
        static const Measures none{};
        return quarter >= 1 && quarter <= settings.measures.size() ? settings.measures[quarter - 1] : none;
    }
    const calibration::Prospects& prospects() const { return *calibration->prospects; }
    Given given() const { return quarter <= settings.given.size() ? settings.given[quarter - 1] : Given{}; }
    economy::Trade trade() const
    {
        return {firms.price,       firms.output,     firms.sales,          sales.inputs,
                sales.inputs_paid, sales.investment, sales.investment_paid};
    }
    economy::CostTerms cost_terms() const
    {
        return {taxes.employer_contribution, prices.consumer, central_bank.policy_rate, bank.loan_rate};
    }
    economy::Claims claims() const { return {conduct.repayment, taxes.corporate, conduct.payout}; }
};

} // namespace mm::model
