//! The parts of `allOf` become one struct.

use all_of::json;
use all_of::models::{Event, Uses};

#[test]
fn what_any_part_requires_is_required() {
    let text = r#"{"id":1,"label":"l","author":{"login":"a","id":2},"tags":[{"name":"n","color":"c"}]}"#;
    let event: Event = json::from_str(text).unwrap();
    assert_eq!((event.id, event.author.login.as_str()), (1, "a"));
    assert_eq!(json::to_string(&event), text);
    for text in [r#"{"id":1,"label":"l"}"#, r#"{"id":1,"label":"l","author":null}"#, r#"{"id":1.5,"label":"l","author":{"login":"a"}}"#] {
        assert!(json::from_str::<Event>(text).is_err(), "{text}");
    }
}

#[test]
fn null_is_allowed_if_all_allow_it() {
    let text = r#"{"said":null,"both":null,"one":{"c":"x"}}"#;
    let uses: Uses = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&uses), text);
    assert!(json::from_str::<Uses>(r#"{"said":null,"both":null,"one":null}"#).is_err());
}
