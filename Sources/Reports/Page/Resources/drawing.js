// Draws columns of documents and the links from each column to the next.

const rowHeight = 26;
const widths = { 2: { whole: 1000, dots: [350, 650], letters: 48 }, 3: { whole: 1100, dots: [350, 550, 750], letters: 48 } };

function drawColumns({ columns, links }) {
  const { whole, dots, letters } = widths[columns.length];
  const height = Math.max(3, ...columns.map((column) => column.length)) * rowHeight;
  const places = columns.map((column, index) => new Map(column.map((node, row) => [
    node, { x: dots[index], y: (row + 0.5) * height / column.length },
  ])));
  const drawn = shape("svg", { viewBox: `0 0 ${whole} ${height}`, class: "graph", role: "group" });
  const lines = new Map();
  for (const link of links) {
    const from = columns.findIndex((_, index) => places[index].has(link.source) && places[index + 1]?.has(link.target));
    if (from < 0) continue;
    const [a, b] = [places[from].get(link.source), places[from + 1].get(link.target)];
    const middle = (a.x + b.x) / 2;
    const line = shape(
      "path", { class: link.isStated ? "link stated" : "link", d: `M${a.x} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`, "stroke-width": Math.min(1 + Math.log2(link.count), 4).toFixed(1) },
      shape("title", {}, `${link.source.label} → ${link.target.label}: ${[...link.relations].map((relation) => say(`relation-${relation}`)).join(", ")} (${figures.format(link.count)})`));
    drawn.append(line);
    for (const end of [link.source, link.target]) lines.set(end, [...(lines.get(end) ?? []), line]);
  }
  columns.forEach((column, index) => {
    const side = index === 0 ? "end" : index === columns.length - 1 ? "start" : "middle";
    for (const node of column) drawn.append(drawNode(node, places[index].get(node), side, letters, lines.get(node) ?? []));
  });
  return drawn;
}

function drawNode(node, { x, y }, side, letters, lines) {
  const label = node.label.length > letters ? `${node.label.slice(0, letters - 1)}…` : node.label;
  const offset = { end: [-12, 4], middle: [0, -12], start: [12, 4] }[side];
  const dot = node.paths.length
    ? shape("rect", { x: x - 5, y: y - 5, width: 10, height: 10, class: "dot in-archive" })
    : shape("circle", { cx: x, cy: y, r: 5, class: "dot" });
  const light = (isLit) => () => { for (const line of lines) line.classList.toggle("lit", isLit); };
  return shape(
    "a", { href: `#graph/${node.index + 1}`, class: "node", onmouseenter: light(true), onmouseleave: light(false), onfocus: light(true), onblur: light(false) },
    shape("title", {}, `${node.label}: ${say("citedBy", node.citedBy)}`),
    dot, shape("text", { x: x + offset[0], y: y + offset[1], "text-anchor": side }, label));
}
