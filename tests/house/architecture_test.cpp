// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <cctype>
#include <gtest/gtest.h>

// ARCHITECTURE.md explains every room, so that a newcomer knows where to look.
namespace mm::house {
namespace {

/// The text below the heading that names the folder, down to the next heading; without tables and lists.
std::string paragraph_on(const std::string& document, const std::string& folder)
{
    std::string found;
    bool inside = false;
    for (const std::string& line : lines_of(document)) {
        if (line.starts_with("#")) {
            const std::size_t at = line.find(folder);
            const std::size_t end = at + folder.size();
            // src/plan is not named by src/planner.
            inside = at != std::string::npos &&
                     (end >= line.size() || std::isalnum(static_cast<unsigned char>(line[end])) == 0);
        } else if (inside && !line.starts_with("|") && !line.starts_with("* ") && !line.starts_with("- ")) {
            found += line + " ";
        }
    }
    return found;
}

/// A paragraph is at least a sentence: this many letters, and a full stop.
bool explains(const std::string& paragraph)
{
    constexpr std::size_t shortest = 80;
    return paragraph.size() >= shortest && paragraph.find(". ") != std::string::npos;
}

TEST(Architecture, ExplainsEveryRoom)
{
    const std::filesystem::path root{MM_SOURCE_DIR};
    const std::string document = read_text(root / "ARCHITECTURE.md");
    std::size_t rooms = 0;
    for (const auto& entry : std::filesystem::directory_iterator(root / "src")) {
        if (!entry.is_directory() || std::filesystem::is_empty(entry.path())) continue;
        ++rooms;
        const std::string folder = "src/" + entry.path().filename().string();
        EXPECT_TRUE(explains(paragraph_on(document, folder)))
            << "ARCHITECTURE.md has no paragraph below a heading that names " << folder;
    }
    EXPECT_GE(rooms, 3U);
}

TEST(ArchitectureCheck, ComplainsOfARoomThatIsNotExplained)
{
    const std::string sentence = "Holds what all the others stand on: units, random draws, quarters and the "
                                 "errors that a reader can act on.";
    const std::string document = "# The house\n\n## src/base\n" + sentence + "\n## src/planner\n" + sentence +
                                 "\n## src/ai\nShort.\n## `src/files`\n" + sentence +
                                 "\n## src/record\n| a | table. |\n";
    EXPECT_TRUE(explains(paragraph_on(document, "src/base")));
    EXPECT_TRUE(explains(paragraph_on(document, "src/files")));
    EXPECT_FALSE(explains(paragraph_on(document, "src/plan")));
    EXPECT_FALSE(explains(paragraph_on(document, "src/ai")));
    EXPECT_FALSE(explains(paragraph_on(document, "src/record")));
    EXPECT_FALSE(explains(paragraph_on(document, "src/report")));
}

} // namespace
} // namespace mm::house
