// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "nation/days_table.hpp"
#include "nation/events_table.hpp"
#include "nation/plants_table.hpp"
#include "nation/world_tables.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

namespace nation = mm::nation;

/// The CSV library takes a buffer of 48 MiB for every table, and to mark that much as free and taken again costs the
/// address sanitizer 40 ms. So this one block is kept; all others are the sanitizer's.
constexpr std::size_t buffer_size = std::size_t{3} << 24u;
alignas(std::max_align_t) char buffer[buffer_size];
bool buffer_taken = false;

void* take(std::size_t size)
{
    if (size == buffer_size && !buffer_taken) {
        buffer_taken = true;
        return buffer;
    }
    if (void* place = std::malloc(size)) return place;
    throw std::bad_alloc{};
}

void give_back(void* place)
{
    if (place == buffer)
        buffer_taken = false;
    else
        std::free(place);
}

const std::filesystem::path& own_file()
{
    static const std::filesystem::path path = [] {
        const std::filesystem::path memory = "/dev/shm";
        const auto folder =
            std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        return folder / ("megamachine-fuzz-" + std::to_string(::getpid()) + ".csv");
    }();
    return path;
}

std::vector<nation::ChipOffer> some_chips()
{
    std::vector<nation::ChipOffer> chips(2);
    chips[0].chip.id = "H100";
    chips[1].chip.id = "B200";
    return chips;
}

/// Every table reader in turn, by the first letter of the input.
void read_table(char which, const std::filesystem::path& path)
{
    switch (which) {
    case 'c':
        nation::read_chips(path);
        break;
    case 'p':
        nation::read_prices(path);
        break;
    case 'k':
        nation::read_controls(path, some_chips());
        break;
    case 's':
        nation::read_shipments(path);
        break;
    case 'o':
        nation::read_owners(path);
        break;
    case 'n':
        nation::read_stocks(path);
        break;
    case 'f':
        nation::read_frontier(path);
        break;
    case 't':
        nation::read_trends(path, path);
        break;
    case 'm':
        nation::read_models(path);
        break;
    case 'e':
        nation::read_efficiencies(path, some_chips());
        break;
    case 'v':
        nation::read_serving_errors(path, some_chips());
        break;
    case 'x':
        nation::read_events(path, {"H100", "B200"});
        break;
    case 'y': {
        std::vector<nation::Region> regions{{.id = "gyeongbuk"}, {.id = "gyeongnam"}};
        nation::read_plants(path, regions);
        break;
    }
    default:
        nation::read_days(path);
        break;
    }
}

} // namespace

void* operator new[](std::size_t size)
{
    return take(size);
}
void operator delete[](void* place) noexcept
{
    give_back(place);
}
void operator delete[](void* place, std::size_t) noexcept
{
    give_back(place);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    std::ofstream(own_file(), std::ios::binary | std::ios::trunc) << text.substr(1);
    try {
        read_table(text[0], own_file());
    } catch (const mm::InputError&) {
        return 0;
    }
    return 0;
}
