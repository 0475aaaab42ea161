// SPDX-License-Identifier: Apache-2.0
#include "government/budget.hpp"

namespace mm::government {

double revenue(const TaxRates& rates, const TaxBases& bases)
{
    const double on_wages = rates.employer_contribution + rates.worker_contribution +
                            rates.income * (1.0 - rates.worker_contribution);
    const double on_profits = rates.income * (1.0 - rates.corporate) * rates.payout + rates.corporate;
    return on_wages * bases.wages + rates.consumption * bases.consumption +
           rates.dwellings * bases.dwellings + on_profits * bases.profits + bases.taxes_on_products +
           bases.taxes_on_production + rates.exports * bases.exports + rates.income * bases.cash_paid_out +
           bases.taxes_on_imports;
}

} // namespace mm::government
