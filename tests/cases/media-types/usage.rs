//! Media types that can be requested, their outputs, and downloads.

use media_types::http::Response;
use media_types::http::header::{ACCEPT, LOCATION};
use media_types::{Base, Bytes, Caller, Endpoint, Paged, cats, files};

/// A caller that returns what it was asked to download.
struct Asked;

impl Caller for Asked {
    type Reply<'a, E: Endpoint> = String;
    type Pages<'a, E: Paged> = String;
    type Items<'a, E: Paged> = String;
    type Download<'a> = String;

    fn call<E: Endpoint>(&self, _: E) -> String {
        "sent".to_owned()
    }

    fn pages<E: Paged>(&self, _: E) -> String {
        "pages".to_owned()
    }

    fn items<E: Paged>(&self, _: E) -> String {
        "items".to_owned()
    }

    fn download<E: Endpoint>(&self, _: E) -> String {
        E::OPERATION.accept.to_owned()
    }
}

/// Returns the requested media type, and the output for a response.
fn ask<E: Endpoint>(endpoint: E, body: &'static str) -> (String, E::Output) {
    let base = Base::parse("https://example.com").unwrap();
    let request = endpoint.to_request(&base).unwrap();
    let accept = request.headers()[ACCEPT].to_str().unwrap().to_owned();
    (accept, E::from_response(Response::new(Bytes::from_static(body.as_bytes()))).unwrap())
}

#[test]
fn other_json_is_another_type() {
    let (accept, names) = ask(cats::list(), r#"["a"]"#);
    assert_eq!((accept.as_str(), names.as_slice()), ("application/json", &["a".to_owned()][..]));
    let (accept, stars) = ask(cats::list().per_page(1).star(), r#"[{"at":"noon"}]"#);
    assert_eq!((accept.as_str(), stars[0].at.as_str()), ("application/vnd.zoo.v3.star+json", "noon"));
    assert_eq!(cats::list().star().items(&Asked), "items");
}

#[test]
fn the_same_type_may_be_asked_for_with_more_in_it() {
    let (accept, names) = ask(cats::list().text_match(), r#"["a"]"#);
    assert_eq!((accept.as_str(), names.as_slice()), ("application/vnd.zoo.text-match+json", &["a".to_owned()][..]));
    assert_eq!(cats::list().text_match().items(&Asked), "items");
}

#[test]
fn text_is_text_and_bytes_are_bytes() {
    let cat = || cats::create("Tom");
    let (accept, text): (_, String) = ask(cat().as_patch(), "+1");
    assert_eq!((accept.as_str(), text.as_str()), ("application/vnd.zoo.patch", "+1"));
    let (_, bytes): (_, Bytes) = ask(cat().raw(), "raw");
    assert_eq!(bytes, "raw");
    let (accept, text): (_, String) = ask(cat().html(), "<p>");
    assert_eq!((accept.as_str(), text.as_str()), ("application/vnd.zoo.html+json", "<p>"));
    let _: (_, Bytes) = ask(cat().png(), "");
    let _: (_, String) = ask(cat().plain(), "");
}

#[test]
fn a_choice_sends_the_same_request() {
    let base = Base::parse("https://example.com").unwrap();
    let request = cats::create("Tom").patch("p").raw().to_request(&base).unwrap();
    assert_eq!(request.uri(), "https://example.com/cats?patch=p");
    assert_eq!(request.body(), "\"Tom\"");
    assert_eq!(<cats::CreateRaw as Endpoint>::OPERATION.id, "cats/create");
}

#[test]
fn names_that_meet_give_way() {
    let (accept, _): (_, cats::TableTextHtmlOutput) = ask(cats::table().text_html(), "");
    assert_eq!(accept, "text/html");
    let (_, csv) = ask(cats::table().csv(), "a,b");
    assert!(matches!(csv, cats::TableAsCsvOutput::Ok(text) if text == "a,b"));
}

#[test]
fn what_may_be_large_is_downloaded() {
    assert_eq!(files::get(1).octet_stream().download(&Asked), "application/octet-stream");
    assert_eq!(files::find(1).download(&Asked), "application/json");
    assert_eq!(files::place(1).download(&Asked), "application/json");
    assert_eq!(cats::create("Tom").html().download(&Asked), "application/vnd.zoo.html+json");
}

#[test]
fn a_place_may_be_awaited() {
    let answer = |status| Response::builder().status(status).header(LOCATION, "/there").body(Bytes::new()).unwrap();
    let read = |status| <files::Report as Endpoint>::from_response(answer(status)).unwrap();
    assert!(read(202).is_none());
    assert_eq!(read(302).unwrap().location, "/there");
}
