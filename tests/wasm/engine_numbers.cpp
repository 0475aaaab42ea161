// SPDX-License-Identifier: Apache-2.0
#include "base/linear_fit.hpp"
#include "base/math.hpp"
#include "base/random.hpp"
#include "base/stream.hpp"
#include "model/simulate.hpp"
#include "wasm/economy_text.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>

// engine_numbers QUARTERS HISTORIES <economy: numbers of every engine room as their bits, one a line after its name.
// The same source runs on this machine and in WebAssembly, where it has no files, threads, clock or exceptions.
namespace {

using mm::wasm::bits_of;

void print(const char* name, std::size_t number, double value)
{
    std::printf("%s %zu %s\n", name, number, bits_of(value).c_str());
}

void print_mathematics()
{
    constexpr std::size_t points = 2'000;
    for (std::size_t i = 0; i < points; ++i) {
        const double share = (static_cast<double>(i) + 0.5) / points;
        const double x = 1400.0 * share - 700.0;
        print("exp", i, mm::math::exp(x));
        print("log", i, mm::math::log(mm::math::exp(x)));
        print("pow", i, mm::math::pow(20.0 * share, 0.01 * x));
        print("cos", i, mm::math::cos(1000.0 * x));
        print("sqrt", i, std::sqrt(share));
        print("normal_quantile", i, mm::math::normal_quantile(share));
    }
}

void print_draws()
{
    mm::Stream stream({.seed = 20'250'728, .quarter = 8'100}, 3, 7);
    mm::Column walk{1.0};
    for (std::uint32_t i = 0; i < 2'000; ++i) {
        const mm::DrawKey key{
            .seed = 0x0123456789abcdefU, .phase = i % 7, .quarter = 8'100, .agent = i, .draw = 5};
        print("uniform", i, mm::uniform(key));
        print("normal", i, mm::normal(key));
        print("below", i, stream.below(i + 1));
        walk.push_back(0.9 * walk.back() + mm::normal(key));
    }
    const mm::LinearFit fit = mm::fit_autoregression(walk);
    print("fit", 0, fit.slope);
    print("fit", 1, fit.constant);
    print("fit", 2, fit.deviation);
}

/// All series of one history; false where an identity broke.
bool print_history(const mm::calibration::Calibration& economy, std::uint32_t number, std::size_t quarters)
{
    const mm::model::Settings settings{.drawn = number > 0}; // Number 0 is the deterministic variant.
    const mm::model::Outcome outcome =
        mm::model::simulate(economy, settings, 1, number, quarters, mm::serial);
    const mm::model::Catalogue& all = mm::model::published_catalogue();
    for (std::size_t s = 0; s < all.size(); ++s) {
        for (std::size_t q = 0; q <= quarters; ++q) {
            const std::string name = std::string{all[s].name} + "/" + std::to_string(number);
            print(name.c_str(), q, outcome.history.at(s, q));
        }
    }
    if (outcome.breach) std::fprintf(stderr, "history %u: %s\n", number, outcome.breach->identity.c_str());
    return !outcome.breach;
}

std::string read_all(std::FILE* file)
{
    std::string text;
    char block[4096];
    for (std::size_t read = 0; (read = std::fread(block, 1, sizeof block, file)) > 0;)
        text.append(block, read);
    return text;
}

} // namespace

int main(int count, char** arguments)
{
    const auto economy = mm::wasm::read_economy(read_all(stdin));
    if (count != 3 || !economy) {
        std::fputs("engine_numbers QUARTERS HISTORIES <economy, as write_economy prints it\n", stderr);
        return 2;
    }
    const auto quarters = static_cast<std::size_t>(std::atoi(arguments[1]));
    const auto histories = static_cast<std::uint32_t>(std::atoi(arguments[2]));
    print_mathematics();
    print_draws();
    bool proved = true;
    for (std::uint32_t number = 0; number < histories; ++number)
        proved = print_history(*economy, number, quarters) && proved;
    return proved ? 0 : 1;
}
