// The text of a document with its references and findings marked in place.

/** The lines in one element for every few hundred: what is not on the screen costs nothing. */
const linesPerChunk = 300;

/** Draws the open text up to a line, where it isn't drawn so far yet. */
let reachLine = null;

/** The text, of which long ones come piece by piece so that the page can be used meanwhile. */
function drawText(found, noteOf) {
  const text = textOf(found);
  const marks = marksByLine(found, text);
  const headings = new Set(text.headings);
  const whole = element("div", { class: "prose", lang: "vi" });
  let page = 1;
  function chunk(first) {
    const last = Math.min(first + linesPerChunk, text.lines.length);
    const part = element("div", { class: text.lines.length > 4 * linesPerChunk ? "chunk far" : "chunk" });
    let line = first;
    while (line < last) {
      const block = [];
      const notes = [];
      do {
        if (text.lines[line].includes("\f")) block.push(element("p", { class: "page-break" }, say("page", ++page)));
        const here = marks.get(line + 1);
        block.push(drawLine(found, line + 1, text.lines[line], here, headings.has(line + 1)));
        for (const { finding } of here?.findings ?? []) if (finding.at[0] === line + 1) notes.push(noteOf(finding));
        line++;
      } while (line < last && goesOn(text.lines[line]));
      if (notes.length) part.append(element("div", { class: "noted" }, element("div", { class: "notes" }, notes), element("div", {}, block)));
      else part.append(...block);
    }
    whole.append(part);
    return last;
  }
  let next = 0;
  reachLine = (line) => { while (next < Math.min(line, text.lines.length)) next = chunk(next); };
  reachLine(linesPerChunk * 2);
  function goOn() {
    if (next >= text.lines.length || !whole.isConnected) return;
    next = chunk(next);
    setTimeout(goOn);
  }
  setTimeout(goOn);
  return whole;
}

/** The parts of references and findings on each line: columns from 0, the end exclusive. */
function marksByLine(found, text) {
  const lines = new Map();
  function add(at, mark) {
    const [line, column, endLine, endColumn] = at;
    for (let number = line; number <= endLine; number++) {
      const length = (text.lines[number - 1] ?? "").trimEnd().length;
      const from = number === line ? Math.min(column - 1, length) : 0;
      const to = number === endLine ? Math.min(endColumn - 1, length) : length;
      if (!lines.has(number)) lines.set(number, { references: [], findings: [] });
      lines.get(number)[mark.list].push({ ...mark, ...visible(from, to, length) });
    }
  }
  for (const reference of text.references) add(reference.at, { list: "references", reference });
  for (const at of text.unparsed) add(at, { list: "references", reference: null });
  for (const finding of found.findings) add(finding.at, { list: "findings", finding });
  for (const marks of lines.values()) marks.references.sort((a, b) => a.from - b.from || b.to - a.to);
  return lines;
}

/** Whether a line is the rest of a sentence that was broken: notes stand behind the whole of it on a phone. */
function goesOn(words) { return /^\s*\p{Ll}(?![).])/u.test(words); }

/** A place between two letters is shown by one of them. */
function visible(from, to, length) {
  if (from < to) return { from, to };
  return from < length ? { from, to: from + 1 } : { from: Math.max(0, length - 1), to: length };
}

function drawLine(found, number, whole, marks, isHeading) {
  const words = whole.trimEnd();
  const isTable = /\S {4,}\S/.test(words);
  const kind = isHeading ? "line heading" : isTable ? "line columns" : words === "" ? "line empty" : "line";
  const line = element("p", { class: kind, id: `line-${number}` });
  if (!marks) {
    line.append(words || "\u00a0");
    return line;
  }
  let done = 0;
  for (const mark of marks.references) {
    // References don't overlap; of two that do the first is shown.
    if (mark.from < done) continue;
    line.append(...withFindings(words, done, mark.from, marks.findings));
    line.append(referenceElement(found, mark.reference, withFindings(words, mark.from, mark.to, marks.findings)));
    done = mark.to;
  }
  line.append(...withFindings(words, done, words.length, marks.findings));
  return line;
}

function referenceElement(found, reference, content) {
  if (!reference) return element("span", { class: "unparsed", title: say("unparsed") }, content);
  return element(
    "a", {
      class: `reference ${reference.resolution}`, href: `#d${found.index + 1}/r${reference.index + 1}`,
      "data-reference": reference.index,
    }, content);
}

/** A stretch of a line, cut where findings begin and end. */
function withFindings(words, from, to, findings) {
  const near = findings.filter((mark) => mark.from < to && mark.to > from);
  if (near.length === 0) return from < to ? [words.slice(from, to)] : [];
  const cuts = new Set([from, to]);
  for (const mark of near) for (const cut of [mark.from, mark.to]) if (cut > from && cut < to) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index];
    const here = near.filter((mark) => mark.from <= start && mark.to >= end);
    const piece = words.slice(start, end);
    return here.length ? findingMark(here.map((mark) => mark.finding), piece) : piece;
  });
}

function findingMark(findings, piece) {
  const mark = element(
    "mark", { "data-findings": findings.map((finding) => finding.index).join(" "), "aria-details": `note-${findings[0].index + 1}` },
    piece);
  gradeMark(mark, findings);
  return mark;
}

/** Gives a mark the look of the gravest finding that is shown, or none. */
function gradeMark(mark, findings) {
  mark.className = severities.find((severity) => findings.some((finding) => finding.severity === severity && passes(finding))) ?? "";
}
