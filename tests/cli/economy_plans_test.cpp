// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

namespace mm::cli {
namespace {

TEST(CheckOfAPlanForTheEconomy, SaysThatThereIsNothingToCheck)
{
    const Desk desk;
    const Said english = desk.run("check hours-69");
    EXPECT_EQ(english.code, 0) << english.err;
    EXPECT_NE(english.out.find("There is nothing to check"), std::string::npos) << english.out;
    EXPECT_NE(english.out.find("megamachine run korea --plan hours-69"), std::string::npos);
    const Said korean = desk.run("check four-day-week --lang ko");
    EXPECT_EQ(korean.code, 0);
    EXPECT_NE(korean.out.find("점검할 것이 없다"), std::string::npos) << korean.out;
}

TEST(CheckOfAPlanForTheEconomy, WritesNoRecordOfNothing)
{
    const Desk desk;
    for (const char* options : {"check hours-69 --json", "check hours-69 --report report.html",
                                "check gpu-50k --against hours-69 --draws 50"}) {
        const Said said = desk.run(options);
        EXPECT_EQ(said.code, 3) << options;
        EXPECT_NE(said.err.find("nothing to check"), std::string::npos) << said.err;
    }
    EXPECT_EQ(desk.files(), 0U);
}

TEST(CheckOfAMixedPlan, JudgesWhatItCanAndNamesTheRest)
{
    const Desk desk;
    const std::string chips = bytes_of(fs::path{MM_SOURCE_DIR} / "plans" / "gpu-50k.toml");
    desk.write("mixed.toml", chips + "\n[[pledge]]\nlever = \"hours.weekly_cap\"\nvalue = 69\n"
                                     "title.en = \"Sixty-nine hours\"\ntitle.ko = \"69시간\"\n");
    const Said mixed = desk.run("check ./mixed.toml --draws 200");
    ASSERT_EQ(mixed.code, 0) << mixed.err;
    EXPECT_NE(mixed.out.find("Sixty-nine hours"), std::string::npos);
    // What is judged is judged as if it stood alone.
    const auto verdict = [](const std::string& out) { return out.substr(out.rfind("\n\n")); };
    EXPECT_EQ(verdict(mixed.out), verdict(desk.run("check gpu-50k --draws 200").out));
}

TEST(Schema, ListsTheLeversOfTheEconomy)
{
    const Desk desk;
    const Said said = desk.run("schema hours.");
    EXPECT_EQ(said.code, 0);
    EXPECT_NE(said.out.find("lever hours.weekly_hours"), std::string::npos) << said.out;
    EXPECT_NE(said.out.find("needs value or factor"), std::string::npos) << said.out;
}

} // namespace
} // namespace mm::cli
