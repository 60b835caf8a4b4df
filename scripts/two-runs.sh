#!/usr/bin/env bash
# Starts two-runs.yml twice with one content that was never seen, and holds what each run did: the first works, the
# second skips. Needs the command line of GitHub, signed in, and jq.
set -euo pipefail

content="$(date +%s)-$RANDOM"
ref="${GITHUB_REF_NAME:-$(git branch --show-current)}"

# The newest run of this content that is not among those named.
find_run() {
  gh run list --workflow two-runs.yml --event workflow_dispatch --limit 20 --json databaseId,displayTitle |
    jq -r --arg title "Two runs of $content" --arg not "$1" \
      '[.[] | select(.displayTitle == $title and (.databaseId | tostring) != $not)][0].databaseId // empty'
}

# Starts a run, waits for its end, and leaves its number in $run.
run_once() {
  local before="$1"
  gh workflow run two-runs.yml --ref "$ref" --field "content=$content"
  run=''
  for _ in $(seq 60); do
    run="$(find_run "$before")"
    [ -z "$run" ] || break
    sleep "${PAUSE:-2}"
  done
  [ -n "$run" ] || { echo "The run that was started does not appear."; exit 1; }
  gh run watch "$run" --exit-status > /dev/null || { echo "Run $run failed."; exit 1; }
}

# What a run did, in one line: the step of track that works, and the jobs of plan that do.
told() {
  gh run view "$1" --json jobs | jq -r '
    ([.jobs[] | select(.name == "track") | .steps[] | select(.name == "Work") | .conclusion] | join(",")) + " " +
    ([.jobs[] | select(.name | startswith("work on ")) | "\(.name | ltrimstr("work on "))=\(.conclusion)"
      | select(endswith("=skipped") | not)] | sort | join(","))'
}

expect() {
  local answer
  answer="$(told "$1")"
  echo "Run $1: $answer"
  [ "$answer" = "$2" ] || { echo "Expected: $2"; exit 1; }
}

run_once ''
first="$run"
expect "$first" 'success planned/one=success,planned/two=success'
run_once "$first"
expect "$run" 'skipped '
