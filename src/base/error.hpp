// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace mm {

/// A mistake in something a person wrote: a file, a key, a command line. Carries the place and what would
/// have been right, so that the message can be acted on. Thrown by readers (nation, plan) and by the doors;
/// the engine itself never throws.
struct Mistake {
    std::string file{};     ///< path as the user gave it, or "command line"
    std::size_t line = 0;   ///< 1-based; 0 where there is no line
    std::string field{};    ///< key or column, dotted
    std::string found{};    ///< what stands there
    std::string expected{}; ///< what may stand there, with unit and range
    std::string nearest{};  ///< a known name close to what was found; empty if there is none
};

/// "plans/a.toml:14: pledge.count: found -3, expected a whole number from 0 to 10000000 chips"
std::string describe(const Mistake& mistake);

class InputError : public std::runtime_error {
public:
    explicit InputError(Mistake mistake);
    const Mistake& mistake() const noexcept { return mistake_; }

private:
    Mistake mistake_;
};

} // namespace mm
