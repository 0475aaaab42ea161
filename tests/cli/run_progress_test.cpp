// SPDX-License-Identifier: Apache-2.0
#include "cli/run_broken_economy.hpp"

#include <pty.h>
#include <vector>

/// What a person at a terminal sees of a run that is going on.
namespace mm::cli {
namespace {

/// Everything that a run writes to a terminal, both streams.
std::string seen_at_a_terminal(const Desk& desk, const char* terminal, bool no_color,
                               const std::string& quarters = "6", const std::string& language = "en")
{
    std::vector<std::string> words{MM_PROGRAM,    "run", "./rich",    "--scale", "10000",
                                   "--histories", "40",  "--threads", "1",       "--no-store"};
    words.insert(words.end(), {"--quarters", quarters, "--lang", language});
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const std::string here = desk.here().string();
    int screen = -1;
    const pid_t child = ::forkpty(&screen, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::setenv("MEGAMACHINE_DATA", MM_SOURCE_DIR, 1);
        ::setenv("TERM", terminal, 1);
        no_color ? ::setenv("NO_COLOR", "1", 1) : ::unsetenv("NO_COLOR");
        if (::chdir(here.c_str()) == 0) ::execv(MM_PROGRAM, pointers.data());
        ::_exit(127);
    }
    std::string seen;
    char block[4096];
    for (ssize_t count = 0; (count = ::read(screen, block, sizeof block)) > 0;)
        seen.append(block, static_cast<std::size_t>(count));
    ::close(screen);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status)) << seen;
    return seen;
}

TEST(Progress, IsDrawnOverItselfAndEndsFull)
{
    const Desk desk;
    write_rich_austria(desk, 1.0);
    const std::string seen = seen_at_a_terminal(desk, "xterm-256color", false);
    EXPECT_NE(seen.find("\r[........................] 0/40"), std::string::npos) << seen;
    EXPECT_NE(seen.find("\r[########################] 40/40"), std::string::npos) << seen;
    EXPECT_EQ(seen.find("failed"), std::string::npos) << seen;
    EXPECT_NE(seen.find("Gross domestic product"), std::string::npos);
}

TEST(Progress, SaysHowFastItIsInBothLanguages)
{
    const Desk desk;
    write_rich_austria(desk, 1.0);
    EXPECT_NE(seen_at_a_terminal(desk, "xterm", false, "30").find("/s"), std::string::npos);
    const std::string korean = seen_at_a_terminal(desk, "xterm", false, "30", "ko");
    EXPECT_NE(korean.find("초당 "), std::string::npos) << korean;
}

TEST(Progress, CountsFailuresInRedUnlessColoursAreNotWanted)
{
    const Desk desk;
    write_rich_austria(desk, 1e12);
    const std::string seen = seen_at_a_terminal(desk, "xterm-256color", false);
    EXPECT_NE(seen.find("\x1b[31m  40 failed\x1b[0m"), std::string::npos) << seen;
    const std::string plain = seen_at_a_terminal(desk, "xterm-256color", true);
    EXPECT_EQ(plain.find('\x1b'), std::string::npos) << plain;
    EXPECT_NE(plain.find("  40 failed"), std::string::npos) << plain;
    EXPECT_NE(seen_at_a_terminal(desk, "xterm", true, "6", "ko").find("  실패 40"), std::string::npos);
}

TEST(Progress, IsQuietWhereNothingCanBeDrawnOver)
{
    const Desk desk;
    write_rich_austria(desk, 1.0);
    EXPECT_EQ(seen_at_a_terminal(desk, "dumb", false).find("40/40"), std::string::npos);
}

} // namespace
} // namespace mm::cli
