// SPDX-License-Identifier: Apache-2.0
#include "files/refusal.hpp"
#include "nation/days_table.hpp"
#include "nation/events_table.hpp"
#include "nation/figures.hpp"
#include "nation/world.hpp"
#include "nation/world_tables.hpp"

#include <algorithm>
#include <functional>
#include <sstream>
#include <utility>
#include <vector>

namespace mm::nation {
namespace {

using files::bytes_of;
using files::refusal_of;

const std::filesystem::path root = MM_SOURCE_DIR;

const World& world()
{
    static const World read = read_world(root / "world");
    return read;
}

/// A nation's folder with this one table in the place of its own.
void read_folder(const std::filesystem::path& table)
{
    const auto folder = table.parent_path();
    for (const char* other : {"nation.toml", "days.csv", "regions.csv", "plants.csv"})
        if (other != table.filename())
            std::filesystem::copy_file(root / "nations" / "korea" / other, folder / other,
                                       std::filesystem::copy_options::skip_existing);
    Inputs inputs(figure::all());
    read_nation(folder, inputs);
}

/// A committed table: how it is read, the columns whose cells cannot be anything, and those that cannot be empty.
struct Table {
    std::string file{};
    std::function<void(const std::filesystem::path&)> read{};
    std::vector<std::string> held{};
    std::vector<std::string> filled{};
};

const std::vector<Table>& tables()
{
    static const std::vector<Table> all{
        {"world/chips.csv",
         [](const auto& path) { read_chips(path); },
         {"launch", "bf16_flops", "fp8_flops", "memory", "bandwidth", "power", "price_low", "price_high",
          "h100e", "grade"},
         {"id", "designer", "launch", "bf16_flops", "h100e", "source", "grade"}},
        {"world/prices.csv",
         [](const auto& path) { read_prices(path); },
         {"year", "low", "high", "unit"},
         {"chip", "year", "low", "high", "unit"}},
        {"world/controls.csv",
         [](const auto& path) { read_controls(path, world().chips); },
         {"from", "chip", "destination", "status", "cap"},
         {"from", "chip", "destination", "status"}},
        {"world/shipments.csv",
         [](const auto& path) { read_shipments(path); },
         {"quarter", "h100e_low", "h100e", "h100e_high", "complete"},
         {"designer", "quarter", "h100e_low", "h100e", "h100e_high", "complete"}},
        {"world/owners.csv",
         [](const auto& path) { read_owners(path); },
         {"quarter", "h100e", "complete"},
         {"designer", "owner", "quarter", "h100e", "complete"}},
        {"world/nations.csv",
         [](const auto& path) { read_stocks(path); },
         {"quantity", "h100e", "units", "date", "grade"},
         {"country", "name_en", "name_ko", "quantity", "date", "source", "grade"}},
        {"world/frontier.csv",
         [](const auto& path) { read_frontier(path); },
         {"date", "training_flop"},
         {"date", "model", "country", "training_flop"}},
        {"world/trends.csv",
         [](const auto& path) { read_trends(path, root / "world" / "technology.csv"); },
         {"value", "grade"},
         {"id", "value", "unit", "source", "grade"}},
        {"world/technology.csv",
         [](const auto& path) { read_trends(root / "world" / "trends.csv", path); },
         {"value", "year", "grade"},
         {"id", "value", "year", "unit", "source", "grade"}},
        {"world/models.csv",
         [](const auto& path) { read_models(path); },
         {"layers", "hidden", "heads", "kv_heads", "head_size", "ffn", "experts", "vocabulary",
          "tied_embeddings", "window", "parameters_total", "parameters_active", "precision", "weight_bytes",
          "kv_element_bytes"},
         {"id", "layers", "heads", "tied_embeddings", "parameters_total", "precision"}},
        {"world/efficiency.csv",
         [](const auto& path) { read_efficiencies(path, world().chips); },
         {"chip", "precision", "compute_efficiency", "memory_efficiency", "layer_overhead", "link_bandwidth",
          "power_idle", "throughput_low", "throughput_high", "energy_low", "energy_high", "grade"},
         {"chip", "precision", "compute_efficiency", "power_idle", "source", "grade"}},
        {"world/serving_errors.csv",
         [](const auto& path) { read_serving_errors(path, world().chips); },
         {"chip", "points", "throughput_error_median", "throughput_error_worst", "energy_error_median",
          "energy_error_worst"},
         {"chip", "model", "points", "throughput_error_median"}},
        {"nations/korea/days.csv",
         [](const auto& path) { read_days(path); },
         {"date", "weight", "hour", "demand_mw", "solar_national", "solar_jeju", "wind_mainland",
          "wind_jeju"},
         {"date", "weight", "hour", "demand_mw", "solar_national", "wind_jeju"}},
        {"nations/korea/regions.csv",
         read_folder,
         {"latitude", "longitude", "flow_share", "refusal", "appeal", "solar", "wind", "grade"},
         {"region", "name_en", "name_ko", "latitude", "flow_share", "solar", "wind", "source", "grade"}},
        {"nations/korea/plants.csv",
         read_folder,
         {"region", "source", "capacity", "grade"},
         {"region", "source", "capacity", "grade"}},
        {"nations/korea/events.csv",
         [](const auto& path) { read_events(path, names_of(world().chips)); },
         {"quantity", "actual", "as_of", "from", "until", "chip", "count", "grade"},
         {"quantity", "actual", "as_of", "from", "until", "chip", "count", "grade"}},
    };
    return all;
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

/// Cells as they stand in the file, quotes and all.
std::vector<std::string> cells_of(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"') quoted = !quoted;
        if (letter == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += letter;
    }
    return cells;
}

std::string joined(const std::vector<std::string>& parts, char between)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? std::string(1, between) : std::string{}) + parts[i];
    return text;
}

/// Where a test writes a table: under its own name, in a folder for it alone.
std::filesystem::path place_of(const files::OwnFolder& folder, const Table& table)
{
    const std::filesystem::path name = std::filesystem::path{table.file}.filename();
    std::filesystem::create_directory(folder.path() / name.stem());
    return name.stem() / name;
}

/// Writes the lines and gives what the table's reader refuses.
Mistake refused(const files::OwnFolder& folder, const Table& table, const std::vector<std::string>& lines)
{
    const auto path = folder.write(place_of(folder, table).string(), joined(lines, '\n') + "\n");
    const Mistake mistake = refusal_of([&] { table.read(path); });
    EXPECT_EQ(mistake.file, path.string());
    return mistake;
}

/// First, middle and last row, as indexes into the lines.
std::vector<std::size_t> some_rows(const std::vector<std::string>& lines)
{
    return {1, lines.size() / 2, lines.size() - 1};
}

TEST(CommittedTables, AreReadAsTheyAre)
{
    const files::OwnFolder folder;
    for (const Table& table : tables()) {
        const auto copy = folder.write(place_of(folder, table).string(), bytes_of(root / table.file));
        EXPECT_NO_THROW(table.read(copy)) << table.file;
    }
    EXPECT_GT(world().chips.size(), 20U);
    EXPECT_NE(world().find_chip("B200"), nullptr);
    EXPECT_EQ(world().find_chip("B201"), nullptr);
    EXPECT_NE(world().find_model("llama-3.1-70b"), nullptr);
    EXPECT_NE(world().find_shipments("Nvidia"), nullptr);
}

TEST(CommittedTables, AreRefusedWithOneCellBroken)
{
    const files::OwnFolder folder;
    for (const Table& table : tables()) {
        const std::vector<std::string> lines = lines_of(bytes_of(root / table.file));
        const std::vector<std::string> header = cells_of(lines[0]);
        for (const auto& [columns, broken] :
             {std::pair{table.held, std::string{"nan"}}, std::pair{table.held, std::string{"?"}},
              std::pair{table.held, std::string{"1e400"}}, std::pair{table.filled, std::string{}}}) {
            for (const std::string& column : columns) {
                const auto found = std::find(header.begin(), header.end(), column);
                ASSERT_NE(found, header.end()) << table.file << " " << column;
                for (const std::size_t row : some_rows(lines)) {
                    std::vector<std::string> changed = lines;
                    std::vector<std::string> cells = cells_of(lines[row]);
                    cells.at(static_cast<std::size_t>(found - header.begin())) = broken;
                    changed[row] = joined(cells, ',');
                    const Mistake mistake = refused(folder, table, changed);
                    EXPECT_EQ(mistake.line, row + 1)
                        << table.file << " " << column << " \"" << broken << "\": " << describe(mistake);
                    // A price may be missing on both sides only, which is found at the second.
                    if (column.starts_with("price_")) continue;
                    EXPECT_EQ(mistake.field, column) << table.file;
                }
            }
        }
    }
}

TEST(CommittedTables, AreRefusedWithOneLineBroken)
{
    const files::OwnFolder folder;
    for (const Table& table : tables()) {
        const std::vector<std::string> lines = lines_of(bytes_of(root / table.file));
        for (const std::size_t row : some_rows(lines)) {
            std::vector<std::string> cells = cells_of(lines[row]);
            cells.pop_back();
            for (const std::string& broken : {joined(cells, ','), lines[row] + ",", "\"" + joined(cells, ','),
                                              lines[row] + "\xFF", std::string{}}) {
                std::vector<std::string> changed = lines;
                changed[row] = broken;
                EXPECT_EQ(refused(folder, table, changed).line, row + 1) << table.file << ": " << broken;
            }
        }
    }
}

TEST(CommittedTables, AreRefusedWithoutAColumnWithoutRowsAndWithOneTwice)
{
    const files::OwnFolder folder;
    for (const Table& table : tables()) {
        const std::vector<std::string> lines = lines_of(bytes_of(root / table.file));
        for (const std::string& column : table.held) {
            std::vector<std::string> header = cells_of(lines[0]);
            *std::find(header.begin(), header.end(), column) += "_";
            std::vector<std::string> renamed = lines;
            renamed[0] = joined(header, ',');
            EXPECT_EQ(refused(folder, table, renamed).line, 1U) << table.file << " " << column;
        }
        std::vector<std::string> doubled = lines;
        for (std::string& line : doubled)
            line += "," + (&line == &doubled[0] ? table.held[0] : std::string{"1"});
        const Mistake twice = refused(folder, table, doubled);
        EXPECT_EQ(twice.line, 1U) << table.file;
        EXPECT_EQ(twice.field, table.held[0]) << table.file;
        EXPECT_EQ(refused(folder, table, {}).line, 0U + 1U) << table.file;
    }
}

TEST(CommittedTables, AreRefusedWhereTheyAreNoFiles)
{
    const files::OwnFolder folder;
    for (const Table& table : tables()) {
        const auto path = folder.path() / place_of(folder, table);
        EXPECT_EQ(refusal_of([&] { table.read(path); }).found, "no such file") << table.file;
        std::filesystem::create_directory(path);
        EXPECT_EQ(refusal_of([&] { table.read(path); }).found, "a folder or a special file") << table.file;
    }
}

Mistake changed(std::string_view name, std::string_view from, std::string_view to)
{
    const files::OwnFolder folder;
    for (const Table& table : tables())
        if (std::filesystem::path{table.file}.filename() == name)
            return refused(folder, table, lines_of(files::with(bytes_of(root / table.file), from, to)));
    ADD_FAILURE() << "no table " << name;
    return {};
}

/// The same with the row of that number standing twice.
Mistake doubled(std::string_view name, std::size_t row)
{
    const files::OwnFolder folder;
    for (const Table& table : tables()) {
        if (std::filesystem::path{table.file}.filename() != name) continue;
        std::vector<std::string> lines = lines_of(bytes_of(root / table.file));
        lines.push_back(lines.at(row));
        const Mistake mistake = refused(folder, table, lines);
        EXPECT_EQ(mistake.line, lines.size()) << describe(mistake);
        return mistake;
    }
    ADD_FAILURE() << "no table " << name;
    return {};
}

TEST(Tables, TakeNoRowTwice)
{
    EXPECT_EQ(doubled("chips.csv", 2).expected, "each id once");
    EXPECT_EQ(doubled("controls.csv", 2).expected, "each from, chip, destination once");
    EXPECT_EQ(doubled("shipments.csv", 2).expected, "each designer, family, quarter once");
    EXPECT_EQ(doubled("owners.csv", 2).expected, "each designer, owner, quarter once");
    EXPECT_EQ(doubled("trends.csv", 2).expected, "each id once");
    EXPECT_EQ(doubled("technology.csv", 2).expected, "each id, year once");
    EXPECT_EQ(doubled("models.csv", 2).expected, "each id once");
    EXPECT_EQ(doubled("efficiency.csv", 2).expected, "each chip, precision once");
    EXPECT_EQ(doubled("events.csv", 2).expected, "each event, chip once");
    EXPECT_EQ(doubled("regions.csv", 2).expected, "each region once");
}

TEST(Tables, NameTheNearestChipAndDestination)
{
    EXPECT_EQ(changed("controls.csv", ",A100,allied", ",A10O,allied").nearest, "A100");
    EXPECT_EQ(changed("controls.csv", ",A100,allied", ",A100,alied").nearest, "allied");
    EXPECT_EQ(changed("regions.csv", ",gangwon,mainland", ",gangwn,mainland").nearest, "gangwon");
}

TEST(Events, AreTheSameInAllTheirRows)
{
    const Mistake mistake = changed("events.csv", "2025Q2,2025Q2,2025Q4,H200", "2025Q2,2025Q2,2026Q4,H200");
    EXPECT_EQ(mistake.line, 3U);
    EXPECT_EQ(mistake.field, "until");
}

TEST(Regions, RefuseSharesThatDoNotAddUp)
{
    const Mistake mistake = changed("regions.csv", "126.98,0.030,", "126.98,0.031,");
    EXPECT_EQ(mistake.field, "flow_share");
    EXPECT_EQ(mistake.found, "a sum of 1.001000");
    EXPECT_EQ(mistake.expected, "shares that add up to 1");
}

TEST(Days, RefuseDaysThatAreNotWhole)
{
    const files::OwnFolder folder;
    const std::vector<std::string> lines = lines_of(bytes_of(root / "nations/korea/days.csv"));
    const Table days{.file = "days.csv", .read = [](const auto& path) { read_days(path); }};
    auto without = [&](std::size_t row) {
        std::vector<std::string> fewer = lines;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(row));
        return refused(folder, days, fewer);
    };
    EXPECT_EQ(without(1).line, 2U); // Hour 1 stands where hour 0 should.
    EXPECT_EQ(without(30).field, "hour");
    EXPECT_EQ(without(lines.size() - 1).expected, "at least one day of 24 hours, each day whole");

