#!/bin/sh
# What needs more than Swift: the format of the sources, the static binary, the accuracy on gold, planted defects, and
# what other programs make of the output. Installs what is missing.
set -eu
cd "$(dirname "$0")/.."

# Installs Debian packages where the program isn't there: need PROGRAM PACKAGE…
need() {
    program=$1
    shift
    command -v "$program" >/dev/null || {
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"
    }
}

need python3 python3
need dot graphviz
need patch patch
need git git
need pandoc pandoc
need pdftotext poppler-utils
need soffice libreoffice-writer-nogui libreoffice-calc-nogui
need zsh zsh
need fish fish
need chromium chromium
need chromedriver chromium-driver

# Not in the system's own Python: that may refuse packages that the system didn't bring.
python=.build/python/bin/python
"$python" -c "
import axe_playwright_python, check_jsonschema, docx, jsonschema, junitparser, networkx, pexpect, pikepdf, pre_commit, pyte
import sarif, selenium, xmlschema" 2>/dev/null || {
    python3 -m venv .build/python 2>/dev/null || {
        apt-get update -qq
        apt-get install -y -qq python3-venv
        python3 -m venv .build/python
    }
    "$python" -m pip install -q axe-playwright-python check-jsonschema jsonschema junitparser networkx pexpect \
        pikepdf pre-commit pyte python-docx sarif-tools selenium xmlschema
}

swift format lint --strict --configuration .swift-format --recursive Sources Tests Package.swift

swift build -c release --static-swift-stdlib
viendan=$(swift build -c release --static-swift-stdlib --show-bin-path)/viendan
if ldd "$viendan" | grep -q libswift; then
    echo "$viendan needs the Swift libraries: it is not static" >&2
    exit 1
fi

# Each tests the program named by its first argument.
Tests/Accuracy/accuracy.py "$viendan" --against README.md
"$python" Tests/Graph/graph.py "$viendan" corpus
"$python" Tests/RealFiles/real_files.py "$viendan"
"$python" Tests/Formats/formats.py "$viendan" corpus
"$python" Tests/Workflow/workflow.py "$viendan"
"$python" Tests/Page/page.py "$viendan"
(cd Tests/Defects && python3 -m unittest)
Tests/Defects/defects.py "$viendan" --against README.md --bars
Tests/Fixes/fixes.py "$viendan" --per-rule 10
