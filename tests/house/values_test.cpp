// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <gtest/gtest.h>
#include <regex>

// Labour values are read off what has happened. A rule of conduct that knew them, or aimed at a price by them, would
// put into the economy what claim A3 asks of it.
namespace mm::house {
namespace {

/// Rooms that look at an economy and do nothing in it.
bool only_looks(const SourceFile& file)
{
    const std::string room = file.room();
    return room == "readings" || room == "validation" || room == "record" || room == "report";
}

/// A complaint for every line of code, comments left out, that names a labour value under any of its names.
Complaints named_values(const SourceFile& file)
{
    static const std::regex named(
        R"(labou?r[_ ]*value|value[_ ]*of[_ ]*labou?r|socially[_ ]*necessary|necessary[_ ]*labou?r|snlt)"
        R"(|social[_ ]*value|individual[_ ]*value|surplus[_ ]*(value|profit)|value[_ ]*composition)"
        R"(|organic[_ ]*composition|embodied[_ ]*labou?r|price[_ ]*of[_ ]*production)",
        std::regex::icase);
    if (only_looks(file)) return {};
    Complaints complaints;
    const std::vector<std::string> lines = lines_of(blanked(file.text, false));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(lines[i], match, named))
            complaints.push_back(place(file, i + 1) + "\"" + match.str() + "\" in what acts in the economy");
    }
    return complaints;
}

TEST(Values, AreKnownToNoRuleOfConduct)
{
    Complaints complaints;
    std::size_t looked_at = 0;
    for (const SourceFile& file : cpp_below({"src"})) {
        if (!only_looks(file)) ++looked_at;
        const Complaints found = named_values(file);
        complaints.insert(complaints.end(), found.begin(), found.end());
    }
    EXPECT_GE(looked_at, 100U);
    EXPECT_TRUE(complaints.empty()) << told(complaints);
}

TEST(ValuesCheck, FindsValuesInCodeTextAndIncludesButNotInComments)
{
    const auto complaints = [](std::string room, std::string text) {
        return named_values({"src/" + room + "/x.cpp", std::move(text)}).size();
    };
    EXPECT_EQ(complaints("economy", "price += speed * (labour_value[i] - price);\n"), 1U);
    EXPECT_EQ(complaints("model", "#include \"readings/labour_value.hpp\"\n"), 1U);
    EXPECT_EQ(complaints("model", "#include \"readings/value_composition.hpp\"\n"), 1U);
    EXPECT_EQ(complaints("labour", "double LaborValue = snlt;\n"), 1U);
    EXPECT_EQ(complaints("ai", "name = \"Socially necessary labour time\";\n"), 1U);
    EXPECT_EQ(complaints("economy", "// knows of no labour value\ndouble value = added_value;\n"), 0U);
    EXPECT_EQ(complaints("readings", "double social_value();\n"), 0U);
}

} // namespace
} // namespace mm::house
