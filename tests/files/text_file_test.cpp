// SPDX-License-Identifier: Apache-2.0
#include "files/text_file.hpp"

#include "files/refusal.hpp"

namespace mm::files {
namespace {

TEST(ReadText, GivesEveryByte)
{
    const OwnFolder folder;
    std::string every;
    for (int i = 0; i < 200'000; ++i) every += static_cast<char>(i % 256);
    EXPECT_EQ(read_text(folder.write("every", every)), every);
    EXPECT_EQ(read_text(folder.write("empty", "")), "");
}

TEST(ReadText, RefusesWhatIsNoPlainFile)
{
    const OwnFolder folder;
    const Mistake missing = refusal_of([&] { read_text(folder.path() / "missing.toml"); });
    EXPECT_EQ(missing.file, (folder.path() / "missing.toml").string());
    EXPECT_EQ(missing.found, "no such file");
    EXPECT_EQ(missing.expected, "a readable file");
    EXPECT_EQ(refusal_of([&] { read_text(folder.path()); }).found, "a folder or a special file");
    EXPECT_EQ(refusal_of([&] { read_text("/dev/zero"); }).found, "a folder or a special file");
    EXPECT_EQ(refusal_of([&] { read_text(""); }).found, "no such file");
    const auto plain = folder.write("plain", "x");
    EXPECT_EQ(refusal_of([&] { read_text(plain / "below"); }).found, "no such file");
    std::filesystem::create_symlink("missing.toml", folder.path() / "link");
    EXPECT_EQ(refusal_of([&] { read_text(folder.path() / "link"); }).found, "no such file");
}

TEST(ReadText, ReadsAFileThatSaysItIsEmpty)
{
    // Files of the kernel have size 0 and a content; so would one that grows while it is read.
    if (!std::filesystem::is_regular_file("/proc/self/status")) GTEST_SKIP() << "this system has no /proc";
    EXPECT_NE(read_text("/proc/self/status").find("Pid:"), std::string::npos);
}

TEST(ReadText, RefusesMoreThan64MebibytesAndTakesThose)
{
    const OwnFolder folder;
    const auto path = folder.write("large", "");
    std::filesystem::resize_file(path, 64u << 20u); // A hole: takes no room on the disk.
    EXPECT_EQ(read_text(path).size(), 64u << 20u);
    std::filesystem::resize_file(path, (64u << 20u) + 1u);
    EXPECT_EQ(refusal_of([&] { read_text(path); }).expected, "at most 64 MiB");
}

TEST(WriteWhole, WritesAndReplaces)
{
    const OwnFolder folder;
    const auto path = folder.path() / "a.json";
    write_whole(path, "one");
    EXPECT_EQ(bytes_of(path), "one");
    write_whole(path, std::string_view{"t\0o", 3});
    EXPECT_EQ(bytes_of(path), (std::string{"t\0o", 3}));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(WriteWhole, RefusesAPlaceThatIsNoneAndLeavesNothing)
{
    const OwnFolder folder;
    const Mistake mistake = refusal_of([&] { write_whole(folder.path() / "no" / "a.json", "x"); });
    EXPECT_EQ(mistake.file, (folder.path() / "no" / "a.json").string());
    EXPECT_EQ(mistake.expected, "a place that can be written to");
    std::filesystem::create_directory(folder.path() / "taken");
    refusal_of([&] { write_whole(folder.path() / "taken", "x"); });
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

} // namespace
} // namespace mm::files
