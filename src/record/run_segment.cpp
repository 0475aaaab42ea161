// SPDX-License-Identifier: Apache-2.0
#include "record/run_segment.hpp"

#include "files/digest.hpp"

#include <bit>
#include <cstdint>
#include <optional>

namespace mm::record {
namespace {

constexpr std::size_t length_size = 4;    ///< [byte]
constexpr std::size_t checksum_size = 16; ///< hexadecimal digits of SHA-256, 64 bits of it [byte]
constexpr std::size_t head_size = length_size + checksum_size;

/// Writes numbers with their lowest byte first, whatever the machine does.
struct Writer {
    std::string bytes{};

    void whole(std::uint64_t value, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
    }
    void u32(std::size_t value) { whole(value, 4); }
    void f64(double value) { whole(std::bit_cast<std::uint64_t>(value), 8); }
    void text(std::string_view value)
    {
        u32(value.size());
        bytes += value;
    }
};

/// Reads what a Writer wrote; after a read beyond the end nothing counts.
struct Reader {
    std::string_view bytes{};
    bool sound = true;

    std::string_view take(std::size_t size)
    {
        if (size > bytes.size()) sound = false;
        if (!sound) return {};
        const std::string_view piece = bytes.substr(0, size);
        bytes.remove_prefix(size);
        return piece;
    }
    std::uint64_t whole(std::size_t size)
    {
        std::uint64_t value = 0;
        const std::string_view piece = take(size);
        for (std::size_t i = 0; i < piece.size(); ++i)
            value |= std::uint64_t{static_cast<unsigned char>(piece[i])} << (8 * i);
        return value;
    }
    std::uint32_t u32() { return static_cast<std::uint32_t>(whole(4)); }
    double f64() { return std::bit_cast<double>(whole(8)); }
    std::string text() { return std::string{take(u32())}; }
};

/// Over the length too: a length that a broken disk has changed must not lead the reader astray.
std::string checksum_of(std::string_view length, std::string_view payload)
{
    return files::sha256(std::string{length}.append(payload)).substr(0, checksum_size);
}

void write_breach(Writer& writer, const model::Breach& breach)
{
    writer.u32(breach.quarter);
    writer.f64(breach.amount);
    writer.text(breach.phase);
    writer.text(breach.account);
    writer.text(breach.identity);
}

model::Breach read_breach(Reader& reader)
{
    model::Breach breach;
    breach.quarter = reader.u32();
    breach.amount = reader.f64();
    breach.phase = reader.text();
    breach.account = reader.text();
    breach.identity = reader.text();
    return breach;
}

/// The outcome behind the run's id; nothing where the payload is not exactly one.
std::optional<model::Outcome> read_outcome(Reader reader)
{
    model::Outcome outcome;
    outcome.history.number = reader.u32();
    outcome.history.quarters = reader.u32();
    const std::size_t values = reader.u32();
    const bool broken = reader.u32() != 0;
    if (values * sizeof(double) > reader.bytes.size()) return std::nullopt;
    outcome.history.values.reserve(values);
    for (std::size_t i = 0; i < values; ++i) outcome.history.values.push_back(reader.f64());
    if (broken) outcome.breach = read_breach(reader);
    if (!reader.sound || !reader.bytes.empty()) return std::nullopt;
    return outcome;
}

/// The next payload that is whole, or nothing; the reader then stands behind it.
std::optional<std::string_view> next_payload(Reader& reader)
{
    const std::string_view length = reader.take(length_size);
    const std::string_view checksum = reader.take(checksum_size);
    Reader number{.bytes = length};
    const std::string_view payload = reader.take(number.u32());
    if (!reader.sound || payload.empty() || checksum_of(length, payload) != checksum) return std::nullopt;
    return payload;
}

} // namespace

std::string segment_record(const model::Outcome& outcome, std::string_view run_id)
{
    const model::History& history = outcome.history;
    Writer payload;
    payload.bytes.reserve(head_size + run_id.size() + 16 + 8 * history.values.size());
    payload.bytes += run_id;
    payload.u32(history.number);
    payload.u32(history.quarters);
    payload.u32(history.values.size());
    payload.u32(outcome.breach ? 1 : 0);
    for (const double value : history.values) payload.f64(value);
    if (outcome.breach) write_breach(payload, *outcome.breach);

    Writer record;
    record.u32(payload.bytes.size());
    record.bytes += checksum_of(record.bytes, payload.bytes);
    record.bytes += payload.bytes;
    return record.bytes;
}

SegmentContent read_segment(std::string_view bytes, std::string_view run_id)
{
    SegmentContent content;
    if (!bytes.starts_with(segment_head)) return content;
    Reader reader{.bytes = bytes.substr(segment_head.size())};
    content.sound = segment_head.size();
    while (const auto payload = next_payload(reader)) {
        if (payload->starts_with(run_id)) {
            auto outcome = read_outcome({.bytes = payload->substr(run_id.size())});
            if (!outcome) break;
            content.outcomes.push_back(std::move(*outcome));
        } else {
            ++content.strangers;
        }
        content.sound = bytes.size() - reader.bytes.size();
    }
    return content;
}

} // namespace mm::record
