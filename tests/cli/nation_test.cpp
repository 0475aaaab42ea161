// SPDX-License-Identifier: Apache-2.0
#include "cli/program.hpp"
#include "reference_data.hpp"

#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

/// Economies on the command line: shown, imported, shown again.
namespace mm::cli {
namespace {

/// An economy of two industries as the published files have it, every variable with the same value but for sizes,
/// counts and shares.
std::string published_text()
{
    std::ostringstream text;
    const auto block = [&](const std::string& names, int rows, int columns, const std::string& value) {
        std::istringstream words(names);
        for (std::string name; words >> name;) {
            text << name << ' ' << rows << ' ' << columns << '\n';
            for (int i = 0; i < rows * columns; ++i) text << value << '\n';
        }
    };
    block("G", 1, 1, "2");
    block("T_prime", 1, 1, "5");
    block("H_act H_inact J L", 1, 1, "9");
    block("I_s N_s", 2, 1, "2");
    block("tau_INC tau_FIRM tau_VAT tau_SIF tau_SIW tau_EXPORT tau_CF tau_G theta_UB psi psi_H theta_DIV "
          "theta mu "
          "r_G zeta zeta_LTV zeta_b rho r_star xi_pi xi_gamma pi_star alpha_G beta_G sigma_G alpha_E beta_E "
          "sigma_E alpha_I beta_I sigma_I alpha_Y_EA beta_Y_EA sigma_Y_EA alpha_pi_EA beta_pi_EA sigma_pi_EA "
          "Y_EA pi_EA r_bar D_I L_I D_H K_H L_G E_k E_CB D_RoW omega w_UB sb_inact sb_other",
          1, 1, "0.1");
    block("alpha_s beta_s kappa_s delta_s w_s tau_Y_s tau_K_s", 2, 1, "0.3");
    block("b_CF_g b_CFH_g b_HH_g c_G_g c_E_g c_I_g", 2, 1, "0.5");
    block("a_sg", 2, 2, "0.5");
    block("C", 3, 3, "0");
    block("Y pi", 5, 1, "0.7");
    block("C_G C_E Y_I", 6, 1, "0.7");
    return text.str();
}

nlohmann::json json_of(const Said& said)
{
    EXPECT_EQ(said.code, 0) << said.err;
    return nlohmann::json::parse(said.out, nullptr, false);
}

TEST(Nation, ShowsWhatAnEconomyStartsFromAtAnyStartAndScale)
{
    const Desk desk;
    const auto usual = json_of(desk.run("nation austria --json"));
    EXPECT_EQ(usual["start"], "2010Q1");
    EXPECT_EQ(usual["scale"], 1000);
    EXPECT_EQ(usual["industries"].size(), 62U);
    const auto other = json_of(desk.run("nation austria --json --start 2012Q3 --scale 100"));
    EXPECT_EQ(other["start"], "2012Q3");
    EXPECT_EQ(other["scale"], 100);
    EXPECT_GT(other["industries"][0]["workers"], usual["industries"][0]["workers"]);
    const Said korean = desk.run("nation austria --lang ko");
    EXPECT_NE(korean.out.find("오스트리아"), std::string::npos);
    EXPECT_NE(korean.out.find("은행과 기금"), std::string::npos);
    EXPECT_NE(desk.run("nation austria -o recipe.utilisation=0.9").out.find("0.9 "), std::string::npos);
}

TEST(Nation, RefusesAnEconomyThatIsNotThere)
{
    const Desk desk;
    for (const auto& [arguments, part] : std::vector<std::pair<std::string, std::string>>{
             {"nation austria --start 2009Q4", "from 2010Q1 to 2019Q4"},
             {"nation austria --start soon", "a quarter such as"},
             {"nation austrai", "did you mean austria?"},
             {"nation korea --start 2023Q1", "2020Q4, 2024Q4 or 2025Q4"},
             {"nation ./nowhere", "nation.toml"},
             {"nation austria -o recipe.utilisaton=0.9", "did you mean recipe.utilisation?"}}) {
        const Said said = desk.run(arguments);
        EXPECT_EQ(said.code, 3) << arguments;
        EXPECT_NE(said.err.find(part), std::string::npos) << said.err;
        EXPECT_EQ(said.out, "");
    }
    EXPECT_EQ(desk.run("nation").code, 2);
    EXPECT_EQ(desk.run("nation austria --scale 0.5").code, 2);
}

TEST(NationImport, WritesAFolderThatIsReadBack)
{
    const Desk desk;
    desk.write("two_2010Q1_scale50.txt", published_text());
    const Said said = desk.run("nation import --text two_2010Q1_scale50.txt --to mine --json");
    const auto told = json_of(said);
    EXPECT_EQ(told["nation"], "mine");
    EXPECT_EQ(told["start"], "2010Q1");
    EXPECT_EQ(told["scale"], 50);
    EXPECT_EQ(said.err, "wrote mine\n");
    const auto shown = json_of(desk.run("nation ./mine --json"));
    EXPECT_EQ(shown["kind"], "calibrated");
    EXPECT_EQ(shown["industries"][1]["input_yield"], 0.3);
    EXPECT_EQ(desk.run("nation ./mine --start 2010Q2").code, 3);
}

TEST(NationImport, TakesStartAndScaleFromTheCommandLineFirst)
{
    const Desk desk;
    desk.write("two.txt", published_text());
    const Said unknown = desk.run("nation import --text two.txt --to mine");
    EXPECT_EQ(unknown.code, 3);
    EXPECT_NE(unknown.err.find("start"), std::string::npos);
    const auto told =
        json_of(desk.run("nation import --text two.txt --start 2011Q2 --scale 7 --to mine --json"));
    EXPECT_EQ(told["start"], "2011Q2");
    EXPECT_EQ(told["scale"], 7);
    const Said assumed = desk.run("nation import --text two.txt --start 2011Q2 --to other --json");
    EXPECT_EQ(json_of(assumed)["scale"], 10'000);
    EXPECT_NE(assumed.err.find("--scale"), std::string::npos);
}

TEST(NationImport, RefusesWhatCannotBeImportedAndWritesNothing)
{
    const Desk desk;
    std::string text = published_text();
    text.replace(text.find("tau_INC"), 7, "tau_INK");
    desk.write("bad_2010Q1.txt", text);
    const Said bad = desk.run("nation import --text bad_2010Q1.txt --to mine");
    EXPECT_EQ(bad.code, 3);
    EXPECT_NE(bad.err.find("tau_INC: found no such variable"), std::string::npos) << bad.err;
    EXPECT_NE(bad.err.find("did you mean tau_INK?"), std::string::npos) << bad.err;
    EXPECT_EQ(desk.run("nation import --text nowhere_2010Q1.txt --to mine").code, 3);
    EXPECT_EQ(desk.run("nation import --parameters bad_2010Q1.txt --initial bad_2010Q1.txt --to mine").code,
              3);
    EXPECT_EQ(desk.run("nation import --to mine").code, 2);
    EXPECT_EQ(desk.run("nation import --text bad_2010Q1.txt").code, 2);
    EXPECT_EQ(desk.run("nation import --parameters bad_2010Q1.txt --to mine").code, 2);
    EXPECT_EQ(desk.files(), 1U);
}

TEST(NationImport, StartsItsHelpWithAnExample)
{
    const Desk desk;
    EXPECT_TRUE(desk.run("nation import --help").out.starts_with("  megamachine nation import --parameters"));
}

TEST(NationImport, ReadsThePublishedPair)
{
    MM_REFERENCE_OR_SKIP(reference);
    const Desk desk;
    const std::string austria = (reference / "poledna" / "austria").string();
    const auto told =
        json_of(desk.run("nation import --parameters " + austria + "/parameters/2015Q3.mat --initial " +
                         austria + "/initial_conditions/2015Q3.mat --to mine --json"));
    EXPECT_EQ(told["start"], "2015Q3");
    EXPECT_EQ(told["industries"], 62);
    const auto theirs = json_of(desk.run("nation ./mine --json"));
    const auto ours = json_of(desk.run("nation austria --start 2015Q3 --scale 10000 --json"));
    ASSERT_EQ(theirs["quantities"].size(), ours["quantities"].size());
    for (std::size_t i = 0; i < ours["quantities"].size(); ++i) {
        const double value = ours["quantities"][i]["value"].get<double>();
        EXPECT_NEAR(theirs["quantities"][i]["value"].get<double>(), value, 1e-9 * std::abs(value))
            << ours["quantities"][i]["name"];
    }
}

} // namespace
} // namespace mm::cli
