// SPDX-License-Identifier: Apache-2.0
#include "labour/hiring.hpp"

#include "base/shuffle.hpp"
#include "base/streams.hpp"

namespace mm::labour {
namespace {

/// Those without work, of whom one after another is taken.
class Seekers {
public:
    explicit Seekers(InRows employer)
    {
        for (std::size_t h = 0; h < employer.size(); ++h)
            if (employer[h] == nobody) rows_.push_back(static_cast<std::uint32_t>(h));
    }
    bool none() const { return taken_ == rows_.size(); }
    std::uint32_t take(bool drawn, Stream& stream)
    {
        const std::uint32_t taken = drawn ? draw_next(rows_, taken_, stream) : rows_[taken_];
        ++taken_;
        return taken;
    }

private:
    Rows rows_{};
    std::size_t taken_ = 0;
};

Rows firms_that_hire(In vacancies)
{
    Rows firms;
    for (std::size_t i = 0; i < vacancies.size(); ++i)
        if (vacancies[i] > 0.0) firms.push_back(static_cast<std::uint32_t>(i));
    return firms;
}

} // namespace

void fire(OutRows employer, Out employed, Out vacancies, const Luck& luck)
{
    // Only the order among workers of firms that shrink can matter.
    Rows at_risk;
    for (std::size_t h = 0; h < employer.size(); ++h)
        if (has_work(employer[h]) && vacancies[employer[h]] < 0.0)
            at_risk.push_back(static_cast<std::uint32_t>(h));
    if (luck.drawn) {
        Stream stream{luck, streams::firing, 0};
        shuffle(at_risk, stream);
    }
    for (const std::uint32_t h : at_risk) {
        const std::uint32_t firm = employer[h];
        if (vacancies[firm] >= 0.0) continue;
        employer[h] = nobody;
        employed[firm] -= 1.0;
        vacancies[firm] += 1.0;
    }
}

void hire(OutRows employer, Out employed, Out vacancies, const Luck& luck)
{
    Stream stream{luck, streams::hiring, 0};
    Seekers seekers{employer};
    Rows firms = firms_that_hire(vacancies);
    while (!firms.empty() && !seekers.none()) {
        if (luck.drawn) shuffle(firms, stream);
        std::size_t still_open = 0;
        for (std::size_t f = 0; f < firms.size() && !seekers.none(); ++f) {
            const std::uint32_t firm = firms[f];
            employer[seekers.take(luck.drawn, stream)] = firm;
            employed[firm] += 1.0;
            vacancies[firm] -= 1.0;
            if (vacancies[firm] > 0.0) firms[still_open++] = firm;
        }
        firms.resize(still_open);
    }
}

} // namespace mm::labour
