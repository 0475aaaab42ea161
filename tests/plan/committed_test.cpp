// SPDX-License-Identifier: Apache-2.0
#include "files/refusal.hpp"
#include "plan/plan.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace mm::plan {
namespace {

/// The first cells of a table's rows; the names in question hold neither commas nor quotes.
std::vector<std::string> names_in(const char* table)
{
    std::vector<std::string> names;
    std::istringstream stream(files::bytes_of(std::filesystem::path{MM_SOURCE_DIR} / table));
    std::string line;
    std::getline(stream, line);
    while (std::getline(stream, line)) names.push_back(line.substr(0, line.find(',')));
    return names;
}

/// Codes and English names of Korea's industries: the second and third cell, of each year again.
std::vector<Named> industries()
{
    std::vector<Named> all;
    std::istringstream stream(
        files::bytes_of(std::filesystem::path{MM_SOURCE_DIR} / "nations/korea/industries.csv"));
    std::string line;
    std::getline(stream, line);
    std::vector<std::string> header;
    std::istringstream names(line);
    for (std::string cell; std::getline(names, cell, ',');) header.push_back(cell);
    const auto at = [&](const char* name) {
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
    };
    while (std::getline(stream, line)) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, ',');) cells.push_back(cell);
        all.push_back({cells.at(at("code")), cells.at(at("name_en"))});
    }
    return all;
}

const Known& known()
{
    static const Known names{.chips = names_in("world/chips.csv"),
                             .models = names_in("world/models.csv"),
                             .regions = names_in("nations/korea/regions.csv"),
                             .nations = {"korea"},
                             .industries = industries(),
                             .partners = {"CHN", "USA", "EU", "JPN", "VNM"},
                             .baskets = names_in("nations/korea/baskets.csv")};
    return names;
}

std::vector<std::filesystem::path> plans()
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path{MM_SOURCE_DIR} / "plans"))
        if (entry.path().extension() == ".toml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

TEST(CommittedPlans, AreRead)
{
    EXPECT_GE(plans().size(), 8U);
    for (const auto& path : plans()) {
        const Plan plan = read_plan(path, known());
        EXPECT_EQ(plan.id, path.stem().string());
        EXPECT_FALSE(plan.pledges.empty()) << path;
        EXPECT_EQ(nation_of_plan(path), plan.nation);
    }
}

TEST(CommittedPlans, AreRefusedWithAnyOneLineBroken)
{
    for (const auto& path : plans()) {
        const std::string text = files::bytes_of(path);
        std::size_t line = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            ++line;
            if (end > at && text[at] != '#') {
                std::string broken = text;
                broken.insert(at, "= "); // No line of TOML starts so.
                const Mistake mistake =
                    files::refusal_of([&] { parse_plan(broken, path.string(), known()); });
                EXPECT_EQ(mistake.file, path.string());
                EXPECT_EQ(mistake.line, line) << text.substr(at, end - at);
            }
            at = end + 1;
        }
    }
}

TEST(CommittedPlans, AreRefusedWithAnyOneKeyMisspelt)
{
    for (const auto& path : plans()) {
        const std::string text = files::bytes_of(path);
        std::size_t line = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            ++line;
            if (end > at && text[at] >= 'a' && text[at] <= 'z') {
                std::string broken = text;
                broken.insert(at, "x");
                const Mistake mistake =
                    files::refusal_of([&] { parse_plan(broken, path.string(), known()); });
                EXPECT_EQ(mistake.file, path.string());
                // The key is not known, or the table that stands before it then lacks its lever or a language.
                const bool lacking = mistake.field == "pledge.lever" || mistake.field == "pledge.title.ko";
                EXPECT_EQ(mistake.found, lacking ? "nothing" : "an unknown key") << describe(mistake);
                EXPECT_TRUE(lacking || mistake.line == line) << describe(mistake);
            }
            at = end + 1;
        }
    }
}

} // namespace
} // namespace mm::plan
