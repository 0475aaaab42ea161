// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <vector>

/// A mistake ends with code 3 and says where it is and what would have been right; nothing else happens.
namespace mm::cli {
namespace {

void expect_refused(const Desk& desk, const Said& said, const std::vector<std::string>& parts,
                    std::size_t files)
{
    EXPECT_EQ(said.code, 3) << said.err;
    EXPECT_EQ(said.out, "");
    for (const std::string& part : parts)
        EXPECT_NE(said.err.find(part), std::string::npos) << "no \"" << part << "\" in: " << said.err;
    EXPECT_EQ(desk.files(), files) << "something was written";
}

struct Broken {
    std::string from;               ///< what of the committed plan is replaced
    std::string to;                 ///< by what
    std::string line_of;            ///< text on the line that the message has to name; empty: not looked at
    std::vector<std::string> parts; ///< what the message has to say
};

const std::vector<Broken>& broken_plans()
{
    static const std::vector<Broken> all{
        {"count  = 200_000", "counts = 200_000", "counts", {"counts", "expected", "count"}},
        {"count  = 200_000", "count  = \"many\"", "count", {"count", "many", "expected", "number"}},
        {"count  = 200_000", "count  = -3", "count", {"count", "-3", "expected"}},
        {"count  = 200_000", "count  = 2.5", "count", {"count", "2.5", "whole"}},
        {"count  = 200_000", "count  = nan", "count", {"count", "nan", "expected"}},
        {"count  = 200_000", "count  = inf", "count", {"count", "inf", "expected"}},
        {"unit = \"trn KRW\"", "unit = \"trn KWR\"", "budget", {"unit", "trn KWR", "trn KRW"}},
        {"unit = \"trn KRW\"", "unit = \"kg\"", "budget", {"unit", "kg", "expected"}},
        {"until  = \"2030Q2\"", "until  = \"2024Q2\"", "until", {"until", "2024Q2", "expected"}},
        {"until  = \"2030Q2\"", "until  = \"2030Q9\"", "until", {"until", "2030Q9", "quarter"}},
        {"chip   = \"B200\"", "chip   = \"B20O\"", "chip", {"chip", "B20O", "B200"}},
        {"lever  = \"chips.state_purchase\"",
         "lever  = \"chips.state_purchas\"",
         "lever",
         {"lever", "chips.state_purchas", "chips.state_purchase"}},
        {"chip   = \"B200\"",
         "chip   = \"B200\"\nregion = \"jeonam\"",
         "region",
         {"region", "jeonam", "jeonnam"}},
        {"nation   = \"korea\"", "nation   = \"koera\"", "", {"nation", "koera", "korea"}},
        {"[[pledge]]", "[[pledge]", "[[pledge]", {"expected"}},
    };
    return all;
}

TEST(BadPlan, IsRefusedWithItsPlaceAndNothingIsWritten)
{
    for (const Broken& broken : broken_plans()) {
        SCOPED_TRACE(broken.to);
        const Desk desk;
        const std::string text = plan_with("gpu-200k", broken.from, broken.to);
        desk.write("mine.toml", text);
        std::vector<std::string> parts = broken.parts;
        parts.push_back("mine.toml");
        if (!broken.line_of.empty())
            parts.push_back("mine.toml:" +
                            std::to_string(line_of(text, broken.line_of == "budget" ? "budget"
                                                         : broken.line_of[0] == '[' ? broken.to
                                                                                    : "\n" + broken.line_of) +
                                           (broken.line_of[0] == '[' || broken.line_of == "budget" ? 0 : 1)));
        expect_refused(desk, desk.run("check mine.toml --report out.html"), parts, 1);
    }
}

TEST(BadPlan, ThatIsMissingIsRefused)
{
    const Desk desk;
    expect_refused(desk, desk.run("check ./nowhere.toml --report out.html"), {"nowhere.toml", "expected"}, 0);
    expect_refused(desk, desk.run("check . --report out.html"), {"found", "expected"}, 0);
    expect_refused(desk, desk.run("check gpu-200 --report out.html"), {"gpu-200", "gpu-200k"}, 0);
    expect_refused(desk, desk.run("check gpu-200k --against gpu-50 --report out.html"), {"gpu-50", "gpu-50k"},
                   0);
}

TEST(BadValue, OnTheCommandLineIsRefused)
{
    const Desk desk;
    const auto refused = [&](const std::string& arguments, const std::vector<std::string>& parts) {
        SCOPED_TRACE(arguments);
        expect_refused(desk, desk.run("check gpu-200k --draws 100 --report out.html " + arguments), parts, 0);
    };
    refused("-o supply.chip=10", {"command line", "supply.chip", "supply.chips", "expected"});
    refused("-o supply.chips", {"supply.chips", "name=value"});
    refused("-o supply.chips=-1", {"supply.chips", "-1", "from 0"});
    refused("-o supply.chips=many", {"supply.chips", "many", "number"});
    refused("-o supply.chips=", {"supply.chips", "number"});
    refused("-o supply.chips=10x", {"supply.chips", "10x", "number"});
    refused("-o supply.chips=nan", {"supply.chips", "nan", "number"});
    refused("-o supply.chips=inf", {"supply.chips", "inf", "number"});
    refused("-o power.pue=0.5", {"power.pue", "0.5", "from 1"});
    refused("--as-of yesterday", {"--as-of", "yesterday", "quarter"});
    refused("--as-of 2025Q5", {"--as-of", "2025Q5", "quarter"});
    refused("--as-of 1950Q1", {"expected"});
    refused("--model llama-3.1-70", {"--model", "llama-3.1-70", "llama-3.1-70b"});
    refused("--data /nowhere", {"--data", "/nowhere", "expected"});
    expect_refused(desk, desk.run("check gpu-200k --draws 100 --report missing/out.html"),
                   {"missing", "expected"}, 0);
}

TEST(BadValue, OfANationOrDataFolderIsRefused)
{
    const Desk desk;
    expect_refused(desk, desk.run("nation koera"), {"koera", "korea"}, 0);
    expect_refused(desk, desk.run("doctor", "MEGAMACHINE_DATA=/nowhere"), {"MEGAMACHINE_DATA", "/nowhere"},
                   0);
    expect_refused(desk, desk.run("validate --nation koera"), {"koera", "korea"}, 0);
}

/// A copy of the data folder in which one file may be broken.
struct OwnData {
    explicit OwnData(const Desk& desk) : path(desk.here() / "data")
    {
        fs::create_directories(path);
        for (const char* part : {"nations", "plans", "world"})
            fs::copy(fs::path{MM_SOURCE_DIR} / part, path / part, fs::copy_options::recursive);
    }
    void replace(const std::string& file, std::string_view from, std::string_view to) const
    {
        std::string text = bytes_of(path / file);
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        std::ofstream(path / file, std::ios::binary) << text;
    }
    fs::path path;
};

TEST(BadData, OfANationIsRefusedWithItsPlace)
{
    const Desk desk;
    const auto refused = [&](std::string_view from, std::string_view to,
                             const std::vector<std::string>& parts) {
        SCOPED_TRACE(std::string{to});
        const OwnData data(desk);
        data.replace("nations/korea/nation.toml", from, to);
        expect_refused(desk, desk.run("check gpu-200k --data data --report out.html"), parts, 1);
        fs::remove_all(data.path);
    };
    refused("[people.population]\nvalue = 51_750_000", "[people.population]\nvalue = -1",
            {"nation.toml:13", "people.population", "-1"});
    refused("[people.population]", "[people.populaton]",
            {"nation.toml:12", "people.populaton", "people.population"});
    refused("unit = \"KRW/kWh\"", "unit = \"USD/kWh\"",
            {"nation.toml:", "power.tariff", "USD/kWh", "KRW/kWh"});
    refused("value = 51_750_000", "value = nan", {"nation.toml:13", "people.population", "nan"});
    const OwnData data(desk);
    fs::remove(data.path / "nations" / "korea" / "regions.csv");
    expect_refused(desk, desk.run("check gpu-200k --data data --report out.html"),
                   {"regions.csv", "expected"}, 1);
}

TEST(BadData, OfTheWorldIsRefusedWithItsPlace)
{
    const Desk desk;
    const auto refused = [&](const std::string& file, std::string_view from, std::string_view to,
                             const std::vector<std::string>& parts) {
        SCOPED_TRACE(file + ": " + std::string{to});
        const OwnData data(desk);
        data.replace("world/" + file, from, to);
        expect_refused(desk, desk.run("check gpu-200k --data data --report out.html"), parts, 1);
        fs::remove_all(data.path);
    };
    refused("chips.csv", "designer", "designr", {"chips.csv:1", "designer", "no such column"});
    refused("chips.csv", "A100,Nvidia,2020-11-16,3.12e+14", "A100,Nvidia,2020-11-16,fast",
            {"chips.csv:2", "bf16_flops", "fast"});
    refused("chips.csv", "A100,Nvidia,2020-11-16,3.12e+14", "A100,Nvidia,2020-11-16,inf",
            {"chips.csv:2", "bf16_flops", "inf"});
    refused("controls.csv", "2020-11-16,A100,allied,free", "2020-13-16,A100,allied,free",
            {"controls.csv:2", "2020-13-16"});
}

TEST(BadCommandLine, IsUsageAndPrintsNoData)
{
    const Desk desk;
    for (const char* arguments :
         {"", "chek gpu-200k", "check", "check gpu-200k --sed 3", "check gpu-200k --draws 0",
          "check gpu-200k --draws many", "check gpu-200k --threads -1", "check gpu-200k --seed -1",
          "check gpu-200k --lang fr", "validate weather", "check gpu-200k extra"}) {
        SCOPED_TRACE(arguments);
        const Said said = desk.run(arguments);
        EXPECT_EQ(said.code, 2) << said.err;
        EXPECT_EQ(said.out, "");
        EXPECT_NE(said.err, "");
        EXPECT_EQ(desk.files(), 0u);
    }
}

} // namespace
} // namespace mm::cli
