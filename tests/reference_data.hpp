// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace mm::tests {

/// The folder of published reference data that some tests compare with; its files may not be shipped with
/// the project. Named by MEGAMACHINE_REFERENCE_DATA, else looked for beside the checkout.
inline std::optional<std::filesystem::path> reference_data()
{
    if (const char* named = std::getenv("MEGAMACHINE_REFERENCE_DATA")) {
        if (std::filesystem::is_directory(named)) return std::filesystem::path{named};
        return std::nullopt;
    }
    const std::filesystem::path beside =
        std::filesystem::path{MM_SOURCE_DIR}.parent_path() / "shared" / "data";
    if (std::filesystem::is_directory(beside)) return beside;
    return std::nullopt;
}

/// Says visibly why a comparison did not run.
#define MM_REFERENCE_OR_SKIP(folder)                                                                         \
    const auto folder##_found = mm::tests::reference_data();                                                 \
    if (!folder##_found) GTEST_SKIP() << "reference data not found: set MEGAMACHINE_REFERENCE_DATA";         \
    const std::filesystem::path folder = *folder##_found

} // namespace mm::tests
