// The citation graph: all of it as who cites what, or one document between those that cite it and those that it cites.

/** More rows than this make no picture. */
const mostRows = 40;
let shownRelation = "";

function drawGraph(view, node) {
  document.title = `${node ? node.label : say("graph")} · viendan`;
  fill(
    view,
    element("h1", { tabindex: "-1" }, node ? node.label : say("graph")),
    node ? element("section", { class: "node" }, element("p", {}, element("a", { href: "#graph" }, say("wholeGraph"))), describe(node)) : null,
    element("div", { class: "row" }, element("p", { class: "legend" },
      element("span", { class: "in-archive", "aria-hidden": true }, "■"), ` ${say("inArchive")} `,
      element("span", { "aria-hidden": true }, "○"), ` ${say("onlyCited")}`), relationChoice(() => drawGraphParts(node))),
    element("div", { id: "drawing" }),
    element("section", { "aria-labelledby": "nodes-heading" }, element("h2", { id: "nodes-heading" }, say("nodes")), element("div", { id: "nodes" })));
  drawGraphParts(node);
}

function relationChoice(changed) {
  const present = [...new Set(graph.edges.map((edge) => edge.relation))].sort();
  const choice = element(
    "select", { id: "relation", "aria-label": say("relation") }, element("option", { value: "" }, say("everyRelation")),
    present.map((value) => element("option", { value, selected: value === shownRelation }, say(`relation-${value}`))));
  choice.addEventListener("change", () => {
    shownRelation = choice.value;
    changed();
  });
  return choice;
}

/** Draws what a filter changes. */
function drawGraphParts(node) {
  const links = linksBetween(graph.edges.filter((edge) => !shownRelation || edge.relation === shownRelation));
  const drawn = node ? around(node, links) : whole(links);
  const told = drawn.left > 0 ? say("leftOut", drawn.left) : say("allDrawn");
  document.getElementById("drawing").replaceChildren(
    drawn.links.length ? element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("graph") }, drawColumns(drawn)) : element("p", {}, say("nothingDrawn")),
    element("p", { class: "note" }, told));
  const nodes = graph.nodes.filter(matches).sort((a, b) => b.citedBy - a.citedBy || b.citations - a.citations || a.index - b.index);
  document.getElementById("nodes").replaceChildren(...longList(nodes, nodeRow, { class: "nodes", step: 50 }));
  announce(told);
}

function nodeRow(node) {
  return element(
    "li", {}, element("span", { class: node.paths.length ? "in-archive" : "", "aria-hidden": true }, node.paths.length ? "■ " : "○ "),
    element("a", { href: `#graph/${node.index + 1}` }, node.label), element("span", { class: "note" }, ` ${say("citedBy", node.citedBy)}`));
}

function matches(node) {
  const words = folded(filter.query).split(/\s+/).filter(Boolean);
  node.words ??= folded([node.label, node.title, node.date, ...node.paths].filter(Boolean).join(" "));
  return words.every((word) => node.words.includes(word));
}

/** One link for all edges between two documents; those of a document with itself tell nothing. */
function linksBetween(edges) {
  const links = new Map();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const key = edge.from * graph.nodes.length + edge.to;
    const link = links.get(key) ?? { source: edge.source, target: edge.target, count: 0, relations: new Set(), isStated: true };
    link.count += edge.count;
    link.relations.add(edge.relation);
    link.isStated &&= edge.isStated;
    links.set(key, link);
  }
  return [...links.values()];
}

/** The documents that are cited most, and those that cite most of them. */
function whole(links) {
  const found = links.filter((link) => matches(link.source) || matches(link.target));
  const cited = most(found, "target");
  const drawable = found.filter((link) => cited.has(link.target));
  const citing = most(drawable, "source");
  const shown = drawable.filter((link) => citing.has(link.source));
  const rank = new Map([...cited].map((node, index) => [node, index]));
  const middle = (node) => mean(shown.filter((link) => link.source === node).map((link) => rank.get(link.target)));
  // Those that were checked stand above those of which others say that they amend or guide something.
  const left = [...citing].map((node) => [node, node.paths.length ? 0 : 1, middle(node)])
    .sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0].index - b[0].index);
  return { columns: [left.map(([node]) => node), [...cited]], links: shown, left: nodesOf(found).size - nodesOf(shown).size };
}

function around(node, links) {
  const into = links.filter((link) => link.target === node);
  const out = links.filter((link) => link.source === node);
  const [citing, cited] = [most(into, "source"), most(out, "target")];
  const shown = [...into.filter((link) => citing.has(link.source)), ...out.filter((link) => cited.has(link.target))];
  // One that nothing cites stands first, one that cites nothing last.
  const columns = [[...citing], [node], [...cited]].filter((column) => column.length);
  return { columns, links: shown, left: into.length + out.length - shown.length };
}

/** The documents at one end of the links, those with most links first. */
function most(links, end) {
  const counts = new Map();
  for (const link of links) {
    const count = counts.get(link[end]) ?? [0, 0];
    counts.set(link[end], [count[0] + 1, count[1] + link.count]);
  }
  const order = [...counts].sort(([a, x], [b, y]) => y[0] - x[0] || y[1] - x[1] || a.index - b.index);
  return new Set(order.slice(0, mostRows).map(([node]) => node));
}

function nodesOf(links) { return new Set(links.flatMap((link) => [link.source, link.target])); }

function mean(numbers) { return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length); }
