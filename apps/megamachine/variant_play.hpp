// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "experiment/variant_tables.hpp"
#include "progress.hpp"
#include "run_setup.hpp"
#include "stop_signals.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mm::app {

/// Which of the runs of a variant.
struct Side {
    std::size_t plan = 0; ///< 0: without a plan; else that plan, counted from 1
    bool more_ai = true;  ///< false: nobody uses more AI than at the start
};

/// Something to be played.
struct Asked {
    const experiment::Variant* variant = nullptr;
    Side side{};
};

/// Where what one question reads stands among all that is read off a history.
struct Part {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Plays variants on the luck of a run's first histories, histories side by side on its threads. Keeps no histories but
/// what is read off each, which is all that any question asks: what several ask is played once.
class VariantPlayer {
public:
    VariantPlayer(const Prepared& run, std::uint32_t histories, std::vector<experiment::Probe> probes,
                  std::size_t plays, bool korean);

    /// One row of histories each, in the order asked. After a signal what was not played has no numbers.
    std::vector<std::vector<experiment::Probed>> play(std::span<const Asked> asked, Part part);
    bool stopped() const { return stopped_; }

private:
    void play_missing(std::span<const Asked> asked);

    const Prepared& run_;
    std::uint32_t histories_;
    std::vector<experiment::Probe> probes_;
    std::map<std::string, std::vector<experiment::Probed>> played_{};
    StopSignals signals_{};
    Progress progress_;
    bool stopped_ = false;
};

/// The value of a declared strength by its name; asserts that it is declared.
double rule_value(const Inputs& inputs, std::string_view name);

} // namespace mm::app
