// SPDX-License-Identifier: Apache-2.0
#include "readings/published_estimates.hpp"

#include "readings/studies.hpp"

#include <cmath>

namespace mm::readings {

Text name_of(How how)
{
    switch (how) {
    case How::reproduced:
        return {"reproduced", "공식으로 재현"};
    case How::reconstructed:
        return {"factors reconstructed", "인수 재구성"};
    case How::combined:
        return {"computed from quoted totals", "인용 수치로 계산"};
    case How::quoted:
        break;
    }
    return {"quoted", "인용"};
}

bool Estimate::meets_print() const
{
    double scale = 1.0;
    for (int d = 0; d < decimals; ++d) scale *= 10.0;
    return std::round(value * scale) == std::round(printed * scale);
}

std::vector<Estimate> published_estimates()
{
    std::vector<Estimate> all;
    for (const auto study : {acemoglu_2024, aghion_bunel_2024, bank_of_korea_2025})
        for (Estimate& e : study()) all.push_back(std::move(e));
    return all;
}

} // namespace mm::readings
