#!/usr/bin/env bash
# Prints what CHANGELOG.md says of a version, given as v1.2.3; fails when it says nothing.
set -euo pipefail
notes="$(awk -v heading="## ${1#v}" '
  /^## / { inside = ($0 == heading || index($0, heading " ") == 1); next }
  inside' "$(dirname "$0")/../CHANGELOG.md")"
[ -n "${notes//[[:space:]]/}" ] || { echo "CHANGELOG.md says nothing of ${1#v}." >&2; exit 1; }
printf '%s\n' "$notes"
