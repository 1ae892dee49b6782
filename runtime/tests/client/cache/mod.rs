//! Tests of the cache: which responses are stored, and for whom.

mod rules;
mod users;
mod valid;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use octoforge_runtime::MemoryCache;

use crate::support::{Answer, Request, Server};
use crate::zoo::{Client, Get};

/// A service that accepts every entity tag as current, and numbers the versions.
pub(super) async fn always_current(headers: &'static str) -> Server {
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

pub(super) async fn lions(client: &Client) -> i64 {
    *Get::default()
        .send(client)
        .await
        .unwrap()
        .get("lions")
        .unwrap()
}

pub(super) fn memory() -> Arc<MemoryCache> {
    Arc::new(MemoryCache::new(1 << 20))
}

pub(super) fn asked(server: &Server) -> Vec<bool> {
    let seen = server.seen();
    seen.iter()
        .map(|seen| seen.header("if-none-match").is_some())
        .collect()
}
