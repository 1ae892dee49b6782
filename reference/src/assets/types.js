// The types of the description, and what deviates from them. Needs palette.js.
//
// types.js at the root of the site has all definitions (data/types.rs says how they are written); it is loaded when an
// answer is first compared.
(() => {
  "use strict";
  const octoforge = globalThis.octoforge;
  const { addressOf, element } = octoforge.page;
  // Answers come from anywhere: what is compared and what is told have limits.
  const MOST_VALUES = 300_000, MOST_FINDINGS = 200, DEPTH = 200;
  let definitions = null;
  let loading = null;

  function ready() {
    loading ??= new Promise((resolve, reject) => {
      const script = element("script", { src: addressOf("types.js") });
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => {
        loading = null;
        script.remove();
        reject(new Error("The types could not be loaded"));
      });
      document.head.append(script);
    });
    return loading;
  }

  const kindOf = (value) => value === null ? "null" : Array.isArray(value) ? "an array" : typeof value === "object" ? "an object"
    : typeof value === "string" ? "text" : typeof value === "number" ? "a number" : "a boolean";
  const KINDS = { s: "text", n: "a number", i: "an integer", b: "a boolean" };

  function expected(type) {
    if (typeof type === "string") return KINDS[type] ?? "anything";
    if (typeof type === "number") return definitions[type]?.e ? "text" : definitions[type]?.f ? "an object" : definitions[type]?.n ?? "anything";
    return type[0] === "l" ? "an array" : type[0] === "m" ? "an object" : `${expected(type[1])} or null`;
  }

  // Compares a value with a type. `path` is that of the value: `[0].owner.login`.
  function compare(value, type, path, run) {
    if (--run.left < 0 || path.depth > DEPTH) {
      run.unfinished = true;
      return;
    }
    const tell = (found) => run.deviations.push({ path: path.text, expected: expected(type), found });
    const fits = (wanted) => kindOf(value) === wanted || (tell(kindOf(value)), false);
    if (type === "*" || run.deviations.length >= MOST_FINDINGS) return;
    if (type === "i") return void (Number.isInteger(value) || tell(typeof value === "number" ? "a fraction" : kindOf(value)));
    if (typeof type === "string") return void fits(KINDS[type]);
    if (typeof type === "number") return shape(value, definitions[type], path, run, fits);
    const [form, inner] = type;
    if (form === "?") return value === null ? undefined : compare(value, inner, path, run);
    if (form === "l" && fits("an array")) value.forEach((item, at) => compare(item, inner, path.item(at), run));
    if (form === "m" && fits("an object")) for (const [key, item] of Object.entries(value)) compare(item, inner, path.member(key), run);
  }

  function shape(value, definition, path, run, fits) {
    if (!definition) return;
    if (definition.e) {
      if (fits("text") && !definition.e.includes(value)) run.unlisted.push({ path: path.text, found: value });
    } else if (definition.u) {
      union(value, definition, path, run);
    } else if (fits("an object")) {
      const declared = new Set();
      for (const [name, type, required] of definition.f) {
        declared.add(name);
        if (Object.hasOwn(value, name)) compare(value[name], type, path.member(name), run);
        else if (required) run.deviations.push({ path: path.member(name).text, expected: expected(type), found: "nothing" });
      }
      for (const [name, item] of Object.entries(value)) {
        if (declared.has(name)) continue;
        if (definition.r !== undefined) compare(item, definition.r, path.member(name), run);
        else run.undeclared.push(path.member(name).text);
      }
    }
  }

  // A union fits if one of its variants does; then what that one has to say besides is said.
  function union(value, definition, path, run) {
    for (const type of definition.u) {
      const own = { ...run, deviations: [], unlisted: [], undeclared: [] };
      compare(value, type, path, own);
      run.left = own.left;
      run.unfinished ||= own.unfinished;
      if (own.deviations.length === 0) {
        run.unlisted.push(...own.unlisted);
        run.undeclared.push(...own.undeclared);
        return;
      }
    }
    run.deviations.push({ path: path.text, expected: `a variant of ${definition.n}`, found: kindOf(value) });
  }

  class Path {
    constructor(text, depth) { this.text = text; this.depth = depth; }
    item(at) { return new Path(`${this.text}[${at}]`, this.depth + 1); }
    member(name) { return new Path(this.text === "" ? name : `${this.text}.${name}`, this.depth + 1); }
  }

  // What of a value deviates, which values no enum lists, and which members are not declared.
  function check(value, type) {
    const run = { left: MOST_VALUES, unfinished: false, deviations: [], unlisted: [], undeclared: [] };
    compare(value, type, new Path("", 0), run);
    return run;
  }

  octoforge.types = { load: (list) => { definitions = list; }, ready, check };
})();
