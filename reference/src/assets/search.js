// The search engine: takes the index once, then finds hits for a query. Needs words.js, terms.js and
// routes.js.
//
// The index is a script of its own, search-index.js, with one call. All columns are texts with one entry a line (a line
// break within an entry becomes a space), and all pages are addresses relative to the root of the site:
//
//   octoforge.search.load({
//     tags:       { title, page, count: [operations of the first tag, …] },
//     operations: { title, id, method, path, page },      in the order of the tags
//     webhooks:   { title, page },
//     models:     { title, page },
//     fields:     { title, models, anchor: "#field-" },   each name once; models: numbers of models, split by spaces
//   });
//
// The page of a field is that of its model with `anchor` and the name, percent-encoded.
//
// `find(query, limit, kind)` gives the best hits of all kinds or of one, and with them `total`, the number of all hits:
// { kind, title, page, score } and for operations { id, method, path, tag }, for fields { model }.
(() => {
  "use strict";
  const octoforge = (globalThis.octoforge ||= {});
  const { pieces } = octoforge.words;
  const { eachTerm, postings } = octoforge.terms;
  const { routes, wantedRoute } = octoforge.routes;

  // What a match is worth is how well a word matches, times one of these. ADDRESS is for a path that fits as a whole. The
  // beginning of a word in a title is more than a whole word elsewhere: `repo` is in most paths.
  const ADDRESS = 16, TITLE = 10, ID = 6, PATH = 6, METHOD = 6, TAG = 5, MODEL = 3;
  // What is called exactly like the query comes before what merely has its words.
  const WHOLE = 5000;
  // No one types more. Pasted text beyond that is ignored, which bounds the time of a search.
  const MOST_LETTERS = 240, MOST_WORDS = 12; // one bit each in `has`
  // In the place of a model of what was found: not a field, or the field of all models that have it.
  const NONE = -1, ALL = -2;

  const WARMING = ["a", "e", "i", "o", "a", "e", "get /repos/a/b", "/users/a/b", "abzde fghjiklmn", "the a b c d"];

  let index = null;

  const lines = (column) => (column === "" ? [] : column.split("\n"));
  const shortestFirst = (hits) => hits.sort((one, other) => one.title.length - other.title.length);

  function rows(kind, table, more) {
    const pages = lines(table.page);
    return lines(table.title).map((title, at) => ({ kind, title, page: pages[at], ...more?.(at) }));
  }

  // Entries are numbered in the order that hits of equal score have: tags, operations, webhooks, models, fields, and of
  // each kind the shortest titles first.
  function load(data) {
    const tags = rows("tag", data.tags);
    const owners = data.tags.count.flatMap((count, at) => Array(count).fill(tags[at].title));
    const [ids, methods, paths] = [data.operations.id, data.operations.method, data.operations.path].map(lines);
    const operations = rows("operation", data.operations, (at) => (
      { id: ids[at], method: methods[at], path: paths[at], tag: owners[at] }));
    const models = rows("model", data.models);
    const holders = lines(data.fields.models);
    const names = lines(data.fields.title).map((title, at) => ({ title, models: holders[at].split(" ").map(Number) }));
    const kinds = [tags, operations, rows("webhook", data.webhooks), models].map((list) => shortestFirst([...list]));
    const entries = [...kinds, shortestFirst(names)].flat();
    const numbers = new Map(entries.map((entry, at) => [entry, at]));
    for (const name of names) name.models = Uint32Array.from(name.models, (model) => numbers.get(models[model]));
    const builder = postings();
    entries.forEach((entry, at) => {
      builder.add(at, entry.title, TITLE);
      if (entry.kind === "operation") {
        for (const [text, where] of [[entry.id, ID], [entry.path, PATH], [entry.method, METHOD], [entry.tag, TAG]]) {
          builder.add(at, text, where);
        }
      }
    });
    const pairs = names.reduce((sum, name) => sum + name.models.length, 0);
    index = {
      tags, entries, anchor: data.fields.anchor, names: entries.length - names.length, ...builder.finish(),
      // To see at once whether a title or the id of an operation is the query.
      titles: entries.map((entry) => pieces(entry.title).join("")),
      ids: entries.map((entry) => pieces(entry.id ?? "").join("")),
      routes: routes(entries.map((entry) => entry.path ?? "")),
      best: Array.from({ length: MOST_WORDS }, () => new Uint16Array(entries.length)),
      has: new Uint16Array(entries.length),
      counts: new Uint32Array(1 << 15),
      found: { score: new Uint16Array(entries.length + pairs), entry: new Uint32Array(entries.length + pairs),
        model: new Int32Array(entries.length + pairs), length: 0 },
    };
    // Browsers make code quick once it has run. It shall have before somebody types.
    for (const query of WARMING) find(query, 10);
  }

  // The words of a query, each with the path that it is part of, if any. A word that begins another tells nothing.
  function parse(query) {
    const words = new Map();
    for (const chunk of query.slice(0, MOST_LETTERS).normalize("NFC").split(/\s+/)) {
      const path = wantedRoute(chunk);
      for (const word of pieces(chunk)) words.set(word, path ?? words.get(word) ?? null);
    }
    const all = [...words.keys()];
    const telling = all.filter((word) => !all.some((other) => other !== word && other.startsWith(word)));
    // A path is not the name of anything.
    const whole = /^\s*\/|:\/\//.test(query) ? null : all.join("");
    return { whole, words: telling.slice(0, MOST_WORDS).map((word) => [word, words.get(word)]) };
  }

  // Notes in `best` what the word of this number is worth in each entry, and in `has` which have it. False if none has.
  function weigh(word, path, number) {
    const { best: all, has, start, entry, where } = index;
    const best = all[number];
    let any = false;
    best.fill(0);
    eachTerm(index, word, (term, quality) => {
      any = true;
      for (let at = start[term]; at < start[term + 1]; at++) {
        const worth = quality * where[at];
        if (worth <= best[entry[at]]) continue;
        best[entry[at]] = worth;
        has[entry[at]] |= 1 << number;
      }
    });
    // Each word of a path that fits as a whole is worth the same.
    if (path) path.fits ??= index.routes.fits(path);
    for (let at = 0; path && at < best.length; at++) {
      if (path.fits[at] * ADDRESS <= best[at]) continue;
      best[at] = path.fits[at] * ADDRESS;
      has[at] |= 1 << number;
      any = true;
    }
    return any;
  }

  // What those of the words that `which` has a bit for are worth in an entry, all together.
  function worth(entry, which) {
    let sum = 0;
    for (let word = 0; which >> word > 0; word++) if (which & (1 << word)) sum += index.best[word][entry];
    return sum;
  }

  function add(score, entry, model) {
    const { found, counts, entries } = index;
    found.score[found.length] = score;
    found.entry[found.length] = entry;
    found.model[found.length++] = model;
    counts[score] += model === ALL ? entries[entry].models.length : 1;
  }

  // Adds the fields named by `entry`. Words that their name lacks may be in the name of their model.
  function addFields(entry, all) {
    const { has, entries } = index;
    const own = has[entry];
    if (own === all) return add(worth(entry, all), entry, ALL);
    for (const model of entries[entry].models) {
      if ((own | has[model]) !== all) continue;
      add(worth(entry, own) + Math.floor((worth(model, all & ~own) * MODEL) / TITLE), entry, model);
    }
  }

  function find(query, limit = 50, kind) {
    const { words, whole } = parse(query);
    const hits = Object.assign([], { total: 0 });
    if (!index || words.length === 0) return hits;
    const { counts, entries, found, has, names } = index;
    const all = (1 << words.length) - 1;
    counts.fill(0);
    has.fill(0);
    found.length = 0;
    if (!words.every(([word, path], number) => weigh(word, path, number))) return hits;
    for (let entry = 0; entry < entries.length; entry++) {
      if (entry >= names) {
        if (has[entry] > 0 && (!kind || kind === "field")) addFields(entry, all);
      } else if (has[entry] === all && (!kind || kind === entries[entry].kind)) {
        const named = index.titles[entry] === whole || index.ids[entry] === whole;
        add(worth(entry, all) + (named ? WHOLE : 0), entry, NONE);
      }
    }
    hits.total = counts.reduce((sum, count) => sum + count);
    hits.push(...top(limit));
    return hits;
  }

  // The best of what was found. Only these are sorted: the score of the last of them is known from the counts.
  function top(limit) {
    const { anchor, counts, entries, found } = index;
    let least = counts.length - 1;
    for (let more = counts[least]; more < limit && least > 0; more += counts[least]) least--;
    const above = [], equal = [];
    for (let at = 0; at < found.length; at++) {
      const score = found.score[at], list = score > least ? above : equal;
      if (score < least || list.length >= limit) continue;
      const entry = entries[found.entry[at]];
      if (found.model[at] === NONE) list.push({ ...entry, score });
      else for (const number of found.model[at] === ALL ? entry.models.slice(0, limit) : [found.model[at]]) {
        const model = entries[number];
        const page = model.page + anchor + encodeURIComponent(entry.title);
        list.push({ kind: "field", title: entry.title, model: model.title, page, score });
      }
    }
    above.sort((one, other) => other.score - one.score);
    return above.concat(equal).slice(0, limit);
  }

  const tags = () => (index ? index.tags.slice() : []);

  octoforge.search = { find, load, tags };
})();
