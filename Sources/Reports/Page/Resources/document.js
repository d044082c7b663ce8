// The view of one document: its name, its text with the findings beside it, and the way to the next.

let openDocument = null;

function drawDocument(view, found) {
  openDocument = found;
  document.title = `${nameOf(found)} · viendan`;
  const step = (other, name, sign) => other
    ? element("a", { href: `#d${other.index + 1}`, rel: name, title: nameOf(other) }, say(name)) : element("span", { class: "note" }, say(name));
  const node = nodeByPath.get(found.path);
  fill(
    view,
    element("nav", { class: "steps", "aria-label": say("documents") },
      element("a", { href: "#" }, say("allDocuments")), step(documents[found.index - 1], "previous"),
      element("span", { class: "note" }, say("ordinal", found.index + 1, documents.length)),
      step(documents[found.index + 1], "next")),
    element("h1", { tabindex: "-1" }, nameOf(found)),
    found.symbol && found.title ? element("p", { class: "title" }, found.title) : null,
    element("p", { class: "path" }, [found.path, found.date].filter(Boolean).join(" · ")),
    element("p", { class: "note" }, element("span", { id: "tally" }),
      node ? [" · ", element("a", { href: `#graph/${node.index + 1}` }, say("inGraph"))] : null),
    element("div", { class: "reading" }, drawText(found, noteElement)));
  drawTally(found);
}

/** How many findings the filters leave. */
function drawTally(found) {
  const shown = shownFindings(found).length;
  const told = shown === found.findings.length ? say("findingCount", shown) : say("findingsShown", shown, found.findings.length);
  document.getElementById("tally").textContent = told;
  announce(told);
}

/** Shows and hides findings in the open document, after a filter changed; the place on the screen stays. */
function filterDocument(found) {
  for (const finding of found.findings) {
    const note = document.getElementById(`note-${finding.index + 1}`);
    if (note) note.hidden = !passes(finding);
  }
  for (const mark of document.querySelectorAll("mark[data-findings]")) {
    gradeMark(mark, mark.dataset.findings.split(" ").map((index) => found.findings[index]));
  }
  drawTally(found);
}

/** Brings a finding, a reference or a line (or what is cited at a column of it) of the open document into sight. */
function goTo(found, kind, target) {
  for (const former of document.querySelectorAll(".current")) former.classList.remove("current");
  if (kind === "f") {
    const finding = found.findings[target - 1];
    if (!finding) return;
    reachLine(finding.at[0]);
    const note = document.getElementById(`note-${target}`);
    note.hidden = false;
    const marks = [...document.querySelectorAll(`mark[data-findings~="${finding.index}"]`)];
    for (const shown of [note, ...marks]) shown.classList.add("current");
    (marks[0] ?? note).scrollIntoView({ block: "center" });
    note.focus({ preventScroll: true });
  } else if (kind === "r") {
    const reference = textOf(found).references[target - 1];
    if (!reference) return;
    reachLine(reference.at[2]);
    const links = [...document.querySelectorAll(`[data-reference="${reference.index}"]`)];
    for (const link of links) link.classList.add("current");
    if (links[0] && !isInSight(links[0])) links[0].scrollIntoView({ block: "center" });
    openCard(found, reference);
  } else {
    // The line is enough: #d3/l22 is what somebody writes by hand.
    const [line, column] = target.split("-").map(Number);
    reachLine(line);
    const reference = textOf(found).references.find(({ at }) => at[0] === line && at[1] <= column && column < at[3]);
    const shown = document.querySelector(reference ? `[data-reference="${reference.index}"]` : `#line-${line}`);
    shown?.classList.add("current");
    shown?.scrollIntoView({ block: "center" });
  }
}

function isInSight(shown) {
  const { top, bottom } = shown.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The finding that the filters leave before or behind the current one, in this document or another; null if none is. */
function neighbour(step) {
  const current = location.hash.match(/^#d(\d+)\/f(\d+)$/);
  const from = openDocument?.index ?? -1;
  const shown = openDocument ? shownFindings(openDocument) : [];
  const place = current ? Number(current[2]) - 1 : step > 0 ? -1 : Infinity;
  const here = step > 0 ? shown.find(({ index }) => index > place) : shown.findLast(({ index }) => index < place);
  if (here) return here;
  for (let index = from + step; index >= 0 && index < documents.length; index += step) {
    const others = shownFindings(documents[index]);
    if (others.length) return step > 0 ? others[0] : others[others.length - 1];
  }
  return null;
}
