#!/bin/sh
# What needs more than Swift: the format of the sources, the static binary, the accuracy on gold, and planted defects.
set -eu
cd "$(dirname "$0")/.."

command -v python3 >/dev/null || {
    apt-get update -qq
    apt-get install -y -qq python3
}

swift format lint --strict --configuration .swift-format --recursive Sources Tests Package.swift

swift build -c release --static-swift-stdlib
viendan=$(swift build -c release --static-swift-stdlib --show-bin-path)/viendan
if ldd "$viendan" | grep -q libswift; then
    echo "$viendan needs the Swift libraries: it is not static" >&2
    exit 1
fi

Tests/Accuracy/accuracy.py "$viendan" --against README.md

(cd Tests/Defects && python3 -m unittest)
Tests/Defects/defects.py "$viendan"
