// SPDX-License-Identifier: Apache-2.0
#include "files/append_file.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace mm::files {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& path, std::string found, std::string expected)
{
    throw InputError({.file = path.string(), .found = std::move(found), .expected = std::move(expected)});
}

[[noreturn]] void refuse_write(const std::filesystem::path& path)
{
    refuse(path, std::strerror(errno), "a place that can be written to");
}

} // namespace

AppendFile::AppendFile(std::filesystem::path path) : path_(std::move(path))
{
    file_ = ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    if (file_ < 0) refuse_write(path_);
    struct stat status = {};
    if (::fstat(file_, &status) == 0) size_ = static_cast<std::size_t>(status.st_size);
}

AppendFile::~AppendFile()
{
    if (file_ >= 0) ::close(file_);
}

AppendFile::AppendFile(AppendFile&& other) noexcept
    : path_(std::move(other.path_)), file_(std::exchange(other.file_, -1)), size_(other.size_)
{}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept
{
    std::swap(path_, other.path_);
    std::swap(file_, other.file_);
    std::swap(size_, other.size_);
    return *this;
}

void AppendFile::cut(std::size_t size)
{
    if (size >= size_) return;
    if (::ftruncate(file_, static_cast<off_t>(size)) != 0) refuse_write(path_);
    size_ = size;
}

void AppendFile::append(std::string_view piece)
{
    std::size_t written = 0;
    while (written < piece.size()) {
        const ssize_t count = ::write(file_, piece.data() + written, piece.size() - written);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) {
            const int reason = errno;
            // Half a piece would hide those after it; where even this fails, readers stop at the torn end.
            if (::ftruncate(file_, static_cast<off_t>(size_)) != 0) size_ += written;
            errno = reason;
            refuse_write(path_);
        }
        written += static_cast<std::size_t>(count);
    }
    size_ += written;
}

void AppendFile::sync()
{
    if (::fdatasync(file_) != 0) refuse_write(path_);
}

FolderLock::FolderLock(const std::filesystem::path& folder)
{
    folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder_ < 0) refuse(folder, std::strerror(errno), "a folder");
    if (::flock(folder_, LOCK_EX | LOCK_NB) == 0) return;
    const int reason = errno;
    ::close(folder_);
    if (reason == EWOULDBLOCK) refuse(folder, "another program that writes there", "one at a time");
    errno = reason;
    refuse_write(folder);
}

FolderLock::~FolderLock()
{
    ::close(folder_);
}

} // namespace mm::files
