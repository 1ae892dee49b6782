//! Letters that are marked in what is found.

use crate::site::visit_small;
use crate::tab::quote;

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn marks_the_letters_that_match() {
    // Text, query, and the text with what is marked in brackets.
    let cases = [
        ("Get an issue", "iss", "Get an [iss]ue"),
        ("Get an issue", "get issue", "[Get] an [issue]"),
        ("PullRequest", "request", "Pull[Request]"),
        ("GitHub", "github", "[GitHub]"),
        ("repository", "ository", "rep[ository]"),
        ("repository", "repositroy", "[repository]"),
        (
            "/repos/{owner}/issues",
            "repos/:owner",
            "/[repos]/{[owner]}/issues",
        ),
        ("Get an issue", "label", "Get an issue"),
    ];
    visit_small("", |page| {
        for (text, query, expected) in cases {
            let parts = format!(
                "(() => {{ const marked = document.createElement('p'); marked.append(...octoforge.page.marked({}, {}));
                return [...marked.childNodes].map((node) => node.localName ? `[${{node.textContent}}]` : node.textContent).join(''); }})()",
                quote(text),
                quote(query)
            );
            assert_eq!(page.text_of(&parts), expected, "{query}");
        }
    });
}
