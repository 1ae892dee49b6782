//! A nullable duplicate has the same type as its component, however null is declared.

use nullable_twins::json;
use nullable_twins::models::{Issue, Milestone, SimpleUser};

#[test]
fn values_of_twins_are_of_one_type() {
    let text = r#"{"author":{"login":"a"},"assignee":null,"reviewer":{"login":"b","id":1},"milestone":{"number":2}}"#;
    let issue: Issue = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&issue), text);
    let users: [Option<&SimpleUser>; 3] =
        [Some(&issue.author), issue.assignee.as_ref(), issue.reviewer.as_option()];
    assert_eq!(users.map(|user| user.map(|user| user.login.as_str())), [Some("a"), None, Some("b")]);
    let milestone: Option<Milestone> = issue.milestone;
    assert_eq!(milestone.unwrap().number, 2);
}
