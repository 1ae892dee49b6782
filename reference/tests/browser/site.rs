//! A small site written by hand: two pages, the scripts as they are, and an index.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::tab::{Page, visit};

/// Scripts in the order that pages load them.
const SCRIPTS: [&str; 6] = [
    "words.js",
    "terms.js",
    "routes.js",
    "search.js",
    "palette.js",
    "filter.js",
];

/// Style of the site, as much of it as rules of contrast and tests of visibility need.
const STYLE: &str = "
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 16px sans-serif }
a { color: LinkText }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline }
[role=option][aria-selected=true] { background: Highlight; color: HighlightText }
#palette { padding: 0 }
#palette-list { max-height: 300px; overflow: auto }
";

/// Operations by tag: title, id, method, path.
const OPERATIONS: [(&str, &[[&str; 4]]); 3] = [
    (
        "actions",
        &[
            [
                "Create a remove token for a repository",
                "actions/create-remove-token-for-repo",
                "POST",
                "/repos/{owner}/{repo}/actions/runners/remove-token",
            ],
            [
                "List workflow runs for a repository",
                "actions/list-workflow-runs-for-repo",
                "GET",
                "/repos/{owner}/{repo}/actions/runs",
            ],
        ],
    ),
    (
        "issues",
        &[
            [
                "Get an issue",
                "issues/get",
                "GET",
                "/repos/{owner}/{repo}/issues/{issue_number}",
            ],
            [
                "Update an issue",
                "issues/update",
                "PATCH",
                "/repos/{owner}/{repo}/issues/{issue_number}",
            ],
            [
                "List repository issues",
                "issues/list-for-repo",
                "GET",
                "/repos/{owner}/{repo}/issues",
            ],
            [
                "Get a label",
                "issues/get-label",
                "GET",
                "/repos/{owner}/{repo}/labels/{name}",
            ],
        ],
    ),
    (
        "repos",
        &[
            [
                "Get a repository",
                "repos/get",
                "GET",
                "/repos/{owner}/{repo}",
            ],
            [
                "List repositories for a user",
                "repos/list-for-user",
                "GET",
                "/users/{username}/repos",
            ],
            // Text of a description may look like markup.
            [
                "Escape <img src=x onerror=alert(1)>",
                "repos/escape",
                "GET",
                "/escape",
            ],
        ],
    ),
];

const MODELS: [&str; 4] = ["Issue", "Label", "PullRequest", "Repository"];

/// Names of fields, with the numbers of the models that have them.
const FIELDS: [(&str, &str); 4] = [
    ("merged_at", "2"),
    ("state", "0 2"),
    ("full_name", "3"),
    ("default", "1"),
];

fn column<'text>(entries: impl IntoIterator<Item = &'text str>) -> String {
    entries.into_iter().collect::<Vec<_>>().join("\n")
}

fn index() -> Value {
    let operations: Vec<_> = OPERATIONS
        .iter()
        .flat_map(|(_, operations)| *operations)
        .collect();
    let of = |part: usize| column(operations.iter().map(|operation| operation[part]));
    json!({
        "tags": {
            "title": column(OPERATIONS.iter().map(|(tag, _)| *tag)),
            "page": column(["actions.html", "issues.html", "pages/other.html"]),
            "count": OPERATIONS.map(|(_, operations)| operations.len()),
        },
        "operations": {
            "title": of(0), "id": of(1), "method": of(2), "path": of(3),
            "page": column(operations.iter().map(|_| "pages/other.html")),
        },
        "webhooks": { "title": "issues opened", "page": "webhooks/issues-opened.html" },
        "models": { "title": column(MODELS), "page": column(MODELS.map(|_| "pages/other.html")) },
        "fields": {
            "title": column(FIELDS.map(|(name, _)| name)),
            "models": column(FIELDS.map(|(_, models)| models)),
            "anchor": "#field-",
        },
    })
}

fn page(title: &str, extra: &str) -> String {
    let scripts: String = SCRIPTS
        .iter()
        .map(|script| format!("<script src=\"../assets/{script}\" defer></script>\n"))
        .collect();
    format!(
        "<!doctype html>
<html lang=\"en\" data-root=\"../\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>{title}</title>
<link rel=\"stylesheet\" href=\"../assets/style.css\">
{scripts}{extra}</head>
<body>
<header><button id=\"search-button\" hidden>Search</button></header>
<nav aria-label=\"Operations\">
<div hidden><label for=\"filter\">Filter</label> <input id=\"filter\" type=\"search\"></div>
<div id=\"filter-list\"><ul><li><a href=\"other.html\">List repository issues</a></li></ul></div>
</nav>
<main><h1>{title}</h1><p>Text to read.</p><p><label>A field <input id=\"field\"></label></p></main>
</body>
</html>
"
    )
}

/// Runs a test on the small site, with `script` as one more script of the page.
pub(crate) fn visit_small(script: &str, test: impl FnOnce(&Page)) {
    let directory = tempfile::tempdir().expect("temporary files can be made");
    let write = |file: &str, text: &str| {
        fs::write(directory.path().join(file), text).expect("the directory is there")
    };
    for part in ["assets", "pages"] {
        fs::create_dir(directory.path().join(part)).expect("the directory is new");
    }
    for name in SCRIPTS {
        let source = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src/assets")
            .join(name);
        write(
            &format!("assets/{name}"),
            &fs::read_to_string(source).expect("the script is there"),
        );
    }
    write("assets/style.css", STYLE);
    write("assets/extra.js", script);
    write(
        "search-index.js",
        &format!("octoforge.search.load({});", index()),
    );
    write(
        "pages/page.html",
        &page(
            "A page",
            "<script src=\"../assets/extra.js\" defer></script>\n",
        ),
    );
    write("pages/other.html", &page("Another page", ""));
    let root = format!(
        "file://{}/",
        directory.path().to_str().expect("temporary paths are text")
    );
    visit(&root, |tab| {
        tab.open("pages/page.html");
        test(tab);
    });
}
