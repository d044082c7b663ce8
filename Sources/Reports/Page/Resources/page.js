// Which view is shown: `#` the overview, `#d3` a document, `#d3/f2` a finding in it, `#d3/r5` a reference, `#d3/l22`
// a line, `#graph` and `#graph/7` the graph. The address of a place can be sent to a colleague.

/** Tells those who don't see the page what changed. */
function announce(told) { document.getElementById("status").textContent = told; }

let shownView = null;

function route() {
  const view = document.getElementById("view");
  const [, number, , kind, target] = location.hash.match(/^#d(\d+)(\/([frl])(\d+(?:-\d+)?))?$/) ?? [];
  const found = number ? documents[number - 1] : null;
  const node = location.hash.match(/^#graph(?:\/(\d+))?$/);
  const name = found ? `d${found.index}` : node ? location.hash : "overview";
  if (kind !== "r") closeCard();
  if (name !== shownView) {
    openDocument = null;
    if (found) drawDocument(view, found);
    else if (node) drawGraph(view, graph.nodes[node[1] - 1] ?? null);
    else drawOverview(view);
    document.body.dataset.view = found ? "document" : node ? "graph" : "overview";
    for (const [id, isHere] of [["to-overview", !found && !node], ["to-graph", Boolean(node)]]) {
      const link = document.getElementById(id);
      if (isHere) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
    }
    if (!kind) scrollTo(0, 0);
    // The first view leaves the focus where browsers put it.
    if (shownView !== null && !kind) view.focus({ preventScroll: true });
    shownView = name;
  }
  if (found && kind) goTo(found, kind, target);
}

function filtersChanged() {
  if (openDocument) filterDocument(openDocument);
  else if (document.body.dataset.view === "graph") drawGraphParts(graph.nodes[location.hash.split("/")[1] - 1] ?? null);
  else drawDocuments();
}

for (const labelled of document.querySelectorAll("[data-label]")) {
  const label = labels[labelled.dataset.label];
  if (labelled.localName === "a") labelled.textContent = label;
  else labelled.setAttribute("aria-label", label);
  if (labelled.localName === "input") labelled.placeholder = label;
}
// On paper nothing can be unfolded.
addEventListener("beforeprint", () => {
  for (const list of document.querySelectorAll("li.document details:not([open])")) {
    list.open = true;
    addEventListener("afterprint", () => { list.open = false; }, { once: true });
  }
});
drawFilters(filtersChanged);
listenToKeys();
addEventListener("hashchange", route);
// A link to the place where one is already changes no address.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a");
  if (link?.getAttribute("href") === location.hash) route();
});
route();
