// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/series.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The bytes of a segment: a file of a run folder to which histories are appended. docs/store.md describes them.
namespace mm::record {

/// What every segment begins with.
inline constexpr std::string_view segment_head{"MMRUN 1\n"};

/// An outcome as it is appended: length, checksum, then the run's id, the history's number and its values.
std::string segment_record(const model::Outcome& outcome, std::string_view run_id);

/// What can be read of a segment's bytes.
struct SegmentContent {
    std::vector<model::Outcome> outcomes{}; ///< in the order of the file
    std::size_t sound = 0;     ///< length of the part that is whole; what follows is torn or damaged [byte]
    std::size_t strangers = 0; ///< whole records of other runs, which are not among the outcomes
};

/// Reads records up to the first that is not whole.
SegmentContent read_segment(std::string_view bytes, std::string_view run_id);

} // namespace mm::record
