# shellcheck shell=bash
# What every script shares: where the project is, how to speak, how to stop. Source it, do not run it.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Prints the first comment of a script, up to the first line that is none.
help_of() { sed -n '2,${/^#/!q;s/^# \{0,1\}//;p}' "$1"; }

# True where ninja has something to do for the given targets in a build folder.
has_work() {
  local folder="$1"
  shift
  [[ -f $folder/build.ninja ]] || return 0
  ! ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'
}
