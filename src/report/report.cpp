// SPDX-License-Identifier: Apache-2.0
#include "report/report.hpp"

#include "files/text_file.hpp"

#include <cassert>

// Laid into the program by bundle.S.
extern "C" {
extern const char mm_report_template[], mm_report_template_end[];
extern const char mm_report_style[], mm_report_style_end[];
extern const char mm_report_script[], mm_report_script_end[];
}

namespace mm::report {
namespace {

std::string_view between(const char* begin, const char* end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

void put(std::string& text, std::string_view marker, std::string_view content)
{
    const std::size_t at = text.find(marker);
    assert(at != std::string::npos);
    text.replace(at, marker.size(), content);
}

/// "</script>" or "<!--" inside the record would end or upset its element; JSON reads \u003c as "<".
std::string inside_script(std::string_view json)
{
    std::string safe;
    safe.reserve(json.size());
    for (const char letter : json) {
        if (letter == '<')
            safe += "\\u003c";
        else
            safe += letter;
    }
    return safe;
}

} // namespace

std::string page(std::string_view record)
{
    std::string text{between(mm_report_template, mm_report_template_end)};
    // From the end on, so that no marker is looked for in what was put in.
    put(text, "<!--script-->", between(mm_report_script, mm_report_script_end));
    put(text, "<!--record-->", inside_script(record));
    put(text, "<!--style-->", between(mm_report_style, mm_report_style_end));
    return text;
}

void write_page(const std::filesystem::path& path, std::string_view record)
{
    files::write_whole(path, page(record));
}

} // namespace mm::report
