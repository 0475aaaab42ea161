// SPDX-License-Identifier: Apache-2.0
#include "model/series.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::model {
namespace {

/// A series of the published program, its unit before the currency is known.
struct Declared {
    std::string_view name;
    std::string_view unit; ///< "money" stands for millions of the currency
    Text text;
    bool at_start;
};

// Names are those of the published program, so that its results can be laid beside ours.
const std::array declared{
    Declared{"real_gdp",
             "money/quarter, prices of the start",
             {"Gross domestic product, real", "실질 국내총생산"},
             true},
    Declared{"nominal_gdp", "money/quarter", {"Gross domestic product", "명목 국내총생산"}, true},
    Declared{"real_gva",
             "money/quarter, prices of the start",
             {"Gross value added, real", "실질 총부가가치"},
             true},
    Declared{"nominal_gva", "money/quarter", {"Gross value added", "명목 총부가가치"}, true},
    Declared{"real_household_consumption",
             "money/quarter, prices of the start",
             {"Household consumption, real", "실질 가계소비"},
             true},
    Declared{
        "nominal_household_consumption", "money/quarter", {"Household consumption", "명목 가계소비"}, true},
    Declared{"real_government_consumption",
             "money/quarter, prices of the start",
             {"Government consumption, real", "실질 정부소비"},
             true},
    Declared{
        "nominal_government_consumption", "money/quarter", {"Government consumption", "명목 정부소비"}, true},
    Declared{"real_capitalformation",
             "money/quarter, prices of the start",
             {"Capital formation with inventories, real", "실질 총자본형성(재고 포함)"},
             true},
    Declared{"nominal_capitalformation",
             "money/quarter",
             {"Capital formation with inventories", "명목 총자본형성(재고 포함)"},
             true},
    Declared{"real_fixed_capitalformation",
             "money/quarter, prices of the start",
             {"Fixed capital formation, real", "실질 총고정자본형성"},
             true},
    Declared{"nominal_fixed_capitalformation",
             "money/quarter",
             {"Fixed capital formation", "명목 총고정자본형성"},
             true},
    Declared{"real_fixed_capitalformation_dwellings",
             "money/quarter, prices of the start",
             {"Investment in dwellings, real", "실질 주거용 건물 투자"},
             true},
    Declared{"nominal_fixed_capitalformation_dwellings",
             "money/quarter",
             {"Investment in dwellings", "명목 주거용 건물 투자"},
             true},
    Declared{"real_exports", "money/quarter, prices of the start", {"Exports, real", "실질 수출"}, true},
    Declared{"nominal_exports", "money/quarter", {"Exports", "명목 수출"}, true},
    Declared{"real_imports", "money/quarter, prices of the start", {"Imports, real", "실질 수입"}, true},
    Declared{"nominal_imports", "money/quarter", {"Imports", "명목 수입"}, true},
    Declared{"operating_surplus",
             "money/quarter",
             {"Operating surplus and mixed income", "영업잉여와 혼합소득"},
             true},
    Declared{"compensation_employees", "money/quarter", {"Compensation of employees", "피용자보수"}, true},
    Declared{"wages", "money/quarter", {"Wages and salaries", "임금과 급여"}, true},
    Declared{"taxes_production", "money/quarter", {"Net taxes on production", "순생산세"}, true},
    Declared{"euribor", "1/quarter", {"Policy rate", "정책금리"}, true},
    Declared{
        "gdp_deflator_growth_ea", "1/quarter", {"Inflation in the currency area", "통화권 물가상승률"}, true},
    Declared{"real_gdp_ea",
             "money/quarter, prices of the start",
             {"Output of the currency area, real", "통화권 실질 생산"},
             true},
    Declared{"gamma_e", "1", {"Expected growth", "기대 성장률"}, false},
    Declared{"pi_e", "1/quarter", {"Expected inflation", "기대 물가상승률"}, false},
    Declared{"P_bar", "1", {"Index of producer prices", "생산자 물가지수"}, false},
    Declared{"P_bar_HH", "1", {"Index of consumer prices", "소비자 물가지수"}, false},
    Declared{"P_bar_CF", "1", {"Index of capital goods prices", "자본재 물가지수"}, false},
    Declared{
        "inflation_ppi", "1/quarter", {"Log change of producer prices", "생산자 물가 로그 변화율"}, false},
    Declared{"Y", "money/quarter, prices of the start", {"Output of firms", "기업 산출"}, false},
    Declared{"Q_d_i",
             "money/quarter, prices of the start",
             {"Demand met by domestic firms", "국내 기업이 받은 수요"},
             false},
    Declared{
        "Q_i", "money/quarter, prices of the start", {"Sales of domestic firms", "국내 기업 판매"}, false},
    Declared{"Q_d_m", "money/quarter, prices of the start", {"Demand for imports", "수입품 수요"}, false},
    Declared{"Q_m", "money/quarter, prices of the start", {"Sales of imports", "수입품 판매"}, false},
    Declared{"unemployed", "person agent", {"Unemployed", "실업자"}, false},
    Declared{"employees", "person agent", {"Employees", "피용자"}, false},
    Declared{"K_i", "money, prices of the start", {"Capital of firms", "기업 자본"}, false},
    Declared{"M_i", "money, prices of the start", {"Firms' stocks of inputs", "기업 투입재 재고"}, false},
    Declared{
        "S_i", "money, prices of the start", {"Firms' stocks of finished goods", "기업 완제품 재고"}, false},
    Declared{"D_i", "money", {"Deposits of firms", "기업 예금"}, false},
    Declared{"L_i", "money", {"Loans to firms", "기업 대출"}, false},
    Declared{"E_i", "money", {"Net worth of firms", "기업 순자산"}, false},
    Declared{"DL_d", "money/quarter", {"Loans that firms asked for", "기업이 신청한 대출"}, false},
    Declared{"DL", "money/quarter", {"Loans granted", "승인된 대출"}, false},
    Declared{"Pi_i", "money/quarter", {"Profits of firms", "기업 이윤"}, false},
    Declared{"Pi_k", "money/quarter", {"Profit of the bank", "은행 이윤"}, false},
    Declared{"E_k", "money", {"Equity of the bank", "은행 자기자본"}, false},
    Declared{"D_k", "money", {"Reserves of the bank", "은행 지급준비금"}, false},
    Declared{"D_h", "money", {"Deposits of households", "가계 예금"}, false},
    Declared{"K_h", "money", {"Dwellings of households", "가계 주택"}, false},
    Declared{"Y_h", "money/quarter", {"Disposable income of households", "가계 처분가능소득"}, false},
    Declared{"C_d_h",
             "money/quarter",
             {"Households' consumption budgets, net of tax", "가계 소비예산(세전)"},
             false},
    Declared{
        "I_d_h", "money/quarter", {"Households' dwelling budgets, net of tax", "가계 주택예산(세전)"}, false},
    Declared{"L_G", "money", {"Government debt", "정부부채"}, false},
    Declared{"Pi_G", "money/quarter", {"Government deficit", "정부 적자"}, false},
    Declared{"Y_G", "money/quarter", {"Government revenue", "정부 수입"}, false},
    Declared{"E_CB", "money", {"Equity of the central bank", "중앙은행 자기자본"}, false},
    Declared{"D_RoW", "money", {"Claims of the rest of the world", "해외 순청구권"}, false},
    Declared{"C_G",
             "money/quarter, prices of the start",
             {"Government consumption, planned", "계획된 정부소비"},
             false},
    Declared{"C_E", "money/quarter, prices of the start", {"Demand for exports", "수출 수요"}, false},
    Declared{"Y_I", "money/quarter, prices of the start", {"Supply of imports", "수입 공급"}, false},
    Declared{"r", "1/quarter", {"Loan rate", "대출금리"}, false},
    Declared{"n_insolvent", "firm agent", {"Firms that went bankrupt", "파산 기업"}, false},
};
static_assert(declared.size() == published_count);

/// Numbers of the declared series by their names, for looking one up by halves.
const std::array<std::size_t, published_count> by_name = [] {
    std::array<std::size_t, published_count> order{};
    for (std::size_t s = 0; s < order.size(); ++s) order[s] = s;
    std::sort(order.begin(), order.end(),
              [](std::size_t a, std::size_t b) { return declared[a].name < declared[b].name; });
    return order;
}();

} // namespace

std::string unit_in(std::string_view unit, std::string_view currency)
{
    constexpr std::string_view money = "money";
    if (!unit.starts_with(money)) return std::string{unit};
    return std::string{currency}.append(unit.substr(money.size()));
}

std::vector<Series> published_series(std::string_view currency)
{
    std::vector<Series> all;
    for (const Declared& d : declared)
        all.push_back({std::string{d.name}, unit_in(d.unit, currency), d.text, d.at_start});
    return all;
}

std::size_t series_index(std::string_view name)
{
    const auto found =
        std::lower_bound(by_name.begin(), by_name.end(), name,
                         [](std::size_t s, std::string_view wanted) { return declared[s].name < wanted; });
    assert(found != by_name.end() && declared[*found].name == name);
    return *found;
}

} // namespace mm::model
