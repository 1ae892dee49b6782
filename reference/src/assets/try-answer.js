// Shows an answer: status, time, headers and body, and beside the body what differs from the declared type. Everything is shown
// as text, and without the token, which a server may send back.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  if (!octoforge.account) return;
  const { element } = octoforge.page;
  const { call } = octoforge.account;
  // Characters that are shown, and bytes that are read at all.
  const SHOWN = 200_000;
  const READ = 20_000_000;

  const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

  // Reads at most READ bytes: an answer may have no end.
  async function bytes(response) {
    const reader = response.body?.getReader();
    const parts = [];
    let size = 0;
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return { parts, size, isWhole: true };
      parts.push(part.value);
      size += part.value.length;
      if (size > READ) {
        reader.cancel().catch(() => {});
        return { parts, size, isWhole: false };
      }
    }
  }

  // The declared type of an answer: that of its status, of its range, or of all others. `undefined`: none is declared.
  function declared(status) {
    const answers = call.answers ?? {};
    const range = `${String(status)[0]}XX`;
    const name = [String(status), range, range.toLowerCase(), "default"].find((one) => Object.hasOwn(answers, one));
    return name === undefined ? undefined : answers[name];
  }

  const list = (all, one) => element("ul", {}, ...all.map((item) => element("li", {}, ...one(item))));

  function deviation({ path, expected, found }, hide) {
    // Cut after the token is out: a part of it would not be found.
    const what = hide(found);
    return [element("code", {}, hide(path || "the whole answer")), `: expected ${expected}, found ${what.length > 80 ? `${what.slice(0, 80)}…` : what}`];
  }

  // What differs from the declared type.
  async function compared(status, text, hide) {
    const type = declared(status);
    if (type === undefined) return [element("p", {}, `The description has no answer with status ${status}.`)];
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      return type === null ? [] : [element("p", { class: "try-error" }, "The answer is not JSON, although JSON is described.")];
    }
    if (type === null) return [element("p", {}, "The description has no type for this answer.")];
    try {
      await octoforge.types.ensure();
    } catch (error) {
      return [element("p", { class: "try-error" }, error.message)];
    }
    const { deviations, additions, cut } = octoforge.types.check(value, type);
    const made = [];
    if (deviations.length > 0) {
      made.push(element("p", { class: "try-error" }, `${count(deviations.length, "deviation", "deviations")} from the description`), list(deviations, (one) => deviation(one, hide)));
    } else made.push(element("p", { class: cut ? "" : "try-ok" }, cut ? "No deviation in the part that was compared" : "As described"));
    if (cut) made.push(element("p", {}, "The answer is too large to be compared or told whole."));
    if (additions.length > 0) {
      made.push(element("details", { id: "try-additions" },
        element("summary", {}, count(additions.length, "undeclared property", "undeclared properties")),
        list(additions, (path) => [element("code", {}, hide(path))])));
    }
    return made;
  }

  function shownBody(type, { size, isWhole }, text, hide) {
    if (size === 0) return [element("p", {}, "The answer has no body.")];
    if (text === null) return [element("p", {}, `${count(size, "byte", "bytes")} of ${type}, which is not shown.`)];
    // Hidden first: a token that is cut in two would not be found.
    const whole = hide(/json/i.test(type) ? octoforge.request.indented(text, SHOWN + 10_000) : text);
    const made = [element("pre", { id: "try-body-shown", tabindex: "0", "aria-label": "Body of the answer" }, whole.slice(0, SHOWN))];
    if (whole.length > SHOWN || !isWhole) made.push(element("p", { id: "try-cut" }, `Cut after ${count(SHOWN, "character", "characters")}.`));
    return made;
  }

  // The elements that show an answer; `hide` takes the token out of a text.
  async function show(response, hide) {
    const type = response.headers.get("content-type") ?? "";
    const read = await bytes(response);
    const isText = type === "" || /json|text|xml|yaml|javascript|urlencoded/i.test(type);
    const text = isText ? await new Blob(read.parts).text() : null;
    const isCompared = read.isWhole && text !== null && text !== "";
    const headers = [...response.headers];
    return [
      element("div", { id: "try-compared" }, ...(isCompared ? await compared(response.status, text, hide) : [])),
      element("details", {}, element("summary", {}, count(headers.length, "header that the browser shows", "headers that the browser shows")),
        list(headers, ([name, value]) => [element("code", {}, `${name}: ${hide(value)}`)])),
      ...shownBody(type, read, text, hide),
    ];
  }

  octoforge.answer = { count, show };
})();
