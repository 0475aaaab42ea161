// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "calibration/fields.hpp"
#include "files/text_file.hpp"
#include "nation/calibrated_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace mm::nation {
namespace {

namespace cal = calibration;

/// A text of a TOML file, in quotes.
std::string in_toml(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.append("\\").append(1, c);
        else if (static_cast<unsigned char>(c) < 0x20u || c == 0x7f)
            out += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
        else
            out += c;
    }
    return out + "\"";
}

/// A text of a CSV file, in quotes where it needs them.
std::string in_csv(const std::string& text)
{
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + "\"";
}

std::string toml_of(const cal::Calibration& economy, const CalibratedHead& head)
{
    return fmt::format(
        "# A calibration made elsewhere, as it was imported: it can be run at its own start and scale.\n"
        "# Symbols are those of Poledna, Miess, Hommes and Rabitsch (2023), doi "
        "10.1016/j.euroecorev.2022.104306.\n\n"
        "kind = \"calibrated\"\nid = {}\nname.en = {}\nname.ko = {}\ncurrency = {}\n"
        "start = \"{}\"\nscale = {} # [person/agent]\nsource = {}\n",
        in_toml(head.id), in_toml(head.name.en), in_toml(head.name.ko), in_toml(head.currency),
        to_string(economy.start), economy.scale, in_toml(head.source));
}

std::string industries_of(const std::vector<IndustryName>& industries)
{
    std::string text = "code,name_en,name_ko\n";
    for (const IndustryName& industry : industries)
        text += fmt::format("{},{},{}\n", in_csv(industry.code), in_csv(industry.name.en),
                            in_csv(industry.name.ko));
    return text;
}

/// Numbers as short as they can be written and still be read back with the same bits.
std::string scalars_of(const cal::Calibration& economy)
{
    std::string text = "name,value,unit,symbol\n";
    for (const auto& field : cal::scalars())
        text += fmt::format("{},{},{},{}\n", field.name, field.of(economy), field.unit, field.symbol);
    for (const auto& field : cal::head_counts())
        text += fmt::format("{},{},{},{}\n", field.name, field.of(economy), field.unit, field.symbol);
    return text;
}

std::string covariance_of(const cal::Calibration& economy)
{
    const auto& c = economy.outside.covariance;
    return fmt::format(
        "of,euro_output,exports,imports\neuro_output,{},{},{}\nexports,{},{},{}\nimports,{},{},{}\n", c[0],
        c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
}

std::string industry_values_of(const cal::Calibration& economy, const std::vector<IndustryName>& industries)
{
    std::string text = "industry";
    for (const auto& field : cal::industry_counts()) text += fmt::format(",{}", field.name);
    for (const auto& field : cal::industry_columns()) text += fmt::format(",{}", field.name);
    for (const auto& field : cal::product_shares()) text += fmt::format(",{}", field.name);
    text += "\n";
    for (std::size_t s = 0; s < industries.size(); ++s) {
        text += in_csv(industries[s].code);
        for (const auto& field : cal::industry_counts()) text += fmt::format(",{}", field.of(economy)[s]);
        for (const auto& field : cal::industry_columns()) text += fmt::format(",{}", field.of(economy)[s]);
        for (const auto& field : cal::product_shares()) text += fmt::format(",{}", field.of(economy)[s]);
        text += "\n";
    }
    return text;
}

std::string technology_of(const cal::Calibration& economy, const std::vector<IndustryName>& industries)
{
    std::string text = "supplier,user,share\n";
    const std::size_t n = industries.size();
    for (std::size_t s = 0; s < n; ++s)
        for (std::size_t g = 0; g < n; ++g) {
            const double share = economy.industries.technology[s * n + g];
            if (share == 0.0 && !std::signbit(share)) continue;
            text += fmt::format("{},{},{}\n", in_csv(industries[g].code), in_csv(industries[s].code), share);
        }
    return text;
}

std::string history_of(const cal::Calibration& economy)
{
    std::string text = "quarter";
    std::size_t rows = economy.opening.known();
    for (const auto& field : cal::histories()) text += fmt::format(",{}", field.name);
    for (const auto& field : cal::paths()) {
        text += fmt::format(",{}", field.name);
        rows = std::max(rows, field.of(economy).size());
    }
    text += "\n";
    const Quarter first = economy.start + (1 - static_cast<int>(economy.opening.known()));
    for (std::size_t r = 0; r < rows; ++r) {
        text += to_string(first + static_cast<int>(r));
        const auto cell = [&](const cal::Column& column) {
            return r < column.size() ? fmt::format(",{}", column[r]) : std::string{","};
        };
        for (const auto& field : cal::histories()) text += cell(field.of(economy));
        for (const auto& field : cal::paths()) text += cell(field.of(economy));
        text += "\n";
    }
    return text;
}

} // namespace

void write_calibrated(const std::filesystem::path& folder, const calibration::Calibration& economy,
                      const CalibratedHead& head, std::vector<IndustryName> industries)
{
    std::error_code error;
    if (std::filesystem::exists(folder / "nation.toml", error))
        throw InputError({.file = folder.string(),
                          .found = "a folder that holds a nation already",
                          .expected = "a new or an empty folder"});
    std::filesystem::create_directories(folder, error);
    if (error)
        throw InputError({.file = folder.string(),
                          .found = error.message(),
                          .expected = "a folder that can be made and written to"});
    for (std::size_t s = industries.size(); s < economy.industries.size(); ++s) {
        const std::string number = std::to_string(s + 1);
        industries.push_back({number, {"Industry " + number, "산업 " + number}});
    }
    assert(industries.size() == economy.industries.size());
    files::write_whole(folder / "industries.csv", industries_of(industries));
    files::write_whole(folder / "scalars.csv", scalars_of(economy));
    files::write_whole(folder / "covariance.csv", covariance_of(economy));
    files::write_whole(folder / "industry_values.csv", industry_values_of(economy, industries));
    files::write_whole(folder / "technology.csv", technology_of(economy, industries));
    files::write_whole(folder / "history.csv", history_of(economy));
    // Last, so that a folder that was not finished is no nation.
    files::write_whole(folder / "nation.toml", toml_of(economy, head));
}

} // namespace mm::nation
