//! Request bodies and their media types.

use bodies::http::header::CONTENT_TYPE;
use bodies::{Base, Endpoint, Null, labels, text};

fn sent(endpoint: impl Endpoint) -> (String, String, String) {
    let base = Base::parse("https://example.com").unwrap();
    let request = endpoint.to_request(&base).unwrap();
    let media = request.headers().get(CONTENT_TYPE).map_or("", |media| media.to_str().unwrap());
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    (request.uri().path().to_owned(), media.to_owned(), body)
}

fn check(endpoint: impl Endpoint, path: &str, media: &str, body: &str) {
    assert_eq!(sent(endpoint), (path.to_owned(), media.to_owned(), body.to_owned()));
}

const JSON: &str = "application/json";

#[test]
fn properties_are_arguments_and_setters() {
    check(
        labels::create("repo", "bug", "red").description(Null).aliases(["b"]).body_send(true),
        "/repos/repo/labels",
        JSON,
        r#"{"name":"bug","color":"red","description":null,"aliases":["b"],"send":true}"#,
    );
    check(labels::create("r", "bug", "mauve"), "/repos/r/labels", JSON, r#"{"name":"bug","color":"mauve"}"#);
    check(labels::update("r").color("c"), "/repos/r/labels", JSON, r#"{"color":"c"}"#);
}

#[test]
fn a_union_is_sent_as_what_it_holds() {
    check(labels::set("r", vec!["a".to_owned()]), "/repos/r/labels", JSON, r#"["a"]"#);
    let object = labels::SetBodyLabels::new(["a"]);
    check(labels::set("r", object), "/repos/r/labels", JSON, r#"{"labels":["a"]}"#);
}

#[test]
fn other_bodies_are_sent_as_they_are() {
    check(text::render().body("# Title"), "/render", "text/plain", "# Title");
    check(text::render(), "/render", "", "");
    check(text::upload("bytes"), "/render", "application/octet-stream", "bytes");
    check(text::patch([1, 2]), "/render", JSON, "[1,2]");
    check(text::delete(), "/render", "", "");
}
