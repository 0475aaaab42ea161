// SPDX-License-Identifier: Apache-2.0
#include "model/industry_groups.hpp"

#include <array>

namespace mm::model {
namespace {

/// Letters of ISIC's sections in each group, in the order of industry_groups(). Electronics are division 26 of
/// manufacturing, told apart where codes have divisions.
constexpr std::array<std::string_view, 14> letters{"A", "BDE", "",   "C",  "F",  "G", "H",
                                                   "I", "J",   "KL", "MN", "OP", "Q", "RSTUX"};
constexpr std::uint32_t electronics = 2;

} // namespace

std::span<const IndustryGroup> industry_groups()
{
    static const std::array<IndustryGroup, letters.size()> groups{{
        {"agriculture", {"agriculture and fishing", "농림어업"}},
        {"energy", {"mining, energy, water and waste", "광업·에너지·수도·폐기물"}},
        {"electronics", {"electronics", "전자"}},
        {"manufacturing", {"other manufacturing", "그 밖의 제조업"}},
        {"construction", {"construction", "건설"}},
        {"trade", {"trade and repair of vehicles", "도소매"}},
        {"transport", {"transport and storage", "운수·창고"}},
        {"lodging", {"restaurants and lodging", "음식·숙박"}},
        {"information", {"information and communication", "정보통신"}},
        {"finance", {"finance and real estate", "금융·부동산"}},
        {"business", {"business services and research", "사업서비스·연구"}},
        {"public", {"public administration and education", "공공행정·교육"}},
        {"health", {"health and care", "보건·복지"}},
        {"other", {"other services", "그 밖의 서비스"}},
    }};
    return groups;
}

std::uint32_t industry_group(std::string_view isic)
{
    if (isic.starts_with("C26")) return electronics;
    for (std::uint32_t g = 0; g < letters.size(); ++g)
        if (!isic.empty() && letters[g].find(isic.front()) != std::string_view::npos) return g;
    return letters.size() - 1;
}

} // namespace mm::model
