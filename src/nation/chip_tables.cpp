// SPDX-License-Identifier: Apache-2.0
#include "nation/world_tables.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 14> chip_columns{
    "id",    "designer",  "launch",     "bf16_flops", "fp8_flops", "memory", "bandwidth",
    "power", "price_low", "price_high", "h100e",      "family",    "source", "grade"};
constexpr std::array<std::string_view, 5> price_columns{"chip", "year", "low", "high", "unit"};
constexpr std::array<std::string_view, 5> control_columns{"from", "chip", "destination", "status", "cap"};

std::optional<Access> parse_access(std::string_view text)
{
    if (text == "free") return Access::free;
    if (text == "licensed") return Access::licensed;
    if (text == "denied") return Access::denied;
    return std::nullopt;
}

} // namespace

std::vector<std::string> names_of(const std::vector<ChipOffer>& chips)
{
    std::vector<std::string> names;
    for (const ChipOffer& offer : chips) names.push_back(offer.chip.id);
    return names;
}

std::vector<ChipOffer> read_chips(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, chip_columns);
    csv.hold_once(std::span{chip_columns}.first(1));
    std::vector<ChipOffer> chips;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        ChipOffer offer;
        offer.chip.id = csv.name(r, "id");
        offer.designer = csv.name(r, "designer");
        offer.family = offer.chip.family = csv.text(r, "family");
        offer.launch = csv.day(r, "launch");
        offer.chip.bf16_flops = csv.number(r, "bf16_flops", "FLOP/s", 1e9, 1e21);
        offer.chip.fp8_flops = csv.number_or(r, "fp8_flops", "FLOP/s", 0.0, 0.0, 1e21);
        offer.chip.memory = csv.number_or(r, "memory", "byte", 0.0, 0.0, 1e15);
        offer.chip.bandwidth = csv.number_or(r, "bandwidth", "byte/s", 0.0, 0.0, 1e18);
        offer.chip.power = csv.number_or(r, "power", "W", 0.0, 0.0, 1e6);
        if (csv.text(r, "price_low").empty() != csv.text(r, "price_high").empty())
            csv.refuse(r, "price_high", "both prices or neither");
        offer.price_low = csv.number_or(r, "price_low", "USD/chip", 0.0, 0.0, 1e8);
        offer.price_high = csv.number_or(r, "price_high", "USD/chip", 0.0, offer.price_low, 1e8);
        offer.h100e = csv.number(r, "h100e", "1", 1e-6, 1e6);
        offer.source = csv.name(r, "source");
        offer.grade = csv.grade(r, "grade");
        chips.push_back(std::move(offer));
    }
    return chips;
}

std::vector<PriceRow> read_prices(const std::filesystem::path& path)
{
    const files::Csv csv = files::read_csv(path, price_columns);
    const std::vector<std::string> price_units{"USD/chip", "USD/chip of system"};
    std::vector<PriceRow> prices;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        // Prices of whole systems stand in the same table; the chip's own price is what servers are added to.
        const double low = csv.number(r, "low", "USD", 0.0, 1e8);
        const PriceRow row{.chip = csv.name(r, "chip"),
                           .year = static_cast<int>(csv.number(r, "year", "year", 2000.0, 2199.0)),
                           .low = low,
                           .high = csv.number(r, "high", "USD", low, 1e8)};
        if (csv.one_of(r, "unit", price_units, "USD/chip or USD/chip of system") == price_units.front())
            prices.push_back(row);
    }
    return prices;
}

std::vector<ControlRow> read_controls(const std::filesystem::path& path, const std::vector<ChipOffer>& chips)
{
    const files::Csv csv = files::read_csv(path, control_columns);
    csv.hold_once(std::span{control_columns}.first(3));
    const std::vector<std::string> names = names_of(chips);
    const std::vector<std::string> groups(destinations.begin(), destinations.end());
    std::vector<ControlRow> controls;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        const std::string& chip = csv.one_of(r, "chip", names, "a chip of chips.csv");
        const auto access = parse_access(csv.text(r, "status"));
        if (!access) csv.refuse(r, "status", "free, licensed or denied");
        const double cap = csv.number_or(r, "cap", "1 or H100 equivalent", 1.0, 0.0, 1e9);
        controls.push_back({.from = csv.day(r, "from"),
                            .chip = chip,
                            .destination = csv.one_of(r, "destination", groups, "allied, china or other"),
                            .access = *access,
                            .cap = std::min(cap, 1.0)});
    }
    return controls;
}

} // namespace mm::nation
