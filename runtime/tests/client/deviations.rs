//! Tests of responses that are not as described: what a call returns, and what is told.

use octoforge_runtime::json::Map;
use octoforge_runtime::{
    Answer, Caller as _, DecodeError, Endpoint, Error, Operation, Paged, RequestParts, Retry,
};

use crate::support::{Recorder, Server, answer};
use crate::zoo::{Client, Get, builder, client};

/// A list of maps of integers.
#[derive(Default)]
struct Herd(RequestParts);

impl Endpoint for Herd {
    type Output = Vec<Map<i64>>;
    const OPERATION: Operation = Operation {
        id: "zoo/herd",
        path: "/herd",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &RequestParts {
        &self.0
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for Herd {
    type Item = Map<i64>;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

fn linked(page: u32) -> String {
    format!("link: <{{url}}/herd?page={page}>; rel=\"next\"")
}

/// A server with three pages, of which the second has an item that is null and one that has another type.
async fn three_pages() -> Server {
    Server::start(vec![
        answer("200 OK", &linked(2), r#"[{"a":1}]"#),
        answer("200 OK", &linked(3), r#"[{"b":2},null,{"c":"x","d":4}]"#),
        answer("200 OK", "", r#"[{"e":5}]"#),
    ])
    .await
}

#[tokio::test]
async fn one_deviating_item_costs_no_other() {
    let server = three_pages().await;
    let mut items = client(&server).items(Herd::default());
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        all.push(item.into_iter().collect::<Vec<_>>());
    }
    let named = |name: &str, value| vec![(name.to_owned(), value)];
    let mixed = vec![("c".to_owned(), 0), ("d".to_owned(), 4)];
    assert_eq!(
        all,
        [named("a", 1), named("b", 2), vec![], mixed, named("e", 5)]
    );
    let told: Vec<_> = items.deviations().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "[1]: expected an object, found null",
            "[2].c: expected an integer of 64 bits, found a string"
        ]
    );
    let server = three_pages().await;
    let mut pages = client(&server).pages(Herd::default());
    let mut counts = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        counts.push((page.value.len(), page.meta.deviations().len()));
    }
    assert_eq!(counts, [(1, 0), (3, 2), (1, 0)]);
}

/// A server with three pages, of which the second is not JSON.
async fn one_page_is_no_json() -> Server {
    Server::start(vec![
        answer("200 OK", &linked(2), r#"[{"a":1}]"#),
        answer("200 OK", &linked(3), "<html>"),
        answer("200 OK", "", r#"[{"e":5}]"#),
    ])
    .await
}

#[tokio::test]
async fn lists_go_on_after_a_page_that_cannot_be_decoded() {
    let server = one_page_is_no_json().await;
    let mut items = client(&server).items(Herd::default());
    assert!(items.try_next().await.unwrap().is_some());
    let Err(Error::Decode(error)) = items.try_next().await else {
        panic!("a decode error")
    };
    assert_eq!(error.raw_body(), "<html>");
    let next = error.meta().link("next").unwrap();
    assert!(next.ends_with("/herd?page=3"), "{next}");
    let last = items.try_next().await.unwrap().unwrap();
    assert_eq!(last["e"], 5);
    assert!(items.try_next().await.unwrap().is_none());
}

#[cfg(feature = "blocking")]
#[tokio::test]
async fn blocking_lists_go_on_after_a_page_that_cannot_be_decoded() {
    let server = one_page_is_no_json().await;
    let client = client(&server);
    let results = tokio::task::spawn_blocking(move || {
        let client = octoforge_runtime::blocking::Client::new(client).unwrap();
        let items = client.items(Herd::default());
        items.map(|item| item.is_ok()).collect::<Vec<_>>()
    });
    assert_eq!(results.await.unwrap(), [true, false, true]);
}

#[tokio::test]
async fn a_strict_client_refuses_the_first_deviation() {
    let server = Server::start(vec![
        answer("200 OK", "", r#"{"lions":1,"bears":null}"#),
        answer("201 Created", "", r#"{"lions":1}"#),
    ])
    .await;
    let client: Client = builder(&server).strict(true).build().unwrap();
    let error = Get::default().send(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/get: response 200: bears: expected an integer of 64 bits, found null"
    );
    let error = Get::default().send(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/get: response 201: the description declares no such status for this operation"
    );
}

#[tokio::test]
async fn an_undeclared_202_is_not_the_result() {
    let server = Server::start(vec![
        answer("202 Accepted", "", "{}"),
        answer("201 Created", "", r#"{"lions":1}"#),
    ])
    .await;
    let client: Client = builder(&server).retry(Retry::none()).build().unwrap();
    let error = Get::default().send(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/get: response 202: the service is still working on it, which the description does not declare; repeat the request later"
    );
    assert_eq!(error.status().map(|status| status.as_u16()), Some(202));
    assert_eq!(Get::default().send(&client).await.unwrap()["lions"], 1);
}

#[tokio::test]
async fn each_kind_of_deviation_is_logged_once() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let body = r#"[{"a":null},{"a":null},null]"#;
    let server = Server::start(vec![answer("200 OK", "", body); 2]).await;
    let client = client(&server);
    for _ in 0..2 {
        let response = client.response(Herd::default()).await.unwrap();
        assert_eq!(response.meta.deviations().len(), 3);
    }
    let text = recorder.text();
    let logged = |path: &str| text.lines().filter(|line| line.contains(path)).count();
    assert_eq!(
        text.matches("a response is not as described").count(),
        4,
        "{text}"
    );
    assert_eq!(
        (logged(r#"("path", "[0].a")"#), logged(r#"("path", "[2]")"#)),
        (1, 1),
        "{text}"
    );
    assert_eq!(logged(r#"("operation", "zoo/herd")"#), 4, "{text}");
}
