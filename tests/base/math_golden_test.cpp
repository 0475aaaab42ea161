// SPDX-License-Identifier: Apache-2.0
#include "base/math.hpp"

#include <bit>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <string_view>

// The same bits in every build, on every processor: that is why base/math exists. Where this test fails and
// base/math has not changed, a compiler has contracted or reordered arithmetic; find the flag, do not change
// the bits. Where base/math was changed on purpose, all results of the project change: say so in the change
// log and take the new bits from the failure messages.
namespace mm {
namespace {

struct Golden {
    std::string_view function;
    double x;
    double y; ///< the power, elsewhere unused
    std::uint64_t bits;
};

constexpr Golden goldens[] = {
    {"exp", 0x1p+0, 0.0, 0x4005bf0a8b145769},
    {"exp", -0x1p+0, 0.0, 0x3fd78b56362cef38},
    {"exp", 0x1.999999999999ap-4, 0.0, 0x3ff1aec7b35a00d4},
    {"exp", -0x1.999999999999ap-4, 0.0, 0x3fecf46d99d52b3a},
    {"exp", 0x1.5798ee2308c3ap-27, 0.0, 0x3ff0000002af31dc},
    {"exp", 0x1.4p+3, 0.0, 0x40d5829dcf950560},
    {"exp", -0x1.2cp+5, 0.0, 0x3c8dd5c566301ec8},
    {"exp", 0x1.5ep+9, 0.0, 0x7f0d945df4f8ec8e},
    {"exp", -0x1.624p+9, 0.0, 0x000e6cf6d08897ac},
    {"exp", -0x1.72p+9, 0.0, 0x0000000000000055},
    {"exp", 0x1.62e42fefa39efp-1, 0.0, 0x4000000000000000},
    {"exp", 0x1.edd2f1a9fbe77p+6, 0.0, 0x4b11428e1cbc0143},
    {"log", 0x1p+1, 0.0, 0x3fe62e42fefa39ef},
    {"log", 0x1.4p+3, 0.0, 0x40026bb1bbb55516},
    {"log", 0x1.999999999999ap-4, 0.0, 0xc0026bb1bbb55515},
    {"log", 0x1p-1, 0.0, 0xbfe62e42fefa39ef},
    {"log", 0x1.000001ad7f29bp+0, 0.0, 0x3e7ad7f2847b6492},
    {"log", 0x1.fff2e48e8a71ep-1, 0.0, 0xbf1a3738d2cf1cc2},
    {"log", 0x1.921fb54442d18p+1, 0.0, 0x3ff250d048e7a1bd},
    {"log", 0x1.7e43c8800759cp+996, 0.0, 0x4085963447f87fb5},
    {"log", 0x0.012688b70e62bp-1022, 0.0, 0xc0864e69394d9508},
    {"log", 0x1.cp+2, 0.0, 0x3fff2272ae325a57},
    {"log", 0x1.86ap+17, 0.0, 0x402869825a924dfa},
    {"pow", 0x1p+1, 0x1p-1, 0x3ff6a09e667f3bcd},
    {"pow", 0x1.199999999999ap+0, 0x1.4p+3, 0x4004bffc0c03023e},
    {"pow", 0x1.6666666666666p-1, -0x1.a666666666666p+1, 0x4009f52cca854582},
    {"pow", 0x1.4p+3, -0x1.4p+2, 0x3ee4f8b588e368f1},
    {"pow", 0x1.2a05f2p+33, 0x1.8p+0, 0x430c6bf526340000},
    {"pow", 0x1.ff7ced916872bp-1, 0x1.86ap+16, 0x36e940747bb85395},
    {"pow", 0x1.8p+1, 0x1.5555555555555p-2, 0x3ff7137449123ef6},
    {"pow", 0x1.8p+0, 0x1.5e2p+9, 0x5988970085a6d29d},
    {"pow", 0x1.999999999999ap-4, 0x1.4333333333333p+8, 0x0000000000000001},
    {"pow", -0x1.8p+1, 0x1.4p+2, 0xc06e600000000000},
    {"cos", 0x1p+0, 0.0, 0x3fe14a280fb5068c},
    {"cos", -0x1p+1, 0.0, 0xbfdaa22657537205},
    {"cos", 0x1.921fb54442d18p+1, 0.0, 0xbff0000000000000},
    {"cos", 0x1.921fb54442d18p+0, 0.0, 0x3c91a62633145c07},
    {"cos", 0x1.921fb54442d18p-1, 0.0, 0x3fe6a09e667f3bcd},
    {"cos", 0x1.9p+6, 0.0, 0x3feb981dbf665fdf},
    {"cos", 0x1.e848p+19, 0.0, 0x3fedf9df9906d32c},
    {"cos", -0x1.81cd6c8b43958p+13, 0.0, 0x3fe6b94c3bbe24b8},
    {"cos", 0x1.a36e2eb1c432dp-14, 0.0, 0x3feffffffd50ce24},
    {"normal_quantile", 0x1.999999999999ap-4, 0.0, 0xbff4813c36e26d33},
    {"normal_quantile", 0x1.ccccccccccccdp-1, 0.0, 0x3ff4813c36e26d33},
    {"normal_quantile", 0x1.999999999999ap-6, 0.0, 0xbfff5c0331eeff83},
    {"normal_quantile", 0x1.999999999999ap-5, 0.0, 0xbffa515209676abd},
    {"normal_quantile", 0x1.3333333333333p-2, 0.0, 0xbfe0c7e39582c5fa},
    {"normal_quantile", 0x1.6666666666666p-1, 0.0, 0x3fe0c7e39582c5fa},
    {"normal_quantile", 0x1.0000035afe535p-1, 0.0, 0x3e90d25ac5f0e9c9},
    {"normal_quantile", 0x1.b7cdfd9d7bdbbp-34, 0.0, 0xc0197203597a2154},
    {"normal_quantile", 0x1.56e1fc2f8f359p-997, 0.0, 0xc04286074064c26e},
    {"normal_quantile", 0x1.ffffffff2419p-1, 0.0, 0x40197203589fd4f5},
};

double apply(std::string_view function, double x, double y)
{
    if (function == "exp") return math::exp(x);
    if (function == "log") return math::log(x);
    if (function == "pow") return math::pow(x, y);
    if (function == "cos") return math::cos(x);
    if (function == "normal_quantile") return math::normal_quantile(x);
    return std::numeric_limits<double>::quiet_NaN();
}

TEST(MathGolden, EveryBuildGivesTheSameBits)
{
    for (const Golden& golden : goldens) {
        const double got = apply(golden.function, golden.x, golden.y);
        EXPECT_EQ(std::bit_cast<std::uint64_t>(got), golden.bits)
            << golden.function << " of " << std::hexfloat << golden.x << " and " << golden.y << " is " << got;
    }
}

/// All results of a grid in one number (FNV-1a over their 64-bit words).
std::uint64_t digest(std::string_view function, double from, double to)
{
    constexpr int points = 65'536;
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (int i = 0; i < points; ++i) {
        const double x = from + (to - from) * (i + 0.5) / points;
        hash = (hash ^ std::bit_cast<std::uint64_t>(apply(function, x, 1.7))) * 0x100000001b3U;
    }
    return hash;
}

TEST(MathGolden, WholeGridsHaveTheSameBits)
{
    EXPECT_EQ(digest("exp", -745.0, 709.0), 0x13348830f294f21eU);
    EXPECT_EQ(digest("log", 0.001, 3.0), 0x2ae137be7dd7bea4U);
    EXPECT_EQ(digest("pow", 0.001, 50.0), 0xd04fc0a844b10e57U);
    EXPECT_EQ(digest("cos", -1000.0, 1000.0), 0x077d4cec60d21ab9U);
    EXPECT_EQ(digest("normal_quantile", 1e-9, 1.0), 0x95e491b99fe446a0U);
}

} // namespace
} // namespace mm
