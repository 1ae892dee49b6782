// Routes: the paths of operations, and how well a path fits them that somebody types or pastes. Needs terms.js.
(() => {
  "use strict";
  const octoforge = (globalThis.octoforge ||= {});
  const { EXACT, PREFIX } = octoforge.terms;

  const split = (path) => path.toLowerCase().split("/").filter(Boolean);
  // The name of a parameter, `{owner}` or `:owner`; null if the segment is none.
  const placeholder = (segment) => (/^[:{]/.test(segment) ? segment.replace(/^[:{]|}$/g, "") : null);

  // How one wanted segment fits one of a route: not; as the value of a parameter; as its beginning; as the same.
  const NOT = 0, VALUE = 1, BEGINNING = 2, SAME = 3;

  // One of these for each known segment. `parameters` are the names of those that are one.
  function table(known, parameters, wanted, isLast) {
    const name = placeholder(wanted);
    const fits = new Uint8Array(known.length);
    for (let at = 0; at < known.length; at++) {
      if (parameters[at] !== null) fits[at] = name !== null && parameters[at].startsWith(name) ? SAME : VALUE;
      else if (known[at] === wanted) fits[at] = SAME;
      else if (isLast && known[at].startsWith(wanted)) fits[at] = BEGINNING;
    }
    return fits;
  }

  // The segments of what looks like a path: `/repos/octocat`, `repos/:owner`, `{owner}`, or an address with a host. Else
  // null.
  function wantedRoute(text) {
    const path = text.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*/, "");
    const segments = split(path);
    return /^[:{]|\//.test(path) && segments.length > 0 ? { segments, rooted: path.startsWith("/") } : null;
  }

  // Takes one path for each entry, empty if it has none. Segments are numbered, since most are in many paths.
  function routes(paths) {
    const numbers = new Map();
    const number = (segment) => numbers.get(segment) ?? (numbers.set(segment, numbers.size), numbers.size - 1);
    const lists = paths.map((path) => split(path).map(number));
    // All lists in one, since memory is what takes time: that of entry e is flat[start[e]] to flat[start[e + 1] - 1].
    const flat = Uint32Array.from(lists.flat());
    const start = new Uint32Array(lists.length + 1);
    lists.forEach((list, entry) => { start[entry + 1] = start[entry] + list.length; });
    const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
    const known = [...numbers.keys()];
    const parameters = known.map(placeholder);

    // How well `wanted` fits each entry, at most EXACT: from the first segment or, if it is not rooted, from any. Any text
    // fits a parameter, so at least one segment must be the same, and the first if it is not rooted.
    function fits({ segments, rooted }) {
      const { length } = segments;
      const best = new Uint8Array(start.length - 1);
      if (length > longest) return best;
      const tables = segments.map((wanted, at) => table(known, parameters, wanted, at === length - 1));
      for (let entry = 0; entry < best.length; entry++) {
        const rest = start[entry + 1] - start[entry] - length;
        for (let from = 0; from <= rest && (from === 0 || !rooted); from++) {
          let same = 0, less = 0, at = 0;
          for (; at < length; at++) {
            const fit = tables[at][flat[start[entry] + from + at]];
            if (fit === NOT || (fit === VALUE && at === 0 && !rooted)) break;
            if (fit >= BEGINNING) same++;
            less += SAME - fit;
          }
          if (at < length || same === 0) continue;
          const quality = (rest === 0 ? EXACT : PREFIX) - Math.min(rest, 5) - Math.min(less, 10) * 2;
          if (quality > best[entry]) best[entry] = quality;
        }
      }
      return best;
    }
    return { fits };
  }

  octoforge.routes = { routes, wantedRoute };
})();
