//! No value makes a request of another operation.

use overlaps::{Base, Endpoint, branches, compare, files, gists, releases, things};

fn path(endpoint: impl Endpoint) -> String {
    let base = Base::parse("https://example.com").unwrap();
    match endpoint.to_request(&base) {
        Ok(request) => request.uri().path().to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_segment_that_names_another_operation_is_refused() {
    assert_eq!(path(gists::get("1")), "/gists/1");
    let refused = "gists/get: these values address `/gists/public`, which is another operation";
    assert_eq!(path(gists::get("public")), refused);
    assert_eq!(path(gists::delete("public")), "/gists/public");
    assert_eq!(path(releases::get(1)), "/releases/1");
    let refused = "things/mine: these values address `/books/{name}`, which is another operation";
    assert_eq!(path(things::mine("books")), refused);
    let refused = "things/book: these values address `/{kind}/mine`, which is another operation";
    assert_eq!(path(things::book("mine")), refused);
}

#[test]
fn slashes_that_would_reach_another_operation_are_encoded() {
    assert_eq!(path(branches::get("a/b")), "/branches/a/b");
    assert_eq!(path(branches::get("a/protection")), "/branches/a%2Fprotection");
    assert_eq!(path(branches::protection("a/protection")), "/branches/a/protection/protection");
}

#[test]
fn what_the_settings_call_the_same_is_sent() {
    assert_eq!(path(compare::range("a...b")), "/compare/a...b");
}

#[test]
fn a_value_may_be_empty_where_the_description_says_so() {
    assert_eq!(path(files::get("")), "/files/");
    assert_eq!(path(files::get("a/b")), "/files/a/b");
    let refused = "branches/get: path parameter `branch`: an empty value would address another resource";
    assert_eq!(path(branches::get("")), refused);
}
