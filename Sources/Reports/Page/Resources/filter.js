// What is shown: severities, one rule, and documents by the words of a search.

const filter = { severities: new Set(severities), rule: "", query: "" };

/** Whether a finding is shown. */
function passes(finding) {
  return filter.severities.has(finding.severity) && (!filter.rule || finding.code === filter.rule);
}

function shownFindings(found) { return found.findings.filter(passes); }

/** Whether findings are left out by a filter. */
function isNarrowed() { return filter.rule !== "" || filter.severities.size < severities.length; }

/** The documents that the search and the filters leave. */
function shownDocuments() {
  const words = folded(filter.query).split(/\s+/).filter(Boolean);
  return documents.filter((found) => {
    found.words ??= folded([found.path, nameOf(found), found.title, found.date].filter(Boolean).join(" "));
    return words.every((word) => found.words.includes(word)) && (!isNarrowed() || found.findings.some(passes));
  });
}

/** How many findings of each severity, or each rule, there are. */
function tally(findings, key) {
  const counts = new Map();
  for (const finding of findings) counts.set(finding[key], (counts.get(finding[key]) ?? 0) + 1);
  return counts;
}

const allFindings = documents.flatMap((found) => found.findings);

function drawFilters(changed) {
  const counts = tally(allFindings, "severity");
  const group = document.getElementById("severities");
  for (const severity of severities) {
    const button = element(
      "button", { type: "button", class: `toggle ${severity}`, "aria-pressed": "true", "data-severity": severity },
      severityBadge(severity), ` ${figures.format(counts.get(severity) ?? 0)}`);
    button.addEventListener("click", () => {
      if (!filter.severities.delete(severity)) filter.severities.add(severity);
      button.setAttribute("aria-pressed", String(filter.severities.has(severity)));
      changed();
    });
    group.append(button);
  }
  const rule = document.getElementById("rule");
  rule.append(element("option", { value: "" }, say("everyRule")));
  for (const [code, count] of [...tally(allFindings, "code")].sort()) {
    rule.append(element("option", { value: code }, `${code} ${rules.get(code).name} (${figures.format(count)})`));
  }
  rule.addEventListener("change", () => {
    filter.rule = rule.value;
    changed();
  });
  const query = document.getElementById("query");
  query.addEventListener("input", () => {
    filter.query = query.value;
    changed();
  });
  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
}

/** Shows the findings of one rule, as its line in the overview does. */
function chooseRule(code) {
  const rule = document.getElementById("rule");
  rule.value = code;
  rule.dispatchEvent(new Event("change"));
}
