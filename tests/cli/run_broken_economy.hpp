// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/program.hpp"

#include <fmt/format.h>

namespace mm::cli {

/// Austria in the folder "rich", its households' cash multiplied until the books no longer balance in double
/// precision: with enough of it every history breaks an identity, with less some do.
inline void write_rich_austria(const Desk& desk, double factor)
{
    const fs::path folder = desk.here() / "rich";
    fs::remove_all(folder);
    fs::copy(fs::path{MM_SOURCE_DIR} / "nations" / "austria", folder);
    std::string text = bytes_of(folder / "balance_sheets.csv");
    const std::string cash = "219841";
    const std::size_t at = text.find("2010Q1,54049,236919,6719," + cash);
    ASSERT_NE(at, std::string::npos);
    text.replace(text.find(cash, at), cash.size(), fmt::format("{}", 219841.0 * factor));
    std::ofstream(folder / "balance_sheets.csv", std::ios::binary) << text;
}

} // namespace mm::cli
