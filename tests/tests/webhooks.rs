//! Each of GitHub's webhooks is told by its event and action, and its payload is typed.

use octoforge::json;
use octoforge::webhooks::Event;
use octoforge_generator::ir_of;
use octoforge_tests::{examples, github, invent, same};
use serde_json::Value;

#[test]
fn every_webhook_is_recognized_and_comes_back_unchanged() {
    let api = ir_of(&github().input()).unwrap();
    assert_eq!(api.webhooks.len(), 270);
    for webhook in &api.webhooks {
        let event = webhook.event.as_ref().unwrap();
        let mut payload = invent(&api, webhook.payload().unwrap());
        let action = event.actions.first();
        if let Some(action) = action {
            payload["action"] = Value::from(action.as_str());
        }
        let read = Event::parse(&event.name, payload.to_string().as_bytes()).unwrap();
        assert!(
            !matches!(read, Event::Unrecognized { .. }),
            "{}",
            webhook.key
        );
        assert_eq!(read.name(), event.name, "{}", webhook.key);
        assert_eq!(read.action(), action.map(String::as_str), "{}", webhook.key);
        let back: Value = serde_json::from_slice(&read.to_vec()).unwrap();
        assert!(
            same(&payload, &back),
            "{}: {payload} came back as {back}",
            webhook.key
        );
    }
}

#[test]
fn the_examples_of_the_description_are_what_they_are_called() {
    let api = ir_of(&github().input()).unwrap();
    let mut seen = Vec::new();
    for example in examples(&api)
        .iter()
        .filter(|one| one.media.contains("json"))
    {
        let Some(webhook) = api.webhooks.iter().find(|one| one.key == example.operation) else {
            continue;
        };
        let event = webhook.event.as_ref().unwrap();
        let read = Event::parse(&event.name, example.shown.json.as_bytes()).unwrap();
        assert_eq!(read.action(), event.actions.first().map(String::as_str));
        seen.push(example.operation);
    }
    assert_eq!(seen.len(), 6, "{seen:?}");
}

#[test]
fn a_payload_is_typed() {
    let body = r#"{"hook_id":7,"zen":"Hm.","sender":null}"#;
    let Event::Ping(ping) = Event::parse("ping", body.as_bytes()).unwrap() else {
        panic!("a ping is a ping");
    };
    assert_eq!((ping.zen.as_deref(), ping.hook_id), (Some("Hm."), Some(7)));
    assert_eq!(json::to_string(&*ping), body);
}
