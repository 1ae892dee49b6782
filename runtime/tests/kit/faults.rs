//! Tests of scripted failures.

use std::error::Error as _;
use std::time::Duration;

use octoforge_runtime::testing::Kit;
use octoforge_runtime::{Caller as _, Error, RateLimits, Retry, TransportKind};

use crate::zoo::{Feed, Get, Sending as _, Zoo, client, feed, get, name, photo};

#[tokio::test]
async fn rate_limits_take_no_time() {
    let kit = Kit::new();
    let client = client(&kit);
    kit.on::<Get>()
        .status(429)
        .header("retry-after", "30")
        .then()
        .example();
    assert_eq!(name(&get("x").send(&client).await.unwrap()), "Felix");
    assert_eq!(kit.clock().slept(), [Duration::from_secs(30)]);
    let [first, second] = kit.of::<Get>().try_into().unwrap();
    assert_eq!(first.url, second.url);

    let patient = kit.builder::<Zoo>().rate_limits(RateLimits::Fail);
    kit.on::<Get>()
        .status(429)
        .header("retry-after", "31")
        .then()
        .example();
    let error = get("x").send(&patient.build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::RateLimited(_)), "{error}");
    assert_eq!(kit.left(), ["zoo/get: 1 left"]);
}

#[tokio::test]
async fn scripted_failures_are_retried() {
    let kit = Kit::new();
    let client = client(&kit);
    kit.on::<Get>().reset().then().status(503).then().example();
    kit.on::<Get>().example().cut(5).then().example();
    for tries in [3, 5] {
        assert_eq!(name(&get("x").send(&client).await.unwrap()), "Felix");
        assert_eq!(kit.requests().len(), tries);
    }
    assert_eq!(kit.clock().slept().len(), 3);
    kit.on::<Feed>().reset().then().example();
    let error = feed("x", "y").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(error) if error.kind() == TransportKind::Broken));
    assert_eq!(kit.of::<Feed>().len(), 1);
}

#[tokio::test]
async fn scripted_failures_have_their_kind() {
    let kit = Kit::new();
    let client = kit.builder::<Zoo>().retry(Retry::none()).build().unwrap();
    for kind in [
        TransportKind::Connect,
        TransportKind::Timeout,
        TransportKind::Broken,
        TransportKind::TooLarge,
    ] {
        kit.on::<Get>().fail(kind);
        let Err(Error::Transport(error)) = get("x").send(&client).await else {
            panic!("{kind:?}")
        };
        assert_eq!(error.kind(), kind);
        assert_eq!(error.url(), "https://api.zoo.example/v1/animals/x");
    }
    kit.on::<Get>().example().cut(5);
    let Err(Error::Transport(error)) = get("x").send(&client).await else {
        panic!("the body is not whole")
    };
    assert_eq!(error.kind(), TransportKind::Broken);
    let reset: &std::io::Error = error.source().unwrap().downcast_ref().unwrap();
    assert_eq!(reset.kind(), std::io::ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn bodies_are_sent_in_chunks_with_pauses() {
    let kit = Kit::new();
    let client = client(&kit);
    let second = Duration::from_secs(1);
    let cases: &[(usize, Option<usize>, &[&str], bool)] = &[
        (3, None, &["abc", "def", "g"], true),
        (7, None, &["abcdefg"], true),
        (100, None, &["abcdefg"], true),
        (0, Some(2), &["a", "b"], false),
        (3, Some(5), &["abc", "de"], false),
        (3, Some(0), &[], false),
        (3, Some(7), &["abc", "def", "g"], false),
    ];
    for (bytes, cut, expected, whole) in cases {
        let before = kit.clock().slept().len();
        let answered = kit
            .on::<crate::zoo::Photo>()
            .body(200, "image/png", "abcdefg");
        let answered = answered.after(second * 60).slowly(*bytes, second);
        if let Some(cut) = cut {
            answered.cut(*cut);
        }
        let mut download = client.download(photo("x")).await.unwrap();
        assert_eq!(download.length(), Some(7), "what is announced is the whole");
        let mut pieces = Vec::new();
        let end = loop {
            match download.chunk().await {
                Ok(Some(piece)) => pieces.push(piece),
                Ok(None) => break true,
                Err(_) => break false,
            }
        };
        assert_eq!(
            (pieces.as_slice(), end),
            (as_bytes(expected).as_slice(), *whole)
        );
        let mut slept = vec![second * 60];
        slept.resize(pieces.len().max(1), second);
        assert_eq!(kit.clock().slept()[before..], slept);
    }
}

fn as_bytes(pieces: &[&'static str]) -> Vec<octoforge_runtime::Bytes> {
    pieces.iter().map(|piece| (*piece).into()).collect()
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_works_with_the_kit() {
    let kit = Kit::new();
    let client = octoforge_runtime::blocking::Client::new(client(&kit)).unwrap();
    kit.on::<Get>()
        .status(429)
        .header("retry-after", "30")
        .then()
        .example();
    assert_eq!(name(&get("x").send(&client).unwrap()), "Felix");
    kit.on::<crate::zoo::List>()
        .pages([vec!["a".to_owned()], vec!["b".to_owned()]]);
    let all: Result<Vec<String>, Error> = client.items(crate::zoo::List::default()).collect();
    assert_eq!(all.unwrap(), ["a", "b"]);
    assert_eq!(kit.requests().len(), 4);
}
