// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/program.hpp"

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace mm::cli {

/// `megamachine ARGUMENTS...` at work in a desk's folder, so that it can be sent a signal.
class Running {
public:
    Running(const Desk& desk, const std::vector<std::string>& arguments)
        : out_(desk.here() / ".." / "running-out")
    {
        std::vector<std::string> words{MM_PROGRAM};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        for (std::string& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        const std::string here = desk.here().string();
        child_ = ::fork();
        if (child_ != 0) return;
        const int out = ::open(out_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(out, STDERR_FILENO);
        ::setenv("MEGAMACHINE_DATA", MM_SOURCE_DIR, 1);
        if (::chdir(here.c_str()) == 0) ::execv(MM_PROGRAM, pointers.data());
        ::_exit(127);
    }
    ~Running()
    {
        if (child_ > 0) wait();
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void send(int signal) const { ::kill(child_, signal); }
    /// The exit code; 128 and more: the signal that ended it.
    int wait()
    {
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    std::string said() const { return bytes_of(out_); }

private:
    fs::path out_;
    pid_t child_ = -1;
};

/// Waits until a file has at least so many bytes, at most some seconds.
inline bool grows_to(const fs::path& file, std::uintmax_t bytes)
{
    for (int i = 0; i < 3000; ++i) {
        std::error_code error;
        if (const auto size = fs::file_size(file, error); !error && size >= bytes) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return false;
}

} // namespace mm::cli
