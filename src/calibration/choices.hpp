// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.hpp"

namespace mm {
class Inputs;
}

/// What the recipe takes from no statistic, each declared once. `-o name=value` replaces one.
namespace mm::calibration {

namespace choice {

extern const Declaration utilisation, unemployment_replacement, repayment, capital_requirement, loan_to_value,
    restart_loan, inflation_target;

/// All of them, in the order above.
Declarations all();

} // namespace choice

/// Their values in one calibration; the defaults of the declarations where nothing else is said.
struct Choices {
    double utilisation = choice::utilisation.value;                           ///< [1] (omega)
    double unemployment_replacement = choice::unemployment_replacement.value; ///< of net wage [1]
    double repayment = choice::repayment.value;                               ///< [1/quarter] (theta)
    double capital_requirement = choice::capital_requirement.value;           ///< [1] (zeta)
    double loan_to_value = choice::loan_to_value.value;                       ///< [1] (zeta_LTV)
    double restart_loan = choice::restart_loan.value;                         ///< [1] (zeta_b)
    double inflation_target = choice::inflation_target.value;                 ///< [1/year]
};

/// The values that a run was given.
Choices choices_of(const Inputs& inputs);

} // namespace mm::calibration
