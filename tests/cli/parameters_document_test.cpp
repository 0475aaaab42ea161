// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"

#include <fstream>
#include <sstream>

namespace mm::cli {
namespace {

std::string document()
{
    std::ifstream file(std::filesystem::path{MM_SOURCE_DIR} / "docs" / "model" / "parameters.md");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(ParametersDocument, HasEveryParameterAsItIsDeclared)
{
    const Desk desk;
    const std::string page = document();
    for (const char* part : {"ai.", "nation."}) {
        const Said said = desk.run(std::string{"schema "} + part + " --markdown");
        ASSERT_EQ(said.code, 0) << said.err;
        ASSERT_NE(said.out.find("| `" + std::string{part}), std::string::npos);
        EXPECT_NE(page.find(said.out), std::string::npos) << "run script/parameters";
    }
}

} // namespace
} // namespace mm::cli
