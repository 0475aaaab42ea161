// SPDX-License-Identifier: Apache-2.0
#include "print_checks.hpp"

#include <fmt/format.h>

namespace mm::app {
namespace {

const char* word(validation::Verdict verdict, bool korean)
{
    switch (verdict) {
    case validation::Verdict::held:
        return korean ? "통과" : "holds";
    case validation::Verdict::failed:
        return korean ? "실패" : "FAILS";
    case validation::Verdict::not_run:
        break;
    }
    return korean ? "미실행" : "not run";
}

} // namespace

void print_check(const validation::Check& c, bool korean)
{
    fmt::print("{:<8} {}\n         {}\n", word(c.verdict, korean), korean ? c.name.ko : c.name.en, c.figures);
    for (const std::string& detail : c.details) fmt::print("         - {}\n", detail);
}

record::Tree check_tree(const validation::Check& c)
{
    record::Tree details{record::Tree::List{}};
    for (const std::string& d : c.details) details.add(d);
    record::Tree tree;
    tree.set("id", c.id)
        .set("name", c.name)
        .set("holds", c.verdict == validation::Verdict::not_run
                          ? record::Tree{}
                          : record::Tree{c.verdict == validation::Verdict::held})
        .set("figures", c.figures)
        .set("details", std::move(details));
    return tree;
}

} // namespace mm::app
