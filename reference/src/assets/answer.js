// Shows an answer beside its declared type, or why there is none. Needs types.js.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { element } = octoforge.page;
  // More is not shown; a body is not read further than the first.
  const MOST_READ = 5_000_000, MOST_SHOWN = 200_000;

  const list = (title, items, id) => items.length === 0 ? []
    : [element("details", { id, ...(id === "deviations" ? { open: "" } : {}) }, element("summary", {}, `${title} (${items.length})`), element("ul", {}, ...items))];
  const item = (path, ...text) => element("li", {}, element("code", {}, path === "" ? "the answer" : path), ...text);

  async function read(got) {
    if (!got.body) return { text: await got.text(), cut: false };
    const decoder = new TextDecoder();
    const reader = got.body.getReader();
    let text = "", size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), cut: false };
      size += value.length;
      text += decoder.decode(value, { stream: true });
      if (size > MOST_READ) {
        await reader.cancel();
        return { text, cut: true };
      }
    }
  }

  const declared = (answers, status) => answers[status] ?? answers[`${String(status)[0]}XX`] ?? answers[`${String(status)[0]}xx`] ?? answers.default;

  async function compared(text, type) {
    let value;
    try { value = JSON.parse(text); } catch { return [element("p", { id: "verdict" }, "The answer is no JSON, although its type is declared.")]; }
    try { await octoforge.types.ready(); } catch (error) { return [element("p", { id: "verdict" }, error.message)]; }
    const { deviations, unlisted, undeclared, unfinished } = octoforge.types.check(value, type);
    const verdict = deviations.length === 0 && unlisted.length === 0 ? "As described" : "Not as described";
    return [
      element("p", { id: "verdict", class: verdict === "As described" ? "fits" : "deviates" }, unfinished ? `${verdict}, as far as it was compared` : verdict),
      ...list("Deviations", deviations.map((one) => item(one.path, `: expected ${one.expected}, found ${one.found}`)), "deviations"),
      ...list("Values that are not listed", unlisted.map((one) => item(one.path, `: "${one.found}"`)), "unlisted"),
      ...list("Not declared", undeclared.slice(0, 200).map((path) => item(path)), "undeclared"),
    ];
  }

  async function answered(got, answers, time) {
    if (got.type === "opaqueredirect") return [element("p", {}, "The server redirects to another address. This page does not follow it, since a credential would go there, too.")];
    const head = element("p", {}, element("b", { class: `status${got.ok ? "" : " bad"}` }, String(got.status)), ` ${got.statusText} in ${Math.round(time)} ms`);
    const headers = list("Headers", [...got.headers].map(([name, value]) => item(name, `: ${value}`)), "answer-headers");
    const kind = got.headers.get("content-type") ?? "";
    if (kind !== "" && !/json|text|xml|yaml|javascript/.test(kind)) return [head, ...headers, element("p", {}, `The body is ${kind}, which is not shown.`)];
    const { text, cut } = await read(got);
    const type = declared(answers, got.status);
    const checked = type === undefined ? [element("p", { id: "verdict" }, "The description declares no JSON for this status.")]
      : cut ? [element("p", { id: "verdict" }, "The answer is too long to be compared.")] : await compared(text, type);
    let shown = text;
    try { if (!cut) shown = JSON.stringify(JSON.parse(text), null, 2); } catch { /* shown as it came */ }
    const rest = shown.length > MOST_SHOWN || cut ? [element("p", {}, "The rest is not shown.")] : [];
    const body = text === "" ? element("p", {}, "The answer has no body.") : element("pre", { id: "answer-body", tabindex: "0" }, shown.slice(0, MOST_SHOWN));
    return [head, ...checked, ...headers, body, ...rest];
  }

  function failed(error, origin) {
    if (error.name === "AbortError") return [element("p", {}, "Cancelled.")];
    return [element("p", {}, "There is no answer. The browser does not say why: ", element("code", {}, origin),
      " may be unreachable, or may not allow requests from other origins (CORS).")];
  }

  octoforge.answer = { answered, failed };
})();
