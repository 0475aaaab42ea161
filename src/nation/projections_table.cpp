// SPDX-License-Identifier: Apache-2.0
#include "nation/projections_table.hpp"

#include "files/csv.hpp"

#include <array>
#include <limits>
#include <span>

namespace mm::nation {

std::vector<Projection> read_projections(const std::filesystem::path& folder)
{
    const auto path = folder / "projections.csv";
    if (!std::filesystem::exists(path)) return {};
    constexpr std::array<std::string_view, 9> columns{"indicator", "from", "until",  "value", "low",
                                                      "high",      "unit", "source", "grade"};
    const files::Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::span{columns}.first(2));
    constexpr double any = -std::numeric_limits<double>::infinity();
    std::vector<Projection> projections;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        Projection p{.indicator = csv.name(r, "indicator"), .unit = csv.name(r, "unit")};
        p.from = static_cast<int>(csv.number(r, "from", "year", 1900.0, 2199.0));
        p.until = static_cast<int>(csv.number(r, "until", "year", p.from, 2199.0));
        p.value = csv.number(r, "value", p.unit);
        p.low = csv.number_or(r, "low", p.unit, p.value, any, p.value);
        p.high = csv.number_or(r, "high", p.unit, p.value, p.value);
        p.source = csv.name(r, "source");
        p.grade = csv.grade(r, "grade");
        projections.push_back(std::move(p));
    }
    return projections;
}

} // namespace mm::nation
