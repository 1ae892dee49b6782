// Measures a search of the reference, as somebody types: `node bench/reference/keystroke.js [TIMES]`.
//
// Takes: spec/api.github.com.json, made TIMES (9) as large by copies whose words differ in part, as those of a larger
// description would. Gives: the size of GitHub's index, the time to load the large one, and for each query, typed letter
// by letter, the slowest of its finds, each taken as the quickest of nine: other programs only ever add. The exit code is 1 if one takes 8 ms.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const zlib = require("node:zlib");

const root = path.join(__dirname, "../..");
const LIMIT = 8;

// The same columns that the reference writes, with titles made here: only sizes and times matter.
function indexOf(description) {
  const byTag = new Map();
  for (const [address, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.operationId) continue;
      const tag = operation.tags?.[0] ?? "other";
      if (!byTag.has(tag)) byTag.set(tag, []);
      byTag.get(tag).push({ title: operation.summary, id: operation.operationId, method: method.toUpperCase(), path: address });
    }
  }
  const tags = [...byTag.keys()].sort();
  const operations = tags.flatMap((tag) => byTag.get(tag).map((one) => ({ ...one, page: `${one.id}.html` })));
  const schemas = Object.entries(description.components.schemas);
  const models = schemas.map(([name]) => name.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase()));
  const fields = new Map();
  schemas.forEach(([, schema], model) => {
    const visit = (part) => {
      for (const [name, inner] of Object.entries(part.properties ?? {})) {
        if (!fields.has(name)) fields.set(name, new Set());
        fields.get(name).add(model);
        visit(inner);
      }
      for (const inner of [...(part.allOf ?? []), ...(part.oneOf ?? []), ...(part.items ? [part.items] : [])]) visit(inner);
    };
    visit(schema);
  });
  const webhooks = Object.keys(description["x-webhooks"] ?? description.webhooks ?? {});
  const column = (list, pick = (one) => one) => list.map(pick).join("\n");
  return {
    tags: { title: column(tags), page: column(tags, (tag) => `${tag}/index.html`), count: tags.map((tag) => byTag.get(tag).length) },
    operations: Object.fromEntries(["title", "id", "method", "path", "page"].map((key) => [key, column(operations, (one) => one[key])])),
    webhooks: { title: column(webhooks), page: column(webhooks, (name) => `webhooks/${name}.html`) },
    models: { title: column(models), page: column(models, (name) => `models/${name}.html`) },
    fields: {
      title: column([...fields.keys()]),
      models: column([...fields.values()], (list) => [...list].join(" ")),
      anchor: "#field-",
    },
  };
}

// One word in three is another word in each copy, with other letters at its beginning.
function copied(column, copy) {
  if (copy === 0) return column;
  return column.replace(/[a-z]{4,}/g, (word) => {
    if ((word.length * 7 + word.charCodeAt(1) + word.charCodeAt(2)) % 3 !== 0) return word;
    const turn = (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + copy * 5) % 26));
    return turn(word[0]) + word.slice(1, -1) + turn(word.at(-1));
  });
}

function enlarged(index, times) {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const grown = (table, keys) => Object.fromEntries(keys.map((key) => [key, copies.map((copy) => copied(table[key], copy)).join("\n")]));
  const models = index.models.title.split("\n").length;
  const shifted = (copy) => index.fields.models.replace(/\d+/g, (number) => Number(number) + copy * models);
  // A name that is in several copies is in the index once.
  const fields = new Map();
  for (const copy of copies) {
    const lists = shifted(copy).split("\n");
    copied(index.fields.title, copy).split("\n").forEach((name, at) => fields.set(name, fields.has(name) ? `${fields.get(name)} ${lists[at]}` : lists[at]));
  }
  return {
    tags: { ...grown(index.tags, ["title", "page"]), count: copies.flatMap(() => index.tags.count) },
    operations: grown(index.operations, ["title", "id", "method", "path", "page"]),
    webhooks: grown(index.webhooks, ["title", "page"]),
    models: grown(index.models, ["title", "page"]),
    fields: { title: [...fields.keys()].join("\n"), models: [...fields.values()].join("\n"), anchor: index.fields.anchor },
  };
}

// In this context, not in one made for it: there, each use of `Math` is slow, unlike in a browser.
function engine() {
  for (const name of ["words.js", "terms.js", "routes.js", "search.js"]) {
    vm.runInThisContext(fs.readFileSync(path.join(root, "reference/src/assets", name), "utf8"), { filename: name });
  }
  return globalThis.octoforge.search;
}

const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];
const QUERIES = [
  "a", "s", "e", "id", "url", "list repositories for a user", "POST remove-token", "/repos/octocat/hello-world/issues/1",
  "https://api.github.com/repos/{owner}/{repo}/pulls?state=open", "repos/:owner", "{owner}", "merged_at", "PullRequest",
  "notifcations", "repsoitory", "authetnication", "xqzjkvw", "zzzzzzzzzzzzzzzz", "qwertyuiopasdfghjklzxcvbnm", "enterprise",
  "create a commit comment", "aeration", "interestingly nothing", "rate limit remaining", "reactions", alphabet.join(" "),
  alphabet.map((letter) => `${letter}e`).join(" "), "s".repeat(200), "repositories ".repeat(16), "repo/".repeat(40),
  "intrest stateion relaese organziation repostiory wrokflow", alphabet.map((letter) => letter.repeat(7)).join(" "),
];

function slowest(find, query) {
  const worst = { time: 0 };
  for (let length = 1; length <= query.length; length++) {
    const typed = query.slice(0, length);
    const times = Array.from({ length: 9 }, () => {
      const from = process.hrtime.bigint();
      find(typed, 50);
      return Number(process.hrtime.bigint() - from) / 1e6;
    });
    const time = Math.min(...times);
    if (time > worst.time) Object.assign(worst, { time, typed });
  }
  return worst;
}

const times = Number(process.argv[2] ?? 9);
const small = indexOf(JSON.parse(fs.readFileSync(path.join(root, "spec/api.github.com.json"), "utf8")));
const written = `octoforge.search.load(${JSON.stringify(small)});`;
console.log(`index of GitHub: ${Math.round(written.length / 1024)} KB, ${Math.round(zlib.gzipSync(written, { level: 9 }).length / 1024)} KB gzip`);
const search = engine();
const large = enlarged(small, times);
const count = (column) => column.split("\n").length;
const entries = large.fields.models.split(/\s/).length;
console.log(`searched: ${count(large.operations.title)} operations, ${count(large.models.title)} models, ${entries} fields of ${count(large.fields.title)} names`);
const from = process.hrtime.bigint();
search.load(large);
console.log(`load: ${Math.round(Number(process.hrtime.bigint() - from) / 1e6)} ms`);
let worst = 0;
for (const query of QUERIES) {
  const { time, typed } = slowest(search.find, query);
  worst = Math.max(worst, time);
  console.log(`${time.toFixed(2).padStart(6)} ms  ${search.find(typed, 50).total.toString().padStart(6)} hits  ${typed.slice(0, 60)}`);
}
console.log(`slowest: ${worst.toFixed(2)} ms (limit ${LIMIT} ms)`);
process.exitCode = worst < LIMIT ? 0 : 1;
