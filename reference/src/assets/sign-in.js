// The reader's credential: kept by this page, or by this tab if they say so, and only for the origin it was entered for.
// Needs page.js; `octoforge.service` is what the description says of credentials.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { element } = octoforge.page;
  const data = document.getElementById("call-data");
  if (!data) return;
  const origin = new URL(JSON.parse(data.textContent).s).origin;
  const offered = octoforge.service.credentials;
  const KEY = `octoforge.credential ${origin}`;
  const MASK = "******";

  // Storage may be forbidden.
  const session = {
    get() { try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; } },
    set(value) { try { sessionStorage.setItem(KEY, JSON.stringify(value)); } catch { /* kept by the page alone */ } },
    clear() { try { sessionStorage.removeItem(KEY); } catch { /* nothing is there */ } },
  };
  let own = session.get();

  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  // Adds the credential to a request, in its place: `set` adds a header. `mask` hides it, for what is shown.
  function apply(url, set, mask) {
    if (!own || url.origin !== origin) return;
    const { credential: { in: place, key }, secret, name } = own;
    const shown = mask ? MASK : secret;
    if (place === "bearer") set(key, `Bearer ${shown}`);
    else if (place === "basic") set(key, `Basic ${mask ? MASK : base64(`${name}:${secret}`)}`);
    else if (place === "header") set(key, shown);
    else if (place === "query") url.searchParams.set(key, shown);
  }

  const field = (label, attributes) => {
    const input = element("input", { autocomplete: "off", spellcheck: "false", ...attributes });
    return { input, row: element("p", {}, element("label", { for: attributes.id }, label), input) };
  };
  const kind = element("select", { id: "credential-kind" }, ...offered.map((one, at) => element("option", { value: at }, one.name)));
  const kindRow = element("p", {}, element("label", { for: "credential-kind" }, "Credential"), kind);
  const name = field("Name", { id: "credential-name", type: "text" });
  const secret = field("Token", { id: "credential-secret", type: "password" });
  const keep = element("input", { id: "credential-keep", type: "checkbox" });
  const problem = element("p", { role: "alert", class: "problem" });
  const form = element("form", {}, kindRow, name.row, secret.row,
    element("p", {}, keep, " ", element("label", { for: "credential-keep" }, "Keep for this tab")), problem,
    element("p", { class: "buttons" }, element("button", { type: "submit" }, "Sign in"),
      element("button", { type: "button", value: "cancel" }, "Cancel")));
  const dialog = element("dialog", { id: "sign-in-dialog", "aria-labelledby": "sign-in-title" },
    element("h2", { id: "sign-in-title" }, "Sign in"),
    element("p", {}, "Used for requests to ", element("code", {}, origin), " and for nothing else. It is forgotten when you leave the page, unless you keep it."),
    form);

  function choose() {
    const { in: place } = offered[kind.value];
    name.row.hidden = place !== "basic";
    secret.row.firstChild.textContent = place === "basic" ? "Password" : place === "bearer" ? "Token" : "Key";
  }
  kindRow.hidden = offered.length < 2;
  kind.addEventListener("change", choose);
  choose();

  const button = element("button", { type: "button", id: "sign-in" });
  const label = () => { button.textContent = own ? "Sign out" : "Sign in"; };
  function signOut() {
    own = null;
    session.clear();
    label();
  }
  function open() {
    if (own) return signOut();
    problem.textContent = "";
    document.body.append(dialog);
    dialog.showModal();
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const value = secret.input.value.trim();
    // What a header cannot have, a password in Base64 and a query can.
    const inHeader = ["bearer", "header"].includes(offered[kind.value].in);
    if (value === "" || (inHeader && /[^\x20-\x7e\xa0-\xff]/.test(value))) {
      problem.textContent = value === "" ? "Enter a value." : "It has characters that cannot be sent.";
      secret.input.focus();
      return;
    }
    own = { credential: offered[kind.value], secret: value, name: name.input.value };
    if (keep.checked) session.set(own);
    secret.input.value = "";
    label();
    dialog.close();
  });
  form.querySelector("[value=cancel]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => { secret.input.value = ""; });
  button.addEventListener("click", open);
  label();
  document.querySelector("body > header").append(button);
  octoforge.commands.add({ title: "Sign in", run: open, when: () => !own });
  octoforge.commands.add({ title: "Sign out", run: signOut, when: () => own !== null });
  octoforge.credential = { apply };
})();
