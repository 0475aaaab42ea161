# shellcheck shell=bash
# What every script shares: where the project is, how to speak, how to stop. Source it, do not run it.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Prints the first comment of a script, up to the first line that is none.
help_of() { sed -n '2,${/^#/!q;s/^# \{0,1\}//;p}' "$1"; }

# Runs ninja with the given arguments and says the sentence first, if there is anything to do. Steps are told on one
# line of a terminal, elsewhere every fiftieth; all that is not a step (warnings, errors) is told in full.
build_quietly() {
  local sentence="$1" terminal=0
  shift
  [[ -t 1 ]] && terminal=1
  ninja "$@" 2>&1 | awk -v sentence="$sentence" -v terminal="$terminal" '
    /^ninja: (Entering directory|no work to do)/ || /Re-checking globbed/ || /Re-running CMake/ || /^-- / { next }
    sentence != "" { print sentence; sentence = "" }
    /^\[[0-9]+\/[0-9]+\]/ {
      if (terminal) printf "\r\033[K%s", substr($0, 1, 110)
      else if (++steps % 50 == 0) print
      fflush()
      open = terminal
      next
    }
    { if (open) print ""; open = 0; print; fflush() }
    END { if (open) print "" }'
}
