// SPDX-License-Identifier: Apache-2.0
#include "nation/closure_moves_table.hpp"

#include "calibration/closures.hpp"
#include "files/csv.hpp"

#include <fmt/format.h>

#include <array>
#include <span>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 15> columns{"closure", "headline", "name_en", "name_ko", "with_all",
                                                   "without", "low",      "high",    "unit",    "histories",
                                                   "start",   "until",    "scale",   "seed",    "version"};
/// What all rows have in common.
constexpr std::array<std::string_view, 5> made{"start", "until", "scale", "seed", "version"};

std::vector<std::string> closure_ids()
{
    std::vector<std::string> ids;
    for (const calibration::ClosureText& text : calibration::closure_texts()) ids.emplace_back(text.id);
    return ids;
}

ClosureMove read_move(const files::Csv& csv, std::size_t r, const std::vector<std::string>& closures)
{
    ClosureMove m{.closure = csv.one_of(r, "closure", closures, "a closure of the setting nation"),
                  .headline = csv.name(r, "headline"),
                  .name = {csv.name(r, "name_en"), csv.name(r, "name_ko")},
                  .unit = csv.name(r, "unit")};
    m.with_all = csv.number(r, "with_all", m.unit);
    m.without = csv.number(r, "without", m.unit);
    m.low = csv.number(r, "low", m.unit);
    m.high = csv.number(r, "high", m.unit, m.low);
    m.histories = static_cast<std::size_t>(csv.number(r, "histories", "history", 2.0));
    for (const std::string_view column : made)
        if (csv.text(r, column) != csv.text(0, column))
            csv.refuse(r, column, "the same as in the row before: all rows are measured together");
    return m;
}

} // namespace

std::string closure_moves_csv(const ClosureMoves& moves)
{
    std::string text = fmt::format("{}\n", fmt::join(columns, ","));
    for (const ClosureMove& m : moves.moves)
        text += fmt::format("{},{},{},{},{:.6g},{:.6g},{:.6g},{:.6g},{},{},{},{},{:.6g},{},{}\n", m.closure,
                            m.headline, m.name.en, m.name.ko, m.with_all, m.without, m.low, m.high, m.unit,
                            m.histories, to_string(moves.start), to_string(moves.until), moves.scale,
                            moves.seed, moves.version);
    return text;
}

ClosureMoves read_closure_moves(const std::filesystem::path& folder)
{
    const auto path = folder / "closure_moves.csv";
    if (!std::filesystem::exists(path)) return {};
    const files::Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(2));
    const std::vector<std::string> closures = closure_ids();
    ClosureMoves moves;
    for (std::size_t r = 0; r < csv.size(); ++r) moves.moves.push_back(read_move(csv, r, closures));
    if (moves.empty()) return moves;
    moves.start = csv.quarter(0, "start");
    moves.until = csv.quarter(0, "until");
    moves.scale = csv.number(0, "scale", "person/agent", 1.0);
    moves.seed = static_cast<std::uint64_t>(csv.number(0, "seed", "1", 0.0));
    moves.version = csv.name(0, "version");
    return moves;
}

} // namespace mm::nation
