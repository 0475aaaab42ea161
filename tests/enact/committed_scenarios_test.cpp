// SPDX-License-Identifier: Apache-2.0
#include "ai/mechanisms.hpp"
#include "ai/rules.hpp"
#include "calibration/closure_rules.hpp"
#include "plan/scenario.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>

namespace mm::enact {
namespace {

/// The figure of that name among those that a nation with AI has, if there is one.
const Declaration* declared(std::string_view name)
{
    for (const Declarations list : {ai::rule_declarations(), calibration::closure_declarations()})
        for (const Declaration* d : list)
            if (d->name == name) return d;
    return nullptr;
}

bool is_switch(std::string_view name)
{
    return name.substr(0, 3) == "ai." && ai::mechanism_called(name.substr(3)).has_value();
}

TEST(CommittedScenarios, SetDeclaredFiguresToAllowedValues)
{
    std::size_t figures = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path{MM_SOURCE_DIR} / "scenarios")) {
        if (entry.path().extension() != ".toml") continue;
        for (const std::string& text : plan::read_scenario(entry.path()).overrides) {
            const std::string name = text.substr(0, text.find('='));
            if (is_switch(name)) continue;
            const Declaration* d = declared(name);
            ASSERT_NE(d, nullptr) << entry.path() << ": " << name;
            EXPECT_TRUE(allowed(*d, std::stod(text.substr(name.size() + 1)))) << entry.path() << ": " << text;
            ++figures;
        }
    }
    EXPECT_GE(figures, 15U); // Five of each of the three scenarios of Korinek et al. (2026).
}

} // namespace
} // namespace mm::enact
