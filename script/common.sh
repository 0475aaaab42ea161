# shellcheck shell=bash
# What every script shares: where the project is, how to speak, how to stop. Source it, do not run it.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Prints the first comment of a script, up to the first line that is none.
help_of() { sed -n '2,${/^#/!q;s/^# \{0,1\}//;p}' "$1"; }

# Runs ninja with the given arguments and says the sentence first, if there is anything to do. Steps are told on one
# line of a terminal, elsewhere every fiftieth; all that is not a step (warnings, errors) is told in full. Not by awk:
# Debian's reads whole blocks, and a build would seem to stand still.
build_quietly() {
  local sentence="$1" steps=0 open=no line
  shift
  ninja "$@" 2>&1 | {
    while IFS= read -r line; do
      case "$line" in
        'ninja: Entering directory'*|'ninja: no work to do.'|*'Re-checking globbed'*|*'Re-running CMake'*|'-- '*) continue ;;
      esac
      [[ -z $sentence ]] || say "$sentence"
      sentence=''
      if [[ $line =~ ^\[[0-9]+/[0-9]+\] ]]; then
        steps=$((steps + 1))
        if [[ -t 1 ]]; then
          printf '\r\033[K%s' "${line:0:110}"
          open=yes
        elif ((steps % 50 == 0)); then
          say "$line"
        fi
      else
        [[ $open == no ]] || echo
        open=no
        say "$line"
      fi
    done
    [[ $open == no ]] || echo
  }
}
