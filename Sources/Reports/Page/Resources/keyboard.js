// Everything by keyboard: single keys where nothing is being typed.

const keys = [
  ["j", "key-next", () => step(1)],
  ["k", "key-previous", () => step(-1)],
  ["n", "key-nextDocument", () => stepDocument(1)],
  ["p", "key-previousDocument", () => stepDocument(-1)],
  ["/", "key-filter", () => search()],
  ["Enter", "key-open", null],
  ["o", "key-overview", () => { location.hash = ""; }],
  ["g", "key-graph", () => { location.hash = "graph"; }],
  ["Esc", "key-close", null],
  ["?", "key-help", () => showHelp()],
];

/** To the next finding; in the overview to the next document of the list, which Enter opens. */
function step(by) {
  const rows = [...document.querySelectorAll("#documents a.name")];
  if (rows.length) {
    const place = rows.indexOf(document.activeElement.closest("li.document")?.querySelector("a.name"));
    rows[Math.min(Math.max(place + by, 0), rows.length - 1)].focus();
    return;
  }
  const finding = neighbour(by);
  if (finding) location.hash = `d${finding.document.index + 1}/f${finding.index + 1}`;
  else announce(say("noMoreFindings"));
}

function stepDocument(by) {
  const next = documents[(openDocument?.index ?? (by > 0 ? -1 : documents.length)) + by];
  if (next) location.hash = `d${next.index + 1}`;
}

/** The search stands over the list of documents and the graph. */
function search() {
  if (openDocument) {
    location.hash = "";
    // Not when the browser tells of the new address: that would take the focus away again.
    route();
  }
  const query = document.getElementById("query");
  query.focus();
  query.select();
}

function showHelp() {
  const help = document.getElementById("help");
  help.replaceChildren(
    element("h2", {}, say("help")),
    element("dl", { class: "keys" }, keys.map(([key, name]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, say(name))])),
    element("p", {}, say("aboutMarks")),
    element("ul", { class: "examples" },
      severities.map((severity) => element("li", {}, element("mark", { class: severity }, labels[severity]), ` ${say(`about-${severity}`)}`)),
      ["resolved", "ambiguous", "unresolved"].map((outcome) => element("li", {}, element("span", { class: `reference ${outcome}` }, say(`outcome-${outcome}`))))),
    element("form", { method: "dialog" }, element("button", { autofocus: true }, say("close"))));
  help.showModal();
}

function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.getElementById("help").open) return;
    if (event.key === "Escape") {
      closeCard();
      if (event.target.id === "query") event.target.blur();
      return;
    }
    if (event.target.closest("input, select, textarea")) return;
    const act = keys.find(([key]) => key === event.key)?.[2];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.getElementById("help-button").addEventListener("click", showHelp);
}
