//! Tests that only valid responses are stored and used.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use octoforge_runtime::transport::BoxFuture;
use octoforge_runtime::{Cache, Cached, Caller as _, MemoryCache};

use super::{asked, lions, memory};
use crate::support::{Server, answer};
use crate::zoo::{Get, List, Plain, builder};

#[tokio::test]
async fn undecodable_responses_are_not_stored() {
    let bad = ["{\"lions\":[", "[]", "", "{\"lions\":\"many\"}"];
    for body in bad {
        let server = Server::start(vec![
            answer("200 OK", "etag: 1", body),
            answer("200 OK", "etag: 1", r#"{"lions":1}"#),
            answer("304 Not Modified", "", ""),
        ])
        .await;
        let client = builder(&server)
            .cache(memory())
            .strict(true)
            .build()
            .unwrap();
        Get::default().send(&client).await.unwrap_err();
        assert_eq!(
            [lions(&client).await, lions(&client).await],
            [1, 1],
            "{body}"
        );
        assert_eq!(asked(&server), [false, false, true], "{body}");
    }
}

#[tokio::test]
async fn unframed_bodies_are_not_stored() {
    let framings = [
        ("connection: close", "Hm", false),
        ("connection: close\r\ncontent-length: 2", "Hm", true),
        (
            "connection: close\r\ntransfer-encoding: chunked",
            "2\r\nHm\r\n0\r\n\r\n",
            true,
        ),
    ];
    for (framing, body, expected) in framings {
        let act = || format!("HTTP/1.1 200 OK\r\netag: 1\r\n{framing}\r\n\r\n{body}");
        let server = Server::start(vec![act(), act()]).await;
        let client = builder(&server).cache(memory()).build().unwrap();
        for _ in 0..2 {
            assert_eq!(Plain::default().send(&client).await.unwrap(), "Hm");
        }
        assert_eq!(asked(&server), [false, expected], "{framing}");
    }
}

/// A cache whose responses can be damaged.
struct Fragile(MemoryCache, Arc<AtomicBool>);

impl Cache for Fragile {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Cached>> {
        let kept = self.0.get(key);
        Box::pin(async {
            let mut kept = kept.await?;
            if self.1.load(Ordering::Relaxed) {
                kept.body = kept.body.slice(..kept.body.len() - 1);
            }
            Some(kept)
        })
    }

    fn put<'a>(&'a self, key: &'a str, answer: Cached) -> BoxFuture<'a, ()> {
        self.1.store(false, Ordering::Relaxed);
        self.0.put(key, answer)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, ()> {
        self.0.remove(key)
    }
}

#[tokio::test]
async fn undecodable_cached_responses_are_requested_again() {
    let good = || answer("200 OK", "etag: 1", r#"{"lions":1}"#);
    let names = || answer("200 OK", "etag: 1", r#"["a"]"#);
    let unchanged = || answer("304 Not Modified", "", "");
    let damaged = Arc::new(AtomicBool::new(false));
    let client = |server: &Server| {
        let cache = Fragile(MemoryCache::new(1 << 20), Arc::clone(&damaged));
        builder(server).cache(cache).build().unwrap()
    };
    let expected = [false, true, false, true];
    for by_response in [false, true] {
        let server = Server::start(vec![good(), unchanged(), good(), unchanged()]).await;
        let client = client(&server);
        for damage in [false, true, false] {
            damaged.store(damage, Ordering::Relaxed);
            let count = match by_response {
                true => client.response(Get::default()).await.unwrap().value["lions"],
                false => lions(&client).await,
            };
            assert_eq!(count, 1);
        }
        assert_eq!(asked(&server), expected);
    }
    let server = Server::start(vec![names(), unchanged(), names(), unchanged()]).await;
    let paged = client(&server);
    for damage in [false, true, false] {
        damaged.store(damage, Ordering::Relaxed);
        assert_eq!(paged.items(List::default()).collect().await.unwrap(), ["a"]);
    }
    assert_eq!(asked(&server), expected);
    // Only once.
    let bad = answer("200 OK", "etag: 1", "{");
    let server = Server::start(vec![good(), unchanged(), bad, good()]).await;
    let client = client(&server);
    lions(&client).await;
    damaged.store(true, Ordering::Relaxed);
    Get::default().send(&client).await.unwrap_err();
    assert_eq!(lions(&client).await, 1);
    assert_eq!(asked(&server), [false, true, false, false]);
}
