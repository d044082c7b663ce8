#!/usr/bin/env python3
"""What other programs make of `viendan graph`: Graphviz, networkx, and Python's readers of JSON and CSV.

Usage: graph.py VIENDAN PATH…

Every format must hold the nodes and edges of the JSON, with the same ids, labels and relations. What is drawn is the
paths, then an archive whose names and titles try to break out of their quotes.
"""
import collections
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import networkx

HOSTILE = [
    'a"b.txt', "a\\.txt", 'a\\"b.txt', "\\N\\G.txt", "<b>&amp;.txt", "a\nb.txt", "a\tb\x1b[31m.txt", "=1+1,2.txt", "]]>.txt", "%%{a}.txt",
    "n0[\"x\"].txt", "a;b|c.txt", "'.txt", "k\u1ebf.txt", "ke\u0302\u0301.txt", "a\u202eb.txt", "a\uffffb.txt", " .txt", "--.txt",
]

SVG = "{http://www.w3.org/2000/svg}"


def run(*command, given=None):
    done = subprocess.run(command, input=given, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def plain(label):
    kept = "".join(" " if c in "\t\n\r" else "\ufffd" if c < " " or c in "\u202e\uffff" else c for c in label)
    return re.sub(" +", " ", kept)


def same(what, found, expected):
    if found != expected:
        odd = [item for item in list(found) + list(expected) if item not in found or item not in expected]
        sys.exit(f"{what}: {len(found)} instead of {len(expected)}, such as {odd[:3]}")
    print(f"{what}: {sum(found.values()) if isinstance(found, collections.Counter) else len(found)}")


def main(viendan, *paths):
    def graph(form):
        return run(viendan, "graph", "--output-format", form, *paths)

    def table(form):
        return list(csv.DictReader(io.StringIO(graph(form).decode(), newline="")))

    whole = json.loads(graph("json"))
    nodes = {node["id"]: node for node in whole["nodes"]}
    links = collections.Counter((e["source"], e["target"], e["relation"], e["origin"]) for e in whole["edges"])
    same("JSON: nodes", list(nodes), [node["id"] for node in whole["nodes"]])

    # On one line, and without what steers a terminal or what XML can't hold.
    labels = {key: plain(node["label"]) for key, node in nodes.items()}
    read = networkx.read_graphml(io.BytesIO(graph("graphml")))
    same("GraphML in networkx: nodes", {key: data["label"] for key, data in read.nodes(data=True)}, labels)
    same(
        "GraphML in networkx: edges",
        collections.Counter((a, b, data["relation"], data["origin"]) for a, b, data in read.edges(data=True)),
        links)
    same(
        "GraphML in networkx: documents of the archive",
        {key for key, data in read.nodes(data=True) if data["inArchive"]},
        {key for key, node in nodes.items() if node["inArchive"]})
    joined = networkx.node_link_graph(whole, edges="edges")
    same("JSON in networkx: nodes", set(joined.nodes), set(nodes))
    same(
        "JSON in networkx: edges",
        collections.Counter((a, b, data["relation"], data["origin"]) for a, b, data in joined.edges(data=True)),
        links)

    same("CSV: nodes", {row["id"]: row["label"] for row in table("csv-nodes")}, labels)
    same(
        "CSV: edges",
        collections.Counter((e["source"], e["target"], e["relation"], e["origin"]) for e in table("csv-edges")),
        links)

    drawn = xml.etree.ElementTree.fromstring(run("dot", "-Tsvg", given=graph("dot")))
    groups = collections.defaultdict(list)
    for group in drawn.iter(SVG + "g"):
        groups[group.get("class")].append(group.findtext(SVG + "title"))
    same("DOT in Graphviz: nodes", set(groups["node"]), set(nodes))
    same(
        "DOT in Graphviz: edges",
        collections.Counter(groups["edge"]), collections.Counter(f"{e['source']}->{e['target']}" for e in whole["edges"]))


def hostile(viendan):
    with tempfile.TemporaryDirectory() as folder:
        for name in HOSTILE:
            text = f"Căn cứ Luật số 17/2012/QH13 ngày 21/6/2012;\n\nKẾ HOẠCH\nSửa cầu phao {pathlib.Path(name).stem}\n"
            pathlib.Path(folder, name).write_text(text)
        main(viendan, folder)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
    hostile(sys.argv[1])
