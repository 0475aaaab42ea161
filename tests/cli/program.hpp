// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

/// The built program, run as a person runs it.
namespace mm::cli {

namespace fs = std::filesystem;

inline std::string bytes_of(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

struct Said {
    int code = -1;
    std::string out{};
    std::string err{};
};

/// A working folder of one test, gone when the test is over.
class Desk {
public:
    Desk()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        root_ = fs::temp_directory_path() /
                ("megamachine-cli-" + std::to_string(::getpid()) + "-" + test->name());
        fs::remove_all(root_);
        fs::create_directories(here());
    }
    ~Desk() { fs::remove_all(root_); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    fs::path here() const { return root_ / "work"; }
    fs::path write(const std::string& name, std::string_view content) const
    {
        std::ofstream(here() / name, std::ios::binary) << content;
        return here() / name;
    }
    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(here()), fs::directory_iterator()));
    }
    /// Runs `megamachine ARGUMENTS` by a shell in the working folder; `before` sets variables for it.
    Said run(const std::string& arguments, const std::string& before = {}) const
    {
        const fs::path out = root_ / "out", err = root_ / "err";
        const std::string command = "cd '" + here().string() + "' && MEGAMACHINE_DATA='" MM_SOURCE_DIR "' " +
                                    before + " '" MM_PROGRAM "' " + arguments + " >'" + out.string() +
                                    "' 2>'" + err.string() + "' </dev/null";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytes_of(out), bytes_of(err)};
    }

private:
    fs::path root_;
};

/// The committed text of a plan with its first `from` replaced; a failed test where that is not in it.
inline std::string plan_with(const std::string& name, std::string_view from, std::string_view to)
{
    std::string text = bytes_of(fs::path{MM_SOURCE_DIR} / "plans" / (name + ".toml"));
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        ADD_FAILURE() << "no \"" << from << "\" to replace";
        return text;
    }
    return text.replace(at, from.size(), to);
}

/// The 1-based line on which `part` starts.
inline std::size_t line_of(const std::string& text, std::string_view part)
{
    std::size_t line = 1;
    for (std::size_t i = 0, at = text.find(part); i < at && i < text.size(); ++i)
        line += text[i] == '\n' ? 1u : 0u;
    return line;
}

} // namespace mm::cli
