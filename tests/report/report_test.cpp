// SPDX-License-Identifier: Apache-2.0
#include "report/report.hpp"

#include "base/error.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace mm::report {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

/// What a browser takes as the record: from its element's start to the next end of a script.
std::string element(const std::string& page)
{
    const std::string open = R"(<script type="application/json" id="record">)";
    const std::size_t begin = page.find(open);
    if (begin == std::string::npos) return {};
    const std::size_t end = page.find("</script", begin);
    return page.substr(begin + open.size(), end - begin - open.size());
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
    return times;
}

struct Folder {
    fs::path path = fs::temp_directory_path() / ("megamachine-report-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

TEST(Page, CarriesTheRecordUnharmed)
{
    const Json record{{"title", {{"en", "a < b & c > \"d\" 'e' \\ /"}, {"ko", "정부가 GPU 20만 장을 산다"}}},
                      {"value", 0.1},
                      {"none", nullptr},
                      {"list", {1, 2, 3}}};
    EXPECT_EQ(Json::parse(element(page(record.dump(1)))), record);
}

TEST(Page, CannotBeEndedByWhatIsWrittenInAPlan)
{
    const std::string plain = page(Json{{"title", "plain"}}.dump());
    for (const std::string hostile :
         {"</script><script>alert(1)</script><!--", "<!--<script>", "]]></ScRiPt >", "<!--script-->",
          "<!--style--> <!--record-->", "$& $1 \\u003c"}) {
        const Json record{{"title", hostile}};
        const std::string text = page(record.dump());
        EXPECT_EQ(Json::parse(element(text)), record) << hostile;
        EXPECT_EQ(element(text).find('<'), std::string::npos) << hostile;
        EXPECT_EQ(count(text, "<script"), count(plain, "<script")) << hostile;
        EXPECT_EQ(count(text, "</script"), count(plain, "</script")) << hostile;
        EXPECT_EQ(count(text, "<!--"), count(plain, "<!--")) << hostile;
    }
}

TEST(Page, HasEveryPartPutInItsPlaceOnce)
{
    const std::string text = page("{}");
    EXPECT_EQ(text.rfind("<!doctype html>", 0), 0u);
    EXPECT_EQ(text.find("<!--record-->"), std::string::npos);
    EXPECT_EQ(text.find("<!--style-->"), std::string::npos);
    EXPECT_EQ(text.find("<!--script-->"), std::string::npos);
    const auto file = [](const char* name) {
        std::ifstream stream(fs::path{MM_SOURCE_DIR} / "web" / "dist" / name, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    };
    EXPECT_EQ(count(text, file("report.css")), 1u);
    EXPECT_EQ(count(text, file("report.js")), 1u);
    EXPECT_EQ(count(text, "\"record\">{}</script>"), 1u);
}

TEST(Page, AsksNothingOfTheNetwork)
{
    const std::string text = page("{}");
    EXPECT_NE(text.find("default-src 'none'"), std::string::npos);
    for (const char* source : {"<script src", "<link rel=\"stylesheet\"", "<img src=\"http", "@import"})
        EXPECT_EQ(text.find(source), std::string::npos) << source;
}

TEST(WritePage, WritesItWhole)
{
    const Folder folder;
    const fs::path path = folder.path / "report.html";
    write_page(path, "{\"a\":1}");
    write_page(path, "{\"a\":2}"); // Over what was there.
    std::ifstream stream(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    EXPECT_EQ(text, page("{\"a\":2}"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()), 1);
}

TEST(WritePage, LeavesNothingWhereItCannotWrite)
{
    const Folder folder;
    // A folder that is a file, one that is not there, and a page that is a folder: none can be written, not even
    // by one who may write everywhere.
    std::ofstream(folder.path / "file") << "x";
    fs::create_directory(folder.path / "page.html");
    std::ofstream(folder.path / "page.html" / "inside") << "x";
    for (const char* name : {"file/report.html", "missing/report.html", "page.html"}) {
        EXPECT_THROW(write_page(folder.path / name, "{}"), InputError) << name;
    }
    std::size_t entries = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path)) {
        ++entries;
        EXPECT_EQ(entry.path().filename().string().find(".part"), std::string::npos) << entry.path();
    }
    EXPECT_EQ(entries, 3u);
}

} // namespace
} // namespace mm::report
