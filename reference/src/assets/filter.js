// The filter of the sidebar: while it has text, the operations of the whole site that match are shown in place of the
// list that the page has. Needs palette.js and what that needs.
//
// A page has, in its sidebar: <div hidden><label for="filter">…</label><input id="filter" type="search"></div> and
// <div id="filter-list">, the list. The script shows the first, and puts <div id="filter-results"> after the second.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { addressOf, element, lacking, loadIndex, marked } = octoforge.page;
  // More is no help to anybody, and long lists take the browser long.
  const LIMIT = 200;

  const input = document.getElementById("filter");
  const list = document.getElementById("filter-list");
  if (!input || !list) return;

  const count = element("p", { id: "filter-count", role: "status" });
  const groups = element("div");
  const results = element("div", { id: "filter-results", hidden: "" }, count, groups);
  list.after(results);
  input.closest("[hidden]")?.removeAttribute("hidden");

  function item(hit, query) {
    const link = element("a", { href: addressOf(hit.page), title: hit.path }, ...marked(hit.title, query));
    const method = element("span", { class: "filter-method", "data-method": hit.method }, hit.method);
    return element("li", {}, method, " ", link);
  }

  // The tags come in the order of their best hits, and the operations of each in theirs.
  function grouped(hits, query) {
    const byTag = new Map();
    for (const hit of hits) {
      if (!byTag.has(hit.tag)) byTag.set(hit.tag, []);
      byTag.get(hit.tag).push(item(hit, query));
    }
    return [...byTag].map(([tag, items], at) => {
      const heading = element("p", { class: "filter-tag", id: `filter-tag-${at}` }, tag);
      return element("section", {}, heading, element("ul", { "aria-labelledby": heading.id }, ...items));
    });
  }

  function show() {
    const query = input.value.trim();
    list.hidden = query !== "";
    results.hidden = query === "";
    const hits = query === "" ? [] : octoforge.search.find(query, LIMIT, "operation");
    groups.replaceChildren(...grouped(hits, query));
    count.textContent = query === "" ? "" : lacking() !== "" ? lacking() : hits.length === 0 ? "No operation found" : hits.total === 1 ? "1 operation"
      : hits.total > LIMIT ? `${hits.total} operations, the best ${LIMIT} shown` : `${hits.total} operations`;
  }

  function update() {
    if (input.value.trim() !== "") loadIndex().then(show, show);
    show();
  }

  // The arrows go from the input through the links and back.
  function step(event, by) {
    const stops = [input, ...groups.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (results.hidden || !next) return;
    event.preventDefault();
    next.focus();
  }

  function keydown(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowDown") step(event, 1);
    else if (event.key === "ArrowUp") step(event, -1);
    else if (event.key === "Escape" && input.value !== "") {
      input.value = "";
      input.focus();
      show();
      event.preventDefault();
    }
  }

  input.addEventListener("input", update);
  input.addEventListener("keydown", keydown);
  groups.addEventListener("keydown", keydown);
  // Browsers keep what was in fields when somebody goes back.
  update();
})();
