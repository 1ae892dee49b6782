//! Known values are variants; other values are kept.

use open_enums::json;
use open_enums::models::{Issue, IssueEvent, IssueMode, IssueReaction, IssueReason, IssueState};

#[test]
fn every_text_comes_back() {
    let reactions = ["+1", "-1", "heart"].map(IssueReaction::from);
    assert_eq!(reactions, [IssueReaction::Plus1, IssueReaction::Minus1, IssueReaction::Heart]);
    let texts = [
        IssueReaction::Plus1.to_string(),
        IssueEvent::Asterisk.to_string(),
        IssueMode::_100644.to_string(),
        IssueReason::WontFix.to_string(),
        IssueReason::Self_.to_string(),
        IssueReason::Empty.to_string(),
    ];
    assert_eq!(texts, ["+1", "*", "100644", "won't fix", "Self", ""]);
}

#[test]
fn a_new_text_is_no_error() {
    let text = r#"{"state":"draft","events":["/","deploy"],"lock":null,"conclusion":null,"merged":true,"size":3}"#;
    let issue: Issue = json::from_str(text).unwrap();
    assert_eq!(issue.state, IssueState::Unrecognized("draft".to_owned()));
    assert_eq!(issue.state.as_str(), "draft");
    assert_eq!(issue.events.as_ref().unwrap()[0], IssueEvent::Slash);
    assert!(issue.lock.is_null() && issue.conclusion.is_null());
    assert_eq!(json::to_string(&issue), text);
}

#[test]
fn a_value_that_is_no_text_is_one() {
    let error = json::from_str::<Issue>(r#"{"state":1}"#).unwrap_err();
    assert_eq!(error.path(), Some("state"));
}
