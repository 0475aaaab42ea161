// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.hpp"

namespace mm::readings {

/// Who carried the state's bill in a quarter and what it was for [money/quarter], read from the books alone. Who pays
/// a tax by law is not who bears it in the end: that is in the incomes of classes, beside those without the plan.
struct StateBill {
    // Taxes and contributions, by who pays them.
    double workers = 0.0;        ///< contributions, and the income tax on wages
    double owners = 0.0;         ///< the income tax on dividends
    double buyers = 0.0;         ///< households' taxes on consumption and dwellings
    double firms_wages = 0.0;    ///< employers' contributions
    double firms_profits = 0.0;  ///< corporate tax of firms
    double firms_output = 0.0;   ///< net taxes on products and production
    double bank = 0.0;           ///< corporate tax of the bank
    double abroad = 0.0;         ///< tax on exports, paid by foreign buyers
    double importers = 0.0;      ///< tax on imports, borne by who buys them
    double other_received = 0.0; ///< what the state was paid for any other reason
    // What it was for.
    double consumption = 0.0; ///< bought, net of the tax that the state pays itself
    double unemployed = 0.0;  ///< benefits
    double inactive = 0.0;    ///< benefits
    double everybody = 0.0;   ///< transfers
    double investment = 0.0;  ///< bought under a plan
    double support = 0.0;     ///< of firms that invest and borrow
    double interest = 0.0;
    double other_paid = 0.0; ///< what the state paid for any other reason
    // What was left.
    double deficit = 0.0; ///< by which debt grew
    double debt = 0.0;    ///< at the end of the quarter [money]

    double received() const
    {
        return workers + owners + buyers + firms_wages + firms_profits + firms_output + bank + abroad +
               importers + other_received;
    }
    double paid() const
    {
        return consumption + unemployed + inactive + everybody + investment + support + interest + other_paid;
    }
};

/// The income tax is one payment of all persons; as its rate is one, wages less workers' contributions and
/// dividends share it as they share its base. What was received less what was paid is the deficit: the books say so.
StateBill state_bill(const ledger::Ledger& books);

} // namespace mm::readings
