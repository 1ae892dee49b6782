"use strict";

// The page is complete without this script. It filters the facts, keeps the filters in the URL, and opens the fact of a link.
(() => {
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  const number = new Intl.NumberFormat("en");

  const facts = [...document.querySelectorAll(".fact")].map((node) => ({
    node,
    wire: [node.dataset.wire],
    rust: [node.dataset.rust],
    direction: node.dataset.directions.split(" "),
    tag: node.dataset.tags.split("\n"),
    text: [...node.querySelectorAll(".id, .subject, .items code, .fingerprint")]
      .map((part) => part.textContent.toLowerCase())
      .join("\n"),
  }));
  const holders = [...document.querySelectorAll(".part, .group")].map((node) => ({
    node,
    count: node.querySelector(".count"),
    facts: facts.filter((fact) => node.contains(fact.node)),
  }));

  // The filters that are set; several values of one name are alternatives.
  const chosen = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));

  const fits = (fact, filters) =>
    ["wire", "rust", "direction", "tag"].every((name) => {
      const wanted = filters.getAll(name);
      return wanted.length === 0 || wanted.some((value) => fact[name].includes(value));
    }) &&
    (filters.get("q") ?? "").toLowerCase().split(/\s+/).every((word) => fact.text.includes(word));

  const isShown = (fact) => !fact.node.hidden;

  function apply() {
    const filters = chosen();
    const isNarrowed = filters.size > 0;
    for (const fact of facts) {
      fact.node.hidden = !fits(fact, filters);
    }
    for (const holder of holders) {
      const left = holder.facts.filter(isShown).length;
      const all = number.format(holder.facts.length);
      holder.count.textContent = isNarrowed ? `${number.format(left)} of ${all}` : all;
      holder.node.hidden = isNarrowed && left === 0;
      if (holder.node.matches(".group")) {
        holder.node.open = isNarrowed;
      }
    }
    const left = facts.filter(isShown).length;
    shown.value = `${number.format(left)} of ${number.format(facts.length)} facts`;
    document.getElementById("none").hidden = left > 0 || facts.length === 0;
    document.getElementById("clear").disabled = !isNarrowed;
  }

  // The URL has the filters, so that it can be shared.
  function remember() {
    const filters = chosen();
    const fragment = filters.size > 0 ? `#${filters}` : location.pathname + location.search;
    history.replaceState(null, "", fragment);
  }

  function fill(filters) {
    for (const field of form.elements) {
      if (field.type === "checkbox") {
        field.checked = filters.getAll(field.name).includes(field.value);
      } else if (field.name) {
        field.value = filters.get(field.name) ?? "";
      }
    }
    apply();
  }

  function reveal(target) {
    if (target.hidden || target.closest("[hidden]")) {
      fill(new URLSearchParams());
    }
    for (let node = target; node; node = node.parentElement.closest("details")) {
      node.open = true;
    }
    target.scrollIntoView();
    target.querySelector("summary").focus({ preventScroll: true });
  }

  function follow() {
    const fragment = location.hash.slice(1);
    const target = document.getElementById(fragment);
    if (target?.matches(".fact")) {
      reveal(target);
    } else if (fragment === "" || fragment.includes("=")) {
      fill(new URLSearchParams(fragment));
    }
  }

  form.addEventListener("input", () => {
    apply();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("clear").addEventListener("click", () => {
    fill(new URLSearchParams());
    remember();
    search.focus();
  });
  document.getElementById("open").addEventListener("click", () => {
    for (const holder of holders.filter(({ node }) => node.matches(".group"))) {
      holder.node.open = true;
    }
    for (const fact of facts.filter(isShown)) {
      fact.node.open = true;
    }
  });
  document.getElementById("close").addEventListener("click", () => {
    for (const fact of facts) {
      fact.node.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input[type=search], select");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
  });
  window.addEventListener("hashchange", follow);

  form.hidden = false;
  apply();
  follow();
})();
