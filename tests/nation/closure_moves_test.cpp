// SPDX-License-Identifier: Apache-2.0
#include "nation/closure_moves_table.hpp"

#include "calibration/closures.hpp"
#include "files/refusal.hpp"

#include <set>

namespace mm::nation {
namespace {

using files::bytes_of;
using files::OwnFolder;
using files::refusal_of;
using files::with;

const std::filesystem::path korea = std::filesystem::path{MM_SOURCE_DIR} / "nations" / "korea";

Mistake refusal_with(std::string_view from, std::string_view to)
{
    const OwnFolder folder;
    folder.write("closure_moves.csv", with(bytes_of(korea / "closure_moves.csv"), from, to));
    return refusal_of([&] { read_closure_moves(folder.path()); });
}

TEST(ClosureMoves, OfKoreaAreOfEveryClosure)
{
    const ClosureMoves moves = read_closure_moves(korea);
    std::set<std::string> closures;
    for (const ClosureMove& m : moves.moves) {
        closures.insert(m.closure);
        EXPECT_LE(m.low, m.without - m.with_all) << m.closure << " " << m.headline;
        EXPECT_GE(m.high, m.without - m.with_all) << m.closure << " " << m.headline;
        EXPECT_GE(m.histories, 2u);
    }
    EXPECT_EQ(closures.size(), calibration::closures_count);
    EXPECT_EQ(moves.start, Quarter::of(2024, 4));
    EXPECT_EQ(moves.until, Quarter::of(2040, 4));
}

TEST(ClosureMoves, AreReadAsTheyWereWritten)
{
    const ClosureMoves moves = read_closure_moves(korea);
    EXPECT_EQ(closure_moves_csv(moves), bytes_of(korea / "closure_moves.csv"));
}

TEST(ClosureMoves, AreNoneWhereTheFolderHasNoSuchFile)
{
    const OwnFolder folder;
    EXPECT_TRUE(read_closure_moves(folder.path()).empty());
}

TEST(ClosureMoves, RefuseAWrongRowWithItsLine)
{
    const Mistake closure = refusal_with("\nN4,utilisation", "\nN44,utilisation");
    EXPECT_EQ(closure.field, "closure");
    EXPECT_GT(closure.line, 0u);
    EXPECT_EQ(refusal_with("\nN4,utilisation", "\nN4,wage_share").field, "closure") << "comes twice";
    EXPECT_EQ(refusal_with("2040Q4,10000,1,0.1.0\nN2,", "2039Q4,10000,1,0.1.0\nN2,").field, "until");
}

} // namespace
} // namespace mm::nation
