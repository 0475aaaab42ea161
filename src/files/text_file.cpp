// SPDX-License-Identifier: Apache-2.0
#include "files/text_file.hpp"

#include "base/error.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <unistd.h>

namespace mm::files {
namespace {

constexpr std::size_t largest = 64u << 20u; ///< [byte]

[[noreturn]] void refuse(const std::filesystem::path& path, std::string found, std::string expected)
{
    throw InputError({.file = path.string(), .found = std::move(found), .expected = std::move(expected)});
}

} // namespace

std::string read_text(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (error || !std::filesystem::exists(status)) refuse(path, "no such file", "a readable file");
    if (!std::filesystem::is_regular_file(status)) refuse(path, "a folder or a special file", "a plain file");
    std::ifstream stream(path, std::ios::binary);
    if (!stream) refuse(path, "a file that cannot be opened", "a readable file");
    // To its end, whatever size it is said to have: others may be writing to it.
    std::string content;
    std::array<char, 1u << 16u> block{};
    while (stream) {
        stream.read(block.data(), block.size());
        content.append(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (content.size() > largest) refuse(path, "a larger file", "at most 64 MiB");
    }
    if (stream.bad()) refuse(path, "a file that cannot be read", "a readable file");
    return content;
}

void make_whole(const std::filesystem::path& path,
                const std::function<void(const std::filesystem::path& beside)>& make)
{
    std::filesystem::path beside = path;
    beside += ".part-" + std::to_string(::getpid());
    std::error_code error;
    try {
        make(beside);
    } catch (...) {
        std::filesystem::remove(beside, error);
        throw;
    }
    std::filesystem::rename(beside, path, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
        refuse(path, error.message(), "a place that can be written to");
    }
}

void write_whole(const std::filesystem::path& path, std::string_view content)
{
    make_whole(path, [&](const std::filesystem::path& beside) {
        std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
        if (!stream) refuse(path, std::strerror(errno), "a place that can be written to");
        stream.write(content.data(), static_cast<std::streamsize>(content.size()));
        stream.close();
        if (!stream) refuse(path, "a disk that takes no more", "a place that can be written to");
    });
}

} // namespace mm::files
