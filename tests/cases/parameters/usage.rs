//! Places of parameters in the URL.

use parameters::{Base, Endpoint, repos, search};

fn url(endpoint: impl Endpoint) -> String {
    let base = Base::parse("https://example.com/v3").unwrap();
    endpoint.to_request(&base).unwrap().uri().to_string()
}

#[test]
fn paths() {
    assert_eq!(
        url(repos::compare_commits("me", "it", "v1/x", "v2")),
        "https://example.com/v3/repos/me/it/compare/v1%2Fx...v2"
    );
    // Only parameters declared so can have several segments.
    assert_eq!(
        url(repos::get_content("a/b", "src/lib.rs", "main")),
        "https://example.com/v3/repos/a%2Fb/contents/src/lib.rs?ref=main"
    );
}

#[test]
fn queries() {
    assert_eq!(
        url(repos::compare_commits("a", "b", "c", "d").verbose(true).per_page(7)),
        "https://example.com/v3/repos/a/b/compare/c...d?verbose=true&per_page=7"
    );
    assert_eq!(
        url(search::issues([1, 2]).labels(["a b", "c"]).has(["x,y", "z"]).state(["open", "new"])),
        "https://example.com/v3/search?ids=1,2&labels=a%20b&labels=c&has=x%2Cy,z&state%5B%5D=open&state%5B%5D=new"
    );
    assert_eq!(
        url(search::issues([1]).since("2024-01-31T00:00:00Z").repo(42)),
        "https://example.com/v3/search?ids=1&since=2024-01-31T00%3A00%3A00Z&repo=42"
    );
    // The last value that is set counts.
    assert_eq!(url(search::issues([1]).repo("a").repo("b")), "https://example.com/v3/search?ids=1&repo=b");
}
