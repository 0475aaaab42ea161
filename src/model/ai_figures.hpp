// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/figures.hpp"

namespace mm::model {

/// What is measured of AI in a nation's economy.
struct AiFigures {
    double chips = 0.0;      ///< chips with power in AI factories [chip]
    double h100e = 0.0;      ///< the same in H100 equivalents [H100 equivalent]
    double waiting = 0.0;    ///< chips that wait for power [chip]
    double delivered = 0.0;  ///< chips that arrived [H100 equivalent/quarter]
    double power = 0.0;      ///< power that AI factories draw under load [MW]
    double energy = 0.0;     ///< electricity that they use [GWh/quarter]
    double task_hours = 0.0; ///< work that AI did for firms, in task-hours [million hour/quarter]
    double wanted = 0.0;     ///< work that firms planned for AI [million hour/quarter]
    double capacity =
        0.0;             ///< work that AI factories of the nation can do at full load [million hour/quarter]
    double tokens = 0.0; ///< tokens for it [billion token/day]
    double utilisation = 0.0;   ///< utilisation of the nation's AI factories [1]
    double served = 0.0;        ///< part of planned AI work that could be done [1]
    double price_home = 0.0;    ///< price of a task-hour at home [currency/hour]
    double price_abroad = 0.0;  ///< price of a task-hour from abroad [currency/hour]
    double paid_home = 0.0;     ///< paid to AI factories of the nation, beyond the start's [money/quarter]
    double paid_abroad = 0.0;   ///< paid for AI from abroad, beyond the start's [money/quarter]
    double share_foreign = 0.0; ///< part of AI's work done by models abroad [1]
    double share_own = 0.0;     ///< part done by the nation's own models [1]
    double share_open = 0.0;    ///< part done by open weights on its factories [1]
    double share_small = 0.0;   ///< part done by small models on own servers [1]
    double frontier =
        0.0; ///< effective compute of the best model over that of the start [log10 FLOP over FLOP]
    double own_model = 0.0;       ///< the same of the nation's own best model [log10 FLOP over FLOP]
    double integrated = 0.0;      ///< part of employees whose firm has integrated AI [1]
    double own_use = 0.0;         ///< part of workers who use AI by themselves [1]
    double hours_saved = 0.0;     ///< part of hours that integrated AI saves [1]
    double hours_automated = 0.0; ///< part of hours that it does instead of people [1]
    double first_margin =
        0.0; ///< profit over sales of firms with AI less that of others in their industry [1]
    double memory =
        0.0; ///< exports of memory for the world's accelerators, prices of the start [money/quarter]
    double profit = 0.0;          ///< profit of AI services [money/quarter]
    double invested = 0.0;        ///< invested in AI factories by home owners [money/quarter]
    double to_state = 0.0;        ///< earned by chips of the state [money/quarter]
    double ordered = 0.0;         ///< open orders of chips [H100 equivalent]
    double token_tax = 0.0;       ///< paid on tokens [money/quarter]
    double profit_taxes = 0.0;    ///< paid on windfalls and on what foreign owners earn [money/quarter]
    double guaranteed = 0.0;      ///< paid by the state for capacity that nobody used [money/quarter]
    double weights = 0.0;         ///< what the nation's trained models cost, added up [money]
    double exported = 0.0;        ///< paid from abroad for work of foreign owners' chips [money/quarter]
    double exported_share = 0.0;  ///< part of AI factories' work that is done for abroad [1]
    double real_gdp = 0.0;        ///< GDP, chained volume [money/quarter]
    double followers = 0.0;       ///< part of employees in firms that integrated only since rivals had [1]
    double h100e_home = 0.0;      ///< chips with power of home owners [H100 equivalent]
    double h100e_state = 0.0;     ///< of the state [H100 equivalent]
    double h100e_foreign = 0.0;   ///< of foreign owners [H100 equivalent]
    double remitted = 0.0;        ///< profit that goes to foreign owners [money/quarter]
    double tariff = 0.0;          ///< what AI factories pay for power, prices of the start [currency/kWh]
    double power_price = 0.0;     ///< of the dearest plant that runs, mean over the hours [currency/kWh]
    double reserve_margin = 0.0;  ///< of the power system in its tightest hour [1]
    double unserved = 0.0;        ///< power that no plant can make [GWh/quarter]
    double renewable_share = 0.0; ///< renewable share of AI factories' power by the year [1]
    double hourly_share = 0.0;    ///< share of it without emission, hour by hour [1]
    double emissions = 0.0;       ///< that AI factories beyond the start's cause [kt CO2/quarter]
    double burden = 0.0;          ///< what they make others' power dearer by, paid by nobody [money/quarter]
    double queue = 0.0;           ///< power that chips without a line wait for [MW]
    double lines = 0.0;           ///< lines for data centres that are under way [MW]
    double capital_share = 0.0;   ///< part of AI factories' power in the capital area [1]
};
std::span<const Figure<AiFigures>> ai_figures();

} // namespace mm::model
