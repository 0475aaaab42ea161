// SPDX-License-Identifier: Apache-2.0
#include "neighbours.hpp"

#include <array>
#include <string>

namespace mm::factory_fit {
namespace {

using factory::Efficiency;

/// A chip without measured runs takes the figures of the nearest one that has them, and a wider range.
struct Neighbour {
    std::string chip{}, of{};
    double widen = 1.0;
    std::string reason{}, grade{};
};

const std::array neighbours{
    Neighbour{"H200", "H100", 1.1, "same silicon as H100 with faster memory", "B"},
    Neighbour{"H800", "H100", 1.1, "same silicon as H100", "B"},
    Neighbour{"H20", "H100", 1.3, "H100 generation with less arithmetic", "C"},
    Neighbour{"A800", "A100", 1.1, "same silicon as A100", "C"},
    Neighbour{"GB200", "B200", 1.2, "same silicon as B200 with a wider link", "C"},
    Neighbour{"B300", "B200", 1.3, "next in the line of B200", "C"},
    Neighbour{"GB300", "B200", 1.3, "next in the line of B200 with a wider link", "C"},
    Neighbour{"MI300X", "H100", 1.5, "other maker; generation of H100", "C"},
    Neighbour{"MI325X", "H100", 1.5, "other maker; generation of H100", "C"},
    Neighbour{"MI350X", "B200", 1.6, "other maker; generation of B200", "C"},
    Neighbour{"MI355X", "B200", 1.6, "other maker; generation of B200", "C"},
    Neighbour{"Gaudi3", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"TPUv5p", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"TPUv6e", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"TPUv7", "B200", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"Trainium2", "H100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"Ascend910B", "A100", 2.0, "other maker; no measured run known", "illustrative"},
    Neighbour{"Ascend910C", "A100", 2.0, "other maker; no measured run known", "illustrative"},
};

} // namespace

void widen(Efficiency& row, double factor)
{
    row.throughput_low /= factor;
    row.throughput_high *= factor;
    row.energy_low /= factor;
    row.energy_high *= factor;
}

std::vector<Efficiency> neighbour_rows(const std::vector<Efficiency>& fitted)
{
    std::vector<Efficiency> rows;
    for (const Neighbour& near : neighbours) {
        for (Efficiency row : fitted) {
            if (row.chip != near.of) continue;
            row.chip = near.chip;
            widen(row, near.widen);
            row.source = "as " + near.of + ": " + near.reason;
            row.grade = near.grade;
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace mm::factory_fit
