// SPDX-License-Identifier: Apache-2.0
#include "files/append_file.hpp"

#include "base/error.hpp"
#include "files/text_file.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mm::files {
namespace {

namespace fs = std::filesystem;

/// A folder of one test.
struct AppendFiles : testing::Test {
    fs::path folder = fs::temp_directory_path() / ("megamachine-append-" + std::to_string(::getpid()));
    AppendFiles() { fs::create_directories(folder); }
    ~AppendFiles() override { fs::remove_all(folder); }
};

/// The exit code of what a child of this program does.
template <class Work> int exit_code_of(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(AppendFiles, GrowByPiecesAndGoOnWhereTheyEnded)
{
    const fs::path path = folder / "a";
    {
        AppendFile file(path);
        EXPECT_EQ(file.size(), 0u);
        file.append("one ");
        file.append(std::string_view{"t\0o ", 4});
        EXPECT_EQ(file.size(), 8u);
    }
    AppendFile again(path);
    EXPECT_EQ(again.size(), 8u);
    again.append("three");
    again.sync();
    EXPECT_EQ(read_text(path), std::string("one t\0o three", 13));
}

TEST_F(AppendFiles, CanBeCutAndGrowFromThere)
{
    AppendFile file(folder / "a");
    file.append("whole torn");
    file.cut(6);
    file.cut(100);
    EXPECT_EQ(file.size(), 6u);
    file.append("again");
    EXPECT_EQ(read_text(folder / "a"), "whole again");
}

TEST_F(AppendFiles, KeepWhatWasAppendedBeforeAKill)
{
    const fs::path path = folder / "a";
    const pid_t child = ::fork();
    if (child == 0) {
        AppendFile file(path);
        file.append("kept");
        ::kill(::getpid(), SIGKILL);
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(read_text(path), "kept");
}

TEST_F(AppendFiles, AreAsTheyWereWhereTheDiskTakesNoMore)
{
    const fs::path path = folder / "a";
    EXPECT_EQ(exit_code_of([&] {
                  // The system ends a program that writes beyond this limit, unless it has chosen to be told.
                  ::signal(SIGXFSZ, SIG_IGN);
                  const rlimit limit{.rlim_cur = 10, .rlim_max = 10};
                  ::setrlimit(RLIMIT_FSIZE, &limit);
                  AppendFile file(path);
                  file.append("six...");
                  try {
                      file.append("seven..");
                  } catch (const InputError&) {
                      return file.size() == 6 ? 7 : 1;
                  }
                  return 2;
              }),
              7);
    EXPECT_EQ(read_text(path), "six...");
}

TEST_F(AppendFiles, NeedAFolderThatIsThere)
{
    EXPECT_THROW(AppendFile(folder / "missing" / "a"), InputError);
    EXPECT_THROW(AppendFile{folder}, InputError);
}

TEST_F(AppendFiles, LockAFolderForOneProgramUntilItEnds)
{
    const auto other_program_gets_it = [&] {
        return exit_code_of([&] {
            try {
                const FolderLock lock(folder);
                return 0;
            } catch (const InputError&) {
                return 1;
            }
        });
    };
    {
        const FolderLock lock(folder);
        EXPECT_EQ(other_program_gets_it(), 1);
    }
    EXPECT_EQ(other_program_gets_it(), 0);
    // A program that ends without giving it back has not taken it for ever.
    EXPECT_EQ(exit_code_of([&] {
                  new FolderLock(folder);
                  return 5;
              }),
              5);
    EXPECT_EQ(other_program_gets_it(), 0);
    EXPECT_THROW(FolderLock{folder / "missing"}, InputError);
}

TEST_F(AppendFiles, MadeWholeLeaveNothingWhereTheMakerFails)
{
    const fs::path path = folder / "whole";
    write_whole(path, "before");
    EXPECT_THROW(make_whole(path,
                            [](const fs::path& beside) {
                                std::ofstream(beside) << "half";
                                throw InputError({.found = "half", .expected = "all"});
                            }),
                 InputError);
    EXPECT_EQ(read_text(path), "before");
    make_whole(path, [](const fs::path& beside) { std::ofstream(beside) << "after"; });
    EXPECT_EQ(read_text(path), "after");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

} // namespace
} // namespace mm::files
