//! The keys that only one variant requires select it.

use unions_by_keys::json;
use unions_by_keys::models::{Review, ReviewRefused, ReviewSource, Reviewer};

fn reviewer(text: &str) -> Reviewer {
    let review: Review = json::from_str(&format!("{{\"reviewer\":{text}}}")).unwrap();
    assert_eq!(json::to_string(&review), format!("{{\"reviewer\":{text}}}"));
    review.reviewer.unwrap()
}

#[test]
fn keys_choose() {
    assert!(matches!(reviewer(r#"{"id":1,"login":"a"}"#), Reviewer::User(user) if user.login == "a"));
    assert!(matches!(reviewer(r#"{"id":1,"slug":"s"}"#), Reviewer::Team(team) if team.slug == "s"));
    // Keys of neither variant; and the keys of one, with a type that is not its own.
    assert!(matches!(reviewer(r#"{"id":1}"#), Reviewer::Unrecognized(_)));
    assert!(matches!(reviewer(r#"{"id":"x","login":"a"}"#), Reviewer::Unrecognized(_)));
    assert!(matches!(reviewer(r#""ghost""#), Reviewer::Unrecognized(_)));
}

#[test]
fn inline_variants_too() {
    let text = r#"{"source":{"blob":"b","encoding":"base64","size":1}}"#;
    let review: Review = json::from_str(text).unwrap();
    assert!(matches!(review.source.as_option(), Some(ReviewSource::RawBlob(blob)) if blob.blob == "b"));
    assert_eq!(json::to_string(&review), text);
}

#[test]
fn keys_that_one_variant_alone_may_have_tell() {
    let refused = |text: &str| {
        let review: Review = json::from_str(&format!("{{\"refused\":{text}}}")).unwrap();
        assert_eq!(json::to_string(&review), format!("{{\"refused\":{text}}}"));
        review.refused.unwrap()
    };
    assert!(matches!(refused(r#"{"message":"m","errors":["e"]}"#), ReviewRefused::Failure(_)));
    assert!(matches!(refused(r#"{"message":"m","metadata":{}}"#), ReviewRefused::Violation(_)));
    // No key distinguishes the variants: the first one of the description is used.
    assert!(matches!(refused(r#"{"message":"m"}"#), ReviewRefused::Failure(_)));
}
