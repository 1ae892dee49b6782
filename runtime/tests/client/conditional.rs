//! Tests of conditional requests.

use octoforge_runtime::{Basic, Bytes, MemoryCache, http};

use crate::support::{Server, answer};
use crate::zoo::{Get, TOKEN, builder, feed};

fn lions(count: u32, headers: &str) -> String {
    answer("200 OK", headers, &format!(r#"{{"lions":{count}}}"#))
}

#[tokio::test]
async fn unchanged_responses_come_from_the_cache() {
    let server = Server::start(vec![
        lions(
            3,
            "etag: \"1\"\nlast-modified: yesterday\nx-ratelimit-remaining: 9",
        ),
        answer(
            "304 Not Modified",
            "etag: \"1\"\nx-ratelimit-remaining: 8",
            "",
        ),
        lions(4, "etag: W/\"2\""),
        answer("304 Not Modified", "", ""),
    ])
    .await;
    let client = builder(&server)
        .cache(MemoryCache::new(1 << 20))
        .build()
        .unwrap();
    for (count, remaining) in [(3, Some("9")), (3, Some("8")), (4, None), (4, None)] {
        let response = client.response(Get::default()).await.unwrap();
        assert_eq!(response.value.get("lions"), Some(&count));
        assert_eq!(response.meta.status(), 200);
        let header = response.meta.headers().get("x-ratelimit-remaining");
        assert_eq!(header.map(|value| value.to_str().unwrap()), remaining);
    }
    let asked: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("if-none-match").map(str::to_owned))
        .collect();
    let asked: Vec<_> = asked.iter().map(Option::as_deref).collect();
    assert_eq!(asked, [None, Some("\"1\""), Some("\"1\""), Some("W/\"2\"")]);
}

#[tokio::test]
async fn last_modified_is_used_without_an_etag() {
    let date = "Wed, 25 Nov 2026 10:00:00 GMT";
    let server = Server::start(vec![
        lions(3, &format!("last-modified: {date}")),
        answer("304 Not Modified", "", ""),
    ])
    .await;
    let client = builder(&server)
        .cache(MemoryCache::new(1 << 20))
        .build()
        .unwrap();
    for _ in 0..2 {
        let got = Get::default().send(&client).await.unwrap();
        assert_eq!(got.get("lions"), Some(&3));
    }
    assert_eq!(server.seen()[1].header("if-modified-since"), Some(date));
}

#[tokio::test]
async fn uncacheable_requests_are_not_cached() {
    let tagged = || lions(3, "etag: \"1\"");
    let server = Server::start(vec![tagged(), tagged(), tagged(), tagged(), lions(1, "")]).await;
    let client = builder(&server)
        .cache(MemoryCache::new(1 << 20))
        .build()
        .unwrap();
    // Other methods, raw requests and requests with their own authorization are not cached.
    feed("a").send(&client).await.unwrap();
    let raw = || http::Request::get("/animals");
    client
        .execute(raw().body(Bytes::new()).unwrap())
        .await
        .unwrap();
    let other = raw()
        .header("authorization", "Bearer other")
        .body(Bytes::new())
        .unwrap();
    client.execute(other).await.unwrap();
    Get::default().send(&client).await.unwrap();
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("if-none-match").is_none())
    );
}

#[tokio::test]
async fn users_do_not_share_cached_responses() {
    let cache = std::sync::Arc::new(MemoryCache::new(1 << 20));
    let server = Server::start(vec![lions(3, "etag: \"1\""); 4]).await;
    let clients = [
        builder(&server),
        builder(&server).token("other"),
        builder(&server).auth(Basic::new("id", "secret").unwrap()),
        builder(&server).header("accept", "application/other"),
    ];
    for client in clients {
        let client = client.cache(std::sync::Arc::clone(&cache)).build().unwrap();
        Get::default().send(&client).await.unwrap();
    }
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("if-none-match").is_none())
    );
    assert!(!format!("{cache:?}").contains(TOKEN));
}
