// A finding beside its text: the message, the evidence, the proposed correction, the rule.

function noteElement(finding) {
  const { document: found, index } = finding;
  const rule = rules.get(finding.code);
  return element(
    "article", { class: `finding ${finding.severity}`, id: `note-${index + 1}`, tabindex: "-1", hidden: !passes(finding) },
    element("p", { class: "message" },
      element("a", { class: "place", href: `#d${found.index + 1}/f${index + 1}`, title: say("linkToFinding") },
        severityBadge(finding.severity), ` ${finding.code}`),
      element("span", { class: "line-number" }, say("line", finding.at[0])),
      element("span", { class: "said" }, finding.message)),
    finding.evidence.length ? element("ul", { class: "evidence" }, finding.evidence.map((item) => evidenceElement(found, item))) : null,
    finding.fix ? fixElement(finding.fix) : null,
    element("details", { class: "rule" },
      element("summary", {}, rule.name), element("p", {}, rule.what), element("p", {}, rule.why),
      element("p", { class: "source" }, `${say("source")}: ${rule.source}`)));
}

function evidenceElement(found, { message, at, path, words }) {
  if (!at) return element("li", {}, message);
  const other = path === undefined ? found : documentByPath.get(path);
  const place = path === undefined ? say("line", at[0]) : `${other ? nameOf(other) : path}, ${say("line", at[0]).toLowerCase()}`;
  const quoted = words && !message.includes(words) ? `: ${words}` : "";
  return element(
    "li", {}, other ? element("a", { href: `#d${other.index + 1}/l${at[0]}-${at[1]}` }, place) : place, `: ${message}${quoted}`);
}

function fixElement({ words, replacement }) {
  return element(
    "p", { class: "fix" }, `${say("fix")}: `, element("del", {}, words),
    replacement ? [element("span", { "aria-hidden": true }, " → "), element("ins", {}, replacement)] : null);
}
