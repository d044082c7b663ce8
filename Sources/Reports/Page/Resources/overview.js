// The first view: figures, what could not be checked, findings by rule, and the documents.

let order = "path";

function drawOverview(view) {
  document.title = say("title");
  fill(
    view,
    element("h1", {}, say("heading")), figuresList(), unreadList(summary.failed, "failed", true),
    unreadList(summary.skipped, "skipped", false), ruleTable(),
    element("section", { "aria-labelledby": "documents-heading" },
      element("div", { class: "row" },
        element("h2", { id: "documents-heading" }, say("documents")), orderChoice(() => drawDocuments())),
      element("div", { id: "documents" })));
  drawDocuments();
}

function figuresList() {
  const counts = tally(allFindings, "severity");
  const figure = (name, value, note) => element(
    "div", { class: "figure" }, element("dt", {}, say(name)),
    element("dd", {}, element("strong", {}, figures.format(value)), note ? element("span", { class: "note" }, note) : null));
  const graded = (severity) => element(
    "div", { class: "figure" }, element("dt", {}, severityBadge(severity)),
    element("dd", {}, element("strong", {}, figures.format(counts.get(severity) ?? 0))));
  return [element("dl", { class: "figures" }, severities.map(graded)), element(
    "dl", { class: "figures" },
    figure("checked", summary.checked),
    figure("references", summary.references, say("referencesNote", summary.resolved, summary.ambiguous, summary.unresolved)),
    figure("cited", summary.cited, say("citedNote", summary.citedInArchive)),
    summary.unparsed ? figure("unparsed", summary.unparsed, say("unparsedNote")) : null)];
}

/** Files that were not read: those that should have been stand open. */
function unreadList(files, name, isOpen) {
  if (files.length === 0) return null;
  return element(
    "details", { class: `unread ${name}`, open: isOpen }, element("summary", {}, say(name, files.length)),
    longList(files, (file) => element("li", {}, element("code", {}, file.path), `: ${file.reason}`), { name: "ul" }));
}

function ruleTable() {
  const counts = [...tally(allFindings, "code")].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (counts.length === 0) return element("p", { class: "clean" }, say("clean"));
  const row = ([code, count]) => element(
    "tr", {}, element("td", {}, element("button", { type: "button", class: "link", onclick: () => chooseRule(code) }, code)),
    element("td", {}, rules.get(code).what), element("td", { class: "count" }, figures.format(count)));
  return element(
    "details", { class: "rules", open: counts.length <= 12 }, element("summary", {}, say("byRule")),
    element("table", {}, element("tbody", {}, counts.map(row))));
}

function orderChoice(changed) {
  const choice = element(
    "select", { id: "order", "aria-label": say("order") },
    ["path", "gravity"].map((value) => element("option", { value, selected: value === order }, say(`order-${value}`))));
  choice.addEventListener("change", () => {
    order = choice.value;
    changed();
  });
  return choice;
}

/** Draws the list again, after a filter or the order changed. */
function drawDocuments() {
  const shown = shownDocuments();
  if (order === "gravity") {
    const count = (found, severity) => found.findings.filter((f) => f.severity === severity && passes(f)).length;
    const gravity = new Map(shown.map((found) => [found, severities.map((severity) => count(found, severity))]));
    shown.sort((a, b) => comparePlaces([...gravity.get(b), 0], [...gravity.get(a), 0]) || a.index - b.index);
  }
  const told = say("shown", shown.length, documents.length);
  document.getElementById("documents").replaceChildren(
    element("p", { class: "note" }, told),
    ...longList(shown, documentRow, { class: "documents", step: 100 }));
  announce(told);
}

function documentRow(found) {
  const findings = shownFindings(found);
  const counts = tally(findings, "severity");
  const link = (finding) => element(
    "li", {}, element("a", { href: `#d${found.index + 1}/f${finding.index + 1}` },
      element("span", { class: `sign ${finding.severity}`, "aria-hidden": true }, signs[finding.severity]),
      element("span", { class: "unseen" }, labels[finding.severity]), ` ${finding.code}`), ` ${finding.message}`);
  return element(
    "li", { class: "document" },
    element("a", { class: "name", href: `#d${found.index + 1}` }, nameOf(found)),
    element("span", { class: "badges" },
      severities.filter((severity) => counts.get(severity)).map((severity) => severityBadge(severity, counts.get(severity))),
      findings.length === 0 ? element("span", { class: "note" }, say("noFindings")) : null),
    found.symbol && found.title ? element("span", { class: "title" }, found.title) : null,
    element("span", { class: "path" }, found.date ? `${found.path} · ${found.date}` : found.path),
    findings.length ? element(
      "details", { open: isNarrowed() || documents.length <= 12 },
      element("summary", {}, say("showFindings", findings.length)), longList(findings, link, { name: "ul", step: 50 })) : null);
}
