// SPDX-License-Identifier: Apache-2.0
#include "record/manifest.hpp"

#include "files/digest.hpp"
#include "files/text_file.hpp"
#include "record/build.hpp"

#include <algorithm>

namespace mm::record {

Manifest manifest_of_build()
{
    Manifest manifest;
    manifest.program = std::string{"megamachine "} + build::version;
    manifest.commit = build::commit;
    manifest.compiler = build::compiler;
    return manifest;
}

void add_inputs(Manifest& manifest, const std::vector<std::filesystem::path>& files,
                const std::filesystem::path& root)
{
    for (const std::filesystem::path& file : files) {
        std::error_code error;
        const auto relative = std::filesystem::relative(file, root, error);
        const bool inside = !error && !relative.empty() && *relative.begin() != "..";
        // A file from elsewhere is named without its folders: they are nobody's business.
        std::string name = inside ? relative.generic_string() : file.filename().string();
        const bool known = std::any_of(manifest.inputs.begin(), manifest.inputs.end(),
                                       [&](const Manifest::Input& input) { return input.file == name; });
        if (!known) manifest.inputs.push_back({std::move(name), files::sha256(files::read_text(file))});
    }
}

} // namespace mm::record
