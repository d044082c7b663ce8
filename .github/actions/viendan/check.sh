#!/usr/bin/env bash
# The check of the action: annotations on the log, SARIF in a file; ends as viendan does.
set -eu

# The lines of a text, without empty ones, into an array: lines ARRAY TEXT.
lines() { mapfile -t "$1" < <(sed '/^[[:space:]]*$/d' <<<"$2"); }

lines paths "$VIENDAN_PATHS"
lines options "$VIENDAN_OPTIONS"
program=${VIENDAN:-$GITHUB_ACTION_PATH/../../../.build/release/viendan}

code=0
"$program" check --output-format github --output "sarif=$VIENDAN_SARIF" "${options[@]}" -- "${paths[@]}" || code=$?
{
    echo "sarif=$VIENDAN_SARIF"
    echo "exit-code=$code"
} >>"$GITHUB_OUTPUT"
exit "$code"
