// SPDX-License-Identifier: Apache-2.0
#include "experiment/effects.hpp"

#include <algorithm>
#include <cmath>

namespace mm::experiment {
namespace {

constexpr double percent = 100.0;

/// What two sums of one amount may differ by, of the amount.
constexpr double rounding = 1e-11;

FigureEffects told(const EffectFigure& figure, std::span<const Window> windows, std::span<const Pair> pairs,
                   double error)
{
    FigureEffects all{figure.id, figure.text, figure.unit, figure.change, {}};
    std::vector<double> changes(pairs.size());
    std::vector<double> without(pairs.size());
    for (const Window& window : windows) {
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            without[p] = figure.value(*pairs[p].baseline, window);
            changes[p] = change_of(figure, without[p], figure.value(*pairs[p].plan, window));
        }
        all.windows.push_back(effect_of(changes, without, error));
        // Shares are told in per cent, amounts in the size of their unit.
        double& baseline = all.windows.back().baseline;
        baseline = figure.change == Change::points ? percent * baseline : baseline / figure.size;
    }
    return all;
}

std::size_t count_of(const std::vector<EffectSubject>& subjects)
{
    std::size_t count = 0;
    for (const EffectSubject& subject : subjects) count += subject.figures.size();
    return count;
}

/// All effects of one kind with the probability of error that each is given.
struct Teller {
    std::span<const Window> windows;
    std::span<const Pair> pairs;
    double error;

    std::vector<FigureEffects> all(const std::vector<EffectFigure>& figures) const
    {
        std::vector<FigureEffects> effects;
        for (const EffectFigure& figure : figures) effects.push_back(told(figure, windows, pairs, error));
        return effects;
    }
    std::vector<SubjectEffects> all(const std::vector<EffectSubject>& subjects) const
    {
        std::vector<SubjectEffects> effects;
        for (const EffectSubject& subject : subjects)
            effects.push_back({subject.id, subject.text, all(subject.figures)});
        return effects;
    }
};

/// An equal part of half the error for each of so many effects.
double part_of(double error, std::size_t effects)
{
    return 0.5 * error / static_cast<double>(std::max<std::size_t>(1, effects));
}

} // namespace

double change_of(const EffectFigure& figure, double without, double with)
{
    // Rounding always errs the same way in the same sum: it would be told from zero with certainty.
    if (std::abs(with - without) <= rounding * std::abs(without)) return 0.0;
    switch (figure.change) {
    case Change::per_cent:
        return percent * (with / without - 1.0); // Growth from nothing has no value.
    case Change::points:
        return percent * (with - without);
    case Change::amount:
        break;
    }
    return (with - without) / figure.size;
}

Effects effects_of(const model::Catalogue& catalogue, std::span<const Pair> pairs, std::size_t quarters,
                   double error)
{
    Effects e{.windows = windows_of(quarters),
              .pairs = pairs.size(),
              .identical = identical(pairs),
              .error = error};
    const auto headlines = headline_figures(catalogue);
    const auto classes = class_figures(catalogue);
    const auto others = other_figures(catalogue);
    const auto bill = bill_figures(catalogue);
    const auto of_ai = ai_effect_figures(catalogue);
    const auto industries = industry_figures(catalogue);
    const std::size_t rest =
        count_of(classes) + others.size() + bill.size() + of_ai.size() + count_of(industries);
    const Teller first{e.windows, pairs, part_of(error, headlines.size() * e.windows.size())};
    const Teller then{e.windows, pairs, part_of(error, rest * e.windows.size())};
    e.headlines = first.all(headlines);
    e.classes = then.all(classes);
    e.others = then.all(others);
    e.bill = then.all(bill);
    e.ai = then.all(of_ai);
    e.industries = then.all(industries);
    return e;
}

const FigureEffects* figure_of(const SubjectEffects& subject, std::string_view id)
{
    const auto found = std::find_if(subject.figures.begin(), subject.figures.end(),
                                    [&](const FigureEffects& figure) { return figure.id == id; });
    return found == subject.figures.end() ? nullptr : &*found;
}

MostHit most_hit(std::span<const SubjectEffects> subjects, std::string_view figure, std::size_t window,
                 std::size_t most)
{
    const auto change = [&](const SubjectEffects* subject) {
        const FigureEffects* found = figure_of(*subject, figure);
        const double mean = found != nullptr ? found->windows[window].mean : 0.0;
        return std::isnan(mean) ? 0.0 : mean;
    };
    MostHit hit;
    for (const SubjectEffects& subject : subjects) {
        if (change(&subject) > 0.0) hit.gain.push_back(&subject);
        if (change(&subject) < 0.0) hit.lose.push_back(&subject);
    }
    const auto keep = [&](std::vector<const SubjectEffects*>& list) {
        // Subjects of one change stay in their order.
        std::stable_sort(list.begin(), list.end(), [&](const SubjectEffects* a, const SubjectEffects* b) {
            return std::abs(change(a)) > std::abs(change(b));
        });
        if (list.size() > most) list.resize(most);
    };
    keep(hit.gain);
    keep(hit.lose);
    return hit;
}

} // namespace mm::experiment
