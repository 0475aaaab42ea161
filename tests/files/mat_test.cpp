// SPDX-License-Identifier: Apache-2.0
#include "files/mat.hpp"

#include "files/refusal.hpp"

#include <array>
#include <cstdint>
#include <matio.h>
#include <vector>

namespace mm::files {
namespace {

/// A MAT-file that is written by the library's own hand.
class Writer {
public:
    Writer(const std::filesystem::path& path, matio_compression compression, mat_ft version = MAT_FT_MAT5)
        : file_(Mat_CreateVer(path.c_str(), nullptr, version)), compression_(compression)
    {}
    ~Writer() { Mat_Close(file_); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    template <class T>
    static matvar_t* array(const char* name, matio_classes kind, matio_types type, std::vector<T> values,
                           std::size_t rows, std::size_t columns)
    {
        std::array<std::size_t, 2> dims{rows, columns};
        return Mat_VarCreate(name, kind, type, 2, dims.data(), values.data(), 0);
    }
    static matvar_t* doubles(const char* name, std::vector<double> values, std::size_t rows,
                             std::size_t columns)
    {
        return array(name, MAT_C_DOUBLE, MAT_T_DOUBLE, std::move(values), rows, columns);
    }
    void add(matvar_t* variable)
    {
        EXPECT_EQ(Mat_VarWrite(file_, variable, compression_), 0);
        Mat_VarFree(variable);
    }

private:
    mat_t* file_;
    matio_compression compression_;
};

/// A file of three variables: a matrix, a count and a struct of two arrays.
std::filesystem::path write_three(const OwnFolder& folder, matio_compression compression)
{
    const auto path = folder.path() / "three.mat";
    Writer writer(path, compression);
    writer.add(Writer::doubles("m", {1.0, 2.0, 3.0, 4.5, -0.0, 1e-300}, 3, 2));
    writer.add(Writer::array<std::uint16_t>("n", MAT_C_UINT16, MAT_T_UINT16, {65'535}, 1, 1));
    std::array<const char*, 2> fields{"gdp", "years"};
    std::array<std::size_t, 2> one{1, 1};
    matvar_t* data = Mat_VarCreateStruct("data", 2, one.data(), fields.data(), fields.size());
    Mat_VarSetStructFieldByName(data, "gdp", 0, Writer::doubles("gdp", {7.0, 8.0}, 2, 1));
    Mat_VarSetStructFieldByName(
        data, "years", 0, Writer::array<std::int32_t>("years", MAT_C_INT32, MAT_T_INT32, {-3, 4}, 1, 2));
    writer.add(data);
    return path;
}

TEST(MatFile, GivesMatricesColumnByColumnAndStructsByTheirFields)
{
    for (const auto compression : {MAT_COMPRESSION_NONE, MAT_COMPRESSION_ZLIB}) {
        const OwnFolder folder;
        const NamedArrays file = read_mat(write_three(folder, compression));
        ASSERT_EQ(file.arrays.size(), 4U);
        EXPECT_EQ(file.arrays[0].name, "m");
        EXPECT_EQ(file.arrays[0].dims, (std::vector<std::size_t>{3, 2}));
        EXPECT_EQ(file.arrays[0].values, (std::vector<double>{1.0, 2.0, 3.0, 4.5, -0.0, 1e-300}));
        EXPECT_EQ(file.scalar("n"), 65'535.0);
        EXPECT_EQ(file.column("data.gdp", 2)[1], 8.0);
        EXPECT_EQ(file.column("data.years", 2)[0], -3.0);
    }
}

TEST(MatFile, NamesTheMissingVariable)
{
    const OwnFolder folder;
    const auto path = write_three(folder, MAT_COMPRESSION_ZLIB);
    const NamedArrays file = read_mat(path);
    const Mistake mistake = refusal_of([&] { file.column("data.gdb", 2); });
    EXPECT_EQ(mistake.file, path.string());
    EXPECT_EQ(mistake.field, "data.gdb");
    EXPECT_EQ(mistake.nearest, "data.gdp");
}

TEST(MatFile, SaysWhatAVariableHoldsInsteadOfNumbers)
{
    const OwnFolder folder;
    const auto path = folder.path() / "odd.mat";
    {
        Writer writer(path, MAT_COMPRESSION_NONE);
        writer.add(Writer::array<std::uint8_t>("t", MAT_C_CHAR, MAT_T_UINT8, {'h', 'i'}, 1, 2));
        std::array<std::size_t, 2> one{1, 1};
        matvar_t* cells = Mat_VarCreate("c", MAT_C_CELL, MAT_T_CELL, 2, one.data(), nullptr, 0);
        Mat_VarSetCell(cells, 0, Writer::doubles("", {1.0}, 1, 1));
        writer.add(cells);
        double re = 1.0;
        double im = 2.0;
        mat_complex_split_t both{&re, &im};
        writer.add(Mat_VarCreate("z", MAT_C_DOUBLE, MAT_T_DOUBLE, 2, one.data(), &both, MAT_F_COMPLEX));
        writer.add(Writer::doubles("x", {1.0}, 1, 1));
    }
    const NamedArrays file = read_mat(path);
    EXPECT_EQ(refusal_of([&] { file.scalar("t"); }).found, "a text");
    EXPECT_EQ(refusal_of([&] { file.scalar("c"); }).found, "a cell array");
    EXPECT_EQ(refusal_of([&] { file.scalar("z"); }).found, "complex numbers");
    EXPECT_EQ(file.scalar("x"), 1.0);
}

TEST(MatFile, RefusesEveryFileThatWasCutOff)
{
    const OwnFolder folder;
    for (const auto compression : {MAT_COMPRESSION_NONE, MAT_COMPRESSION_ZLIB}) {
        const std::string whole = bytes_of(write_three(folder, compression));
        std::size_t complete = 0;
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto path = folder.write("cut.mat", std::string_view{whole}.substr(0, length));
            try {
                // Between two variables nobody can tell; what is there is then whole.
                EXPECT_LT(read_mat(path).arrays.size(), 4U) << length;
                ++complete;
            } catch (const InputError& error) {
                EXPECT_EQ(error.mistake().file, path.string());
            }
        }
        EXPECT_EQ(complete, 3U); // behind the header, the first and the second variable
    }
}

TEST(MatFile, RefusesWhatIsNoMatFileOfLevelFive)
{
    const OwnFolder folder;
    for (const std::string& content :
         {std::string{}, std::string{"tau 1 1\n0.5\n"}, std::string(300, '\0'), std::string(300, 'M')}) {
        const Mistake mistake = refusal_of([&] { read_mat(folder.write("no.mat", content)); });
        EXPECT_EQ(mistake.found, "another kind of file");
        EXPECT_NE(mistake.expected.find("level 5"), std::string::npos);
    }
    EXPECT_EQ(refusal_of([&] { read_mat(folder.path() / "nowhere.mat"); }).found, "no such file");
    EXPECT_EQ(refusal_of([&] { read_mat(folder.path()); }).found, "a folder or a special file");
}

TEST(MatFile, RefusesEveryFileWithABrokenByte)
{
    const OwnFolder folder;
    const std::string whole = bytes_of(write_three(folder, MAT_COMPRESSION_ZLIB));
    for (std::size_t at = 128; at < whole.size(); ++at) {
        std::string broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x5a);
        const auto path = folder.write("broken.mat", broken);
        EXPECT_EQ(refusal_of([&] { read_mat(path); }).file, path.string()) << "byte " << at;
    }
}

} // namespace
} // namespace mm::files
