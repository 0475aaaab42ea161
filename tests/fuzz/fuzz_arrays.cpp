// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "calibration/ranges.hpp"
#include "files/flat_arrays.hpp"
#include "nation/published_economy.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    try {
        const mm::files::NamedArrays file = mm::files::parse_flat_arrays(text, "arrays.txt");
        for (const mm::files::NamedArray& array : file.arrays) {
            std::size_t values = 1;
            for (const std::size_t extent : array.dims) values *= extent;
            if (array.name.empty() || array.values.size() != values) std::abort();
        }
        const auto economy = mm::nation::published_economy(file, file, mm::Quarter::of(2010, 1), 1000.0);
        // What is taken can be run.
        if (mm::calibration::first_wrong(economy)) std::abort();
    } catch (const mm::InputError&) {
    }
    return 0;
}
