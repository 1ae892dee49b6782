// Signs in: asks for a token, keeps it, and adds it to requests.
//
// A token belongs to the origin that it was entered for, and is added to no other address. It is kept in a variable of this
// script, so that it is lost with the page, unless the reader asks to keep it: then in the storage of the tab, which ends with
// the tab. It is never part of the document: not as text, not as a value that stays in a field.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { element } = octoforge.page;
  const data = document.getElementById("try-call");
  if (!data) return;
  const call = JSON.parse(data.textContent);
  const origin = new URL(call.server).origin;
  const { credentials } = octoforge.service;
  const PREFIX = "octoforge:token:";
  const MASK = "•••";
  // Shorter secrets are not looked for in answers: they would be found everywhere.
  const SHORTEST = 4;
  let held = null;

  // All but the unreserved characters of RFC 3986 as bytes in UTF-8; half a surrogate pair, which has none, is replaced.
  const encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

  // Browsers may forbid storage, which is no reason to fail.
  function stored(use) {
    try {
      return use(sessionStorage);
    } catch {
      return null;
    }
  }

  const isText = (value) => typeof value === "string";

  // The kept token of this origin, if it is one that this page offers. The credential is that of the page: what is stored
  // decides nothing but the value.
  function kept() {
    const entry = stored((storage) => JSON.parse(storage.getItem(PREFIX + origin)));
    const credential = credentials.find((one) => one.name === entry?.name && one.in === entry.in && one.key === entry.key);
    const isWhole = credential && isText(entry.value) && Array.isArray(entry.secrets) && entry.secrets.every(isText);
    return isWhole ? { ...credential, value: entry.value, secrets: entry.secrets } : null;
  }

  function signOut() {
    held = null;
    stored((storage) => {
      for (const name of Object.keys(storage)) if (name.startsWith(PREFIX)) storage.removeItem(name);
    });
    show();
  }

  // Adds the token to an address and to headers, which are pairs; `isShown` masks it.
  function sign(address, headers, isShown) {
    if (new URL(address).origin !== origin) throw new Error("The address is not of the server of this page.");
    if (held === null) return { address, headers };
    const value = isShown ? MASK : held.value;
    if (held.in === "query") {
      const pair = `${encode(held.key)}=${isShown ? value : encode(value)}`;
      return { address: `${address}${address.includes("?") ? "&" : "?"}${pair}`, headers };
    }
    const scheme = { bearer: "Bearer ", basic: "Basic " }[held.in] ?? "";
    const others = headers.filter(([name]) => name.toLowerCase() !== held.key.toLowerCase());
    return { address, headers: [...others, [held.key, scheme + value]] };
  }

  // Gives a function that takes the present token out of texts: a server may send back what it got, also after the reader has
  // signed out.
  function hider() {
    const secrets = (held?.secrets ?? []).filter((secret) => secret.length >= SHORTEST);
    const forms = new Set(secrets.flatMap((secret) => [secret, encode(secret), JSON.stringify(secret).slice(1, -1)]));
    return (text) => [...forms].reduce((hidden, form) => hidden.replaceAll(form, MASK), text);
  }

  const field = (id, label, input) => {
    input.id = id;
    return element("p", { class: "try-field" }, element("label", { for: id }, label), input);
  };
  const secretInput = () => element("input", { type: "password", autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-describedby": "sign-in-error" });
  const kind = element("select");
  credentials.forEach((one, at) => kind.append(element("option", { value: String(at) }, one.name)));
  const user = element("input", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
  const secret = secretInput();
  const keep = element("input", { type: "checkbox", id: "sign-in-keep" });
  const error = element("p", { id: "sign-in-error", class: "try-error", role: "alert" });
  const userField = field("sign-in-user", "User", user);
  const secretField = field("sign-in-secret", "Token", secret);
  const cancel = element("button", { type: "button" }, "Cancel");
  const out = element("button", { type: "button", id: "sign-out" }, "Sign out");
  const form = element("form", { method: "dialog", autocomplete: "off" },
    element("h2", { id: "sign-in-title" }, "Sign in"),
    element("p", {}, "What you enter is sent to ", element("code", {}, origin), " only, and by this page only."),
    field("sign-in-kind", "Credential", kind), userField, secretField, error,
    element("p", {}, keep, " ", element("label", { for: "sign-in-keep" }, "Keep for this tab"),
      element("small", {}, " Otherwise it is lost when you leave the page. What is kept can be read by other pages at the address of this one.")),
    element("p", { class: "try-buttons" }, element("button", { type: "submit", id: "sign-in-enter" }, "Sign in"), cancel, out));
  const dialog = element("dialog", { id: "sign-in", "aria-labelledby": "sign-in-title" }, form);
  const button = element("button", { type: "button", id: "sign-in-button", "aria-haspopup": "dialog" });

  const chosen = () => credentials[Number(kind.value)];

  function show() {
    button.textContent = held === null ? "Sign in" : `Signed in: ${held.name}`;
    out.hidden = held === null;
  }

  function showKind() {
    const place = chosen().in;
    userField.hidden = place !== "basic";
    secretField.firstChild.textContent = { basic: "Password", bearer: "Token" }[place] ?? `Key (${chosen().key})`;
    error.textContent = "";
  }

  function open() {
    if (dialog.open || document.querySelector("dialog[open]")) return;
    if (!dialog.isConnected) document.body.append(dialog);
    showKind();
    show();
    dialog.showModal();
    (userField.hidden ? secret : user).focus();
  }

  // What is wrong with the entered text, or nothing. Headers have no letters outside ASCII and no line breaks.
  function wrong(place, name, text) {
    if (text === "") return place === "basic" ? "" : "Enter the token.";
    if (place === "basic") return name.includes(":") ? "A name with a colon cannot be sent." : "";
    return place === "query" || /^[\x21-\x7e]+$/.test(text) ? "" : "A token has letters, digits and signs only: look for a space or a letter that was copied with it.";
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const credential = chosen();
    const isBasic = credential.in === "basic";
    // Spaces around a token come from copying; a password may have them.
    const text = isBasic ? secret.value : secret.value.trim();
    error.textContent = wrong(credential.in, user.value, text);
    if (error.textContent !== "") return (isBasic ? user : secret).focus();
    const bytes = new TextEncoder().encode(`${user.value}:${text}`);
    const value = isBasic ? btoa(String.fromCharCode(...bytes)) : text;
    held = { ...credential, value, secrets: isBasic ? [text, value] : [text] };
    const { name, in: place, key, secrets } = held;
    stored((storage) => keep.checked
      ? storage.setItem(PREFIX + origin, JSON.stringify({ name, in: place, key, value, secrets }))
      : storage.removeItem(PREFIX + origin));
    show();
    dialog.close();
  });
  kind.addEventListener("change", showKind);
  cancel.addEventListener("click", () => dialog.close());
  out.addEventListener("click", () => {
    signOut();
    dialog.close();
  });
  // Also after Escape: no field keeps what was typed.
  dialog.addEventListener("close", () => {
    secret.value = "";
    user.value = "";
  });
  // Browsers may keep the page that is left, to show it again: the token is not to be in it.
  addEventListener("pagehide", () => { held = null; });
  addEventListener("pageshow", (event) => {
    if (event.persisted) held = kept();
    show();
  });

  held = kept();
  show();
  button.addEventListener("click", open);
  document.querySelector("body > header")?.append(button);
  octoforge.commands.add({ title: "Sign in", run: open });
  octoforge.commands.add({ title: "Sign out", run: signOut, when: () => held !== null });
  octoforge.account = { call, encode, hider, sign, MASK };
})();
