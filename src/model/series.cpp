// SPDX-License-Identifier: Apache-2.0
#include "model/series.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace mm::model {
namespace {

// Names are those of the published program, so that its results can be laid beside ours.
const std::array catalogue{
    Series{"real_gdp",
           "MEUR/quarter, prices of the start",
           {"Gross domestic product, real", "실질 국내총생산"},
           true},
    Series{"nominal_gdp", "MEUR/quarter", {"Gross domestic product", "명목 국내총생산"}, true},
    Series{"real_gva",
           "MEUR/quarter, prices of the start",
           {"Gross value added, real", "실질 총부가가치"},
           true},
    Series{"nominal_gva", "MEUR/quarter", {"Gross value added", "명목 총부가가치"}, true},
    Series{"real_household_consumption",
           "MEUR/quarter, prices of the start",
           {"Household consumption, real", "실질 가계소비"},
           true},
    Series{"nominal_household_consumption", "MEUR/quarter", {"Household consumption", "명목 가계소비"}, true},
    Series{"real_government_consumption",
           "MEUR/quarter, prices of the start",
           {"Government consumption, real", "실질 정부소비"},
           true},
    Series{
        "nominal_government_consumption", "MEUR/quarter", {"Government consumption", "명목 정부소비"}, true},
    Series{"real_capitalformation",
           "MEUR/quarter, prices of the start",
           {"Capital formation with inventories, real", "실질 총자본형성(재고 포함)"},
           true},
    Series{"nominal_capitalformation",
           "MEUR/quarter",
           {"Capital formation with inventories", "명목 총자본형성(재고 포함)"},
           true},
    Series{"real_fixed_capitalformation",
           "MEUR/quarter, prices of the start",
           {"Fixed capital formation, real", "실질 총고정자본형성"},
           true},
    Series{"nominal_fixed_capitalformation",
           "MEUR/quarter",
           {"Fixed capital formation", "명목 총고정자본형성"},
           true},
    Series{"real_fixed_capitalformation_dwellings",
           "MEUR/quarter, prices of the start",
           {"Investment in dwellings, real", "실질 주거용 건물 투자"},
           true},
    Series{"nominal_fixed_capitalformation_dwellings",
           "MEUR/quarter",
           {"Investment in dwellings", "명목 주거용 건물 투자"},
           true},
    Series{"real_exports", "MEUR/quarter, prices of the start", {"Exports, real", "실질 수출"}, true},
    Series{"nominal_exports", "MEUR/quarter", {"Exports", "명목 수출"}, true},
    Series{"real_imports", "MEUR/quarter, prices of the start", {"Imports, real", "실질 수입"}, true},
    Series{"nominal_imports", "MEUR/quarter", {"Imports", "명목 수입"}, true},
    Series{"operating_surplus",
           "MEUR/quarter",
           {"Operating surplus and mixed income", "영업잉여와 혼합소득"},
           true},
    Series{"compensation_employees", "MEUR/quarter", {"Compensation of employees", "피용자보수"}, true},
    Series{"wages", "MEUR/quarter", {"Wages and salaries", "임금과 급여"}, true},
    Series{"taxes_production", "MEUR/quarter", {"Net taxes on production", "순생산세"}, true},
    Series{"euribor", "1/quarter", {"Policy rate", "정책금리"}, true},
    Series{
        "gdp_deflator_growth_ea", "1/quarter", {"Inflation in the currency area", "통화권 물가상승률"}, true},
    Series{"real_gdp_ea",
           "MEUR/quarter, prices of the start",
           {"Output of the currency area, real", "통화권 실질 생산"},
           true},
    Series{"gamma_e", "1", {"Expected growth", "기대 성장률"}, false},
    Series{"pi_e", "1/quarter", {"Expected inflation", "기대 물가상승률"}, false},
    Series{"P_bar", "1", {"Index of producer prices", "생산자 물가지수"}, false},
    Series{"P_bar_HH", "1", {"Index of consumer prices", "소비자 물가지수"}, false},
    Series{"P_bar_CF", "1", {"Index of capital goods prices", "자본재 물가지수"}, false},
    Series{"inflation_ppi", "1/quarter", {"Log change of producer prices", "생산자 물가 로그 변화율"}, false},
    Series{"Y", "MEUR/quarter, prices of the start", {"Output of firms", "기업 산출"}, false},
    Series{"Q_d_i",
           "MEUR/quarter, prices of the start",
           {"Demand met by domestic firms", "국내 기업이 받은 수요"},
           false},
    Series{"Q_i", "MEUR/quarter, prices of the start", {"Sales of domestic firms", "국내 기업 판매"}, false},
    Series{"Q_d_m", "MEUR/quarter, prices of the start", {"Demand for imports", "수입품 수요"}, false},
    Series{"Q_m", "MEUR/quarter, prices of the start", {"Sales of imports", "수입품 판매"}, false},
    Series{"unemployed", "person agent", {"Unemployed", "실업자"}, false},
    Series{"employees", "person agent", {"Employees", "피용자"}, false},
    Series{"K_i", "MEUR, prices of the start", {"Capital of firms", "기업 자본"}, false},
    Series{"M_i", "MEUR, prices of the start", {"Firms' stocks of inputs", "기업 투입재 재고"}, false},
    Series{
        "S_i", "MEUR, prices of the start", {"Firms' stocks of finished goods", "기업 완제품 재고"}, false},
    Series{"D_i", "MEUR", {"Deposits of firms", "기업 예금"}, false},
    Series{"L_i", "MEUR", {"Loans to firms", "기업 대출"}, false},
    Series{"E_i", "MEUR", {"Net worth of firms", "기업 순자산"}, false},
    Series{"DL_d", "MEUR/quarter", {"Loans that firms asked for", "기업이 신청한 대출"}, false},
    Series{"DL", "MEUR/quarter", {"Loans granted", "승인된 대출"}, false},
    Series{"Pi_i", "MEUR/quarter", {"Profits of firms", "기업 이윤"}, false},
    Series{"Pi_k", "MEUR/quarter", {"Profit of the bank", "은행 이윤"}, false},
    Series{"E_k", "MEUR", {"Equity of the bank", "은행 자기자본"}, false},
    Series{"D_k", "MEUR", {"Reserves of the bank", "은행 지급준비금"}, false},
    Series{"D_h", "MEUR", {"Deposits of households", "가계 예금"}, false},
    Series{"K_h", "MEUR", {"Dwellings of households", "가계 주택"}, false},
    Series{"Y_h", "MEUR/quarter", {"Disposable income of households", "가계 처분가능소득"}, false},
    Series{"C_d_h",
           "MEUR/quarter",
           {"Households' consumption budgets, net of tax", "가계 소비예산(세전)"},
           false},
    Series{
        "I_d_h", "MEUR/quarter", {"Households' dwelling budgets, net of tax", "가계 주택예산(세전)"}, false},
    Series{"L_G", "MEUR", {"Government debt", "정부부채"}, false},
    Series{"Pi_G", "MEUR/quarter", {"Government deficit", "정부 적자"}, false},
    Series{"Y_G", "MEUR/quarter", {"Government revenue", "정부 수입"}, false},
    Series{"E_CB", "MEUR", {"Equity of the central bank", "중앙은행 자기자본"}, false},
    Series{"D_RoW", "MEUR", {"Claims of the rest of the world", "해외 순청구권"}, false},
    Series{"C_G",
           "MEUR/quarter, prices of the start",
           {"Government consumption, planned", "계획된 정부소비"},
           false},
    Series{"C_E", "MEUR/quarter, prices of the start", {"Demand for exports", "수출 수요"}, false},
    Series{"Y_I", "MEUR/quarter, prices of the start", {"Supply of imports", "수입 공급"}, false},
    Series{"r", "1/quarter", {"Loan rate", "대출금리"}, false},
    Series{"n_insolvent", "firm agent", {"Firms that went bankrupt", "파산 기업"}, false},
};

} // namespace

std::span<const Series> series()
{
    return catalogue;
}

std::size_t series_index(std::string_view name)
{
    const auto found =
        std::find_if(catalogue.begin(), catalogue.end(), [&](const Series& s) { return s.name == name; });
    assert(found != catalogue.end());
    return static_cast<std::size_t>(found - catalogue.begin());
}

} // namespace mm::model
