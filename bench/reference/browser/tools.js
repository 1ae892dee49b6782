// The tools that are compared: where each shows one operation of GitHub, and how a reader searches there.
//
// The addresses are those that a reader would be given: our page of the operation, and of the others the address that
// their own links to the operation have. Telemetry and fonts from elsewhere are off where there is an option.
"use strict";

// The operation actions/create-remove-token-for-repo: words of its description that no other has, and its title.
const TEXT = "self-hosted runner from an repository";
const TITLE = "Create a remove token for a repository";
const QUERY = "remove token";

const SPEC = "/spec/api.github.com.json";
const html = (body) => `<!doctype html><html><head><meta charset="utf-8"></head><body style="margin: 0">${body}</body></html>`;
const redoc = (script) => html(`<redoc spec-url="${SPEC}"></redoc>${script}`);

// `field`: the input of the search, if it is on the page; otherwise Ctrl K opens the search. `results`: what
// holds the results.
const TOOLS = [
  {
    name: "Octoforge",
    address: "/octoforge/operations/actions/create-remove-token-for-repo.html",
    results: "#palette-list",
  },
  {
    name: "Scalar",
    version: "node_modules/@scalar/api-reference",
    address: "/scalar.html#tag/actions/POST/repos/{owner}/{repo}/actions/runners/remove-token",
    page: html(`<div id="app"></div><script src="/lib/node_modules/@scalar/api-reference/dist/browser/standalone.js"></script>
<script>Scalar.createApiReference("#app", { url: "${SPEC}", withDefaultFonts: false, telemetry: false });</script>`),
    results: "[role=dialog] [role=listbox]",
  },
  {
    name: "Redoc",
    version: "redoc-3",
    address: "/redoc-3.html#/actions/actions/create-remove-token-for-repo",
    page: redoc('<script type="module" src="/lib/redoc-3/bundles/redoc.standalone.js"></script>'),
    results: ".overlay",
  },
  {
    name: "Redoc",
    version: "node_modules/redoc",
    address: "/redoc-2.html#tag/actions/operation/actions/create-remove-token-for-repo",
    page: redoc('<script src="/lib/node_modules/redoc/bundles/redoc.standalone.js"></script>'),
    field: "[role=search] input",
    results: "[data-role='search:results']",
  },
];

module.exports = { QUERY, TEXT, TITLE, TOOLS };
