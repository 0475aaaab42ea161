// SPDX-License-Identifier: Apache-2.0
#include "house/source_files.hpp"

#include <gtest/gtest.h>
#include <regex>

// Habits that a reader could check by eye and would forget to.
namespace mm::house {
namespace {

/// A complaint for every line of code in which the pattern occurs.
Complaints lines_with(const SourceFile& file, const std::string& text, const std::regex& pattern,
                      const std::string& why)
{
    Complaints complaints;
    const std::vector<std::string> lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(lines[i], match, pattern)) {
            complaints.push_back(place(file, i + 1) + match.str() + why);
        }
    }
    return complaints;
}

/// Files are opened where files are read; the engine is given values.
Complaints opened_files(const SourceFile& file)
{
    static const std::regex opening(
        R"(\b(basic_)?[io]?f(stream|ilebuf)\b|\b(f|fre|fd)open\b|(^|\W)::open\b|\bopenat?\s*\()"
        R"(|\b(recursive_)?directory_iterator\b|\bmmap\b)");
    const std::string room = file.room();
    if (room == "files" || room == "nation" || room == "plan" || room == "record") return {};
    return lines_with(file, blanked(file.text, true), opening,
                      " opens files, which only files, nation, plan and record may");
}

/// Functions of the system's library that IEEE 754 does not fix to the bit, called as std::exp(x), or as exp(x),
/// which finds the library's where math:: is forgotten. base/math itself, and a file that
/// defines a function of that name, may call it so.
Complaints inexact_functions(const SourceFile& file)
{
    constexpr const char* names[] = {"exp",  "exp2", "expm1",  "log",  "log2",  "log10", "log1p", "pow",
                                     "sin",  "cos",  "tan",    "asin", "acos",  "atan",  "atan2", "sinh",
                                     "cosh", "tanh", "cbrt",   "fma",  "hypot", "asinh", "acosh", "atanh",
                                     "erf",  "erfc", "tgamma", "lerp", "lgamma"};
    const std::string code = blanked(file.text, true);
    Complaints complaints;
    for (const std::string name : names) {
        std::string pattern{R"(\bstd::)"};
        pattern.append(name).append("[fl]?\\b");
        const bool defined = code.find("namespace mm::math") != std::string::npos ||
                             code.find("double " + name + "(double") != std::string::npos;
        if (!defined) pattern.append(R"(|(^|[^\w:.>])(::)?)").append(name).append(R"([fl]?\s*\()");
        const Complaints found = lines_with(file, code, std::regex(pattern),
                                            " rounds as the machine's library does: see base/math.hpp");
        complaints.insert(complaints.end(), found.begin(), found.end());
    }
    return complaints;
}

/// Chance has an address (base/random.hpp); a generator with a state of its own has none.
Complaints other_chance(const SourceFile& file)
{
    static const std::regex chance(
        R"(\bstd::(rand|srand|random_device|mt19937\w*|minstd_rand\w*|default_random_engine)"
        R"(|\w+_distribution|shuffle|sample)\b|^\s*#\s*include\s*<random>)");
    return lines_with(file, blanked(file.text, true), chance,
                      " draws without an address: see base/random.hpp");
}

/// Notes of unfinished work belong in the list of issues.
Complaints leftovers(const SourceFile& file)
{
    // The words are put together here so that this file does not complain of itself.
    static const std::regex left(std::string{R"(\b(TO)"} + "DO|FIX" + "ME|XX" + "X|HA" + R"(CK)\b)");
    return lines_with(file, file.text, left, " is left over");
}

Complaints missing_licence(const SourceFile& file)
{
    if (file.text.starts_with("// SPDX-License-Identifier: Apache-2.0\n")) return {};
    return {place(file, 1) + "the first line is not // SPDX-License-Identifier: Apache-2.0"};
}

/// Lines above 120 characters; a Korean letter is one character, of three bytes.
Complaints long_lines(const SourceFile& file)
{
    constexpr std::size_t longest = 120;
    Complaints complaints;
    const std::vector<std::string> lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t length = 0;
        for (const char c : lines[i]) length += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
        if (length > longest)
            complaints.push_back(place(file, i + 1) + "has " + std::to_string(length) +
                                 " characters, at most 120 fit");
    }
    return complaints;
}

using Check = Complaints (*)(const SourceFile&);

void expect_clean(const std::vector<SourceFile>& files, Check check)
{
    for (const SourceFile& file : files) {
        const Complaints complaints = check(file);
        EXPECT_TRUE(complaints.empty()) << told(complaints);
    }
}

std::size_t count(Check check, const std::string& path, const std::string& text)
{
    return check({path, text}).size();
}

TEST(Tidy, FilesAreOpenedOnlyWhereFilesAreRead)
{
    expect_clean(cpp_below({"src"}), opened_files);
}

TEST(Tidy, ResultsDoNotDependOnTheSystemsMathematics)
{
    expect_clean(cpp_below({"src"}), inexact_functions);
}

