//! Undeclared members are kept, with their type if it is declared.

use typed_extras::json;
use typed_extras::models::{Closed, Metrics, Open, Permissions};

#[test]
fn extras_have_their_type() {
    let text = r#"{"issues":"read","pages":"write"}"#;
    let permissions: Permissions = json::from_str(text).unwrap();
    assert_eq!(permissions.extra.get("pages").map(String::as_str), Some("write"));
    assert_eq!(json::to_string(&permissions), text);
    assert!(json::from_str::<Permissions>(r#"{"pages":1}"#).is_err());

    let text = r#"{"day":"2024-01-31","views":{"count":3},"clones":{"count":1,"more":true}}"#;
    let metrics: Metrics = json::from_str(text).unwrap();
    assert_eq!(metrics.extra.get("views").unwrap().count, 3);
    assert_eq!(json::to_string(&metrics), text);
}

#[test]
fn whatever_is_declared_of_others_they_are_kept() {
    let text = r#"{"a":"b","c":{"d":[null]}}"#;
    let open: Open = json::from_str(text).unwrap();
    let closed: Closed = json::from_str(text).unwrap();
    assert_eq!((json::to_string(&open), json::to_string(&closed)), (text.to_owned(), text.to_owned()));
}
