//! Payloads under the names of their webhooks.

use webhooks::json;
use webhooks::webhooks::{IssuesOpened, Ping};

#[test]
fn payloads_read() {
    let opened: IssuesOpened = json::from_str(r#"{"action":"opened","repository":{"id":1}}"#).unwrap();
    assert_eq!((opened.action.as_str(), opened.repository.unwrap().id), ("opened", 1));
    let ping: Ping = json::from_str(r#"{"zen":"Keep it logically awesome."}"#).unwrap();
    assert!(ping.zen.is_some() && ping.repository.is_none());
}
