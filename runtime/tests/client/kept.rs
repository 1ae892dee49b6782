//! Which answers are kept, for whom, and for how long.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use octoforge_runtime::auth::Context;
use octoforge_runtime::transport::{BoxFuture, Reqwest};
use octoforge_runtime::{
    Authenticate, Basic, Cache, Cached, Caller as _, ClientBuilder, Error, MemoryCache, http,
};

use crate::support::{Answer, FakeClock, Request, Server, answer};
use crate::zoo::{Client, Get, List, Plain, Zoo, builder};

/// A service that takes every version for the newest, and gives each version a number.
async fn careless(headers: &'static str) -> Server {
    let count = AtomicUsize::new(0);
    Server::by(move |request: Request| {
        let answer = match request.header("if-none-match") {
            Some(_) => Answer::new(304, ""),
            None => {
                let number = count.fetch_add(1, Ordering::Relaxed);
                Answer::new(200, format!(r#"{{"lions":{number}}}"#))
            }
        };
        let headers = headers.lines().filter_map(|line| line.split_once(": "));
        let answer = headers.fold(answer, |answer, (name, value)| answer.header(name, value));
        std::future::ready(answer.header("etag", "\"1\""))
    })
    .await
}

async fn lions(client: &Client) -> i64 {
    *Get::default()
        .send(client)
        .await
        .unwrap()
        .get("lions")
        .unwrap()
}

fn memory() -> Arc<MemoryCache> {
    Arc::new(MemoryCache::new(1 << 20))
}

fn asked(server: &Server) -> Vec<bool> {
    let seen = server.seen();
    seen.iter()
        .map(|seen| seen.header("if-none-match").is_some())
        .collect()
}

/// A client of reqwest that adds a cookie by itself.
fn carried(cookie: &'static str) -> Reqwest {
    // One is chosen for the whole process, if it is not by now.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let cookie = (http::header::COOKIE, http::HeaderValue::from_static(cookie));
    let client = reqwest::Client::builder()
        .no_proxy()
        .default_headers([cookie].into_iter().collect());
    client.build().unwrap().into()
}

/// Somebody whose token is another one each time.
#[derive(Debug, Default)]
struct Rotating(AtomicUsize);

impl Authenticate for Rotating {
    fn authorization<'a>(
        &'a self,
        _: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<http::HeaderValue>, Error>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        let mut token = http::HeaderValue::from(number);
        token.set_sensitive(true);
        Box::pin(std::future::ready(Ok(Some(token))))
    }

    fn identity(&self) -> String {
        "somebody".to_owned()
    }
}

/// Calls as nobody, so that a default header says who calls.
#[derive(Debug)]
struct Silent;

impl Authenticate for Silent {
    fn authorization<'a>(
        &'a self,
        _: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<http::HeaderValue>, Error>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn identity(&self) -> String {
        "silent".to_owned()
    }
}

#[tokio::test]
async fn whatever_is_sent_tells_answers_apart() {
    let other = careless("").await;
    let server = careless("vary: Accept, Authorization, Cookie").await;
    let base = || builder(&server).cache(memory());
    let silent = || base().auth(Silent);
    let cookies = || base().transport(carried("a=1"));
    let cases: Vec<(&str, ClientBuilder<Zoo>, ClientBuilder<Zoo>)> = vec![
        (
            "default authorization",
            silent().header("authorization", "Bearer alice"),
            silent().header("authorization", "Bearer bob"),
        ),
        (
            "one or none",
            silent(),
            silent().header("authorization", "Bearer bob"),
        ),
        ("a token", base(), base().token("other")),
        (
            "a cookie",
            base().header("cookie", "a=1"),
            base().header("cookie", "a=2"),
        ),
        ("the version", base(), base().header("x-zoo-version", "8")),
        (
            "the form",
            base(),
            base().header("accept", "application/other"),
        ),
        (
            "the language",
            base(),
            base().header("accept-language", "de"),
        ),
        ("the program", base(), base().user_agent("other")),
        ("anything", base(), base().header("x-any", "thing")),
        ("the server", base(), base().base_url(&other.url)),
        ("a transport", base(), cookies()),
        (
            "another transport",
            cookies(),
            base().transport(carried("a=2")),
        ),
    ];
    for (what, one, two) in cases {
        let cache = memory();
        let [one, two] =
            [one, two].map(|builder| builder.cache(Arc::clone(&cache)).build().unwrap());
        let (before, at_other) = (server.seen().len(), other.seen().len());
        let first = lions(&one).await;
        lions(&two).await;
        let conditions = [&asked(&server)[before..], &asked(&other)[at_other..]].concat();
        assert_eq!(conditions, [false, false], "{what}");
        // Each finds its own again, and by another connection.
        assert_eq!(lions(&one.clone()).await, first, "{what}");
        assert!(asked(&server).last().unwrap(), "{what}");
        assert!(
            format!("{cache:?}").contains("answers: 2"),
            "{what}: {cache:?}"
        );
    }
}

#[tokio::test]
async fn the_same_caller_finds_what_was_kept() {
    let server = careless("").await;
    let cookies = carried("a=1");
    let rotating = builder(&server).auth(Rotating::default());
    let cases: Vec<(&str, ClientBuilder<Zoo>)> = vec![
        ("a token", builder(&server)),
        ("a token that is replaced", rotating),
        (
            "default headers",
            builder(&server)
                .auth(Silent)
                .header("authorization", "Bearer a")
                .header("cookie", "b"),
        ),
        ("a transport", builder(&server).transport(cookies)),
    ];
    for (what, builder) in cases {
        let builder = builder.cache(memory());
        let before = server.seen().len();
        for _ in 0..2 {
            // Built anew, with the same settings.
            lions(&builder.clone().build().unwrap()).await;
        }
        assert_eq!(asked(&server)[before..], [false, true], "{what}");
        let client = builder.build().unwrap();
        lions(&client.with_auth(Basic::new("id", "secret").unwrap())).await;
        assert!(!asked(&server).last().unwrap(), "{what}");
    }
}

#[tokio::test]
async fn what_may_not_be_kept_is_not() {
    for headers in [
        "vary: *",
        "cache-control: private, no-store",
        "vary: Accept\nvary: *",
    ] {
        let server = careless(headers).await;
        let client = builder(&server).cache(memory()).build().unwrap();
        assert_eq!(
            [lions(&client).await, lions(&client).await],
            [0, 1],
            "{headers}"
        );
    }
    let server = careless("").await;
    let client = builder(&server)
        .cache(memory())
        .header("cache-control", "No-Store")
        .build()
        .unwrap();
    assert_eq!([lions(&client).await, lions(&client).await], [0, 1]);
}

#[tokio::test]
async fn what_may_be_kept_no_longer_is_forgotten() {
    let fresh = |headers| answer("200 OK", headers, r#"{"lions":1}"#);
    let unchanged = |headers| answer("304 Not Modified", headers, "");
    // What follows a kept answer, and whether the answer after that is asked about.
    let cases = [
        (unchanged("etag: 1"), Some("1")),
        (unchanged(""), Some("1")),
        (unchanged("etag: 2"), Some("2")),
        (unchanged("cache-control: no-store"), None),
        (unchanged("vary: *"), None),
        (fresh("etag: 2"), Some("2")),
        (fresh(""), None),
        (fresh("etag: 2\ncache-control: no-store"), None),
        (fresh("etag: 2\nvary: *"), None),
    ];
    for (second, expected) in cases {
        let server = Server::start(vec![fresh("etag: 1"), second.clone(), fresh("")]).await;
        let client = builder(&server).cache(memory()).build().unwrap();
        for _ in 0..3 {
            assert_eq!(lions(&client).await, 1, "{second}");
        }
        let seen = server.seen();
        assert_eq!(seen[2].header("if-none-match"), expected, "{second}");
    }
}

#[tokio::test]
async fn what_belongs_to_one_exchange_is_not_kept() {
    let clock = FakeClock::new();
    let headers = "etag: 1\nx-ratelimit-limit: 60\nx-ratelimit-remaining: 0\nx-ratelimit-reset: 1795600830\n\
                   set-cookie: a=1\ndate: Wed, 25 Nov 2026 10:00:00 GMT";
    let server = Server::start(vec![
        answer("200 OK", headers, r#"{"lions":1}"#),
        answer("304 Not Modified", "", ""),
        answer("304 Not Modified", "", ""),
    ])
    .await;
    let client = builder(&server)
        .cache(memory())
        .clock(clock.clone())
        .build()
        .unwrap();
    lions(&client).await;
    clock.advance(31);
    for _ in 0..2 {
        let response = client.response(Get::default()).await.unwrap();
        assert_eq!(response.value.get("lions"), Some(&1));
        assert!(response.meta.headers().get("set-cookie").is_none());
        assert!(response.meta.rate_limit().is_none());
    }
    // What was left half a minute ago says nothing about today.
    assert_eq!(clock.sleeps(), 0);
}

#[tokio::test]
async fn an_answer_that_does_not_read_is_not_kept() {
    let bad = ["{\"lions\":[", "[]", "", "{\"lions\":\"many\"}"];
    for body in bad {
        let server = Server::start(vec![
            answer("200 OK", "etag: 1", body),
            answer("200 OK", "etag: 1", r#"{"lions":1}"#),
            answer("304 Not Modified", "", ""),
        ])
        .await;
        let client = builder(&server).cache(memory()).build().unwrap();
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
async fn a_body_whose_end_nobody_knows_is_not_kept() {
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

/// A cache whose answers are damaged once it is told so.
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
async fn a_kept_answer_that_does_not_read_is_asked_for_again() {
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
    // Once, and no more.
    let bad = answer("200 OK", "etag: 1", "{");
    let server = Server::start(vec![good(), unchanged(), bad, good()]).await;
    let client = client(&server);
    lions(&client).await;
    damaged.store(true, Ordering::Relaxed);
    Get::default().send(&client).await.unwrap_err();
    assert_eq!(lions(&client).await, 1);
    assert_eq!(asked(&server), [false, true, false, false]);
}

#[tokio::test]
async fn where_a_request_is_sent_on_to_has_answers_of_its_own() {
    let on = |to: &str| answer("301 Moved Permanently", &format!("location: /{to}"), "");
    let good = |lions| answer("200 OK", "etag: 1", &format!(r#"{{"lions":{lions}}}"#));
    let server = Server::start(vec![
        on("a"),
        good(1),
        on("a"),
        answer("304 Not Modified", "", ""),
        // Since then it is sent elsewhere, where versions have the same names.
        on("b"),
        good(2),
    ])
    .await;
    let client = builder(&server).cache(memory()).build().unwrap();
    for expected in [1, 1, 2] {
        assert_eq!(lions(&client).await, expected);
    }
    assert_eq!(asked(&server), [false, false, false, true, false, false]);
}
