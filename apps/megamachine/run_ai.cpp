// SPDX-License-Identifier: Apache-2.0
#include "run_ai.hpp"

#include "endow/endow.hpp"
#include "endow/tables.hpp"
#include "nation/split_economy.hpp"
#include "workspace.hpp"

namespace mm::app {

void bring_ai_services(Prepared& run, const std::filesystem::path& data)
{
    run.space = open_workspace(data, run.economy.id, {});
    const Workspace& space = *run.space;
    run.ai_tables = std::make_shared<const endow::AiTables>(
        endow::read_ai_tables(run.economy.folder, space.nation, space.world, space.levers));
    const endow::AiTables& tables = *run.ai_tables;
    run.economy = nation::split_off(std::move(run.economy), tables.services);
    run.levers = nation::split_off(space.levers, tables.services);
    run.economy.files.insert(run.economy.files.end(), tables.files.begin(), tables.files.end());
}

void endow_with_ai(Prepared& run)
{
    const Workspace& space = *run.space;
    std::vector<std::string> codes;
    for (const nation::IndustryName& industry : run.economy.industries) codes.push_back(industry.code);
    run.ai = std::make_shared<const ai::Start>(endow::start_of({.nation = space.nation,
                                                                .world = space.world,
                                                                .inputs = space.inputs,
                                                                .tables = *run.ai_tables,
                                                                .as_of = space.world.last_known()},
                                                               run.calibration.start, codes));
}

} // namespace mm::app
