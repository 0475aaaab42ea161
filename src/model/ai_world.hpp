// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ai/capability.hpp"
#include "ai/channels.hpp"
#include "ai/connection.hpp"
#include "ai/fleet.hpp"
#include "ai/mechanisms.hpp"
#include "ai/order_book.hpp"
#include "ai/power_lines.hpp"
#include "ai/rules.hpp"
#include "ai/start.hpp"
#include "base/columns.hpp"
#include "readings/chained.hpp"

#include <vector>

namespace mm::model {

/// What a run is told of AI; nothing of it acts without a start.
struct AiSettings {
    const ai::Start* start = nullptr; ///< outlives the run; null: a nation without AI
    ai::Mechanisms mechanisms{};      ///< that are on
    const Inputs* rules = nullptr;    ///< their strength; defaults where there are none
};

/// AI in the work of firms; one row a firm.
struct AiUse {
    Rows stage{};                  ///< ai::Stage
    Column depth{};                ///< of use where integrated [1]
    Column depth_start{};          ///< at the start [1]
    Column worked{};               ///< share of the hours without AI that AI works on [1]
    Column saved{};                ///< share of them that it saves [1]
    Column net_gain{};             ///< of integrating, over the wage bill [1]
    Column followed{};             ///< chance that a firm which began did so because others had [1]
    Column bill{};                 ///< for tokens beyond those of the start [money/quarter]
    Column workable_start{};       ///< one an industry [1]
    Column cognitive{};            ///< one an industry: share of its hours that is cognitive work [1]
    Column integrated{};           ///< one an industry: share of its work in firms that have integrated [1]
    double saved_part_start = 0.0; ///< D of the start [1]
    double own_use_start = 0.0;    ///< [1]
    double own_use = 0.0;          ///< share of workers who use AI by themselves [1]
};

/// The market for what AI does, in task-hours.
struct TokenMarket {
    double tokens_per_task_hour = 0.0;     ///< [token/hour]
    double progress = 1.0;                 ///< tokens from the same chip over the start [1]
    ai::PerChannel<ai::Offer> offers{};    ///< of this quarter
    ai::PerChannel<double> wanted_share{}; ///< what users choose [1]
    ai::PerChannel<double> share{};        ///< what all get [1]
    ai::PerChannel<double> share_free{};   ///< what those get who may choose [1]
    double frontier = 0.0;                 ///< log10 of effective compute over the start
    double compute = 0.0;                  ///< of what users reach, likewise
    double home_price = 0.0;               ///< [money/task-hour]
    double capacity = 0.0;                 ///< of home factories at full load [task-hour/quarter]
    double people_wanted = 0.0;            ///< by people under an allowance [task-hour/quarter]
    double people_home = 0.0;              ///< part of it that home factories do [task-hour/quarter]
    double people_abroad = 0.0;            ///< part that the state buys abroad [task-hour/quarter]
    double wanted = 0.0;                   ///< by firms as they planned [task-hour/quarter]
    double wanted_public = 0.0; ///< part of it by public bodies under a rule of their own [task-hour/quarter]
    double served = 1.0;        ///< part that there is of what the others want [1]
    double served_public = 1.0; ///< of what public bodies under the rule want [1]
    double used = 0.0;          ///< [task-hour/quarter]
    double utilisation = 0.0;   ///< of home factories [1]
    double paid_home = 0.0;     ///< beyond the start's [money/quarter]
    double paid_abroad = 0.0;   ///< likewise [money/quarter]
    double to_state = 0.0;      ///< what the state's chips earn [money/quarter]
    double remitted = 0.0;      ///< profit of foreign owners that leaves [money/quarter]
    double worked_abroad = 0.0; ///< by chips of foreign owners for abroad [task-hour/quarter]
    double exported = 0.0;      ///< paid by abroad for it: what running them costs [money/quarter]
    double token_tax = 0.0;     ///< on firms' bills [money/quarter]
    double profit_taxes = 0.0;  ///< on windfalls and on what foreign owners earn [money/quarter]
    double vouchers = 0.0;      ///< of firms' bills, paid by the state [money/quarter]
    double guaranteed = 0.0;    ///< paid by the state for work nobody bought [money/quarter]
};

/// Chips that somebody in the nation has ordered.
struct ChipOrder {
    ai::Batch batch{};  ///< what comes: chips still open in `chips`
    double age = 0.0;   ///< [quarter]
    double price = 0.0; ///< of a chip, if the owner pays when it comes [money]
};

/// Factories of the nation.
struct Plants {
    std::vector<ai::Batch> fleet{};
    std::vector<ChipOrder> orders{};
    ai::OrderBook book{};
    ai::Grid grid{};
    ai::LineQueue lines{};
    ai::Capacity capacity{};
    ai::PerOwner<double> written_off{}; ///< of chips [money/quarter]
    double halls_worn = 0.0;            ///< [money/quarter]
    Column open_supply{};               ///< of the world by quarter, its middle [H100 equivalent/quarter]
    Column shipments{};                 ///< of the world by quarter [H100 equivalent/quarter]
    double power_start = 0.0;           ///< drawn at the start [MW]
    double worth_start = 0.0;           ///< of what the start's plants cost [money]
    double delivered = 0.0;             ///< in this quarter [H100 equivalent]
    double halls = 0.0;                 ///< what was built for them, not yet written off [money]
    ai::PerOwner<double> bought{};      ///< chips that came in this quarter, by who pays for them [money]
    double training_cost = 0.0;         ///< of running the chips that train [money/quarter]
    double weights = 0.0;               ///< what the nation's trained models cost, added up [money]
    double paid_running = 0.0;          ///< beyond the start's [money/quarter]
    double direct_investment = 0.0;     ///< what foreign owners bring for chips of theirs [money/quarter]
    double invested = 0.0;              ///< chips and sites of home and foreign owners [money/quarter]
    double invested_real = 0.0;         ///< [real money/quarter]
    Column wanted_running{};            ///< one a product [real money/quarter]
    Column wanted_sites{};              ///< likewise
};

/// How concentrated sales are, and the mark-ups of the start; empty where mark-ups do not follow.
struct Competition {
    Column concentration{};       ///< one an industry [1]
    Column concentration_start{}; ///< of the first quarter [1]
    Column markup_start{};        ///< one a firm [1]
};

/// GDP as a chained volume, in which a task-hour counts by what is paid for it now.
struct ChainedGdp {
    readings::Components last{}; ///< parts of the quarter before; empty before the first
    double volume = 0.0;         ///< at the prices of the start [money/quarter]
};

/// What AI factories meet in the nation's power system.
struct PowerUse {
    double standing = 0.0;        ///< drawn by factories of the start under load [MW]
    double tariff = 0.0;          ///< that factories pay, prices of the start [currency/kWh]
    double price = 0.0;           ///< of the dearest plant that runs, mean of the year's hours [currency/kWh]
    double margin = 0.0;          ///< reserve over load in the tightest hour [1]
    double unserved = 0.0;        ///< [GWh/quarter]
    double renewable_share = 0.0; ///< of factories, by the year [1]
    double hourly_share = 0.0;    ///< of their power without emission, hour by hour [1]
    double emissions = 0.0;       ///< that factories beyond the start's cause [kt CO2/quarter]
    double burden =
        0.0; ///< what they make the power of all others dearer, which nobody pays them [money/quarter]
};

/// AI in a history.
struct AiWorld {
    ai::Rules rules{};
    ai::WorkableCurve curve{};
    AiUse use{};
    TokenMarket tokens{};
    Plants plants{};
    PowerUse power{};
    Competition competition{};
    ChainedGdp gdp{};
    double memory_start = 0.0; ///< exports of memory for accelerators at the start [real money/quarter]
    double memory = 0.0;       ///< now [real money/quarter]
};

} // namespace mm::model
