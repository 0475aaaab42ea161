// SPDX-License-Identifier: Apache-2.0
#include "model/person_classes.hpp"

#include "model/industry_groups.hpp"

#include <algorithm>
#include <array>

namespace mm::model {
namespace {

using Kind = PersonClass::Kind;

PersonClass decile(std::uint32_t number)
{
    const std::string n = std::to_string(number + 1);
    // As long as a worker's wage is that of the firm, deciles tell industries and firms apart, not persons in them.
    return {Kind::decile,
            number,
            "decile." + n,
            {"workers, wage decile " + n + " (between industries only)",
             "임금 " + n + "분위 노동자(산업 간 차이만)"},
            true};
}

struct Named {
    std::uint32_t which;
    const char* id;
    Text text;
    bool works;
};

constexpr std::uint32_t number_of(auto kind)
{
    return static_cast<std::uint32_t>(kind);
}

const std::array sizes{
    Named{
        number_of(FirmSize::small), "small", {"workers of firms under 10", "10인 미만 사업체 노동자"}, true},
    Named{number_of(FirmSize::middle),
          "middle",
          {"workers of firms of 10 to 299", "10~299인 사업체 노동자"},
          true},
    Named{number_of(FirmSize::large),
          "large",
          {"workers of firms of 300 and more", "300인 이상 사업체 노동자"},
          true},
};

const std::array others{
    Named{number_of(Living::own_account),
          "own_account",
          {"own-account workers", "자영업자(고용 1인 이하)"},
          true},
    Named{number_of(Living::unemployed), "unemployed", {"the unemployed", "실업자"}, false},
    Named{number_of(Living::under_15), "under_15", {"children under 15", "15세 미만"}, false},
    Named{number_of(Living::inactive),
          "inactive",
          {"the inactive, 15 to 64", "비경제활동인구(15~64세)"},
          false},
    Named{number_of(Living::over_65),
          "over_65",
          {"the inactive, 65 and over", "비경제활동인구(65세 이상)"},
          false},
    Named{number_of(Living::owner_small),
          "owners.small",
          {"owners of firms of 2 to 9", "2~9인 사업체 소유자"},
          false},
    Named{number_of(Living::owner_middle),
          "owners.middle",
          {"owners of firms of 10 to 299", "10~299인 사업체 소유자"},
          false},
    Named{number_of(Living::owner_large),
          "owners.large",
          {"owners of firms of 300 and more", "300인 이상 사업체 소유자"},
          false},
    Named{number_of(Living::bank_owner), "owners.bank", {"owner of the bank", "은행 소유자"}, false},
};

} // namespace

std::vector<PersonClass> person_classes(std::span<const std::uint32_t> groups)
{
    std::vector<PersonClass> all;
    for (std::uint32_t d = 0; d < deciles; ++d) all.push_back(decile(d));
    for (std::uint32_t g = 0; g < industry_groups().size(); ++g) {
        if (std::find(groups.begin(), groups.end(), g) == groups.end()) continue;
        const IndustryGroup& group = industry_groups()[g];
        all.push_back({Kind::group,
                       g,
                       "group." + std::string{group.id},
                       {"workers in " + group.text.en, group.text.ko + " 노동자"},
                       true});
    }
    for (const Named& s : sizes)
        all.push_back({Kind::size, s.which, "size." + std::string{s.id}, s.text, s.works});
    for (const Named& o : others) all.push_back({Kind::other, o.which, o.id, o.text, o.works});
    return all;
}

} // namespace mm::model
