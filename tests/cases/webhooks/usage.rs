//! Payloads of webhooks, decoded by event and action.

use webhooks::http::HeaderMap;
use webhooks::json;
use webhooks::webhooks::{Event, IssuesOpened, Ping, ReceiveError, Secret, SignatureError};

#[test]
fn payloads_read() {
    let opened: IssuesOpened = json::from_str(r#"{"action":"opened","repository":{"id":1}}"#).unwrap();
    assert_eq!((opened.action.as_str(), opened.repository.unwrap().id), ("opened", 1));
    let ping: Ping = json::from_str(r#"{"zen":"Keep it logically awesome."}"#).unwrap();
    assert!(ping.zen.is_some() && ping.repository.is_none());
}

#[test]
fn events_are_told_by_name_and_action() {
    let parse = |event: &str, body: &str| {
        let read = Event::parse(event, body.as_bytes()).unwrap();
        assert_eq!(read.name(), event);
        assert_eq!(String::from_utf8(read.to_vec()).unwrap(), body);
        read
    };
    let opened = parse("issues", r#"{"action":"opened","repository":{"id":1}}"#);
    assert!(matches!(&opened, Event::IssuesOpened(payload) if payload.repository.is_some()));
    assert_eq!(opened.action(), Some("opened"));
    assert!(matches!(parse("issues", r#"{"action":"locked"}"#), Event::IssuesClosed(_)));
    let sent = parse("repository_dispatch", r#"{"action":"anything","branch":"main"}"#);
    assert!(matches!(sent, Event::RepositoryDispatch(payload) if payload.action == "anything"));
    assert!(matches!(parse("ping", r#"{"zen":"Hm.","more":[1.5]}"#), Event::Ping(_)));
}

#[test]
fn what_is_unknown_is_kept() {
    for (event, body, action) in [
        ("issues", r#"{"action":"sneezed","x":[1.5,null]}"#, Some("sneezed")),
        ("issues", r#"{}"#, None),
        ("stars", "[]", None),
        ("Issues", r#"{"action":7}"#, None),
    ] {
        let read = Event::parse(event, body.as_bytes()).unwrap();
        assert!(matches!(read, Event::Unrecognized { .. }), "{event} {body}");
        assert_eq!((read.name(), read.action()), (event, action));
        assert_eq!(String::from_utf8(read.to_vec()).unwrap(), body);
    }
}

#[test]
fn a_payload_that_is_not_as_declared_is_an_error_with_a_place() {
    for (event, body, message) in [
        ("repository_dispatch", r#"{"action":"a"}"#, "event repository_dispatch: the document: missing field `branch`"),
        ("issues", r#"{"action":"opened","repository":{"id":"x"}}"#, "event issues: repository.id: expected an integer of 64 bits, found \"x\""),
    ] {
        let error = Event::parse_strict(event, body.as_bytes()).unwrap_err();
        assert_eq!((error.to_string().as_str(), error.event()), (message, event));
        assert_eq!(error.raw_body(), body.as_bytes());
        assert!(!format!("{error:?}").contains("action"));
    }
    assert!(Event::parse("issues", b"{").is_err());
}

#[test]
fn a_field_that_is_not_as_declared_refuses_no_payload() {
    let body = r#"{"action":"opened","repository":{"id":"x"}}"#;
    let decoded = Event::decode("issues", body.as_bytes()).unwrap();
    let told: Vec<_> = decoded.deviations.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["repository.id: expected an integer of 64 bits, found a string"]);
    assert_eq!(decoded.value, Event::parse("issues", body.as_bytes()).unwrap());
    assert_eq!(String::from_utf8(decoded.value.to_vec()).unwrap(), body);
}

#[test]
fn only_what_is_signed_is_received() {
    let secret = Secret::new("s").unwrap();
    let body = br#"{"zen":"Hm."}"#;
    let headers = |signature: String| {
        let all = [("X-Zoo-Event", "ping".to_owned()), ("X-Zoo-Delivery", "7".to_owned()), ("X-Zoo-Signature", signature)];
        all.into_iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect::<HeaderMap>()
    };
    let delivery = Event::receive(&secret, &headers(secret.sign(body)), body).unwrap();
    assert_eq!((delivery.id.as_deref(), delivery.event.name()), (Some("7"), "ping"));
    let refused = Event::receive(&secret, &headers(secret.sign(b"{}")), body).unwrap_err();
    assert!(matches!(refused, ReceiveError::Signature(SignatureError::Mismatch)));
}
