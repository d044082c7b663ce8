#!/bin/sh
# Compares `viendan extract` with the yardstick of ../shared/speed in one run: speed.sh VIENDAN ARCHIVE
# The archive is made by ../shared/speed/generate.py; ripgrep and hyperfine must be there.
set -eu
viendan=$1
archive=$2
speed=$(dirname "$0")/../../../shared/speed
hyperfine --shell=none --warmup 1 --runs 9 --ignore-failure \
    "rg -j2 -o --no-filename -f $speed/ripgrep-regex.txt $archive" \
    "$viendan extract --threads 2 --output-format jsonl $archive" \
    "$viendan check --threads 2 $archive"
