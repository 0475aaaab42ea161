// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/stream.hpp"

namespace mm::labour {

/// [LAB-1] Firms part with whom they do not need: all employed in random order; a worker whose firm has fewer
/// vacancies than none leaves. `vacancies` are workers planned less employed, and may be negative on entry.
void fire(OutRows employer, Out employed, Out vacancies, const Luck& luck);

/// [LAB-2] Firms with vacancies, in an order drawn anew each round, take one of those without work each, whoever
/// it is, until no vacancy or nobody is left. There are no frictions: somebody dismissed this quarter can be hired.
void hire(OutRows employer, Out employed, Out vacancies, const Luck& luck);

} // namespace mm::labour
