//! Tests that each of GitHub's webhooks is recognised by event and action, and has a typed payload.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

use octoforge::http::HeaderMap;
use octoforge::json;
use octoforge::webhooks::{Delivery, Event, ReceiveError, Secret, SignatureError};
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

/// Sends one request over the loopback interface.
fn deliver(to: &TcpListener, signature: &str, body: &str) -> TcpStream {
    let mut stream = TcpStream::connect(to.local_addr().unwrap()).unwrap();
    let length = body.len();
    let request = format!(
        "POST /hooks HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\nX-GitHub-Event: ping\r\n\
         X-GitHub-Delivery: 72d3162e\r\nX-Hub-Signature-256: {signature}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    stream
}

/// Handles one request, as a minimal server would.
fn receive(stream: TcpStream, secret: &Secret) -> Result<Delivery<Event>, ReceiveError> {
    let mut stream = BufReader::new(stream);
    let mut headers = HeaderMap::new();
    for line in stream.by_ref().lines().skip(1) {
        let line = line.unwrap();
        let Some((name, value)) = line.split_once(": ") else {
            break;
        };
        headers.insert(
            name.parse::<octoforge::http::HeaderName>().unwrap(),
            value.parse().unwrap(),
        );
    }
    let length: usize = headers["content-length"].to_str().unwrap().parse().unwrap();
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    let received = Event::receive(secret, &headers, &body);
    let status = received.as_ref().map_or_else(ReceiveError::status, |_| {
        octoforge::http::StatusCode::NO_CONTENT
    });
    write!(stream.into_inner(), "HTTP/1.1 {status}\r\n\r\n").unwrap();
    received
}

#[test]
fn a_signed_webhook_comes_over_the_wire_as_its_event() {
    let secret = Secret::new("It's a Secret to Everybody").unwrap();
    // Unusual spaces, since the signature is that of the bytes.
    let body = r#"{ "zen" : "Hm.", "hook_id":7 }"#;
    let (right, wrong) = (secret.sign(body.as_bytes()), secret.sign(b"{}"));
    let server = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let cases = [
        (right.as_str(), "HTTP/1.1 204 "),
        (wrong.as_str(), "HTTP/1.1 401 "),
    ];
    let received = thread::scope(|scope| {
        let serving =
            scope.spawn(|| [(); 2].map(|()| receive(server.accept().unwrap().0, &secret)));
        for (signature, status) in cases {
            let mut response = String::new();
            deliver(&server, signature, body)
                .read_to_string(&mut response)
                .unwrap();
            assert!(response.starts_with(status), "{response}");
        }
        serving.join().unwrap()
    });
    let [Ok(delivery), Err(refused)] = received else {
        panic!("one is signed and one is not: {received:?}")
    };
    assert_eq!(delivery.id.as_deref(), Some("72d3162e"));
    let Event::Ping(ping) = delivery.event else {
        panic!("a ping is a ping");
    };
    assert_eq!((ping.zen.as_deref(), ping.hook_id), (Some("Hm."), Some(7)));
    assert!(
        matches!(refused, ReceiveError::Signature(SignatureError::Mismatch)),
        "{refused}"
    );
}
