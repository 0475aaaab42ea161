// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace mm::files {

/// A file that grows piece by piece. What `append` has returned from is in the file, whatever happens to the
/// program then.
class AppendFile {
public:
    /// Opens the file, or creates it. Throws InputError where it cannot be written to.
    explicit AppendFile(std::filesystem::path path);
    ~AppendFile();
    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;

    std::size_t size() const { return size_; } ///< [byte]
    /// Cuts off what lies behind the first `size` bytes.
    void cut(std::size_t size);
    /// Appends a piece whole. Throws InputError where the disk takes no more, and leaves the file as it was.
    void append(std::string_view piece);
    /// Waits until the disk has everything: after a power cut, not only after a kill.
    void sync();

private:
    std::filesystem::path path_;
    int file_ = -1;
    std::size_t size_ = 0;
};

/// Keeps a folder for one program as long as it lives; the system gives it back when the program ends, however
/// that is.
class FolderLock {
public:
    /// Throws InputError where another program holds the folder, or where there is none.
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int folder_ = -1;
};

} // namespace mm::files
