// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

// One line of CMakeLists.txt a room says which rooms it may include; here every #include is held against it.
namespace mm::house {
namespace {

/// The rooms and those each may include.
using Rooms = std::map<std::string, std::vector<std::string>>;

struct House {
    Rooms rooms;
    Complaints complaints; ///< about the list itself
};

/// Reads lines "plan: base files". A room may use only rooms that stand before it, so there is no circle.
House read_rooms(const std::string& text)
{
    House house;
    for (const std::string& line : lines_of(text)) {
        const std::size_t colon = line.find(':');
        const std::string name = line.substr(0, colon);
        std::istringstream words(colon == std::string::npos ? "" : line.substr(colon + 1));
        std::vector<std::string> uses;
        for (std::string used; words >> used;) {
            if (!house.rooms.contains(used))
                house.complaints.push_back(name + " uses " + used + ", which is not above it");
            uses.push_back(used);
        }
        if (!house.rooms.emplace(name, uses).second) house.complaints.push_back(name + " stands twice");
    }
    return house;
}

bool exists_in_src(const std::string& name)
{
    return std::filesystem::is_regular_file(std::filesystem::path{MM_SOURCE_DIR} / "src" / name);
}

/// Includes in quotes: a room's own headers, those of the rooms its line names, and for apps those of all.
Complaints wrong_includes(const Rooms& rooms, const SourceFile& file, bool (*exists)(const std::string&))
{
    Complaints complaints;
    const std::string room = file.room();
    const auto line = rooms.find(room);
    if (!room.empty() && line == rooms.end()) {
        complaints.push_back(file.path + ": " + room + " has no line in CMakeLists.txt");
        return complaints;
    }
    for (const Include& include : includes_of(file)) {
        if (include.in_angles) continue;
        const std::size_t slash = include.name.find('/');
        const std::string target = include.name.substr(0, slash);
        if (slash == std::string::npos && room.empty()) continue; // An app's own header, beside it.
        const std::string text = place(file, include.line) + "\"" + include.name + "\"";
        if (slash == std::string::npos || !rooms.contains(target)) {
            complaints.push_back(text + " is not written as \"room/file.hpp\"");
        } else if (!exists(include.name)) {
            complaints.push_back(text + " does not exist");
        } else if (!room.empty() && target != room &&
                   std::find(line->second.begin(), line->second.end(), target) == line->second.end()) {
            complaints.push_back(text + ": the line of " + room + " does not name " + target);
        }
    }
    return complaints;
}

House the_house()
{
    return read_rooms(read_text(std::filesystem::path{MM_BUILD_DIR} / "rooms.txt"));
}

TEST(Rooms, UseOnlyRoomsAboveThem)
{
    const House house = the_house();
    EXPECT_GE(house.rooms.size(), 8U);
    EXPECT_TRUE(house.complaints.empty()) << told(house.complaints);
}

TEST(Rooms, IncludeOnlyWhatTheirLineNames)
{
    const House house = the_house();
    std::size_t seen = 0;
    for (const SourceFile& file : cpp_below({"src", "apps"})) {
        seen += includes_of(file).size();
        const Complaints complaints = wrong_includes(house.rooms, file, exists_in_src);
        EXPECT_TRUE(complaints.empty()) << told(complaints);
    }
    EXPECT_GT(seen, 100U);
}

TEST(RoomsCheck, ComplainsOfACircleAndOfAStranger)
{
    EXPECT_TRUE(read_rooms("base: \nplan: base\n").complaints.empty());
    EXPECT_EQ(read_rooms("base: plan\nplan: base\n").complaints.size(), 1U);
    EXPECT_EQ(read_rooms("base: \nplan: bse\n").complaints.size(), 1U);
    EXPECT_EQ(read_rooms("base: \nbase: \n").complaints.size(), 1U);
}

TEST(RoomsCheck, ComplainsOfEveryWrongInclude)
{
    const Rooms rooms = read_rooms("base: \nplan: base\nreport: base\n").rooms;
    const auto complaints = [&](const std::string& path, const std::string& text) {
        return wrong_includes(rooms, {path, text},
                              [](const std::string& name) { return name != "base/gone.hpp"; })
            .size();
    };
    EXPECT_EQ(
        complaints("src/plan/a.cpp", "#include \"base/b.hpp\"\n#include \"plan/a.hpp\"\n#include <map>\n"),
        0U);
    EXPECT_EQ(complaints("src/plan/a.cpp", "#include \"report/b.hpp\"\n"), 1U);
    EXPECT_EQ(complaints("src/base/a.hpp", "#include \"plan/b.hpp\"\n"), 1U);
    EXPECT_EQ(complaints("src/base/a.hpp", "#include \"base/gone.hpp\"\n"), 1U);
    EXPECT_EQ(complaints("src/base/a.cpp", "#include \"a.hpp\"\n#include \"../base/a.hpp\"\n"), 2U);
    EXPECT_EQ(complaints("src/attic/a.cpp", "int a;\n"), 1U);
    EXPECT_EQ(complaints("apps/m/main.cpp", "#include \"report/b.hpp\"\n#include \"options.hpp\"\n"), 0U);
    EXPECT_EQ(complaints("apps/m/main.cpp", "#include \"base/gone.hpp\"\n"), 1U);
}

} // namespace
} // namespace mm::house
