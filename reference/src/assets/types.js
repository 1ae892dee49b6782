// Compares answers with the types that the description declares. The types of all pages are one script, types.js at the root
// of the site, which is loaded when an answer is first compared; data/types.rs says how it writes them.
(() => {
  "use strict";
  const octoforge = (globalThis.octoforge ||= {});
  const { addressOf, element } = octoforge.page;

  // An answer may be made to be slow to compare: unions in unions are tried again and again. Each step costs a part of this.
  const STEPS = 300_000;
  const DEEPEST = 200;
  const MOST = 200;

  const WORDS = { s: "a string", n: "a number", i: "an integer", b: "a boolean" };
  let definitions = [];
  let loading = null;

  // Loads the types once; after an error, the next one who needs them tries again.
  function ensure() {
    loading ??= new Promise((resolve, reject) => {
      const script = element("script");
      script.src = addressOf("types.js");
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => {
        loading = null;
        script.remove();
        reject(new Error("The types could not be loaded."));
      });
      document.head.append(script);
    });
    return loading;
  }

  const within = (path, name) => {
    if (typeof name === "number") return `${path}[${name}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path === "" ? name : `${path}.${name}`;
  };

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  function found(value) {
    if (value === undefined) return "nothing";
    if (value === null) return "null";
    if (Array.isArray(value)) return "a list";
    if (typeof value === "object") return "an object";
    // Whole: who shows it cuts it, after taking secrets out.
    return `the ${typeof value} ${JSON.stringify(value)}`;
  }

  // A type in words, for example "a list" or "Issue or null".
  function named(type) {
    if (typeof type === "number") return definitions[type]?.n ?? "anything";
    if (!Array.isArray(type)) return WORDS[type] ?? "anything";
    if (type[0] === "?") return `${named(type[1])} or null`;
    return type[0] === "l" ? "a list" : "a map";
  }

  // One comparison, or a trial of one variant of a union: what it has found so far.
  const result = () => ({ deviations: [], additions: [] });

  function compare(value, type, path, depth, into, work) {
    work.steps -= 1;
    if (work.steps < 0 || depth > DEEPEST) {
      work.cut = true;
      return;
    }
    const deviates = (declared = named(type), what = found(value)) => {
      const expected = value === null ? `${declared}, not nullable` : declared;
      if (into.deviations.length < MOST) into.deviations.push({ path, expected, found: what });
      else work.cut = true;
    };
    const go = (part, of, name) => compare(part, of, within(path, name), depth + 1, into, work);
    const [kind, inner] = Array.isArray(type) ? type : [type];
    switch (kind) {
      case "s": return typeof value === "string" ? undefined : deviates();
      case "n": return typeof value === "number" ? undefined : deviates();
      case "i": return Number.isInteger(value) ? undefined : deviates();
      case "b": return typeof value === "boolean" ? undefined : deviates();
      case "?": return value === null ? undefined : compare(value, inner, path, depth + 1, into, work);
      case "l":
        if (!Array.isArray(value)) return deviates();
        for (let at = 0; at < value.length && !work.cut; at += 1) go(value[at], inner, at);
        return;
      case "m":
        if (!isObject(value)) return deviates();
        for (const name of Object.keys(value)) if (!work.cut) go(value[name], inner, name);
        return;
    }
    const definition = typeof kind === "number" ? definitions[kind] : undefined;
    if (definition?.f) fields(definition);
    else if (definition?.e) {
      if (typeof value !== "string") deviates("a string");
      // Enums are open: later versions of a service have more values, so this is told in other words.
      else if (!definition.e.includes(value)) deviates(`a listed value of ${definition.n}`, `${found(value)}, which is not listed`);
    } else if (definition?.u) variants(definition.u);

    function fields({ f: declared, r: rest, n: name }) {
      if (!isObject(value)) return deviates(name);
      const known = new Set();
      for (const [field, of, required] of declared) {
        known.add(field);
        // `hasOwn`, since a property may be called like one that all objects have.
        if (Object.hasOwn(value, field)) go(value[field], of, field);
        else if (required && into.deviations.length < MOST) {
          into.deviations.push({ path: within(path, field), expected: `${named(of)}, required`, found: "nothing" });
        }
        if (work.cut) return;
      }
      for (const field of Object.keys(value)) {
        if (known.has(field)) continue;
        work.steps -= 1;
        if (rest !== undefined) go(value[field], rest, field);
        else if (into.additions.length < MOST) into.additions.push(within(path, field));
        else work.cut = true;
        if (work.cut) return;
      }
    }

    // Takes the variant that fits best: no deviation, then the fewest additions. If none fits, the deviations are those of the
    // variant that comes closest, unless it differs from the beginning.
    function variants(all) {
      let best = null;
      for (const variant of all) {
        const trial = result();
        compare(value, variant, path, depth + 1, trial, work);
        // A variant that was not compared to its end says nothing.
        if (work.cut) break;
        const cost = trial.deviations.length * 1e6 + trial.additions.length;
        if (best === null || cost < best.cost) best = { cost, trial };
        if (cost === 0) break;
      }
      if (best === null) return;
      if (best.trial.deviations.some((one) => one.path === path)) return deviates(all.map(named).join(" or "));
      for (const kind of ["deviations", "additions"]) into[kind].push(...best.trial[kind]);
    }
  }

  // Compares a value with a type. `cut` is true if it was too much to compare whole.
  function check(value, type) {
    const into = result();
    const work = { steps: STEPS, cut: false };
    compare(value, type, "", 0, into, work);
    return { ...into, cut: work.cut };
  }

  octoforge.types = { check, ensure, load: (all) => { definitions = all; } };
})();
