// SPDX-License-Identifier: Apache-2.0
#include "feasibility/project.hpp"

#include "base/error.hpp"
#include "factory/transmission.hpp"
#include "feasibility/assumptions.hpp"
#include "feasibility/serving_choice.hpp"

#include <fmt/format.h>

namespace mm::feasibility {
namespace {

factory::Place place_of(const nation::Region& region)
{
    return {.latitude = region.latitude, .longitude = region.longitude};
}

[[noreturn]] void refuse(const Case& c, const plan::Pledge& pledge, std::string field, std::string found,
                         std::string expected)
{
    throw InputError({.file = c.plan.file,
                      .line = pledge.line,
                      .field = std::move(field),
                      .found = std::move(found),
                      .expected = std::move(expected)});
}

Project project_of(const Case& c, const Settings& settings, const plan::Pledge& pledge)
{
    Project project{.pledge = &pledge, .chip = c.world.find_chip(pledge.chip)};
    const std::string quoted = "\"" + pledge.chip + "\"";
    if (project.chip->price_low <= 0.0)
        refuse(c, pledge, "pledge.chip", quoted + ", which has no price in world/chips.csv",
               "a chip with a price");
    if (c.world.find_shipments(project.chip->designer) == nullptr)
        refuse(c, pledge, "pledge.chip", quoted + ", whose maker's shipments are not known",
               "a chip of a maker in world/shipments.csv");
    if (project.chip->chip.power <= 0.0)
        refuse(c, pledge, "pledge.chip", quoted + ", which has no power in world/chips.csv",
               "a chip with a power");
    if (!pledge.region.empty()) project.region = c.nation.find_region(pledge.region);
    if (pledge.wind > 0.0) {
        project.wind_region = c.nation.find_region(pledge.wind_region);
        if (project.region != nullptr)
            project.line_length = factory::route_length(
                factory::DirectCurrentLink{}, place_of(*project.wind_region), place_of(*project.region));
    }
    project.model = pledge.model.empty() ? settings.model : pledge.model;
    const auto choice = choose_serving(c.world, c.inputs, project.chip->chip, project.model);
    if (!choice)
        refuse(c, pledge, "pledge.chip", quoted + fmt::format(" with model \"{}\"", project.model),
               "a chip with serving figures in world/efficiency.csv on which the model fits");
    project.serving = choice->point;
    project.serving_low = choice->low;
    project.serving_high = choice->high;
    return project;
}

} // namespace

std::vector<Project> prepare(const Case& c, const Settings& settings)
{
    std::vector<Project> projects;
    for (const plan::Pledge& pledge : c.plan.pledges) projects.push_back(project_of(c, settings, pledge));
    return projects;
}

} // namespace mm::feasibility
