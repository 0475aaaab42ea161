// SPDX-License-Identifier: Apache-2.0
#include "nation/evidence_table.hpp"

#include "files/csv.hpp"

#include <fmt/format.h>

#include <array>
#include <span>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 5> lists{"input", "calibration", "holdout", "prediction", "published"};
constexpr std::array<std::string_view, 20> columns{"list",      "quantity",  "quarter", "name_en", "name_ko",
                                                   "unit",      "value",     "low",     "high",    "ours",
                                                   "ours_low",  "ours_high", "missed",  "source",  "grade",
                                                   "histories", "start",     "scale",   "seed",    "version"};
/// What all rows have in common.
constexpr std::array<std::string_view, 4> made{"start", "scale", "seed", "version"};

/// A cell with a comma stands in quotes.
std::string cell(std::string_view text)
{
    if (text.find_first_of(",\"") == std::string_view::npos) return std::string{text};
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + "\"";
}

std::string cells(const Ranged& r)
{
    if (!r.known()) return ",,";
    return fmt::format("{:.6g},{:.6g},{:.6g}", r.value, r.low, r.high);
}

Ranged read_range(const files::Csv& csv, std::size_t row, std::array<std::string_view, 3> names,
                  const std::string& unit)
{
    if (csv.text(row, names[0]).empty()) return {};
    return {csv.number(row, names[0], unit), csv.number(row, names[1], unit),
            csv.number(row, names[2], unit)};
}

EvidenceRow read_row(const files::Csv& csv, std::size_t r)
{
    static const std::vector<std::string> known(lists.begin(), lists.end());
    const std::string& list = csv.one_of(r, "list", known, "a list of evidence");
    EvidenceRow row{.quantity = csv.name(r, "quantity"),
                    .name = {csv.name(r, "name_en"), csv.name(r, "name_ko")},
                    .quarter = csv.quarter(r, "quarter"),
                    .unit = csv.name(r, "unit")};
    for (std::size_t l = 0; l < lists.size(); ++l)
        if (lists[l] == list) row.list = static_cast<EvidenceList>(l);
    row.given = read_range(csv, r, {"value", "low", "high"}, row.unit);
    row.ours = read_range(csv, r, {"ours", "ours_low", "ours_high"}, row.unit);
    row.missed = csv.flag(r, "missed");
    row.source = csv.text(r, "source");
    row.grade = csv.grade(r, "grade");
    row.histories = static_cast<std::size_t>(csv.number(r, "histories", "history", 0.0));
    for (const std::string_view column : made)
        if (csv.text(r, column) != csv.text(0, column))
            csv.refuse(r, column, "the same as in the row before: all rows are measured together");
    return row;
}

} // namespace

std::string_view to_string(EvidenceList list)
{
    return lists[static_cast<std::size_t>(list)];
}

std::string evidence_csv(const Evidence& evidence)
{
    std::string text = fmt::format("{}\n", fmt::join(columns, ","));
    for (const EvidenceRow& r : evidence.rows)
        text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{:.6g},{},{}\n", to_string(r.list),
                            cell(r.quantity), to_string(r.quarter), cell(r.name.en), cell(r.name.ko),
                            cell(r.unit), cells(r.given), cells(r.ours), r.missed ? 1 : 0, cell(r.source),
                            mm::to_string(r.grade), r.histories, to_string(evidence.start), evidence.scale,
                            evidence.seed, evidence.version);
    return text;
}

Evidence read_evidence(const std::filesystem::path& nation_folder)
{
    const auto path = nation_folder / "ai" / "evidence.csv";
    if (!std::filesystem::exists(path)) return {};
    const files::Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(3));
    Evidence evidence;
    for (std::size_t r = 0; r < csv.size(); ++r) evidence.rows.push_back(read_row(csv, r));
    if (evidence.empty()) return evidence;
    evidence.start = csv.quarter(0, "start");
    evidence.scale = csv.number(0, "scale", "person/agent", 1.0);
    evidence.seed = static_cast<std::uint64_t>(csv.number(0, "seed", "1", 0.0));
    evidence.version = csv.name(0, "version");
    return evidence;
}

} // namespace mm::nation
