// SPDX-License-Identifier: Apache-2.0
#include "run_text.hpp"

#include "experiment/headlines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace mm::app {
namespace {

/// Columns that a text takes on a terminal: Hangul is twice as wide as Latin, and three bytes long.
std::size_t width(std::string_view text)
{
    std::size_t columns = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0U) == 0x80U) continue;
        // First bytes EA to ED begin the syllables U+A000 to U+DFFF; the dashes of this table begin with E2.
        columns += byte >= 0xeaU && byte <= 0xedU ? 2 : 1;
    }
    return columns;
}

std::string filled(std::string_view text, std::size_t columns)
{
    return std::string{text} + std::string(columns - std::min(columns, width(text)), ' ');
}

/// A number with its thousands apart.
std::string number(double value, int decimals)
{
    std::string text = fmt::format("{:.{}f}", value, decimals);
    const std::size_t point = std::min(text.find('.'), text.size());
    for (std::size_t at = point; at > 3 && text[at - 4] != '-';) text.insert(at -= 3, ",");
    return text;
}

std::string cell(const experiment::Statistics& point, int decimals)
{
    if (std::isnan(point.mean)) return "–";
    const std::string mean = number(point.mean, decimals);
    const std::string low = number(point.p05, decimals), high = number(point.p95, decimals);
    // At the start every history is at the same place, but for the last bits of sums.
    return low == high ? mean : fmt::format("{} ({} – {})", mean, low, high);
}

std::vector<TextRow> table_of(const record::RunResult& result, bool korean)
{
    const std::vector<std::size_t> quarters = shown_quarters(result.key.quarters);
    const auto histories = experiment::whole_histories(result.outcomes);
    TextRow head{""};
    for (const std::size_t q : quarters) head.push_back(to_string(result.key.start + static_cast<int>(q)));
    std::vector<TextRow> rows{std::move(head)};
    for (const experiment::Headline& headline : experiment::headlines(result.catalogue)) {
        TextRow row{(korean ? headline.text.ko : headline.text.en) + " [" +
                    (korean ? headline.unit.ko : headline.unit.en) + "]"};
        for (const std::size_t q : quarters)
            row.push_back(cell(experiment::statistics(headline, histories, q), headline.decimals));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::string laid_out(const std::vector<TextRow>& rows)
{
    std::vector<std::size_t> widths(rows[0].size(), 0);
    for (const TextRow& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width(row[c]));
    std::string text;
    for (const TextRow& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) line += filled(row[c], widths[c] + 2);
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

std::vector<std::size_t> shown_quarters(std::size_t simulated)
{
    std::vector<std::size_t> quarters{0};
    for (const std::size_t q : {std::size_t{4}, std::size_t{8}, std::size_t{12}})
        if (q <= simulated) quarters.push_back(q);
    if (quarters.back() != simulated && (simulated < 4 || simulated > 12)) quarters.push_back(simulated);
    return quarters;
}

std::string run_text(const record::RunResult& result, bool korean)
{
    const record::RunKey& key = result.key;
    const std::size_t whole = result.summary.histories;
    std::string text =
        korean ? fmt::format("{}: {}부터 {}분기, 역사 {}개, 축척 1:{}, 시드 {}, 설정 {}\n", result.nation.ko,
                             to_string(key.start), key.quarters, whole, key.scale, key.seed, key.setting)
               : fmt::format("{} from {}, {} quarters, {} {} at 1:{}, seed {}, setting {}\n",
                             result.nation.en, to_string(key.start), key.quarters, whole,
                             whole == 1 ? "history" : "histories", key.scale, key.seed, key.setting);
    text +=
        korean
            ? "분기 값, 금액은 시작 시점 가격; 평균(괄호 안은 역사의 5 % – 95 % 구간)\n\n"
            : "a quarter's values, money at the prices of the start; mean (5 % – 95 % of the histories)\n\n";
    return text + laid_out(table_of(result, korean));
}

std::string failures_text(const record::RunResult& result, bool korean)
{
    constexpr std::size_t most = 10;
    std::string text;
    std::size_t failed = 0;
    for (const model::Outcome& outcome : result.outcomes) {
        if (!outcome.breach || ++failed > most) continue;
        const model::Breach& b = *outcome.breach;
        const std::string where = fmt::format("{}, {}: {}", b.phase, b.account, b.identity);
        text += korean ? fmt::format("역사 {}: {}분기, {} ({:g})\n", outcome.history.number, b.quarter, where,
                                     b.amount)
                       : fmt::format("history {}: quarter {}, {} (by {:g})\n", outcome.history.number,
                                     b.quarter, where, b.amount);
    }
    const std::size_t more = failed - std::min(failed, most);
    if (more > 0) text += korean ? fmt::format("그 밖에 {}개\n", more) : fmt::format("and {} more\n", more);
    return text;
}

} // namespace mm::app
