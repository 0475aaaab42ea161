// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <gtest/gtest.h>
#include <map>
#include <regex>

// An equation bears a label, [CHIP-1], in the comment of the function that computes it. docs explains every one of
// them once under the same label, so that a reader can go from either to the other.
namespace mm::house {
namespace {

/// The labels in a text, each with how often it stands there.
std::map<std::string, int> labels_in(const std::string& text)
{
    std::map<std::string, int> labels;
    const std::regex label(R"(\[([A-Z]{2,}-[1-9][0-9]*)\])");
    for (std::sregex_iterator i(text.begin(), text.end(), label), end; i != end; ++i) ++labels[(*i)[1].str()];
    return labels;
}

/// Labels that only one of the two texts has, and labels that the code gives twice.
Complaints unequal_labels(const std::map<std::string, int>& code, const std::map<std::string, int>& book)
{
    Complaints complaints;
    for (const auto& [label, times] : code) {
        if (!book.contains(label)) complaints.push_back("[" + label + "] of the code is not in docs");
        if (times > 1) complaints.push_back("[" + label + "] names two equations of the code");
    }
    for (const auto& entry : book) {
        if (!code.contains(entry.first))
            complaints.push_back("[" + entry.first + "] of docs names no equation of the code");
    }
    return complaints;
}

TEST(Labels, OfEquationsAreExplainedInTheBookAndNowhereElse)
{
    std::string code;
    for (const SourceFile& file : cpp_below({"src", "apps"})) code += file.text;
    std::string book;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator{std::filesystem::path{MM_SOURCE_DIR} / "docs"})
        if (entry.path().extension() == ".md") book += read_text(entry.path());
    const auto labels = labels_in(code);
    EXPECT_GE(labels.size(), 20U);
    const Complaints complaints = unequal_labels(labels, labels_in(book));
    EXPECT_TRUE(complaints.empty()) << told(complaints);
}

TEST(LabelsCheck, FindsLabelsAndNothingElse)
{
    const auto labels =
        labels_in("/// [CHIP-1] a\n/// see [CHIP-12], [MW], [A-1], [CHIP-0], xs[N-1], CHIP-3 [CHIP-1]");
    EXPECT_EQ(labels, (std::map<std::string, int>{{"CHIP-1", 2}, {"CHIP-12", 1}}));
}

TEST(LabelsCheck, ComplainsOfLabelsThatAreMissingOnEitherSideOrGivenTwice)
{
    EXPECT_TRUE(unequal_labels({{"TIME-1", 1}}, {{"TIME-1", 3}}).empty());
    EXPECT_EQ(unequal_labels({{"TIME-1", 1}}, {}).size(), 1U);
    EXPECT_EQ(unequal_labels({}, {{"TIME-1", 1}}).size(), 1U);
    EXPECT_EQ(unequal_labels({{"TIME-1", 2}}, {{"TIME-1", 1}}).size(), 1U);
}

} // namespace
} // namespace mm::house
