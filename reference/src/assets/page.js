// The reader's settings, links to rows, copying, and the commands of a page. Needs palette.js.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { element } = octoforge.page;
  const root = document.documentElement;

  // Storage may be forbidden; then a setting lasts as long as its page.
  const stored = (key) => {
    try { return localStorage.getItem(`octoforge.${key}`); } catch { return null; }
  };
  const store = (key, value) => {
    try { localStorage.setItem(`octoforge.${key}`, value); } catch { /* not kept */ }
  };

  // Theme: that of the system until the reader chooses.
  const themes = ["system", "light", "dark"];
  const theme = element("button", { type: "button", id: "theme" });
  function setTheme(name) {
    const known = themes.includes(name) ? name : "system";
    if (known === "system") delete root.dataset.theme;
    else root.dataset.theme = known;
    theme.textContent = `Theme: ${known}`;
  }
  function nextTheme() {
    const next = themes[(themes.indexOf(root.dataset.theme ?? "system") + 1) % themes.length];
    setTheme(next);
    store("theme", next);
  }
  setTheme(stored("theme"));
  theme.addEventListener("click", nextTheme);
  document.querySelector("body > header")?.append(theme);
  octoforge.commands.add({ title: "Change theme", run: nextTheme });

  // Notation: the style shows the one that is chosen, so that choosing needs no script; keeping it does.
  const notations = [...document.querySelectorAll("input[name=notation]")];
  function setNotation(value) {
    const chosen = notations.find((one) => one.value === value);
    if (chosen) chosen.checked = true;
  }
  setNotation(stored("notation"));
  for (const one of notations) {
    one.addEventListener("change", () => store("notation", one.value));
    const run = () => {
      setNotation(one.value);
      store("notation", one.value);
    };
    octoforge.commands.add({ title: `Notation: ${one.parentElement.textContent.trim()}`, run });
  }

  // Copying. `data-copy` is the label of the button, `data-text` what it copies if that is not the text of the element.
  const said = element("p", { role: "status", class: "said" });
  document.body.append(said);
  async function copy(label, text) {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = `${label.replace(/^Copy/, "Copied")}`;
    } catch {
      said.textContent = "The browser does not allow copying here";
    }
  }
  for (const source of document.querySelectorAll("[data-copy]")) {
    const label = source.dataset.copy;
    const text = () => source.dataset.text ?? source.textContent;
    const button = element("button", { type: "button", class: "copy" }, label);
    button.addEventListener("click", () => copy(label, text()));
    if (source.localName === "pre") {
      const sample = element("div", { class: "sample" });
      source.replaceWith(sample);
      sample.append(source);
    }
    source.after(button);
    octoforge.commands.add({ title: label, run: () => copy(label, text()) });
  }

  // Links that commands go to.
  for (const link of document.querySelectorAll(".badges a, footer a")) {
    octoforge.commands.add({ title: `Open ${link.textContent}`, run: () => link.click() });
  }

  // A row is linked to by its name. What is linked to is opened, whatever it is in.
  function reveal() {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { /* no fragment */ }
    if (!target) return;
    const closed = [];
    for (let above = target.parentElement; above; above = above.parentElement) {
      if (above.localName === "details" && !above.open) closed.push(above);
    }
    // A row of a tree is hidden while another notation is shown.
    const tree = target.closest("div.tree");
    if (tree && getComputedStyle(tree).display === "none") setNotation("rust");
    for (const one of closed) one.open = true;
    if (closed.length > 0 || tree) target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();
  for (const row of document.querySelectorAll(".tree li[id], tr[id]")) {
    const link = element("a", { href: `#${encodeURIComponent(row.id)}`, class: "row", "aria-label": `Link to ${row.id}` }, "#");
    (row.querySelector("th") ?? row).prepend(link);
  }
})();
