// SPDX-License-Identifier: Apache-2.0
#include "labour/books.hpp"

namespace mm::labour {

void book_wages(std::span<const Range> industries, In wage, In workers, double consumer_index,
                const Contributions& contributions, ledger::Ledger& books)
{
    using ledger::Reason;
    double all = 0.0;
    for (std::size_t s = 0; s < industries.size(); ++s) {
        double wages = 0.0;
        for (std::size_t i = industries[s].first; i < industries[s].last; ++i) wages += wage[i] * workers[i];
        wages *= consumer_index;
        all += wages;
        books.pay(Reason::wages, ledger::firms(s), ledger::households, wages);
        books.pay(Reason::employer_contributions, ledger::firms(s), ledger::government,
                  contributions.employer * wages);
    }
    books.pay(Reason::worker_contributions, ledger::households, ledger::government,
              contributions.worker * all);
}

} // namespace mm::labour