    std::vector<std::string> swapped = lines;
    std::swap(swapped[5], swapped[6]);
    EXPECT_EQ(refused(folder, days, swapped).line, 6U);

    std::vector<std::string> twice = lines;
    twice.insert(twice.end(), lines.begin() + 1, lines.begin() + 25);
    const Mistake again = refused(folder, days, twice);
    EXPECT_EQ(again.line, lines.size() + 1);
    EXPECT_EQ(again.expected, "each day once");

    const std::vector<std::string> half(lines.begin(), lines.begin() + 25);
    EXPECT_EQ(refused(folder, days, half).expected, "weights that add up to a year of 365 or 366 days");
}

TEST(Days, RefuseNegativeWeightsAndOtherRanges)
{
    EXPECT_EQ(changed("days.csv", ",9.113789,0,", ",-9.113789,0,").field, "weight");
    EXPECT_EQ(changed("days.csv", ",9.113789,1,", ",9.2,1,").expected,
              "24 rows with the same date and weight");
    EXPECT_EQ(changed("days.csv", ",63445,", ",-63445,").field, "demand_mw");
    EXPECT_EQ(changed("days.csv", ",0.5510,", ",1.0001,").field, "wind_mainland");
    EXPECT_EQ(changed("days.csv", "2024-01-05", "2024-02-30").field, "date");
}

TEST(Shipments, RefuseBoundsAndQuartersOutOfOrder)
{
    EXPECT_EQ(changed("shipments.csv", ",3954,5879,8280,", ",5880,5879,8280,").field, "h100e");
    EXPECT_EQ(changed("shipments.csv", ",3954,5879,8280,", ",3954,5879,5878,").field, "h100e_high");
    const Shipments* amd = world().find_shipments("AMD");
    ASSERT_NE(amd, nullptr);
    EXPECT_EQ(amd->first, Quarter::of(2024, 1));
    for (std::size_t q = 0; q < amd->middle.size(); ++q) {
        EXPECT_LE(amd->low[q], amd->middle[q]);
        EXPECT_LE(amd->middle[q], amd->high[q]);
    }
}

TEST(Chips, HaveBothPricesOrNone)
{
    EXPECT_EQ(changed("chips.csv", ",10000,15000,", ",,15000,").expected, "both prices or neither");
    EXPECT_EQ(changed("chips.csv", ",10000,15000,", ",10000,,").expected, "both prices or neither");
    EXPECT_EQ(changed("chips.csv", ",10000,15000,", ",10000,9000,").field, "price_high");
}

} // namespace
} // namespace mm::nation
