// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "nation/economy.hpp"
#include "wasm/economy_text.hpp"

#include <cstdio>
#include <cstdlib>

// write_economy FOLDER SCALE: a nation's economy as text for engine_numbers, which opens no files.
int main(int count, char** arguments)
{
    if (count != 3) {
        std::fputs("write_economy FOLDER SCALE\n", stderr);
        return 2;
    }
    try {
        const auto economy =
            mm::nation::open_economy(arguments[1], std::nullopt, std::strtod(arguments[2], nullptr));
        std::fputs(mm::wasm::write_economy(economy).c_str(), stdout);
    } catch (const mm::InputError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
