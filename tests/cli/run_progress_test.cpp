// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <pty.h>
#include <vector>

/// What a person at a terminal sees of a run that is going on.
namespace mm::cli {
namespace {

/// Everything that a run writes to a terminal, both streams.
std::string seen_at_a_terminal(const Desk& desk, const char* terminal, bool no_color, const char* language)
{
    std::vector<std::string> words{MM_PROGRAM,   "run",        "austria",     "--scale", "10000",
                                   "--quarters", "6",          "--histories", "40",      "--threads",
                                   "1",          "--no-store", "--lang",      language};
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
    EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0) << seen;
    return seen;
}

TEST(Progress, IsDrawnOverItselfAndEndsFull)
{
    const Desk desk;
    const std::string seen = seen_at_a_terminal(desk, "xterm-256color", false, "en");
    EXPECT_NE(seen.find("\r[........................] 0/40"), std::string::npos) << seen;
    EXPECT_NE(seen.find("\r[########################] 40/40"), std::string::npos) << seen;
    EXPECT_NE(seen.find("/s"), std::string::npos) << seen;
    EXPECT_EQ(seen.find("failed"), std::string::npos) << seen;
    EXPECT_NE(seen.find("Gross domestic product"), std::string::npos);
}

TEST(Progress, SaysHowLongItTakesInKoreanToo)
{
    const Desk desk;
    EXPECT_NE(seen_at_a_terminal(desk, "xterm", false, "ko").find("초당 "), std::string::npos);
}

TEST(Progress, UsesNoColoursWhereTheyAreNotWanted)
{
    const Desk desk;
    const std::string seen = seen_at_a_terminal(desk, "xterm-256color", true, "en");
    EXPECT_EQ(seen.find('\x1b'), std::string::npos) << seen;
    EXPECT_NE(seen.find("40/40"), std::string::npos);
}

TEST(Progress, IsQuietWhereNothingCanBeDrawnOver)
{
    const Desk desk;
    EXPECT_EQ(seen_at_a_terminal(desk, "dumb", false, "en").find("40/40"), std::string::npos);
}

} // namespace
} // namespace mm::cli
