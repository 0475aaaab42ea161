// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace mm::files {

/// What a reader refuses; a failed test where it refuses nothing.
template <class Read> Mistake refusal_of(Read&& read)
{
    try {
        read();
    } catch (const InputError& error) {
        EXPECT_FALSE(error.mistake().expected.empty()) << error.what();
        return error.mistake();
    }
    ADD_FAILURE() << "nothing was refused";
    return {};
}

/// A folder of one test, gone when the test is over.
class OwnFolder {
public:
    OwnFolder()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        path_ = std::filesystem::temp_directory_path() / ("megamachine-" + std::to_string(::getpid()) + "-" +
                                                          test->test_suite_name() + "-" + test->name());
        std::filesystem::create_directories(path_);
    }
    ~OwnFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, std::string_view content) const
    {
        std::ofstream stream(path_ / name, std::ios::binary);
        stream << content;
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

/// A file's bytes, read without the code under test.
inline std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

/// The text with its first `from` replaced; a failed test where it is not there.
inline std::string with(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        ADD_FAILURE() << "no \"" << from << "\" to replace";
    else
        text.replace(at, from.size(), to);
    return text;
}

/// The 1-based line on which the first `part` starts.
inline std::size_t line_of(const std::string& text, std::string_view part)
{
    const std::size_t at = text.find(part);
    if (at == std::string::npos) ADD_FAILURE() << "no \"" << part << "\"";
    std::size_t line = 1;
    for (std::size_t i = 0; i < at && i < text.size(); ++i) line += text[i] == '\n' ? 1u : 0u;
    return line;
}

} // namespace mm::files
