// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quarter.hpp"
#include "base/schema.hpp"
#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace mm::nation {

/// What an evidence row is for.
enum class EvidenceList : std::uint8_t {
    input,       ///< observed and told to the run
    calibration, ///< observed, and the run was fitted to it
    holdout,     ///< observed, and the run has to meet it by itself
    prediction,  ///< said by the run before anybody knows
    published    ///< found by others, with the run's own answer under their assumptions
};
std::string_view to_string(EvidenceList list); ///< "input", "calibration", ...

/// A number with its range.
struct Ranged {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    double value = unknown;
    double low = unknown;
    double high = unknown;
    bool known() const { return value == value; }
};

/// A figure as others have it, and as the run has it.
struct EvidenceRow {
    EvidenceList list = EvidenceList::input;
    std::string quantity{}; ///< "chips", "acemoglu.gdp"
    Text name{};
    Quarter quarter{}; ///< its last, where it is of several
    std::string unit{};
    Ranged given{};       ///< by others; unknown for a prediction
    Ranged ours{};        ///< median, 5 % and 95 % of histories; mean and its 90 % interval where published
    bool missed = false;  ///< the two ranges lie apart
    std::string source{}; ///< of what is given
    Grade grade = Grade::illustrative;
    std::size_t histories = 0; ///< behind our figure; 0 where there is none
};

/// What a nation's AI was held against, all measured together.
struct Evidence {
    std::vector<EvidenceRow> rows{};
    Quarter start{};    ///< the histories begin after it
    double scale = 0.0; ///< persons an agent stood for
    std::uint64_t seed = 0;
    std::string version{}; ///< of the program that measured

    bool empty() const { return rows.empty(); }
};

/// CSV, one row a figure.
std::string evidence_csv(const Evidence& evidence);
/// Reads ai/evidence.csv of a nation's folder; none where there is no such file. Throws InputError for an unknown list,
/// a row that comes twice, or rows that were not measured together.
Evidence read_evidence(const std::filesystem::path& nation_folder);

} // namespace mm::nation
