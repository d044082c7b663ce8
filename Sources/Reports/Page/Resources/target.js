// What a reference means: the document, where it is in the archive, and its other citations.

function openCard(found, reference) {
  const card = document.getElementById("card");
  const node = reference.document ? nodeById.get(reference.document) : null;
  const text = textOf(found);
  const close = element("button", { type: "button", class: "close", onclick: closeCard }, "×");
  close.setAttribute("aria-label", say("close"));
  fill(
    card,
    close, element("p", { class: "here" }, `“${wordsAt(text, reference.at)}”`), element("p", { class: "kind" }, ...meaningOf(reference)),
    reference.part ? partOf(found, reference) : null,
    node && !node.paths.includes(found.path) ? [
      element("h2", {}, node.label), describe(node),
      element("p", {}, element("a", { href: `#graph/${node.index + 1}` }, say("inGraph"))),
    ] : element("p", { class: "note" }, whyOf(reference)),
    reference.document ? [others(found, reference), elsewhere(found, reference.document)] : null);
  card.hidden = false;
  card.scrollTop = 0;
  card.focus({ preventScroll: true });
}

function closeCard() {
  const card = document.getElementById("card");
  if (card.hidden) return;
  const hadFocus = card.contains(document.activeElement);
  card.hidden = true;
  const opener = document.querySelector(".reference.current");
  for (const former of document.querySelectorAll(".reference.current")) former.classList.remove("current");
  if (/\/r\d+$/.test(location.hash)) history.replaceState(null, "", location.hash.replace(/\/r\d+$/, ""));
  if (hadFocus) opener?.focus({ preventScroll: true });
}

function wordsAt(text, [line, column, endLine, endColumn]) {
  const words = text.lines.slice(line - 1, endLine);
  words[words.length - 1] = words[words.length - 1].slice(0, endColumn - 1);
  words[0] = words[0].slice(column - 1);
  return words.join(" ").replace(/\s+/g, " ").trim();
}

/** Its kind, how the text stands to it, and whether it is clear what is meant. */
function meaningOf({ kind, relation, pinpoint, resolution }) {
  const parts = [say(`kind-${kind}`), relation ? say(`relation-${relation}`) : null, pinpoint].filter(Boolean);
  return [parts.join(" · "), element("span", { class: `outcome ${resolution}` }, say(`outcome-${resolution}`))];
}

/** What is told where no other document is meant. */
function whyOf({ part, resolution }) { return say(part && resolution === "unresolved" ? "why-missing" : `why-${resolution}`); }

/** The part of the document itself, with the way to it. */
function partOf(found, { part, partAt }) {
  const link = partAt ? element("a", { href: `#d${found.index + 1}/l${partAt[0]}` }, part) : part;
  return element("h2", {}, link);
}

/** What the graph knows of a document. */
function describe(node) {
  const own = documentsOf(node);
  const facts = [[say("date"), node.date], [say("title-of"), node.title]].filter(([, value]) => value);
  return [
    facts.length ? element("dl", {}, facts.map(([name, value]) => [element("dt", {}, name), element("dd", {}, value)])) : null,
    own.length
      ? element("p", { class: "open" }, own.map((found) => element("a", { class: "button", href: `#d${found.index + 1}` }, say("open", found.path))))
      : element("p", { class: "note" }, say("notInArchive")),
    relationsOf(node),
  ];
}

/** What amends, replaces or repeals it, and what it does to others. */
function relationsOf(node) {
  const telling = (edge) => ["amends", "replaces", "repeals", "guides", "promulgates"].includes(edge.relation) && edge.from !== edge.to;
  const rows = [
    ...node.in.filter(telling).map((edge) => [say(`by-${edge.relation}`), edge.source]),
    ...node.out.filter(telling).map((edge) => [say(`relation-${edge.relation}`), edge.target]),
  ];
  if (rows.length === 0) return null;
  return element("div", {}, longList(
    rows, ([name, other]) => element("li", {}, `${name}: `, element("a", { href: `#graph/${other.index + 1}` }, other.label)),
    { name: "ul", class: "relations", step: 6 }));
}

/** The other references of the open document to the same one, or to the same part of it. */
function others(found, reference) {
  const { document: meant, part } = reference;
  const same = textOf(found).references.filter((other) => other.document === meant && other.part === part && other !== reference);
  if (same.length === 0) return null;
  return [
    element("h3", {}, say("othersHere", same.length)),
    longList(same, (other) => citation(found, other), { name: "ul", class: "citations", step: 8 }),
  ];
}

function citation(found, reference) {
  const text = textOf(found);
  return element(
    "li", {}, element("a", { href: `#d${found.index + 1}/r${reference.index + 1}` }, say("line", reference.at[0])),
    ` ${wordsAt(text, reference.at)}`);
}

/** The other documents that cite it; their places are looked up when asked for. */
function elsewhere(found, id) {
  const counts = new Map();
  for (const edge of nodeById.get(id)?.in ?? []) {
    if (edge.isStated) continue;
    for (const other of documentsOf(edge.source)) if (other !== found) counts.set(other, (counts.get(other) ?? 0) + edge.count);
  }
  if (counts.size === 0) return null;
  const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  return [
    element("h3", {}, say("elsewhere", rows.length)),
    longList(rows, ([other, count]) => citingDocument(other, count, id), { name: "ul", class: "citations", step: 12 }),
  ];
}

function citingDocument(other, count, id) {
  const places = element("details", {}, element("summary", {}, `${nameOf(other)} (${figures.format(count)})`));
  places.addEventListener("toggle", () => {
    if (places.childElementCount > 1) return;
    const same = textOf(other).references.filter((reference) => reference.document === id);
    places.append(...longList(same, (reference) => citation(other, reference), { name: "ul", step: 12 }));
  });
  return element("li", {}, places);
}
