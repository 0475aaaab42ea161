// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calibration/table_statistics.hpp"

#include <cstddef>
#include <vector>

namespace mm::calibration {

/// What has to be done to a published table before an economy of firms with workers can be calibrated from it. Rows
/// are those of the published table.
struct TableChanges {
    /// Products that nobody makes of work and capital: their users buy what those are made of instead.
    std::vector<std::size_t> spread{};
    /// An industry without workers that becomes part of another.
    struct Merger {
        std::size_t from = 0;
        std::size_t into = 0;
    };
    std::vector<Merger> mergers{};
    /// A surplus that is no size to start from, what it is taken at, and the industries that give or take the
    /// difference: what the group adds in value is known better than how its members share it.
    struct Margin {
        std::size_t industry = 0;
        double surplus = 0.0; ///< over output [1]
        std::vector<std::size_t> group{};
    };
    std::vector<Margin> margins{};
};

/// The published rows that a tidied table keeps, in order.
std::vector<std::size_t> kept_rows(std::size_t size, const TableChanges& changes);

/// The table without spread products and merged industries, without cells below zero, and with the margins. Output,
/// value added and its parts, and every kind of final use but stocks keep their sums over all industries; where a
/// cell below zero was scrap, it now comes out of stocks.
SourceTable tidied(SourceTable table, const TableChanges& changes);

} // namespace mm::calibration
