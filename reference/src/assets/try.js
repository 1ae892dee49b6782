// The form that sends a request: a field for each parameter and for the body. Made here, since without scripts there is none.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const place = document.getElementById("try-form");
  if (!place || !octoforge.account) return;
  const { element } = octoforge.page;
  const { call, hider, sign } = octoforge.account;
  const isRead = call.method === "GET" || call.method === "HEAD";
  let running = null;

  const text = (value) => value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  const optionOf = (value, name = value) => element("option", { value }, name);

  // A label, an input, and a place for what is wrong with it.
  function field(id, name, hint, input) {
    input.id = id;
    input.setAttribute("aria-describedby", `${id}-error`);
    input.setAttribute("autocomplete", "off");
    const error = element("span", { id: `${id}-error`, class: "try-error" });
    const label = element("label", { for: id }, element("code", {}, name), ` ${hint}`);
    return { input, error, shown: element("div", { class: "try-field" }, label, input, error) };
  }

  const KINDS = { s: "string", i: "integer", n: "number", b: "boolean" };

  function parameter(one, at) {
    const id = `try-${at}`;
    const hint = [KINDS[one.k], one.l ? "list, one per line" : "", one.r ? "required" : "optional"].filter(Boolean).join(", ");
    const examples = Array.isArray(one.x) ? one.x.map(text).join("\n") : text(one.x);
    let input;
    if (one.l) input = element("textarea", { rows: "2", spellcheck: "false" });
    else if (one.k === "b") input = element("select", {}, ...(one.r ? [] : [optionOf("", "not sent")]), optionOf("true"), optionOf("false"));
    else input = element("input", { type: "text", spellcheck: "false", autocapitalize: "off" });
    const made = field(id, one.n, hint, input);
    // Values that are not listed can be entered too, since enums are open.
    if (one.e && input.localName === "input") {
      input.setAttribute("list", `${id}-values`);
      made.shown.append(element("datalist", { id: `${id}-values` }, ...one.e.map((value) => optionOf(value))));
    }
    if (examples !== "") input.value = examples;
    return made;
  }

  function body(declared) {
    const hint = `${declared.media}, ${declared.kind === "form" ? "name=value, one per line, " : ""}${declared.r ? "required" : "optional"}`;
    if (declared.kind === "file") return field("try-body", "body", hint, element("input", { type: "file" }));
    const made = field("try-body", "body", hint, element("textarea", { rows: "8", spellcheck: "false" }));
    if (declared.x === undefined) return made;
    made.input.value = declared.kind === "json" ? JSON.stringify(declared.x, null, 2)
      : declared.kind === "form" ? Object.entries(declared.x ?? {}).map(([name, value]) => `${name}=${text(value)}`).join("\n")
      : text(declared.x);
    return made;
  }

  const fields = (call.parameters ?? []).map(parameter);
  const content = call.body ? body(call.body) : null;
  const send = element("button", { type: "submit", id: "try-send" }, "Send");
  const cancel = element("button", { type: "button", id: "try-cancel", hidden: "" }, "Cancel");
  const copy = element("button", { type: "button", id: "try-copy" }, "Copy as curl");
  const status = element("p", { id: "try-status", role: "status" });
  const answer = element("div", { id: "try-answer" });
  const form = element("form", { id: "try-fields", novalidate: "", autocomplete: "off", "aria-label": "Request" },
    ...fields.map((one) => one.shown), ...(content ? [content.shown] : []),
    element("p", { class: "try-buttons" }, send, cancel, copy), status);

  // Marks what is wrong, and moves to the first of it.
  function mark(errors) {
    const all = [...fields, ...(content ? [content] : [])];
    for (const one of all) {
      one.error.textContent = "";
      one.input.removeAttribute("aria-invalid");
    }
    for (const { field: name, error } of errors) {
      const one = name === "body" ? content : fields[name];
      one.error.textContent = error;
      one.input.setAttribute("aria-invalid", "true");
    }
    if (errors.length === 0) return;
    const [{ field: name, at }] = errors;
    const { input } = name === "body" ? content : fields[name];
    input.focus();
    if (Number.isInteger(at)) input.setSelectionRange(at, at);
  }

  // The request, or nothing if a field is wrong.
  function request() {
    const made = octoforge.request.build(fields.map((one) => one.input.value), content?.input.value ?? "", content?.input.files?.[0]);
    mark(made.errors ?? []);
    status.textContent = made.errors ? "Nothing was sent: see the marked fields." : "";
    return made.errors ? null : made;
  }

  // Asks before something is changed; the answer is whether to send.
  function confirmed(made) {
    const shown = sign(made.address, made.headers, true);
    const content = typeof made.body === "string" ? made.body : made.body ? `${made.body.name}, ${octoforge.answer.count(made.body.size, "byte", "bytes")}` : "";
    const lines = [`${call.method} ${shown.address}`, ...shown.headers.map(([name, value]) => `${name}: ${value}`), ...(content ? ["", content] : [])];
    const no = element("button", { type: "button", id: "try-no", autofocus: "" }, "Do not send");
    const yes = element("button", { type: "button", id: "try-yes" }, `Send ${call.method}`);
    const dialog = element("dialog", { id: "try-confirm", "aria-labelledby": "try-confirm-title" },
      element("h2", { id: "try-confirm-title" }, "Send this request?"),
      element("p", {}, "It may change something on the server."),
      element("pre", { tabindex: "0", "aria-label": "Request" }, hider()(lines.join("\n"))),
      element("p", { class: "try-buttons" }, no, yes));
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((resolve) => {
      let isConfirmed = false;
      no.addEventListener("click", () => dialog.close());
      yes.addEventListener("click", () => {
        isConfirmed = true;
        dialog.close();
      });
      dialog.addEventListener("close", () => {
        dialog.remove();
        send.focus();
        resolve(isConfirmed);
      });
    });
  }

  const UNREACHED = "No answer that the browser shows. Browsers do not tell pages why: the server may not be reachable, it may not "
    + "allow requests from pages of other origins (CORS), or something in the browser may have blocked the request.";
  const REDIRECT = "The server redirects to another address. It was not followed, so that no token goes there; browsers do not "
    + "tell pages where it leads.";

  async function run(made) {
    const signed = sign(made.address, made.headers, false);
    const masked = sign(made.address, [], true).address;
    const hide = hider();
    const from = performance.now();
    let sent;
    try {
      sent = new Request(signed.address, {
        method: call.method, headers: signed.headers, body: made.body, signal: running.signal,
        // Cookies of the server are not those of this form, and a redirect must not carry the token elsewhere.
        credentials: "omit", redirect: "manual", referrerPolicy: "no-referrer", cache: "no-store", mode: "cors",
      });
    } catch (error) {
      status.textContent = `Nothing was sent: the browser refuses the request. ${hide(error.message)}`;
      return;
    }
    const response = await fetch(sent);
    const time = `${Math.round(performance.now() - from)} ms`;
    if (response.type === "opaqueredirect") {
      status.textContent = REDIRECT;
      return;
    }
    const shown = await octoforge.answer.show(response, hide);
    status.textContent = `${response.status} ${hide(response.statusText)} in ${time}`.replace("  ", " ");
    const address = element("p", {}, element("code", { id: "try-address" }, hide(`${call.method} ${masked}`)));
    answer.replaceChildren(address, ...shown);
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (running) return;
    const made = request();
    if (!made) return;
    // From here on, so that a second Enter does not send twice.
    running = new AbortController();
    const { signal } = running;
    if (isRead || await confirmed(made)) {
      cancel.hidden = false;
      answer.replaceChildren();
      status.textContent = "Waiting for the answer";
      try {
        await run(made);
      } catch (error) {
        status.textContent = signal.aborted ? "Cancelled. The server may have got the request."
          : error instanceof TypeError ? UNREACHED : hider()(error.message);
      }
      if (document.activeElement === cancel) send.focus();
      cancel.hidden = true;
    } else status.textContent = "Nothing was sent.";
    running = null;
  });
  cancel.addEventListener("click", () => running?.abort());
  copy.addEventListener("click", async () => {
    const made = request();
    if (!made) return;
    await navigator.clipboard.writeText(octoforge.request.curl(made))
      .then(() => { status.textContent = "Copied. The command reads the token from TOKEN."; }, () => { status.textContent = "The browser does not allow copying."; });
  });

  place.append(form, answer);
  place.dataset.ready = "";
  octoforge.commands.add({ title: "Send the request", run: () => form.requestSubmit() });
})();
