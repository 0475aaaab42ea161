// SPDX-License-Identifier: Apache-2.0
#include "nation/nation.hpp"

#include "files/refusal.hpp"
#include "nation/figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace mm::nation {
namespace {

using files::bytes_of;
using files::line_of;
using files::refusal_of;
using files::with;

const std::filesystem::path korea = std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea";

const std::string& committed()
{
    static const std::string text = bytes_of(korea / "nation.toml");
    return text;
}

void read(const std::string& text)
{
    Inputs inputs(figure::all());
    parse_nation(text, "nation.toml", inputs);
}

/// The mistake after `to` took the place of the first `from` behind `section`, on the line of that place.
Mistake changed(std::string_view section, std::string_view from, std::string_view to)
{
    std::string text = committed();
    const std::size_t start = text.find(section);
    const std::size_t at = start == std::string::npos ? start : text.find(from, start);
    if (at == std::string::npos) {
        ADD_FAILURE() << "no " << from << " in " << section;
        return {};
    }
    const auto line = 1 + static_cast<std::size_t>(
                              std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    text.replace(at, from.size(), to);
    const Mistake mistake = refusal_of([&] { read(text); });
    EXPECT_EQ(mistake.file, "nation.toml");
    EXPECT_EQ(mistake.line, line) << describe(mistake);
    return mistake;
}

TEST(Nation, GivesEveryFigureWithItsSource)
{
    Inputs inputs(figure::all());
    const Nation nation = read_nation(korea, inputs);
    EXPECT_EQ(nation.id, "korea");
    EXPECT_EQ(nation.name, (Text{"South Korea", "대한민국"}));
    for (const Declaration* d : figure::all()) {
        ASSERT_TRUE(inputs.has(*d) || d->optional) << d->name;
        if (!inputs.has(*d)) continue;
        const Value& value = inputs[*d];
        EXPECT_TRUE(allowed(*d, value.value)) << d->name;
        EXPECT_LE(value.low, value.value) << d->name;
        EXPECT_LE(value.value, value.high) << d->name;
        EXPECT_FALSE(value.source.empty()) << d->name;
        EXPECT_EQ(value.origin.substr(0, value.origin.rfind(':')), (korea / "nation.toml").string());
    }
    EXPECT_EQ(inputs[figure::connection_rate].value, 200.0);
    EXPECT_EQ(inputs[figure::connection_rate].low, 120.0);
    EXPECT_EQ(inputs[figure::connection_rate].grade, Grade::b);
    EXPECT_EQ(inputs[figure::population].low, inputs[figure::population].value); // No range: certain.
}

TEST(Nation, HasRegionsWhoseSharesAndDaysAddUp)
{
    Inputs inputs(figure::all());
    const Nation nation = read_nation(korea, inputs);
    double shares = 0.0;
    for (const Region& region : nation.regions) {
        shares += region.flow_share;
        EXPECT_EQ(nation.find_region(region.id), &region);
        EXPECT_EQ(nation.days.hours(region.solar).size(), nation.days.demand.size());
        EXPECT_EQ(nation.days.hours(region.wind).size(), nation.days.demand.size());
    }
    EXPECT_NEAR(shares, 1.0, 1e-9);
    EXPECT_EQ(nation.find_region("atlantis"), nullptr);
    double days = 0.0;
    for (const double weight : nation.days.weight) days += weight;
    EXPECT_NEAR(days, 366.0, 0.01);
    EXPECT_EQ(nation.days.demand.size(), 24 * nation.days.date.size());
}

TEST(Nation, RefusesUnknownKeysAndFigures)
{
    EXPECT_EQ(changed("", "currency =", "curency =").nearest, "currency");
    EXPECT_EQ(changed("", "name.ko =", "name.kr =").field, "name.kr");
    const Mistake figure = changed("", "[power.tariff]", "[power.tarif]");
    EXPECT_EQ(figure.field, "power.tarif");
    EXPECT_EQ(figure.found, "an unknown figure");
    EXPECT_EQ(figure.nearest, "power.tariff");
    const Mistake key = changed("[power.tariff]", "low =", "lo =");
    EXPECT_EQ(key.field, "power.tariff.lo");
    EXPECT_EQ(key.nearest, "low");
}

TEST(Nation, RefusesWrongTypes)
{
    EXPECT_EQ(changed("", "\"korea\"", "7").field, "id");
    EXPECT_EQ(changed("", "\"KRW\"", "2025-01-01").field, "currency");
    EXPECT_EQ(changed("", "name.en = \"South Korea\"", "name.en = true").field, "name.en");
    EXPECT_EQ(changed("[power.tariff]", "182.7", "\"182.7\"").field, "power.tariff.value");
    EXPECT_EQ(changed("[power.tariff]", "low = 165", "low = [165]").field, "power.tariff.low");
    EXPECT_EQ(changed("[power.tariff]", "grade = \"A\"", "grade = 1").field, "power.tariff.grade");
    EXPECT_EQ(changed("[power.tariff]", "source = \"", "source = 1 # \"").field, "power.tariff.source");
    EXPECT_EQ(changed("[power.renewable_share]", "unit = \"1\"", "unit = 1").field,
              "power.renewable_share.unit");
    const std::string one_name =
        with(with(committed(), "name.ko = \"대한민국\"\n", ""), "name.en = ", "name = ");
    EXPECT_EQ(refusal_of([&] { read(one_name); }).line, line_of(one_name, "name ="));
    EXPECT_EQ(refusal_of([] { read("power = 3"); }).expected, "a section of figures");
    EXPECT_EQ(refusal_of([] { read("power.tariff = 3"); }).field, "power.tariff");
}

TEST(Nation, RefusesWrongUnitsAndGrades)
{
    const Mistake unit = changed("[power.tariff]", "\"KRW/kWh\"", "\"KRW/MWh\"");
    EXPECT_EQ(unit.field, "power.tariff.unit");
    EXPECT_EQ(unit.found, "\"KRW/MWh\"");
    EXPECT_EQ(unit.expected, "the unit \"KRW/kWh\"");
    EXPECT_EQ(changed("[power.tariff]", "grade = \"A\"", "grade = \"D\"").expected,
              "A, B, C or illustrative");
}

TEST(Nation, RefusesNumbersOutOfRangeOrNotFinite)
{
    for (const std::string_view bad : {"-0.1", "1.1", "nan", "inf", "-inf", "9223372036854775807"}) {
        const Mistake mistake = changed("[power.renewable_share]", "0.106", bad);
        EXPECT_EQ(mistake.field, "power.renewable_share.value") << bad;
        EXPECT_EQ(mistake.expected, "a number from 0 to 1 [1]") << bad;
    }
    for (const std::string_view bad : {"nan", "-inf", "1e300"})
        EXPECT_EQ(changed("[power.tariff]", "high = 215", "high = " + std::string{bad}).field,
                  "power.tariff.high");
}

TEST(Nation, RefusesRangesThatDoNotHoldTheValue)
{
    EXPECT_EQ(changed("[power.tariff]", "182.7", "164").expected, "a value between low and high");
    EXPECT_EQ(changed("[power.tariff]", "182.7", "216").expected, "a value between low and high");
    EXPECT_EQ(changed("[power.tariff]", "low = 165", "low = 0").field,
              "power.tariff.low"); // No factor leads to 0.
}

TEST(Nation, RefusesDestinationsThatNoControlKnows)
{
    const Mistake mistake = changed("", "controls = \"allied\"", "controls = \"alied\"");
    EXPECT_EQ(mistake.field, "controls");
    EXPECT_EQ(mistake.nearest, "allied");
}

TEST(Nation, RefusesToMissAnything)
{
    for (const std::string_view key : {"id", "currency", "controls", "country"}) {
        const std::string text = with(committed(), "\n" + std::string{key} + " = ", "\n# ");
        EXPECT_EQ(refusal_of([&] { read(text); }).field, key);
    }
    for (const Declaration* d : figure::all()) {
        if (d->optional) continue;
        // The whole table of the figure, up to the empty line behind it.
        std::string text = committed();
        const std::size_t start = text.find("[" + std::string{d->name} + "]");
        ASSERT_NE(start, std::string::npos) << d->name;
        text.erase(start, std::min(text.find("\n\n", start), text.size()) - start);
        const Mistake mistake = refusal_of([&] { read(text); });
        EXPECT_EQ(mistake.field, d->name);
        EXPECT_EQ(mistake.found, "nothing");
        EXPECT_EQ(mistake.expected, "a figure: " + expectation(*d));
    }
    for (const std::string_view key : {"value", "unit", "source", "grade"}) {
        std::string text = committed();
        const std::size_t table = text.find("[power.tariff]");
        text.insert(text.find("\n" + std::string{key} + " = ", table) + 1, "# ");
        const Mistake mistake = refusal_of([&] { read(text); });
        EXPECT_EQ(mistake.field, "power.tariff." + std::string{key});
        EXPECT_EQ(mistake.line, line_of(text, "[power.tariff]"));
    }
}

TEST(Nation, RefusesEveryLineOfItsFileOnceBroken)
{
    // No line of TOML starts with an equals sign.
    const std::string& text = committed();
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        ++line;
        const std::string_view content = std::string_view{text}.substr(at, end - at);
        if (!content.empty() && content.front() != '#') {
            std::string broken = text;
            broken.insert(at, "= ");
            const Mistake mistake = refusal_of([&] { read(broken); });
            EXPECT_EQ(mistake.line, line) << content;
            EXPECT_EQ(mistake.file, "nation.toml");
        }
        at = end + 1;
    }
    EXPECT_GT(line, 100U);
}

TEST(Figures, AreDeclaredOnceInBothLanguages)
{
    std::set<std::string_view> names;
    for (const Declaration* d : figure::all()) {
        EXPECT_TRUE(names.insert(d->name).second) << d->name;
        EXPECT_EQ(d->kind, Kind::figure) << d->name;
        EXPECT_FALSE(d->en.empty() || d->ko.empty() || d->unit.empty()) << d->name;
        EXPECT_LT(d->minimum, d->maximum) << d->name;
    }
}

} // namespace
} // namespace mm::nation
