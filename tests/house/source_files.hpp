// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the tests of the house read: the project's own sources, as text.
namespace mm::house {

struct SourceFile {
    std::string path; ///< from the root of the project, with forward slashes
    std::string text;

    bool is_header() const { return path.ends_with(".hpp"); }
    bool is_cpp() const { return path.ends_with(".hpp") || path.ends_with(".cpp"); }
    /// The folder below src that the file lies in, or "" where it lies elsewhere.
    std::string room() const
    {
        if (!path.starts_with("src/")) return {};
        const std::size_t end = path.find('/', 4);
        return end == std::string::npos ? std::string{} : path.substr(4, end - 4);
    }
};

/// A sentence for each thing that is wrong: "src/a/b.cpp:12: ...". Empty where all is well.
using Complaints = std::vector<std::string>;

inline std::string read_text(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// All files below a folder of the project whose names end so; in no particular order.
inline std::vector<SourceFile> files_below(std::string_view folder, const std::vector<std::string>& endings)
{
    const std::filesystem::path root{MM_SOURCE_DIR};
    const std::filesystem::path start = root / folder;
    std::vector<SourceFile> files;
    if (!std::filesystem::is_directory(start)) return files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(start)) {
        const std::string path =
            std::string{folder} + "/" + entry.path().lexically_relative(start).generic_string();
        if (!entry.is_regular_file() || path.find("/node_modules/") != std::string::npos) continue;
        for (const std::string& ending : endings) {
            if (path.ends_with(ending)) files.push_back({path, read_text(entry.path())});
        }
    }
    return files;
}

inline std::vector<SourceFile> cpp_below(const std::vector<std::string>& folders)
{
    std::vector<SourceFile> all;
    for (const std::string& folder : folders) {
        for (SourceFile& file : files_below(folder, {".cpp", ".hpp"})) all.push_back(std::move(file));
    }
    return all;
}

inline std::vector<std::string> lines_of(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

/// C++ text with comments blanked out, and on request the insides of string and character literals, so that
/// words in them are not taken for code. Line breaks stay where they are.
inline std::string blanked(std::string_view text, bool literals_too)
{
    std::string out;
    std::size_t i = 0;
    const auto blank_until = [&](std::size_t end, bool keep) {
        for (; i < end && i < text.size(); ++i) out += keep || text[i] == '\n' ? text[i] : ' ';
    };
    const auto after = [&](std::string_view what, std::size_t from) {
        const std::size_t found = text.find(what, from);
        return found == std::string_view::npos ? text.size() : found + what.size();
    };
    while (i < text.size()) {
        const std::string_view rest = text.substr(i);
        // A quote after a letter or digit separates digits (1'000); it opens no literal.
        const bool after_word = i > 0 && (std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0);
        if (rest.starts_with("//")) {
            blank_until(std::min(text.find('\n', i), text.size()), false);
        } else if (rest.starts_with("/*")) {
            blank_until(after("*/", i + 2), false);
        } else if (rest.starts_with("R\"") && !after_word && rest.find('(') != std::string_view::npos) {
            std::string close{")"};
            close.append(rest.substr(2, rest.find('(') - 2)).append("\"");
            blank_until(after(close, i), !literals_too);
        } else if (rest[0] == '"' || (rest[0] == '\'' && !after_word)) {
            std::size_t end = i + 1;
            while (end < text.size() && text[end] != rest[0] && text[end] != '\n')
                end += text[end] == '\\' ? 2U : 1U;
            out += rest[0];
            ++i;
            blank_until(end, !literals_too);
        } else {
            out += rest[0];
            ++i;
            continue;
        }
        // The closing quote of an ordinary literal stands at i and would open another.
        if (i < text.size() && (rest[0] == '"' || rest[0] == '\'') && text[i] == rest[0]) out += text[i++];
    }
    return out;
}

struct Include {
    std::size_t line = 0; ///< 1-based
    std::string name{};
    bool in_angles = false;
};

inline std::vector<Include> includes_of(const SourceFile& file)
{
    std::vector<Include> found;
    const std::vector<std::string> lines = lines_of(blanked(file.text, false));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string& line = lines[i];
        const std::size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line[hash] != '#') continue;
        const std::size_t word = line.find_first_not_of(" \t", hash + 1);
        if (word == std::string::npos || line.compare(word, 7, "include") != 0) continue;
        const std::size_t open = line.find_first_of("<\"", word);
        if (open == std::string::npos) continue;
        const std::size_t close = line.find(line[open] == '<' ? '>' : '"', open + 1);
        found.push_back({i + 1, line.substr(open + 1, close - open - 1), line[open] == '<'});
    }
    return found;
}

inline std::string place(const SourceFile& file, std::size_t line)
{
    return file.path + ":" + std::to_string(line) + ": ";
}

/// All complaints in one text, for a test's message.
inline std::string told(const Complaints& complaints)
{
    std::string text;
    for (const std::string& complaint : complaints) text += complaint + "\n";
    return text;
}

} // namespace mm::house
