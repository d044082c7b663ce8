#!/usr/bin/env python3
"""What other programs make of `viendan graph`: Graphviz, networkx, and Python's readers of JSON and CSV.

Usage: graph.py VIENDAN PATH…

Every format must hold the nodes and edges of the JSON, with the same ids, labels and relations.
"""
import collections
import csv
import io
import json
import subprocess
import sys
import xml.etree.ElementTree

import networkx

SVG = "{http://www.w3.org/2000/svg}"


def run(*command, given=None):
    done = subprocess.run(command, input=given, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.decode()}")
    return done.stdout


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

    labels = {key: " ".join(node["label"].split()) for key, node in nodes.items()}
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


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
