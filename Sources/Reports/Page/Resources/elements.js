"use strict";
// How the page makes its elements. What stands in a document only ever becomes text, never markup.

const labels = JSON.parse(document.getElementById("labels").textContent);
const language = document.documentElement.lang;
const figures = new Intl.NumberFormat(language);

/** A label in the page's language; `{0}`, `{1}` stand for what is given, numbers as the language writes them. */
function say(name, ...values) {
  return labels[name].replace(/\{(\d)\}/g, (_, place) => {
    const value = values[place];
    return typeof value === "number" ? figures.format(value) : value;
  });
}

/** An element; `on…` properties are what happens, the others attributes, left out where null or false. */
function element(name, properties = {}, ...children) {
  return furnished(document.createElement(name), properties, children);
}

/** An element of a drawing. */
function shape(name, properties = {}, ...children) {
  return furnished(document.createElementNS("http://www.w3.org/2000/svg", name), properties, children);
}

/** Puts children in the place of what an element holds. */
function fill(holder, ...children) { holder.replaceChildren(...present(children)); }

/** Without what is null or false, and lists of children as their children. */
function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

function furnished(made, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...present(children));
  return made;
}

/** A list that shows its first items, and more of them when asked. */
function longList(items, draw, { name = "ol", step = 200, ...properties } = {}) {
  const list = element(name, properties);
  const more = element("button", { type: "button", class: "more", onclick: () => grow(true) });
  let shown = 0;
  function grow(isAsked) {
    const next = items.slice(shown, shown + step).map(draw);
    list.append(...next);
    shown += next.length;
    more.hidden = shown >= items.length;
    more.textContent = say("more", items.length - shown);
    if (isAsked) next[0]?.querySelector("a, button")?.focus();
  }
  grow(false);
  return items.length > step ? [list, more] : [list];
}

/** What a severity looks like: a shape of its own, not only a colour. */
const signs = { error: "✕", warning: "▲", info: "●" };

function severityBadge(severity, count) {
  return element(
    "span", { class: `badge ${severity}`, title: labels[severity] },
    element("span", { "aria-hidden": true }, signs[severity]), count === undefined ? labels[severity] : figures.format(count),
    count === undefined ? null : element("span", { class: "unseen" }, ` ${labels[severity]}`));
}
