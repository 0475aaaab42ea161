// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "endow/read.hpp"

#include <algorithm>
#include <array>
#include <string>

/// What was observed, which chips are there, and what regions make their electricity of.
namespace mm::endow {
namespace {

constexpr std::array<std::string_view, 9> observed_columns{"quantity", "quarter", "value",  "low",  "high",
                                                           "unit",     "use",     "source", "grade"};
constexpr std::array<std::string_view, 8> stock_columns{"quarter", "chip", "owner",  "chips",
                                                        "bought",  "use",  "source", "grade"};
constexpr std::array<std::string_view, 6> decided_columns{"known", "ordered", "chip",
                                                          "chips", "source",  "grade"};
constexpr std::array<std::string_view, 5> region_columns{"region", "renewable", "capital", "source", "grade"};

/// Quantities that a start is read from.
constexpr std::array<std::string_view, 2> needed{"adoption", "own_use"};

Use use_of(const files::Csv& csv, std::size_t r)
{
    const std::vector<std::string> names{"input", "calibration", "holdout"};
    const std::string& name = csv.one_of(r, "use", names, "input, calibration or holdout");
    return static_cast<Use>(std::find(names.begin(), names.end(), name) - names.begin());
}

ai::Owner owner_of(const files::Csv& csv, std::size_t r)
{
    const std::vector<std::string> names{"state", "home", "foreign"};
    const std::string& name = csv.one_of(r, "owner", names, "state, home or foreign");
    return static_cast<ai::Owner>(std::find(names.begin(), names.end(), name) - names.begin());
}

} // namespace

void read_observed(const std::filesystem::path& path, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, observed_columns, true);
    csv.hold_once(std::span{observed_columns}.first(2));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        Observation row{.quantity = csv.name(r, "quantity"),
                        .quarter = csv.quarter(r, "quarter"),
                        .value = csv.number(r, "value", csv.text(r, "unit"))};
        row.low = csv.number_or(r, "low", csv.text(r, "unit"), row.value);
        row.high = csv.number_or(r, "high", csv.text(r, "unit"), row.value);
        if (row.low > row.value || row.high < row.value)
            csv.refuse(r, "value", "a value between low and high");
        row.unit = csv.name(r, "unit");
        row.use = use_of(csv, r);
        row.source = csv.name(r, "source");
        row.grade = csv.grade(r, "grade");
        to.observed.push_back(std::move(row));
    }
    for (const std::string_view quantity : needed) {
        const bool there = std::any_of(to.observed.begin(), to.observed.end(),
                                       [&](const Observation& each) { return each.quantity == quantity; });
        if (!there)
            throw InputError({.file = path.string(),
                              .field = "quantity",
                              .found = "nothing of " + std::string{quantity},
                              .expected = "at least one row of it"});
    }
}

void read_stocks(const std::filesystem::path& path, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, stock_columns, true);
    csv.hold_once(std::span{stock_columns}.first(3));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        ChipStock row{.quarter = csv.quarter(r, "quarter"),
                      .chip = csv.one_of(r, "chip", to.generations, "a chip of generations in ai.toml"),
                      .owner = owner_of(csv, r),
                      .chips = csv.number(r, "chips", "chip", 0.0, 1e9),
                      .bought = csv.quarter(r, "bought")};
        if (row.bought > row.quarter) csv.refuse(r, "bought", "a quarter up to that of the row");
        static_cast<void>(use_of(csv, r));
        row.source = csv.name(r, "source");
        row.grade = csv.grade(r, "grade");
        to.stocks.push_back(std::move(row));
    }
}

void read_decided(const std::filesystem::path& path, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, decided_columns, true);
    csv.hold_once(std::span{decided_columns}.first(3));
    for (std::size_t r = 0; r < csv.size(); ++r) {
        DecidedPurchase row{.known = csv.quarter(r, "known"),
                            .ordered = csv.quarter(r, "ordered"),
                            .chip = csv.one_of(r, "chip", to.generations, "a chip of generations in ai.toml"),
                            .chips = csv.number(r, "chips", "chip", 0.0, 1e9)};
        if (row.ordered < row.known) csv.refuse(r, "ordered", "a quarter from that in which it became known");
        row.source = csv.name(r, "source");
        row.grade = csv.grade(r, "grade");
        to.decided.push_back(std::move(row));
    }
}

void read_renewables(const std::filesystem::path& path, const nation::Nation& nation, AiTables& to)
{
    const files::Csv csv = files::read_csv(path, region_columns, true);
    csv.hold_once(std::span{region_columns}.first(1));
    std::vector<std::string> names;
    for (const nation::Region& region : nation.regions) names.push_back(region.id);
    to.renewable.assign(names.size(), -1.0);
    to.capital.assign(names.size(), false);
    const std::vector<std::string> answers{"yes", "no"};
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& name = csv.one_of(r, "region", names, "a region of regions.csv");
        const auto region = std::find(names.begin(), names.end(), name) - names.begin();
        to.renewable[static_cast<std::size_t>(region)] = csv.number(r, "renewable", "1", 0.0, 1.0);
        to.capital[static_cast<std::size_t>(region)] =
            csv.one_of(r, "capital", answers, "yes or no") == "yes";
        static_cast<void>(csv.name(r, "source"));
        static_cast<void>(csv.grade(r, "grade"));
    }
    for (std::size_t r = 0; r < names.size(); ++r)
        if (to.renewable[r] < 0.0)
            throw InputError({.file = path.string(),
                              .field = "region",
                              .found = "nothing of " + names[r],
                              .expected = "a row of every region of regions.csv"});
}

} // namespace mm::endow
