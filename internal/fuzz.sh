#!/usr/bin/env bash
# fuzz.sh TIME: runs every fuzz target of the module for TIME each, and fails at the
# end where one of them did.
set -euo pipefail
cd "$(dirname "$0")/.."
failed=0
for file in $(grep -rlE '^func Fuzz' --include='*_test.go' .); do
	for target in $(grep -oE '^func Fuzz[A-Za-z0-9_]+' "$file" | cut -d' ' -f2); do
		echo "== $(dirname "$file") $target"
		go test -run '^$' -fuzz "^$target\$" -fuzztime "$1" -fuzzminimizetime 20x "$(dirname "$file")" || failed=1
	done
done
exit "$failed"
