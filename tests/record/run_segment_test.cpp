// SPDX-License-Identifier: Apache-2.0
#include "record/run_segment.hpp"

#include "record/run_made.hpp"

#include <gtest/gtest.h>

namespace mm::record {
namespace {

const std::string id(64, 'e');

std::string segment_of(std::uint32_t count)
{
    std::string bytes{segment_head};
    for (std::uint32_t number = 0; number < count; ++number) bytes += segment_record(small(number), id);
    return bytes;
}

TEST(Segment, GivesBackEveryBit)
{
    const std::string bytes = segment_of(3);
    const SegmentContent content = read_segment(bytes, id);
    EXPECT_EQ(content.sound, bytes.size());
    EXPECT_EQ(content.strangers, 0u);
    ASSERT_EQ(content.outcomes.size(), 3u);
    for (std::uint32_t number = 0; number < 3; ++number)
        EXPECT_TRUE(same(content.outcomes[number], small(number))) << number;
}

TEST(Segment, TornAnywhereGivesWhatWasWholeBefore)
{
    const std::string bytes = segment_of(4);
    std::vector<std::size_t> ends{segment_head.size()};
    for (std::uint32_t number = 0; number < 4; ++number)
        ends.push_back(ends.back() + segment_record(small(number), id).size());
    ASSERT_EQ(ends.back(), bytes.size());
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const SegmentContent content = read_segment(std::string_view{bytes}.substr(0, length), id);
        std::size_t whole = 0;
        while (whole < 4 && ends[whole + 1] <= length) ++whole;
        ASSERT_EQ(content.outcomes.size(), whole) << "torn after " << length << " bytes";
        EXPECT_EQ(content.sound, length < ends[0] ? 0u : ends[whole]) << "torn after " << length << " bytes";
        for (std::uint32_t number = 0; number < whole; ++number)
            EXPECT_TRUE(same(content.outcomes[number], small(number)));
    }
}

TEST(Segment, WithAnyByteChangedGivesNoWrongHistory)
{
    const std::string bytes = segment_of(2);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string spoilt = bytes;
        spoilt[at] = static_cast<char>(spoilt[at] ^ 0x10);
        const SegmentContent content = read_segment(spoilt, id);
        EXPECT_LT(content.outcomes.size(), 2u) << "byte " << at;
        for (const model::Outcome& outcome : content.outcomes)
            EXPECT_TRUE(same(outcome, small(outcome.history.number))) << "byte " << at;
    }
}

TEST(Segment, EndsWhereADiskLeftZeros)
{
    const std::string bytes = segment_of(2);
    const SegmentContent content = read_segment(bytes + std::string(4096, '\0'), id);
    EXPECT_EQ(content.outcomes.size(), 2u);
    EXPECT_EQ(content.sound, bytes.size());
}

TEST(Segment, SkipsRecordsOfOtherRuns)
{
    const std::string bytes =
        segment_of(1) + segment_record(small(7), std::string(64, 'f')) + segment_record(small(2), id);
    const SegmentContent content = read_segment(bytes, id);
    EXPECT_EQ(content.strangers, 1u);
    EXPECT_EQ(content.sound, bytes.size());
    ASSERT_EQ(content.outcomes.size(), 2u);
    EXPECT_EQ(content.outcomes[1].history.number, 2u);
}

TEST(Segment, OfSomethingElseIsEmpty)
{
    EXPECT_EQ(read_segment("{\"json\": true}", id).sound, 0u);
    EXPECT_EQ(read_segment("", id).sound, 0u);
}

} // namespace
} // namespace mm::record
