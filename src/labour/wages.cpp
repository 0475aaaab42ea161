// SPDX-License-Identifier: Apache-2.0
#include "labour/wages.hpp"

namespace mm::labour {

void set_wages(InRows employer, In firm_wage, Out wage)
{
    for (std::size_t h = 0; h < employer.size(); ++h)
        if (has_work(employer[h])) wage[h] = firm_wage[employer[h]];
}

WageBill wage_bill(InRows employer, In wage)
{
    WageBill bill;
    for (std::size_t h = 0; h < employer.size(); ++h)
        if (employer[h] != retired) (has_work(employer[h]) ? bill.employed : bill.unemployed) += wage[h];
    return bill;
}

} // namespace mm::labour
