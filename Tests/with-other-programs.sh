#!/bin/sh
# What needs more than Swift: the format of the sources, the static binary, the accuracy on gold, planted defects, and
# what Graphviz and networkx make of the graph.
set -eu
cd "$(dirname "$0")/.."

for package in python3 graphviz; do
    program=$package
    [ "$package" = graphviz ] && program=dot
    command -v "$program" >/dev/null || {
        apt-get update -qq
        apt-get install -y -qq "$package"
    }
done

# Not in the system's own Python: that may refuse packages that the system didn't bring.
python=python3
python3 -c "import networkx" 2>/dev/null || {
    python=.build/networkx/bin/python
    "$python" -c "import networkx" 2>/dev/null || {
        python3 -m venv .build/networkx 2>/dev/null || {
            apt-get update -qq
            apt-get install -y -qq python3-venv
            python3 -m venv .build/networkx
        }
        "$python" -m pip install -q networkx
    }
}

swift format lint --strict --configuration .swift-format --recursive Sources Tests Package.swift

swift build -c release --static-swift-stdlib
viendan=$(swift build -c release --static-swift-stdlib --show-bin-path)/viendan
if ldd "$viendan" | grep -q libswift; then
    echo "$viendan needs the Swift libraries: it is not static" >&2
    exit 1
fi

Tests/Accuracy/accuracy.py "$viendan" --against README.md
"$python" Tests/Graph/graph.py "$viendan" corpus
(cd Tests/Defects && python3 -m unittest)
Tests/Defects/defects.py "$viendan" --against README.md --bars
