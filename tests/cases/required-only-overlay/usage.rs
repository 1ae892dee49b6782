//! Variants that only differ in required keys become one struct with optional fields.

use required_only_overlay::json;
use required_only_overlay::models::{Check, CheckStatus, File};

#[test]
fn any_of_the_keys_will_do() {
    for text in [r#"{"sha":"1"}"#, r#"{"content":"c"}"#, r#"{"path":"p","sha":"1","content":"c"}"#] {
        assert_eq!(json::to_string(&json::from_str::<File>(text).unwrap()), text);
    }
    let text = r#"{"name":"n","status":"queued"}"#;
    let check: Check = json::from_str(text).unwrap();
    assert_eq!((&check.status, &check.conclusion), (&Some(CheckStatus::Queued), &None));
    assert_eq!(json::to_string(&check), text);
}
