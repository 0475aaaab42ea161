// SPDX-License-Identifier: Apache-2.0
#include "model/added_phases.hpp"

#include <algorithm>
#include <cassert>

namespace mm::model {

void enter(const AddedPhases& added, std::vector<Phase>& list)
{
    for (const Added& a : added) {
        auto place = std::find_if(list.begin(), list.end(), [&](const Phase& p) { return p.id == a.place; });
        assert(place != list.end());
        if (a.enters == Enters::instead_of)
            *place = a.phase;
        else
            list.insert(a.enters == Enters::after ? place + 1 : place, a.phase);
    }
}

} // namespace mm::model