TEST(Tidy, ChanceHasAnAddress)
{
    expect_clean(cpp_below({"src"}), other_chance);
}

TEST(Tidy, NothingIsLeftOver)
{
    for (const char* folder : {"src", "apps", "tests", "bench", "cmake", "script", "tables"}) {
        expect_clean(
            files_below(folder, {".cpp", ".hpp", ".cmake", "CMakeLists.txt", ".py", ".sh", ".js", ".S"}),
            leftovers);
    }
}

TEST(Tidy, EveryFileNamesItsLicenceFirst)
{
    expect_clean(cpp_below({"src", "apps", "tests", "bench"}), missing_licence);
}

TEST(Tidy, LinesFitThePage)
{
    expect_clean(cpp_below({"src", "apps", "tests", "bench"}), long_lines);
}

TEST(TidyCheck, ComplainsOfOpenedFiles)
{
    for (const char* text :
         {"#include <fstream>\n", "std::ifstream in(path);\n", "auto* f = std::fopen(name, \"r\");\n",
          "for (auto& e : std::filesystem::directory_iterator(p)) {}\n", "int f = ::open(name, 0);\n"}) {
        EXPECT_EQ(count(opened_files, "src/ai/a.cpp", text), 1U) << text;
        EXPECT_EQ(count(opened_files, "src/files/a.cpp", text), 0U) << text;
    }
    EXPECT_EQ(
        count(opened_files, "src/ai/a.cpp", "// an ifstream\nprint(\"fopen\");\nstd::ostringstream s;\n"),
        0U);
    EXPECT_EQ(count(opened_files, "src/ai/a.cpp", "double reopened = opening; bool is_open = door.open;\n"),
              0U);
}

TEST(TidyCheck, ComplainsOfInexactFunctions)
{
    for (const char* name : {"exp", "log", "pow", "cos", "sin", "log2", "expf", "tanh"}) {
        EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "y = std::" + std::string{name} + "(x);\n"), 1U)
            << name;
    }
    EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "y = math::exp(x) + std::sqrt(x) + std::floor(x);\n"),
              0U);
    EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "// never std::exp\nstd::logic_error e;\n"), 0U);
    EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "y = exp(x);\n"), 1U);
    EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "y = -::pow(x, 2.0);\n"), 1U);
    EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "y = mm::math::exp(x) + book.log(x) + catalog(x);\n"),
              0U);
    EXPECT_EQ(count(inexact_functions, "src/ai/a.cpp", "double log10(double x);\ny = log10(x);\n"), 0U);
}

TEST(TidyCheck, ComplainsOfOtherChance)
{
    EXPECT_EQ(count(other_chance, "src/ai/a.cpp", "#include <random>\n"), 1U);
    EXPECT_EQ(count(other_chance, "src/ai/a.cpp", "std::mt19937_64 engine;\n"), 1U);
    EXPECT_EQ(count(other_chance, "src/ai/a.cpp", "std::normal_distribution<double> z;\n"), 1U);
    EXPECT_EQ(count(other_chance, "src/ai/a.cpp", "#include \"base/random.hpp\"\nnormal({1, 2, 3, 4, 5});\n"),
              0U);
}

TEST(TidyCheck, ComplainsOfLeftovers)
{
    for (const std::string word : {"TO"
                                   "DO",
                                   "FIX"
                                   "ME",
                                   "XX"
                                   "X",
                                   "HA"
                                   "CK"}) {
        EXPECT_EQ(count(leftovers, "src/ai/a.cpp", "int a; // " + word + ": later\n"), 1U) << word;
    }
    EXPECT_EQ(count(leftovers, "src/ai/a.cpp", "int a; // all that is to do is done\n"), 0U);
}

TEST(TidyCheck, ComplainsOfAMissingLicence)
{
    EXPECT_EQ(count(missing_licence, "src/ai/a.cpp", "// SPDX-License-Identifier: Apache-2.0\nint a;\n"), 0U);
    EXPECT_EQ(count(missing_licence, "src/ai/a.cpp", "\n// SPDX-License-Identifier: Apache-2.0\nint a;\n"),
              1U);
    EXPECT_EQ(count(missing_licence, "src/ai/a.cpp", ""), 1U);
}

TEST(TidyCheck, ComplainsOfLongLinesByLetters)
{
    EXPECT_EQ(count(long_lines, "src/ai/a.cpp", std::string(120, 'x') + "\n"), 0U);
    EXPECT_EQ(count(long_lines, "src/ai/a.cpp", "\n" + std::string(121, 'x')), 1U);
    std::string korean;
    for (int i = 0; i < 120; ++i) korean += "예";
    EXPECT_EQ(count(long_lines, "src/ai/a.cpp", korean), 0U);
    EXPECT_EQ(count(long_lines, "src/ai/a.cpp", korean + "예"), 1U);
}

} // namespace
} // namespace mm::house
