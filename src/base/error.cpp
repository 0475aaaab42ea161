// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"

#include <utility>

namespace mm {

std::string describe(const Mistake& mistake)
{
    std::string text = mistake.file;
    if (mistake.line > 0) text += ":" + std::to_string(mistake.line);
    if (!mistake.field.empty()) text += (text.empty() ? "" : ": ") + mistake.field;
    text += ": found " + (mistake.found.empty() ? std::string{"nothing"} : mistake.found);
    text += ", expected " + mistake.expected;
    if (!mistake.nearest.empty()) text += "; did you mean " + mistake.nearest + "?";
    return text;
}

InputError::InputError(Mistake mistake) : std::runtime_error(describe(mistake)), mistake_(std::move(mistake)) {}

} // namespace mm
