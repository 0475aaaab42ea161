// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/columns.hpp"
#include "base/stream.hpp"

namespace mm::labour {

/// [LAB-4] Who wants to work (closure N8), owners included, answers to how easily work is found:
///   LF = LF_0 path (1 + p (u* - u)).
inline double labour_force(double start, double path, double response, double natural, double unemployment)
{
    return start * path * (1.0 + response * (natural - unemployment));
}

/// [LAB-5] Persons enter or leave until `wanted` workers want work, as far as there are persons: those who enter come
/// in an order drawn anew from the retired; those who leave are first the unemployed, then the employed.
void resize_labour_force(std::size_t wanted, OutRows employer, Out employed, const Luck& luck);

} // namespace mm::labour
