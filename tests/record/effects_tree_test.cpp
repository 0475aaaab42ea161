// SPDX-License-Identifier: Apache-2.0
#include "record/compare_tree.hpp"
#include "record/economy_trees.hpp"
#include "record/run_played.hpp"
#include "record/series_columns.hpp"

#include "model/industry_groups.hpp"
#include "model/open_world.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

/// What the record tells of a nation and of a plan, on a small Austria that is played with and without a transfer.
namespace mm::record {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t histories = 5;

Json json_of(const Tree& tree)
{
    return Json::parse(to_json(tree, 1));
}

const model::Catalogue& catalogue()
{
    static const model::Catalogue made = [] {
        std::vector<std::uint32_t> groups;
        for (const nation::IndustryName& industry : austria().industries)
            groups.push_back(model::industry_group(industry.code));
        return model::nation_catalogue(austria().currency, groups);
    }();
    return made;
}

/// A plan needs a nation's setting; the closure that is on here changes no rule but how sellers are chosen.
const calibration::Calibration& nation()
{
    static const calibration::Calibration made = [] {
        calibration::Calibration c = small_austria();
        c.prospects = calibration::Prospects{.natural_unemployment = 0.05, .weekly_cap = 60.0};
        c.prospects->hours.assign(c.industries.size(), 38.0);
        return c;
    }();
    return made;
}

std::vector<model::Outcome> played_with(double transfer)
{
    const std::vector<model::Measures> measures(played_quarters, {.transfer_to_all = transfer});
    model::Settings settings{.closures =
                                 calibration::Closures::none().with(calibration::Closure::relative_choice)};
    if (transfer > 0.0) settings.measures = measures;
    std::vector<model::Outcome> list;
    for (std::uint32_t number = 0; number < histories; ++number)
        list.push_back(model::simulate(nation(), settings, 1, number, played_quarters, serial, catalogue()));
    return list;
}

const std::vector<model::Outcome>& without()
{
    static const std::vector<model::Outcome> list = played_with(0.0);
    return list;
}

const std::vector<model::Outcome>& with_transfer()
{
    static const std::vector<model::Outcome> list = played_with(5'000.0);
    return list;
}

RunResult result_with(const std::vector<model::Outcome>& outcomes, const std::string& plan)
{
    RunKey key = made_key();
    key.nation = "austria";
    key.scale = played_scale;
    key.setting = "nation";
    key.plan = plan;
    key.plan_sha256 = plan.empty() ? "" : std::string(64, 'e');
    return result_of(std::move(key), austria().name, catalogue(), histories, outcomes);
}

PlanRun transfer_run(const std::vector<model::Outcome>& outcomes = with_transfer())
{
    const auto pairs = experiment::pairs_of(without(), outcomes);
    return {.plan = {"transfer",
                     {"A transfer", "이전지출"},
                     "plans/transfer.toml",
                     std::string(64, 'e'),
                     {{"a note", "알림"}}},
            .result = result_with(outcomes, "transfer"),
            .effects = experiment::effects_of(catalogue(), pairs, played_quarters)};
}

/// What these plans differ in.
std::vector<experiment::Between> between_of(const std::vector<PlanRun>& plans)
{
    std::vector<std::span<const model::Outcome>> outcomes;
    for (const PlanRun& plan : plans) outcomes.push_back(plan.result.outcomes);
    return experiment::effects_between(catalogue(), outcomes, played_quarters);
}

const Json& row_of(const Json& list, const std::string& id)
{
    return *std::find_if(list.begin(), list.end(), [&](const Json& row) { return row["id"] == id; });
}

TEST(EffectsTree, TellsWhatATransferChanges)
{
    const PlanRun with = transfer_run();
    const Json tree = json_of(effects_tree(with.effects, Quarter::of(2010, 1)));
    EXPECT_EQ(tree["pairs"], histories);
    EXPECT_EQ(tree["identical"], false);
    EXPECT_EQ(tree["error"], 0.05);
    ASSERT_EQ(tree["windows"].size(), 1u);
    EXPECT_EQ(tree["windows"][0]["first"], "2010Q2");
    EXPECT_EQ(tree["windows"][0]["text"]["en"], "2010Q2–2010Q4");
    EXPECT_EQ(tree["sentences"].size(), tree["headlines"].size());
    const Json& deficit = row_of(tree["headlines"], "deficit");
    EXPECT_EQ(deficit["change"], "points");
    EXPECT_EQ(deficit["windows"][0]["finding"], "told") << deficit;
    EXPECT_GT(deficit["windows"][0]["low"], 3.0);
    const Json& paid = row_of(tree["bill"], "bill.everybody");
    // Transfers that are there anyway follow expected growth, which the new one moves a little.
    EXPECT_LT(paid["windows"][0]["low"], 4.0 * 5'000.0) << paid;
    EXPECT_GT(paid["windows"][0]["high"], 4.0 * 5'000.0) << paid;
    EXPECT_GT(paid["windows"][0]["low"], 3.9 * 5'000.0) << paid;
    EXPECT_EQ(paid["unit"]["en"], "MEUR a year");
    EXPECT_EQ(tree["most_hit"].size(), 3u);
    EXPECT_LE(tree["most_hit"][0]["gain"].size(), 10u);
}

TEST(EffectsTree, OfAPlanThatChangesNothingSaysSo)
{
    const Json tree = json_of(effects_tree(transfer_run(without()).effects, Quarter::of(2010, 1)));
    EXPECT_EQ(tree["identical"], true);
    for (const char* list : {"headlines", "others", "bill"})
        for (const Json& figure : tree[list])
            EXPECT_EQ(figure["windows"][0]["finding"], "same") << figure["id"];
    EXPECT_TRUE(tree["most_hit"][0]["lose"].empty());
}

TEST(ClassesTree, HasARowAClassWithAndWithoutThePlan)
{
    const PlanRun with = transfer_run();
    const RunResult baseline = result_with(without(), "");
    const Json classes = json_of(classes_tree({with.result, &baseline, &with.effects}));
    ASSERT_EQ(classes.size(), catalogue().classes.size());
    const Json& inactive = row_of(classes, "inactive");
    EXPECT_EQ(inactive["kind"], "other");
    EXPECT_FALSE(inactive.contains("hours"));
    ASSERT_EQ(inactive["income"]["mean"].size(), played_quarters + 1);
    EXPECT_TRUE(inactive["income"]["mean"][0].is_null());
    EXPECT_GT(inactive["income"]["mean"][2], inactive["income"]["baseline"]["mean"][2]);
    EXPECT_EQ(row_of(inactive["effects"], "income")["windows"][0]["finding"], "told");
    EXPECT_TRUE(row_of(classes, "decile.3").contains("hours"));
    // The series of the record leave out what has members of its own.
    const Json series = json_of(series_tree(with.result));
    EXPECT_TRUE(series.contains("real_gdp") && series.contains("inequality.gini") &&
                series.contains("bill.debt"));
    EXPECT_FALSE(series.contains("class.inactive.income") || series.contains("industry.1.output"));
}

TEST(ClassesTree, WithoutAPlanHasNeitherBaselineNorEffects)
{
    const RunResult baseline = result_with(without(), "");
    const Json row = json_of(classes_tree({baseline}))[0];
    EXPECT_FALSE(row.contains("effects") || row["income"].contains("baseline"));
}

TEST(IndustriesTree, NamesEveryIndustry)
{
    const PlanRun with = transfer_run();
    const RunResult baseline = result_with(without(), "");
    const Json industries =
        json_of(industries_tree({with.result, &baseline, &with.effects}, austria().industries));
    ASSERT_EQ(industries.size(), austria().industries.size());
    EXPECT_EQ(industries[5]["code"], austria().industries[5].code);
    EXPECT_EQ(industries[5]["name"]["ko"], austria().industries[5].name.ko);
    EXPECT_EQ(industries[5]["id"], "industry.6");
    EXPECT_GT(industries[5]["output"]["mean"][1], 0.0);
    EXPECT_EQ(row_of(industries[5]["effects"], "employees")["unit"]["en"], "persons");
}

TEST(ClosuresTree, TellsWhichAreOnAndWhatTheyMove)
{
    const auto closures = calibration::Closures::all().without(calibration::Closure::cost_prices);
    nation::ClosureMoves moves;
    moves.start = Quarter::of(2024, 4);
    moves.until = Quarter::of(2040, 4);
    moves.version = "0.1.0";
    for (const double low : {0.2, -0.2})
        moves.moves.push_back({.closure = "N4",
                               .headline = low > 0.0 ? "wage_share" : "state_debt",
                               .unit = "%",
                               .with_all = 50.0,
                               .without = 50.3,
                               .low = low,
                               .high = 0.8,
                               .histories = 24});
    const Json tree = json_of(closures_tree(closures, moves));
    ASSERT_EQ(tree.size(), calibration::closures_count);
    EXPECT_EQ(tree[3]["id"], "N4");
    EXPECT_EQ(tree[3]["on"], false);
    EXPECT_EQ(tree[4]["on"], true);
    EXPECT_FALSE(tree[3]["does"]["ko"].get<std::string>().empty());
    ASSERT_EQ(tree[3]["moves"].size(), 2u);
    EXPECT_EQ(tree[3]["moves"][0]["told"], true);
    EXPECT_EQ(tree[3]["moves"][1]["told"], false);
    EXPECT_EQ(tree[3]["moves"][1]["off"], 50.3);
    EXPECT_TRUE(tree[0]["moves"].empty());
    EXPECT_FALSE(json_of(closures_tree(closures))[3].contains("moves")) << "never measured";
    const Json measured = json_of(closures_measured_tree(moves));
    EXPECT_EQ(measured["histories"], 24);
    EXPECT_EQ(measured["compared"], 2);
    EXPECT_EQ(measured["until"], "2040Q4");
}

TEST(PlanRecord, HasThePlanTheBaselineAndTheEffects)
{
    const PlanRun with = transfer_run();
    const RunResult baseline = result_with(without(), "");
    Tree tree = run_tree(with.result, "megamachine run austria --plan transfer");
    std::vector<PlanRun> plans{with, transfer_run(without())};
    plans[1].plan.id = "nothing";
    const auto between = between_of(plans);
    add_plans(tree, {plans, between}, baseline);
    EconomyParts parts{.closures = calibration::Closures::all(), .industries = austria().industries};
    add_economy(tree, {with.result, &baseline, &with.effects}, parts);
    const Json record = json_of(tree);
    for (const char* member : {"plan", "baseline", "effects", "classes", "industries", "closures"})
        EXPECT_TRUE(record.contains(member)) << member;
    EXPECT_EQ(record["nation"]["currency"], "MEUR");
    ASSERT_EQ(record["others"].size(), 1u);
    EXPECT_EQ(record["others"][0]["plan"]["id"], "nothing");
    EXPECT_EQ(record["others"][0]["headlines"][0]["windows"][0]["finding"], "same");
    // Beside a plan that does nothing a plan differs by what it does.
    const Json& difference = record["others"][0]["difference"];
    EXPECT_EQ(difference["headlines"], record["effects"]["headlines"]);
    EXPECT_EQ(difference["pairs"], histories);
    EXPECT_NE(difference["sentences"].dump().find("under nothing"), std::string::npos);
    for (const char* rate : {"gdp_growth", "trade_balance", "state_debt", "household_debt_share"}) {
        EXPECT_TRUE(record["rates"].contains(rate)) << rate;
        EXPECT_TRUE(record["baseline"]["rates"].contains(rate)) << rate;
    }
    EXPECT_EQ(record["plan"]["notes"][0]["ko"], "알림");
    EXPECT_EQ(record["manifest"]["plan"], "transfer");
    EXPECT_EQ(record["baseline"]["run"], run_id(baseline.key));
    EXPECT_NE(record["baseline"]["run"], record["manifest"]["run"]);
    EXPECT_EQ(record["baseline"]["series"]["real_gdp"]["mean"].size(), played_quarters + 1);
}

TEST(FlowsTree, HasWhatWasPaidWithAndWithoutThePlanByYear)
{
    model::World w = model::open_world(nation(), {}, history_seed(1, 0), serial);
    PaymentTable paid{};
    ASSERT_FALSE(model::play_quarter(w, model::reference_timetable()).has_value());
    add_payments(paid, w.ledger);
    const auto wages = static_cast<std::size_t>(ledger::Reason::wages);
    const double once = paid[wages][0];
    EXPECT_NEAR(once, w.ledger.received(ledger::Reason::wages, ledger::households), 1e-9 * once);
    add_payments(paid, w.ledger);
    EXPECT_NEAR(paid[wages][0], 2.0 * once, 1e-9 * once);
    const Flows flows{.histories = 1, .plan = {{2010, paid}, {2011, paid}}, .baseline = {{2010, paid}}};
    const Json tree = json_of(flows_tree(flows));
    EXPECT_EQ(tree["columns"].size(), ledger::sectors);
    EXPECT_EQ(tree["rows"].size(), ledger::payment_reasons);
    ASSERT_EQ(tree["years"].size(), 1u) << "a year that both have";
    EXPECT_EQ(tree["years"][0]["year"], 2010);
    for (const Json& row : tree["years"][0]["plan"]) {
        double sum = 0.0;
        for (const Json& cell : row) sum += cell.get<double>();
        EXPECT_NEAR(sum, 0.0, 1e-6);
    }
}

TEST(CompareTree, LaysPlansBesideOneBaseline)
{
    std::vector<PlanRun> plans{transfer_run(), transfer_run(without())};
    plans[1].plan.id = "nothing";
    const RunResult baseline = result_with(without(), "");
    const auto between = between_of(plans);
    const Json record = json_of(
        compare_tree(baseline, {plans, between}, austria().industries, "megamachine compare austria"));
    EXPECT_EQ(record["schema"], "megamachine/compare/1");
    EXPECT_EQ(record["baseline"]["run"], record["manifest"]["run"]);
    ASSERT_EQ(record["plans"].size(), 2u);
    EXPECT_EQ(record["plans"][0]["plan"]["id"], "transfer");
    EXPECT_EQ(record["plans"][1]["effects"]["identical"], true);
    EXPECT_EQ(record["plans"][0]["classes"].size(), catalogue().classes.size());
    ASSERT_EQ(record["between"].size(), 1u);
    const Json& each = record["between"][0];
    EXPECT_EQ(each["plan"], "transfer");
    EXPECT_EQ(each["other"], "nothing");
    EXPECT_EQ(each["effects"]["headlines"], record["plans"][0]["effects"]["headlines"]);
    EXPECT_EQ(each["classes"][0]["effects"], record["plans"][0]["classes"][0]["effects"]);
    EXPECT_EQ(each["industries"].size(), catalogue().industries());
}

} // namespace
} // namespace mm::record
