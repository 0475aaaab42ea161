// SPDX-License-Identifier: Apache-2.0
#include "nation/events_table.hpp"

#include "files/csv.hpp"

#include <algorithm>
#include <array>

namespace mm::nation {
namespace {

constexpr std::array<std::string_view, 13> columns{"event",   "quantity", "actual", "unit",  "as_of",
                                                   "from",    "until",    "chip",   "count", "text_en",
                                                   "text_ko", "source",   "grade"};

Quantity quantity_of(const files::Csv& csv, std::size_t r)
{
    const std::string& text = csv.text(r, "quantity");
    if (text == "accelerators") return Quantity::accelerators;
    if (text == "hardware") return Quantity::hardware;
    if (text == "delivered") return Quantity::delivered;
    csv.refuse(r, "quantity", "accelerators, hardware or delivered");
}

Event event_of(const files::Csv& csv, std::size_t r)
{
    Event event{.id = csv.text(r, "event"),
                .quantity = quantity_of(csv, r),
                .actual = csv.number(r, "actual", csv.text(r, "unit"), 0.0, 1e18),
                .unit = csv.text(r, "unit"),
                .as_of = csv.quarter(r, "as_of"),
                .from = csv.quarter(r, "from"),
                .until = csv.quarter(r, "until"),
                .text = {csv.text(r, "text_en"), csv.text(r, "text_ko")},
                .source = csv.text(r, "source"),
                .grade = csv.grade(r, "grade")};
    if (event.until < event.from) csv.refuse(r, "until", "a quarter not before from");
    if (event.from < event.as_of)
        csv.refuse(r, "from", "a quarter not before as_of, or the event is no prediction");
    return event;
}

/// Rows of one event differ in chip and count alone.
void hold_same(const files::Csv& csv, std::size_t r)
{
    for (const std::string_view column : columns)
        if (column != "chip" && column != "count" && csv.text(r, column) != csv.text(r - 1, column))
            csv.refuse(r, column, "the same as in the event's row before");
}

} // namespace

std::vector<Event> read_events(const std::filesystem::path& path, const std::vector<std::string>& chips)
{
    const files::Csv csv = files::read_csv(path, columns, true);
    csv.hold_once(std::array<std::string_view, 2>{"event", "chip"});
    std::vector<Event> events;
    for (std::size_t r = 0; r < csv.size(); ++r) {
        if (std::find(chips.begin(), chips.end(), csv.text(r, "chip")) == chips.end())
            csv.refuse(r, "chip", "a chip of world/chips.csv", nearest_name(csv.text(r, "chip"), chips));
        if (events.empty() || events.back().id != csv.text(r, "event"))
            events.push_back(event_of(csv, r));
        else
            hold_same(csv, r);
        events.back().parts.push_back({csv.text(r, "chip"), csv.number(r, "count", "chip", 0.0, 1e8)});
    }
    return events;
}

} // namespace mm::nation
