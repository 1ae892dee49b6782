//! The value of a property selects the variant.

use unions_by_literal::json;
use unions_by_literal::models::{Content, Environment, Rule};

#[test]
fn texts_choose() {
    let text = r#"{"rules":[{"type":"wait_timer","minutes":5},{"type":"reviewers"},{"type":"branch_policy","x":1}],"content":{"type":"symlink","target":"t"}}"#;
    let environment: Environment = json::from_str(text).unwrap();
    let rules = environment.rules.as_deref().unwrap();
    assert!(matches!(&rules[0], Rule::Wait(wait) if wait.minutes == Some(5)));
    assert!(matches!(&rules[1], Rule::Review(review) if review.teams.is_none()));
    // An unknown value matches no variant.
    assert!(matches!(&rules[2], Rule::Unrecognized(_)));
    assert!(matches!(environment.content.as_ref(), Some(Content::Symlink(link)) if link.target == "t"));
    assert_eq!(json::to_string(&environment), text);
}
