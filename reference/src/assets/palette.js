// The command palette: finds everything in the reference, and runs commands. Needs search.js and what that needs.
//
// A page has <html data-root="../">, the root of the site as seen from the page, and <button id="search-button" hidden>.
// Other scripts add commands: octoforge.commands.add({ title, keys?, run, when? }); `keys` is shown, `when` may hide it.
(() => {
  "use strict";
  const octoforge = (globalThis.octoforge ||= {});
  const { marks, matches } = octoforge.words;
  // To make the list takes longer than to find what is in it.
  const LIMIT = 20;
  const commands = [];
  let loading = null;
  // What to say while there is no index; empty once there is.
  let lacking = "Loading the index";
  let shown = [];
  let active = -1;

  // Also right for the root page, whose data-root is empty, and never an address with a scheme.
  const addressOf = (page) => `./${document.documentElement.dataset.root ?? ""}${page}`;

  // Loads the index when it is first needed: pages are read more often than they are searched. After an error, the next
  // one who needs it tries again.
  function loadIndex() {
    loading ??= new Promise((resolve, reject) => {
      const script = element("script");
      script.src = addressOf("search-index.js");
      script.addEventListener("load", () => {
        lacking = "";
        resolve();
      });
      script.addEventListener("error", () => {
        lacking = "The search index could not be loaded";
        loading = null;
        script.remove();
        reject(new Error(lacking));
      });
      document.head.append(script);
    });
    return loading;
  }

  // Nothing from the index becomes markup: all text is given as text.
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // `text` with the letters that `query` matches in <mark>.
  function marked(text, query) {
    const parts = [];
    let at = 0;
    for (const [begin, end] of marks(text, query)) {
      parts.push(text.slice(at, begin), element("mark", {}, text.slice(begin, end)));
      at = end;
    }
    return [...parts, text.slice(at)];
  }

  const input = element("input", {
    id: "palette-input", type: "text", role: "combobox", "aria-label": "Search the reference", "aria-autocomplete": "list",
    "aria-controls": "palette-list", "aria-expanded": "false", "aria-describedby": "palette-hint",
    autocomplete: "off", autocapitalize: "off", spellcheck: "false", placeholder: "Search, or > for commands",
  });
  const list = element("ul", { id: "palette-list", role: "listbox", "aria-label": "Results" });
  const count = element("p", { id: "palette-count", role: "status" });
  const hint = element("p", { id: "palette-hint" }, "↑ ↓ to choose, Enter to open, Ctrl or ⌘ with Enter for a new tab, Esc to close");
  const dialog = element("dialog", { id: "palette", "aria-label": "Search" }, input, list, count, hint);

  function option(hit, at, query) {
    const made = element("li", { id: `palette-option-${at}`, role: "option", "aria-selected": "false", "data-kind": hit.kind });
    const add = (name, ...content) => made.append(element("span", { class: `palette-${name}` }, ...content), " ");
    add("kind", hit.kind);
    add("title", ...marked(hit.title, query));
    if (hit.method) add("method", hit.method);
    if (hit.path) add("path", ...marked(hit.path, query));
    if (hit.model) add("model", "in ", ...marked(hit.model, query));
    if (hit.keys) add("keys", hit.keys);
    return made;
  }

  function choose(at) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = shown.length === 0 ? -1 : (at + shown.length) % shown.length;
    const chosen = list.children[active];
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  }

  const usable = (query) => commands
    .filter((command) => (!command.when || command.when()) && matches(command.title, query))
    .map((command) => ({ kind: "command", ...command }));

  function show() {
    const text = input.value.trim();
    const query = text.replace(/^>\s*/, "");
    let total;
    if (text === "" || text.startsWith(">")) {
      shown = usable(query).concat(text === "" ? octoforge.search.tags() : []);
      total = shown.length;
    } else {
      shown = octoforge.search.find(query, LIMIT);
      total = shown.total;
    }
    list.replaceChildren(...shown.map((hit, at) => option(hit, at, query)));
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(shown.length > 0));
    const unread = lacking !== "" && !text.startsWith(">");
    count.textContent = unread ? lacking : total === 0 ? "Nothing found" : total === 1 ? "1 result"
      : total > shown.length ? `${total} results, the best ${shown.length} shown` : `${total} results`;
    list.scrollTop = 0;
    choose(0);
  }

  function open() {
    if (dialog.open) return;
    if (!dialog.isConnected) document.body.append(dialog);
    dialog.showModal();
    input.select();
    const update = () => dialog.open && show();
    loadIndex().then(update, update);
    show();
  }

  function follow(hit, newTab) {
    if (!hit) return;
    dialog.close();
    if (hit.kind === "command") hit.run();
    else if (newTab) window.open(addressOf(hit.page), "_blank", "noopener");
    else location.assign(addressOf(hit.page));
  }

  const moves = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    Home: () => 0,
    End: () => shown.length - 1,
    PageDown: () => Math.min(active + 8, shown.length - 1),
    PageUp: () => Math.max(active - 8, 0),
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    // Enter also ends the input of a character that is made of several keys.
    if (event.isComposing) return;
    if (event.key === "Enter") follow(shown[active], event.ctrlKey || event.metaKey);
    else if (!event.shiftKey && !event.altKey && Object.hasOwn(moves, event.key)) choose(moves[event.key]());
    else return;
    event.preventDefault();
  });

  const at = (event) => [...list.children].indexOf(event.target.closest("[role=option]"));
  // Not `mouseover`, which also comes if the list moves below a mouse at rest.
  list.addEventListener("mousemove", (event) => {
    if (at(event) >= 0 && at(event) !== active) choose(at(event));
  });
  // The input keeps the focus, and the middle button does not begin to scroll.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => follow(shown[at(event)], event.ctrlKey || event.metaKey));
  list.addEventListener("auxclick", (event) => event.button === 1 && follow(shown[at(event)], true));
  // The dialog has no padding, so what is hit outside its content is the backdrop.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  // A field of a dialog that has just been closed has the focus until the page is drawn again.
  const typing = (target) => target instanceof Element && target.checkVisibility()
    && target.closest("input, textarea, select, [contenteditable]") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.shiftKey && event.key.toLowerCase() === "k") dialog.open ? dialog.close() : open();
    else if (!control && event.key === "/" && !typing(event.target) && !document.querySelector("dialog[open]")) open();
    else return;
    event.preventDefault();
  });

  const button = document.getElementById("search-button");
  button?.removeAttribute("hidden");
  button?.addEventListener("click", open);

  octoforge.commands = { add: (command) => commands.push(command) };
  octoforge.page = { addressOf, element, lacking: () => lacking, loadIndex, marked };
  octoforge.palette = { open };
})();
