// SPDX-License-Identifier: Apache-2.0
#include "ledger/accounts.hpp"

#include <array>

namespace mm::ledger {
namespace {

const std::array<Text, sectors> sector_texts{{
    {"households", "가계"},
    {"firms", "기업"},
    {"bank", "은행"},
    {"government", "정부"},
    {"central bank", "중앙은행"},
    {"rest of the world", "해외"},
}};

const std::array<Text, instruments> instrument_texts{{
    {"deposits", "예금"},
    {"loans", "대출"},
    {"reserves", "지급준비금"},
    {"government debt", "정부부채"},
    {"foreign position", "대외 포지션"},
    {"fixed capital", "고정자본"},
    {"stocks of inputs", "투입재 재고"},
    {"stocks of finished goods", "완제품 재고"},
    {"dwellings", "주택"},
    {"AI chips and halls", "AI 칩과 시설"},
    {"trained models", "학습된 AI 모델"},
}};

const std::array<Text, reasons> reason_texts{{
    {"purchases of inputs", "투입재 구입"},
    {"purchases of capital goods", "자본재 구입"},
    {"household consumption", "가계소비"},
    {"purchases of dwellings", "주택 구입"},
    {"government consumption", "정부소비"},
    {"public investment", "정부투자"},
    {"exports", "수출"},
    {"purchases of what AI does", "AI 서비스(토큰) 구입"},
    {"running costs of AI factories", "AI 팩토리 운영비"},
    {"wages", "임금"},
    {"employers' social contributions", "고용주 사회보험료"},
    {"workers' social contributions", "근로자 사회보험료"},
    {"income tax", "소득세"},
    {"tax on consumption", "소비세"},
    {"tax on dwellings", "주택 투자세"},
    {"tax on government consumption", "정부소비세"},
    {"tax on exports", "수출세"},
    {"tax on imports", "수입세"},
    {"net tax on products", "순생산물세"},
    {"net tax on production", "순생산세"},
    {"corporate tax", "법인세"},
    {"dividends", "배당"},
    {"direct investment", "외국인 직접투자"},
    {"unemployment benefits", "실업급여"},
    {"benefits of the inactive", "비경제활동인구 급여"},
    {"other transfers", "기타 이전"},
    {"support of firms", "기업 지원"},
    {"interest on loans", "대출이자"},
    {"interest on overdrafts", "당좌대월이자"},
    {"interest on deposits", "예금이자"},
    {"interest on reserves", "지준이자"},
    {"interest on government debt", "국채이자"},
    {"loans granted", "신규 대출"},
    {"loans repaid", "대출 상환"},
    {"debts forgiven in bankruptcy", "파산 채무 탕감"},
    {"stocks formed", "재고·자본 형성"},
    {"stocks used up", "재고·자본 소모"},
    {"revaluation", "재평가"},
}};

} // namespace

Sector sector_of(Account account)
{
    if (account == households) return Sector::households;
    if (account == bank) return Sector::bank;
    if (account == government) return Sector::government;
    if (account == central_bank) return Sector::central_bank;
    if (account == abroad) return Sector::abroad;
    return Sector::firms;
}

std::span<const Text> sector_names()
{
    return sector_texts;
}

std::span<const Text> instrument_names()
{
    return instrument_texts;
}

std::span<const Text> reason_names()
{
    return reason_texts;
}

std::string name_of(Account account)
{
    const Sector sector = sector_of(account);
    const std::string& name = sector_texts[static_cast<std::size_t>(sector)].en;
    if (sector != Sector::firms) return name;
    return name + " of industry " + std::to_string(account.row - accounts_before_firms + 1);
}

} // namespace mm::ledger
