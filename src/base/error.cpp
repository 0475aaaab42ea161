// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"

#include <utility>

namespace mm {

std::string describe(const Mistake& mistake)
{
    std::string text = mistake.file;
    // Appended piece by piece: g++ 12 warns falsely of an overlap where a literal is put before a string.
    if (mistake.line > 0) text.append(":").append(std::to_string(mistake.line));
    if (!mistake.field.empty()) text.append(text.empty() ? "" : ": ").append(mistake.field);
    text.append(": found ").append(mistake.found.empty() ? "nothing" : mistake.found);
    text.append(", expected ").append(mistake.expected);
    if (!mistake.nearest.empty()) text.append("; did you mean ").append(mistake.nearest).append("?");
    return text;
}

InputError::InputError(Mistake mistake) : std::runtime_error(describe(mistake)), mistake_(std::move(mistake))
{}

} // namespace mm
