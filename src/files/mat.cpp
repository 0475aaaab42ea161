// SPDX-License-Identifier: Apache-2.0
#include "files/mat.hpp"

#include "base/error.hpp"
#include "files/nesting.hpp"
#include "files/text_file.hpp"

#include <matio.h>
#include <zlib.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace mm::files {
namespace {

constexpr std::size_t header_bytes = 128;
constexpr std::string_view banner = "MATLAB 5.0 MAT-file";
constexpr std::string_view expected_file = "a MAT-file of level 5 (MATLAB's save -v6 or -v7)";

struct CloseFile {
    void operator()(mat_t* file) const { Mat_Close(file); }
};
struct FreeVariable {
    void operator()(matvar_t* variable) const { Mat_VarFree(variable); }
};

[[noreturn]] void refuse(const std::filesystem::path& path, std::string found)
{
    throw InputError(
        {.file = path.string(), .found = std::move(found), .expected = std::string{expected_file}});
}

std::uint32_t word_at(std::string_view bytes, std::size_t at, bool big_endian)
{
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t shift = 8 * (big_endian ? 3 - i : i);
        word |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << shift;
    }
    return word;
}

/// Unpacks a compressed variable and holds it against its checksum: the library runs on for ever over some damage
/// that this finds at once.
void hold_checksum(const std::filesystem::path& path, std::string_view packed)
{
    constexpr std::size_t largest = 256u << 20u; // [byte]
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) refuse(path, "more than the memory holds");
    // The library takes the input as one that it may write to, and does not.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::array<Bytef, 1u << 16u> block{};
    int code = Z_OK;
    while (code == Z_OK && stream.total_out <= largest) {
        stream.next_out = block.data();
        stream.avail_out = static_cast<uInt>(block.size());
        code = inflate(&stream, Z_NO_FLUSH);
    }
    inflateEnd(&stream);
    if (code == Z_OK) refuse(path, "a variable above 256 MiB");
    if (code != Z_STREAM_END || stream.avail_in != 0) refuse(path, "a variable that is damaged");
}

/// How many variables the file says it holds, none of them damaged. The library takes the end of a file that was cut
/// off for its end, so that what is missing would not be missed.
std::size_t count_variables(const std::filesystem::path& path, std::string_view bytes)
{
    if (bytes.size() < header_bytes || !bytes.starts_with(banner)) refuse(path, "another kind of file");
    const bool big_endian = bytes.substr(126, 2) == "MI";
    constexpr std::size_t tag = 8; // type and number of bytes that follow
    constexpr std::uint32_t compressed = 15;
    std::size_t count = 0;
    for (std::size_t at = header_bytes; at < bytes.size(); ++count) {
        if (bytes.size() - at < tag) refuse(path, "a file that ends inside a variable");
        const std::size_t length = word_at(bytes, at + 4, big_endian);
        if (bytes.size() - at - tag < length) refuse(path, "a file that ends inside a variable");
        if (word_at(bytes, at, big_endian) == compressed) hold_checksum(path, bytes.substr(at + tag, length));
        at += tag + length;
    }
    return count;
}

template <class T> void convert(const matvar_t& variable, std::vector<double>& values)
{
    const T* from = static_cast<const T*>(variable.data);
    const std::size_t count = variable.nbytes / sizeof(T);
    for (std::size_t i = 0; i < count; ++i) values.push_back(static_cast<double>(from[i]));
}

/// The numbers of a variable, or the words for what it holds instead.
std::string take_values(const matvar_t& variable, std::vector<double>& values)
{
    if (variable.isComplex != 0) return "complex numbers";
    switch (variable.class_type) {
    case MAT_C_DOUBLE:
        convert<double>(variable, values);
        return {};
    case MAT_C_SINGLE:
        convert<float>(variable, values);
        return {};
    case MAT_C_INT8:
        convert<std::int8_t>(variable, values);
        return {};
    case MAT_C_UINT8:
        convert<std::uint8_t>(variable, values);
        return {};
    case MAT_C_INT16:
        convert<std::int16_t>(variable, values);
        return {};
    case MAT_C_UINT16:
        convert<std::uint16_t>(variable, values);
        return {};
    case MAT_C_INT32:
        convert<std::int32_t>(variable, values);
        return {};
    case MAT_C_UINT32:
        convert<std::uint32_t>(variable, values);
        return {};
    case MAT_C_INT64:
        convert<std::int64_t>(variable, values);
        return {};
    case MAT_C_UINT64:
        convert<std::uint64_t>(variable, values);
        return {};
    case MAT_C_CHAR:
        return "a text";
    case MAT_C_CELL:
        return "a cell array";
    case MAT_C_SPARSE:
        return "a sparse matrix";
    case MAT_C_STRUCT:
        return "several structs";
    default:
        return "something that is no array";
    }
}

void add_variable(matvar_t& variable, const std::string& name, std::size_t depth, NamedArrays& to)
{
    NamedArray array{.name = name, .dims = {variable.dims, variable.dims + variable.rank}};
    std::size_t size = 1;
    for (const std::size_t extent : array.dims) size *= extent;
    if (variable.class_type == MAT_C_STRUCT && size == 1 && depth < deepest) {
        char* const* fields = Mat_VarGetStructFieldnames(&variable);
        for (unsigned i = 0; i < Mat_VarGetNumberOfFields(&variable); ++i) {
            matvar_t* field = Mat_VarGetStructFieldByIndex(&variable, i, 0);
            if (field != nullptr) add_variable(*field, name + "." + fields[i], depth + 1, to);
        }
        return;
    }
    array.other = take_values(variable, array.values);
    if (array.other.empty() && array.values.size() != size) array.other = "fewer values than it announces";
    to.arrays.push_back(std::move(array));
}

} // namespace

NamedArrays read_mat(const std::filesystem::path& path)
{
    const std::size_t announced = count_variables(path, read_text(path));
    const std::unique_ptr<mat_t, CloseFile> file{Mat_Open(path.c_str(), MAT_ACC_RDONLY)};
    if (file == nullptr) refuse(path, "a file that cannot be read");
    NamedArrays arrays{.file = path.string()};
    std::size_t read = 0;
    while (const std::unique_ptr<matvar_t, FreeVariable> variable{Mat_VarReadNext(file.get())}) {
        ++read;
        add_variable(*variable, variable->name == nullptr ? "" : variable->name, 0, arrays);
    }
    if (read != announced)
        refuse(path,
               std::to_string(read) + " readable variables of " + std::to_string(announced) + " in the file");
    return arrays;
}

} // namespace mm::files
