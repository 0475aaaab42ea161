// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.hpp"

namespace mm::readings {

/// The quarter's product and its uses [money/quarter], read from the books alone.
struct NationalAccounts {
    double output = 0.0;      ///< of firms, at the prices they ask
    double inputs_used = 0.0; ///< intermediate consumption out of stocks
    double tokens_sold = 0.0; ///< what AI factories of the nation did
    double services_used =
        0.0; ///< intermediate consumption that is never stocked: of AI, and to run its factories
    double product_taxes = 0.0; ///< net, on output
    double purchase_taxes =
        0.0; ///< on what is bought: consumption, dwellings, the state's own, exports, imports
    double production_taxes = 0.0; ///< net
    double compensation = 0.0;     ///< wages and employers' contributions
    double household_consumption = 0.0;
    double government_consumption = 0.0;
    double fixed_capital_formation = 0.0; ///< with dwellings and that of the state under a plan
    double inventory_change = 0.0;
    double exports = 0.0;
    double imports = 0.0; ///< without the tax on them

    double value_added() const
    {
        return output + tokens_sold - inputs_used - services_used - product_taxes;
    } ///< at basic prices
    double by_production() const { return value_added() + product_taxes + purchase_taxes; }
    double by_spending() const
    {
        return household_consumption + government_consumption + fixed_capital_formation + inventory_change +
               exports - imports;
    }
    /// With the operating surplus that firms reckoned on their own.
    double by_income(double operating_surplus) const
    {
        return compensation + operating_surplus + production_taxes + product_taxes + purchase_taxes;
    }
};

NationalAccounts national_accounts(const ledger::Ledger& books);

} // namespace mm::readings
