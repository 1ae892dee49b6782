//! Queries and what they find first.

use serde_json::Value;

use crate::site::visit_small;
use crate::tab::{Page, quote};

const LOAD: &str = "octoforge.page.loadIndex().then(() => true)";

fn found(page: &Page, query: &str, limit: usize) -> Vec<String> {
    let hits = page.eval(&format!(
        "octoforge.search.find({}, {limit}).map((hit) => `${{hit.kind}} ${{hit.title}}`)",
        quote(query)
    ));
    hits.as_array()
        .expect("hits are a list")
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn finds_what_is_meant_first() {
    // Queries with the first hits. None: nothing is found.
    let cases: [(&str, &[&str]); 34] = [
        // What is called so comes first, then operations, the shorter title first.
        (
            "issue",
            &[
                "model Issue",
                "operation Get an issue",
                "operation Update an issue",
            ],
        ),
        (
            "issues",
            &[
                "tag issues",
                "operation List repository issues",
                "webhook issues opened",
            ],
        ),
        ("label", &["model Label", "operation Get a label"]),
        ("get an issue", &["operation Get an issue"]),
        ("GET AN ISSUE", &["operation Get an issue"]),
        // Beginnings of words, in any order.
        ("iss get", &["operation Get an issue"]),
        ("repo", &["tag repos", "operation Get a repository"]),
        // Insides of words, if they are long enough.
        ("ository", &["operation Get a repository"]),
        ("pository list", &["operation List repository issues"]),
        ("ory", &[]),
        // Methods, ids, paths.
        (
            "POST remove-token",
            &["operation Create a remove token for a repository"],
        ),
        ("patch issue", &["operation Update an issue"]),
        (
            "issues/list-for-repo",
            &["operation List repository issues"],
        ),
        ("repos/:owner", &["operation Get a repository"]),
        ("{owner}", &["operation Get a repository"]),
        ("{username}", &["operation List repositories for a user"]),
        (
            "/repos/octocat/hello-world",
            &["operation Get a repository"],
        ),
        (
            "/repos/octocat/hello-world/issues/1347",
            &["operation Get an issue", "operation Update an issue"],
        ),
        (
            "PATCH /repos/octocat/hello/issues/1",
            &["operation Update an issue"],
        ),
        (
            "https://api.github.com/users/octocat/repos?page=2",
            &["operation List repositories for a user"],
        ),
        ("/octocat/repos", &[]),
        // Typing errors: left out, added, replaced, swapped; two in long words; in a word that is still being typed.
        ("lable", &["operation Get a label", "model Label"]),
        ("isue", &["operation Get an issue"]),
        ("repositorry", &["operation Get a repository"]),
        ("reopsitroy", &["operation Get a repository"]),
        (
            "wokflow",
            &["operation List workflow runs for a repository"],
        ),
        ("reposotor", &["operation Get a repository"]),
        ("wokfl", &["operation List workflow runs for a repository"]),
        ("isu", &[]),
        // Fields, alone and with words of their models, and names without what separates their parts.
        ("merged_at", &["field merged_at"]),
        ("state pull", &["field state"]),
        ("pullrequest", &["model PullRequest"]),
        ("state label", &[]),
        ("issue nonsense", &[]),
    ];
    visit_small("", |page| {
        page.eval(LOAD);
        for (query, expected) in cases {
            let hits = found(page, query, 9);
            let first: Vec<&str> = hits
                .iter()
                .take(expected.len().max(1))
                .map(String::as_str)
                .collect();
            assert_eq!(first, expected, "{query}: {hits:#?}");
        }
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn gives_whole_hits_and_their_number() {
    visit_small("", |page| {
        page.eval(LOAD);
        let state = page.eval("octoforge.search.find('state issue', 5)[0]");
        assert_eq!(
            (&state["model"], &state["page"]),
            (&"Issue".into(), &"pages/other.html#field-state".into()),
            "{state}"
        );
        let token = page.eval("octoforge.search.find('remove-token')[0]");
        assert_eq!(
            (&token["tag"], &token["method"]),
            (&"actions".into(), &"POST".into()),
            "{token}"
        );
        let counted = page.eval(
            "[octoforge.search.find('state').length, octoforge.search.find('state', 1).total]",
        );
        assert_eq!(counted.to_string(), "[2,2]");
        let kinds =
            page.eval("octoforge.search.find('issue', 9, 'operation').map((hit) => hit.kind)");
        assert!(
            kinds.as_array().is_some_and(
                |kinds| kinds.len() == 4 && kinds.iter().all(|kind| kind == "operation")
            ),
            "{kinds}"
        );
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn survives_anything_typed_or_pasted() {
    visit_small("", |page| {
        assert_eq!(
            page.eval("octoforge.search.find('issue').length"),
            0,
            "before there is an index"
        );
        page.eval(LOAD);
        let odd = [
            "",
            " ",
            "/",
            ">",
            "::",
            "{}",
            "\u{0}",
            "\\",
            "__proto__",
            "constructor",
            "toString",
            "é",
            "İstanbul",
            "日本語",
            "🦀",
            "...",
        ];
        for query in odd.iter().map(|text| quote(text)).chain([
            "'x'.repeat(1e6)".to_owned(),
            "'get '.repeat(1e5)".to_owned(),
        ]) {
            let total = page.eval(&format!("octoforge.search.find({query}).total"));
            assert!(total.is_u64(), "{query}: {total}");
        }
        assert_eq!(
            page.eval("octoforge.search.find('get '.repeat(99) + 'label')[0].title"),
            "Get a label"
        );
    });
}
