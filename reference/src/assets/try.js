// Tries an operation: a form, the request as it goes out, and the answer beside the declared type. Needs types.js and
// sign-in.js. All text of the description and of answers is given as text, never as markup.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { element } = octoforge.page;
  const data = document.getElementById("call-data");
  if (!data) return;
  const call = JSON.parse(data.textContent);
  const writes = call.m !== "GET" && call.m !== "HEAD";
  const { answered, failed } = octoforge.answer;

  // Fields
  const problem = element("p", { role: "alert", class: "problem" });
  const fields = call.q.map(([name, place, kind, required, example, values], at) => {
    const id = `try-${at}`;
    const choices = values ?? (kind === "b" ? ["true", "false"] : null);
    const input = choices && !required
      ? element("select", { id }, element("option", { value: "" }, ""), ...choices.map((value) => element("option", {}, value)))
      : element("input", { id, type: "text", autocomplete: "off", spellcheck: "false", placeholder: example, ...(choices ? { list: `${id}-values` } : {}) });
    if (required) input.required = true;
    const list = choices && required ? element("datalist", { id: `${id}-values` }, ...choices.map((value) => element("option", { value }))) : "";
    const hint = kind.startsWith("l") ? " (several, separated by commas)" : "";
    const label = element("label", { for: id }, element("code", {}, name), required ? " required" : "", hint);
    return { name, place, kind, required, input, row: element("p", {}, label, input, list) };
  });
  const isBytes = call.b && !/json|text|xml|yaml|form-urlencoded/.test(call.b[0]);
  const body = call.b && (isBytes ? element("input", { id: "try-body", type: "file" })
    : element("textarea", { id: "try-body", rows: "10", spellcheck: "false" }));
  if (body && !isBytes) body.value = call.b[2];
  const bodyRow = body && element("p", {}, element("label", { for: "try-body" }, "Body, ", element("code", {}, call.b[0]), call.b[1] ? " required" : ""), body);
  const send = element("button", { type: "submit" }, "Send");
  const cancel = element("button", { type: "button", hidden: "" }, "Cancel");
  const answer = element("div", { id: "try-answer", "aria-live": "polite" });
  const form = element("form", { id: "try-form", novalidate: "" }, ...fields.map((one) => one.row), ...(bodyRow ? [bodyRow] : []), problem,
    element("p", { class: "buttons" }, send, cancel));

  function fail(message, input) {
    problem.textContent = message;
    input?.setAttribute("aria-invalid", "true");
    input?.focus();
    return null;
  }

  // The URL, or null if a value is missing or cannot be sent: `.` and `..` would lead to another operation.
  function target() {
    let path = call.p;
    const query = [];
    for (const { name, place, kind, required, input } of fields) {
      input.removeAttribute("aria-invalid");
      const value = input.value.trim();
      if (value === "" && required) return fail(`Enter a value for ${name}.`, input);
      if (value === "" && place !== "p" && place !== "P") continue;
      if (kind === "i" && !/^-?\d+$/.test(value)) return fail(`${name} is an integer.`, input);
      if (place === "p" || place === "P") {
        const segments = place === "P" ? value.split("/") : [value];
        if (segments.some((one) => /^\.{1,2}$/.test(one))) return fail(`${name} cannot be "." or "..".`, input);
        path = path.replace(`{${name}}`, () => segments.map(encodeURIComponent).join("/"));
      } else if (kind.startsWith("l") && place === "q") {
        for (const item of value.split(",")) query.push([name, item.trim()]);
      } else {
        query.push([name, kind.startsWith("l") ? value.split(",").map((item) => item.trim()).join(",") : value]);
      }
    }
    const url = new URL(call.s + path);
    for (const [name, value] of query) url.searchParams.append(name, value);
    return url;
  }

  function content() {
    if (!call.b) return undefined;
    if (isBytes) return body.files[0] ?? (call.b[1] ? fail("Choose a file.", body) : undefined);
    const text = body.value.trim();
    if (text === "") return call.b[1] ? fail("Enter a body.", body) : undefined;
    if (!call.b[0].includes("json")) return text;
    try {
      JSON.parse(text);
      return text;
    } catch (error) {
      return fail(`The body is no JSON: ${error.message}`, body);
    }
  }

  const headers = (hasBody) => Object.entries({
    ...octoforge.service.headers, Accept: call.accept, ...(hasBody ? { "Content-Type": call.b[0] } : {}),
  });

  // Shows exactly what goes out, and resolves to whether the reader wants it.
  function confirm(url, lines, text) {
    const shown = [`${call.m} ${url}`, ...lines.map(([name, value]) => `${name}: ${value}`)].join("\n");
    const yes = element("button", { type: "button" }, "Send");
    const no = element("button", { type: "button" }, "Do not send");
    const title = element("h2", { id: "confirm-title" }, "Send this request?");
    const dialog = element("dialog", { id: "confirm", "aria-labelledby": "confirm-title" }, title,
      element("p", {}, "It may change something at the service."),
      element("pre", { tabindex: "0" }, text === undefined ? shown : `${shown}\n\n${typeof text === "string" ? text : `${text.size} bytes of ${text.name}`}`),
      element("p", { class: "buttons" }, yes, no));
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => { resolve(false); dialog.remove(); });
      no.addEventListener("click", () => dialog.close());
      yes.addEventListener("click", () => { resolve(true); dialog.close(); });
    });
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (send.disabled) return;
    problem.textContent = "";
    const url = target();
    const text = url && content();
    if (!url || text === null) return;
    if (writes) {
      const shown = new URL(url);
      const lines = headers(text !== undefined);
      octoforge.credential.apply(shown, (name, value) => lines.push([name, value]), true);
      if (!await confirm(shown.href, lines, text)) return;
    }
    const sent = new Headers(headers(text !== undefined));
    octoforge.credential.apply(url, (name, value) => sent.set(name, value), false);
    const stop = new AbortController();
    cancel.onclick = () => stop.abort();
    [send.disabled, cancel.hidden] = [true, false];
    answer.replaceChildren(element("p", {}, "Waiting for the answer"));
    const since = performance.now();
    try {
      // A redirect is not followed: it may lead to another origin, with the credential.
      const got = await fetch(url, { method: call.m, headers: sent, body: text, signal: stop.signal,
        credentials: "omit", redirect: "manual", referrerPolicy: "no-referrer", cache: "no-store" });
      answer.replaceChildren(...await answered(got, call.a, performance.now() - since));
    } catch (error) {
      answer.replaceChildren(...failed(error, new URL(call.s).origin));
    } finally {
      [send.disabled, cancel.hidden] = [false, true];
    }
  });

  const section = element("section", { "aria-labelledby": "try" }, element("h2", { id: "try" }, "Try"), form, answer);
  data.replaceWith(section);
  document.querySelector(".parts ul")?.append(element("li", {}, element("a", { href: "#try" }, "Try")));
  octoforge.commands.add({ title: "Try this operation", run: () => { section.scrollIntoView(); (fields[0]?.input ?? send).focus(); } });
})();
