// Makes a request from what is entered: an address, headers and a body, or what is wrong with which field.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  if (!octoforge.account) return;
  const { call, encode } = octoforge.account;

  const lines = (text) => text.split(/\r?\n/).filter((line) => line !== "");

  // The values of a parameter: several if it is a list, none if nothing is entered.
  const values = (parameter, text) => parameter.l ? lines(text) : text === "" ? [] : [text];

  const isNumber = { i: /^-?\d+$/, n: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/ };

  // What is wrong with the entered text, or nothing.
  function wrong(parameter, text) {
    const all = values(parameter, text);
    if (all.length === 0) return parameter.r && parameter.p !== "rest" ? "Required." : "";
    const odd = all.find((one) => isNumber[parameter.k]?.test(one) === false);
    if (odd !== undefined) return parameter.k === "i" ? `“${odd}” is not an integer.` : `“${odd}” is not a number.`;
    if (parameter.p === "query" || parameter.p === "joined") return "";
    if (parameter.p === "header") return all.every((one) => /^[\x20-\x7e]*$/.test(one)) ? "" : "A header has letters of ASCII only.";
    // Browsers take such parts of a path, however they are written, as steps within it: the request would be another one.
    const parts = parameter.p === "segment" ? all : all.flatMap((one) => one.split("/"));
    return parts.some((one) => one === "." || one === "..") ? "A part of a path cannot be “.” or “..”." : "";
  }

  const inPath = ({ p: place }) => place === "segment" || place === "segments" || place === "rest";

  function path(entered) {
    return call.path.replace(/\{([^{}]*)\}/g, (all, name) => {
      const at = call.parameters?.findIndex((one) => inPath(one) && one.n === name) ?? -1;
      if (at < 0) return encode(all);
      const text = values(call.parameters[at], entered[at]).join(",");
      return call.parameters[at].p === "segment" ? encode(text) : text.split("/").map(encode).join("/");
    });
  }

  function query(entered) {
    return (call.parameters ?? []).flatMap((one, at) => {
      if (inPath(one) || one.p === "header") return [];
      const all = values(one, entered[at]).map(encode);
      const sent = one.p === "joined" && all.length > 0 ? [all.join(",")] : all;
      return sent.map((value) => `${encode(one.n)}=${value}`);
    });
  }

  const TOKEN = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
  const ENDS = { "[": "]", "{": "}" };

  // The number of letters of a text before it ceases to be JSON. Browsers tell this in different words, or not at all.
  function mistake(text) {
    const open = [];
    let next = "value";
    let at = 0;
    for (;;) {
      while (" \t\n\r".includes(text[at] ?? "x")) at += 1;
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text)?.[0];
      if (token === undefined) return at;
      const within = open.at(-1);
      const isName = token.startsWith('"') && (next === "name" || next === "first" && within === "{");
      if (isName) next = "colon";
      else if (next === "colon" && token === ":") next = "value";
      else if (next === "after" && token === ",") next = within === "{" ? "name" : "value";
      else if ((next === "after" || next === "first") && within && token === ENDS[within]) {
        open.pop();
        next = open.length > 0 ? "after" : "end";
      } else if ((next === "value" || next === "first" && within === "[") && !"]},:".includes(token)) {
        const isOpened = token === "[" || token === "{";
        if (isOpened) open.push(token);
        next = isOpened ? "first" : open.length > 0 ? "after" : "end";
      } else return at;
      at += token.length;
    }
  }

  function place(text) {
    const at = mistake(text);
    const above = text.slice(0, at).split("\n");
    return { at, words: `line ${above.length}, column ${above.at(-1).length + 1}` };
  }

  // The body to send: { body }, or { error, at? }. `file` is that of a body of bytes.
  function body(text, file) {
    const declared = call.body;
    const isEmpty = declared?.kind === "file" ? !file : text.trim() === "";
    if (!declared || isEmpty) return declared?.r ? { error: "Required." } : { body: null };
    if (declared.kind === "file") return { body: file };
    if (declared.kind === "form") {
      const pairs = lines(text).map((line) => {
        const [name, ...value] = line.split("=");
        return `${encode(name)}=${encode(value.join("="))}`;
      });
      return { body: pairs.join("&") };
    }
    if (declared.kind === "json") {
      try {
        JSON.parse(text);
      } catch {
        const found = place(text);
        return { error: `This is not JSON: ${found.words}.`, at: found.at };
      }
    }
    return { body: text };
  }

  // The whole request without a token: { address, headers, body }, or { errors } by field: the number of a parameter or "body".
  function build(entered, text, file) {
    const errors = [];
    (call.parameters ?? []).forEach((one, at) => {
      const error = wrong(one, entered[at]);
      if (error !== "") errors.push({ field: at, error });
    });
    const sent = body(text, file);
    if (sent.error) errors.push({ field: "body", ...sent });
    if (errors.length > 0) return { errors };
    const headers = Object.entries({ ...octoforge.service.headers, ...call.headers });
    const media = call.body?.media ?? "";
    const type = media.includes("*") ? file?.type || "application/octet-stream" : media;
    if (sent.body !== null) headers.push(["Content-Type", type]);
    (call.parameters ?? []).forEach((one, at) => {
      const all = values(one, entered[at]);
      if (one.p === "header" && all.length > 0) headers.push([one.n, all.join(",")]);
    });
    const pairs = query(entered);
    return { address: call.server + path(entered) + (pairs.length > 0 ? `${call.path.includes("?") ? "&" : "?"}${pairs.join("&")}` : ""), headers, body: sent.body };
  }

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  // The request as a command, which reads the token from the environment.
  function curl({ address, headers, body: sent }) {
    const shown = octoforge.account.sign(address, headers, true);
    const { MASK } = octoforge.account;
    // The mask stands for the token and nothing else, since addresses and headers have no letters outside ASCII.
    const word = (text) => quoted(text).replace(MASK, `'"$TOKEN"'`);
    const words = ["curl", call.method === "HEAD" ? "--head" : `-X ${call.method}`];
    words.push(...shown.headers.map(([name, value]) => `-H ${word(`${name}: ${value}`)}`), word(shown.address));
    if (typeof sent === "string") words.push(`--data-raw ${quoted(sent)}`);
    else if (sent) words.push(`--data-binary ${quoted(`@${sent.name}`)}`);
    return words.join(" ");
  }

  // The end of the word of JSON that begins at a place. By hand: an expression for strings would try each of its ends.
  function wordEnd(json, begin) {
    let at = begin + 1;
    if (json[begin] === '"') {
      while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
      return Math.min(at + 1, json.length);
    }
    if ("{}[],:".includes(json[begin])) return at;
    while (at < json.length && !/[\s{}[\],:"]/.test(json[at])) at += 1;
    return at;
  }

  // JSON over several lines. Its words are kept as they are: parsing would round long numbers.
  function indented(json, limit) {
    let out = "";
    let depth = 0;
    let before = "";
    const line = () => `\n${"  ".repeat(Math.min(depth, 40))}`;
    const opens = (token) => token === "{" || token === "[";
    for (let at = 0; at < json.length && out.length <= limit;) {
      if (/\s/.test(json[at])) {
        at += 1;
        continue;
      }
      const end = wordEnd(json, at);
      const token = json.slice(at, end);
      at = end;
      const isEnd = token === "}" || token === "]";
      if (isEnd) depth = Math.max(depth - 1, 0);
      if (before === "," || (opens(before) !== isEnd && (isEnd || opens(before)))) out += line();
      out += token === ":" ? ": " : token;
      if (opens(token)) depth += 1;
      before = token;
    }
    return out;
  }

  octoforge.request = { build, curl, indented, mistake };
})();
