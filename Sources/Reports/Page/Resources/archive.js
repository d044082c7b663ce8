// The page's data: documents with their findings, the graph, the rules. Texts are read when they are opened.

const severities = ["error", "warning", "info"];

function block(id) { return JSON.parse(document.getElementById(id).textContent); }

const summary = block("summary");
const rules = new Map(block("rules").rules.map((rule) => [rule.code, rule]));
const graph = block("graph");

const documents = Array.from(document.querySelectorAll("script.document"), (script, index) => ({
  ...JSON.parse(script.textContent), index, script: script.nextElementSibling,
}));
const documentByPath = new Map(documents.map((found) => [found.path, found]));
takeArchiveFindings();

/** What was found by looking at all documents stands behind them, and belongs to one of them each. */
function takeArchiveFindings() {
  const byText = new Map(documents.map((found) => [`${found.hash} ${found.path}`, found]));
  for (const script of document.querySelectorAll("script.findings")) {
    const { path, hash, findings } = JSON.parse(script.textContent);
    byText.get(`${hash} ${path}`)?.findings.push(...findings);
  }
  for (const found of documents) {
    found.findings.sort((a, b) => comparePlaces(a.at, b.at) || (a.code < b.code ? -1 : 1));
    found.findings.forEach((finding, index) => Object.assign(finding, { index, document: found }));
  }
}

function comparePlaces(a, b) { return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]; }

/** The text of a document with its references; the last few that were asked for are kept. */
const openTexts = new Map();
function textOf(found) {
  let text = openTexts.get(found);
  if (!text) {
    text = JSON.parse(found.script.textContent);
    text.lines = text.text.split("\n");
    text.references.forEach((reference, index) => { reference.index = index; });
    openTexts.set(found, text);
    if (openTexts.size > 8) openTexts.delete(openTexts.keys().next().value);
  }
  return text;
}

/** What a document is called: type and symbol, else its title, else its path. */
function nameOf(found) {
  if (found.symbol) return [found.type, found.symbol].filter(Boolean).join(" ");
  return found.title ?? found.path;
}

const nodeById = new Map(graph.nodes.map((node, index) => [node.id, Object.assign(node, { index, in: [], out: [] })]));
const nodeByPath = new Map(graph.nodes.flatMap((node) => node.paths.map((path) => [path, node])));
for (const edge of graph.edges) {
  edge.source = graph.nodes[edge.from];
  edge.target = graph.nodes[edge.to];
  edge.source.out.push(edge);
  edge.target.in.push(edge);
}

function documentsOf(node) { return node.paths.map((path) => documentByPath.get(path)).filter(Boolean); }

/** Without case and marks, so that a search needs no Vietnamese keyboard. */
function folded(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}
