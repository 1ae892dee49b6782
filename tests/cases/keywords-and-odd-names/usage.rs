//! Names that are not Rust identifiers are encoded as JSON spells them.

use keywords_and_odd_names::{Base, Endpoint, json, loop_};
use keywords_and_odd_names::models::{_2fa, Links, Mod};

#[test]
fn every_name_is_written_as_it_came() {
    let text = r#"{"self":"a","type":"b","async":true,"+1":1,"-1":2,"2fa_disabled":true,"_links":"c","camelCase":"d","SPDXID":"e","with-dash":"f","ref.name":"g","extra":"h","other":1}"#;
    let links: Links = json::from_str(text).unwrap();
    assert_eq!((links.plus_1, links.minus_1), (Some(1), Some(2)));
    assert_eq!((links.self_.as_deref(), links.extra_.as_deref()), (Some("a"), Some("h")));
    assert_eq!(links.extra.len(), 1);
    assert_eq!(json::to_string(&links), text);
    let text = r#"{"impl":{"string":{"text":"t"}}}"#;
    let inner: Option<_2fa> = json::from_str::<Mod>(text).unwrap().r#impl;
    assert_eq!(inner.unwrap().string.unwrap().text.as_deref(), Some("t"));
}

#[test]
fn parameters_too() {
    let base = Base::parse("https://example.com").unwrap();
    let request = loop_::r#match("a b").send_("now").self_(true).to_request(&base).unwrap();
    assert_eq!(request.uri(), "https://example.com/match/a%20b?send=now&self=true");
}
