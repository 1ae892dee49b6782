//! Tests that users of a cache get their own responses and no others.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use octoforge_runtime::auth::Context;
use octoforge_runtime::transport::{BoxFuture, Reqwest};
use octoforge_runtime::{Authenticate, Basic, ClientBuilder, Error, http};

use super::{always_current, asked, lions, memory};
use crate::zoo::{Zoo, builder};

/// A reqwest client that adds a cookie by itself.
fn carried(cookie: &'static str) -> Reqwest {
    // Installs a provider for the process, unless there is one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let cookie = (http::header::COOKIE, http::HeaderValue::from_static(cookie));
    let client = reqwest::Client::builder()
        .no_proxy()
        .default_headers([cookie].into_iter().collect());
    client.build().unwrap().into()
}

/// A user whose token is a different one each time.
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

/// Sends no authorization, so that a default header does.
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
async fn everything_sent_is_a_part_of_the_key() {
    let other = always_current("").await;
    let server = always_current("vary: Accept, Authorization, Cookie").await;
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
        // Each finds its own response again, over another connection.
        assert_eq!(lions(&one.clone()).await, first, "{what}");
        assert!(asked(&server).last().unwrap(), "{what}");
        assert!(
            format!("{cache:?}").contains("responses: 2"),
            "{what}: {cache:?}"
        );
    }
}

#[tokio::test]
async fn the_same_user_finds_cached_responses() {
    let server = always_current("").await;
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
            // Built again with the same settings.
            lions(&builder.clone().build().unwrap()).await;
        }
        assert_eq!(asked(&server)[before..], [false, true], "{what}");
        let client = builder.build().unwrap();
        lions(&client.with_auth(Basic::new("id", "secret").unwrap())).await;
        assert!(!asked(&server).last().unwrap(), "{what}");
    }
}
