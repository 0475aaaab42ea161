// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <sstream>

// A library stays behind the door of the room that needs it: in its .cpp files, so that no other room sees it.
namespace mm::house {
namespace {

/// The packages each room needs, after the word NEEDS in its line of CMakeLists.txt.
using Needs = std::map<std::string, std::vector<std::string>>;

Needs read_needs(const std::string& cmake)
{
    Needs needs;
    const std::regex line(R"(mm_room\(\s*(\w+)([^)]*)\))");
    for (std::sregex_iterator i(cmake.begin(), cmake.end(), line), end; i != end; ++i) {
        std::vector<std::string>& packages = needs[(*i)[1].str()];
        std::istringstream words((*i)[2].str());
        bool after_needs = false;
        for (std::string word; words >> word;) {
            if (after_needs && word != "USES") packages.push_back(word);
            if (word == "USES") after_needs = false;
            if (word == "NEEDS") after_needs = true;
        }
    }
    return needs;
}

/// The operating system's own headers, for what the standard library does not say of files.
bool is_system_header(const std::string& header)
{
    return header == "unistd.h" || header == "fcntl.h" || header.starts_with("sys/");
}

/// The package of cmake/packages.cmake that a header belongs to; "" for the standard library's; "?" for others.
std::string package_of(const std::string& header)
{
    struct Door {
        std::string_view start;
        std::string_view package;
    };
    constexpr Door doors[] = {{"Random123/", "Random123"},
                              {"fmt/", "fmt"},
                              {"nlohmann/", "json"},
                              {"CLI/", "cli"},
                              {"tbb/", "tbb"},
                              {"oneapi/tbb", "tbb"},
                              {"toml++/", "tomlplusplus"},
                              {"libfccp/", "csv"},
                              {"matio.h", "matio"},
                              {"zlib.h", "zlib"},
                              {"sqlite3.h", "sqlite"},
                              {"openssl/", "crypto"},
                              {"Eigen/", "eigen"}};
    for (const Door& door : doors) {
        if (header.starts_with(door.start)) return std::string{door.package};
    }
    // The standard library's headers have neither a folder nor an ending.
    return header.find_first_of("/.") == std::string::npos ? "" : "?";
}

Complaints wrong_packages(const Needs& needs, const SourceFile& file)
{
    Complaints complaints;
    for (const Include& include : includes_of(file)) {
        if (!include.in_angles) continue;
        const std::string package = package_of(include.name);
        if (package.empty()) continue;
        const std::string text = place(file, include.line) + "<" + include.name + ">";
        const auto needed = needs.find(file.room());
        if (is_system_header(include.name) && file.room() == "files" && !file.is_header()) continue;
        if (package == "?") {
            complaints.push_back(text + " belongs to no package of cmake/packages.cmake");
        } else if (file.is_header()) {
            complaints.push_back(text + " stands in a header; a library stays in .cpp files");
        } else if (needed == needs.end() ||
                   std::find(needed->second.begin(), needed->second.end(), package) == needed->second.end()) {
            complaints.push_back(text + ": the line of " + file.room() + " does not need " + package);
        }
    }
    return complaints;
}

TEST(Packages, StayInTheSourcesOfTheRoomsThatNeedThem)
{
    const Needs needs = read_needs(read_text(std::filesystem::path{MM_SOURCE_DIR} / "CMakeLists.txt"));
    EXPECT_GE(needs.size(), 8U);
    for (const SourceFile& file : cpp_below({"src"})) {
        const Complaints complaints = wrong_packages(needs, file);
        EXPECT_TRUE(complaints.empty()) << told(complaints);
    }
}

TEST(Packages, ThatARoomNeedsAreUsedInIt)
{
    const Needs needs = read_needs(read_text(std::filesystem::path{MM_SOURCE_DIR} / "CMakeLists.txt"));
    std::map<std::string, std::vector<std::string>> used;
    for (const SourceFile& file : cpp_below({"src"})) {
        for (const Include& include : includes_of(file))
            used[file.room()].push_back(package_of(include.name));
    }
    for (const auto& [room, packages] : needs) {
        for (const std::string& package : packages) {
            EXPECT_TRUE(std::count(used[room].begin(), used[room].end(), package) > 0)
                << room << " has NEEDS " << package << " in CMakeLists.txt and includes nothing of it";
        }
    }
}

TEST(PackagesCheck, ReadsTheLinesOfRooms)
{
    const Needs needs = read_needs(
        "mm_room(base NEEDS fmt)\nmm_room(plan  USES base\n  NEEDS json csv)\nmm_room(ai USES base)\n");
    EXPECT_EQ(needs.at("base"), (std::vector<std::string>{"fmt"}));
    EXPECT_EQ(needs.at("plan"), (std::vector<std::string>{"json", "csv"}));
    EXPECT_TRUE(needs.at("ai").empty());
}

TEST(PackagesCheck, ComplainsOfEveryLibraryOutOfItsRoom)
{
    const Needs needs{{"plan", {"fmt"}}, {"ai", {}}};
    const auto complaints = [&](const std::string& path, const std::string& include) {
        return wrong_packages(needs, {path, "#include " + include + "\n"}).size();
    };
    EXPECT_EQ(complaints("src/plan/a.cpp", "<fmt/format.h>"), 0U);
    EXPECT_EQ(complaints("src/plan/a.hpp", "<vector>"), 0U);
    EXPECT_EQ(complaints("src/plan/a.hpp", "<fmt/format.h>"), 1U);
    EXPECT_EQ(complaints("src/ai/a.cpp", "<fmt/format.h>"), 1U);
    EXPECT_EQ(complaints("src/plan/a.cpp", "<toml++/toml.h>"), 1U);
    EXPECT_EQ(complaints("src/plan/a.cpp", "<boost/any.hpp>"), 1U);
    EXPECT_EQ(complaints("src/plan/a.cpp", "<unistd.h>"), 1U);
    EXPECT_EQ(complaints("src/files/a.cpp", "<unistd.h>"), 0U);
    EXPECT_EQ(complaints("src/files/a.hpp", "<unistd.h>"), 1U);
}

} // namespace
} // namespace mm::house
