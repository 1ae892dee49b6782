//! Tests that missing responses and mistakes in scripts are reported where the request is made.

use octoforge_runtime::testing::Kit;
use octoforge_runtime::{Bytes, RequestParts, http};

use crate::zoo::{Feed, Get, Sending as _, Silent, client, feed, get};

/// Returns the client's error for a request without a response.
async fn said(script: impl FnOnce(&Kit)) -> String {
    let kit = Kit::new();
    script(&kit);
    let mut request = get("x");
    request.parts = RequestParts::new()
        .path(&"x".to_owned())
        .with_query("q", &"s3cret".to_owned());
    let error = request.send(&client(&kit)).await.unwrap_err().to_string();
    assert_eq!(kit.requests().len(), 1, "nothing is tried again");
    let start = "zoo/get: 501 Not Implemented: ";
    assert!(error.starts_with(start), "{error}");
    error.replacen(start, "", 1)
}

#[tokio::test]
async fn requests_without_a_response_are_named() {
    let line = "GET https://api.zoo.example/v1/animals/x?…";
    assert_eq!(
        said(|_| ()).await,
        format!("no response is scripted for {line}: script one with `kit.on::<…>()` of zoo/get")
    );
    let others = |kit: &Kit| {
        kit.on::<Feed>().example();
        kit.on::<Get>().with("name", "y").example();
        kit.on::<Get>().with("q", "1").with("name", "x").example();
    };
    assert_eq!(
        said(others).await,
        format!(
            "no response is scripted for {line}, but only for zoo/get with name=y and zoo/get with name=x, q=1"
        )
    );
}

#[tokio::test]
async fn surplus_requests_are_named() {
    let kit = Kit::new();
    let client = client(&kit);
    kit.on::<Get>().example();
    get("x").send(&client).await.unwrap();
    let error = get("x").send(&client).await.unwrap_err().to_string();
    assert_eq!(
        error,
        "zoo/get: 501 Not Implemented: all responses that are scripted for zoo/get have been used, and there is \
         another request, GET https://api.zoo.example/v1/animals/x: script another response, or repeat the last with \
         `.forever()`"
    );
}

#[tokio::test]
async fn invalid_scripts_are_named() {
    type Script = fn(&Kit);
    let cases: &[(Script, &str)] = &[
        (
            |kit| drop(kit.on::<Get>().named("dog")),
            r#"the description has no example of zoo/get named "dog", only ["cat", "picture", "not-found"]"#,
        ),
        (
            |kit| drop(kit.on::<Get>().status(7)),
            "7 is not a valid status",
        ),
        (
            |kit| drop(kit.on::<Get>().example().header("a b", "c")),
            "`a b: c` is not a valid header",
        ),
        (
            |kit| drop(kit.on::<Get>().example().header("a", "b\n")),
            "`a: b ` is not a valid header",
        ),
    ];
    for (script, expected) in cases {
        assert_eq!(said(script).await, *expected);
    }
    let kit = Kit::new();
    kit.on::<Silent>().example();
    let error = Silent::default()
        .send(&client(&kit))
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("the description has no example of zoo/silent"),
        "{error}"
    );
}

#[tokio::test]
async fn urls_without_an_operation_are_named() {
    let kit = Kit::new();
    let client = client(&kit);
    let raw = |url: &str| http::Request::get(url).body(Bytes::new()).unwrap();
    let response = client
        .execute(raw("https://other.example/a?b=c"))
        .await
        .unwrap();
    assert_eq!(response.status(), 501);
    let said = std::str::from_utf8(response.body()).unwrap();
    assert_eq!(
        said,
        r#"{"message":"GET https://other.example/a?… matches no operation that the kit knows: script it with `kit.at(\"https://other.example/a?…\")`"}"#
    );
}

#[tokio::test]
async fn unused_responses_are_listed() {
    let kit = Kit::new();
    let client = client(&kit);
    kit.on::<Get>().with("name", "x").example().times(3);
    kit.on::<Feed>().example().forever();
    kit.at("/elsewhere").status(204);
    assert_eq!(
        kit.left(),
        ["zoo/get with name=x: 3 left", "/elsewhere: 1 left"]
    );
    get("x").send(&client).await.unwrap();
    feed("x", "y").send(&client).await.unwrap();
    let raw = http::Request::get("/elsewhere").body(Bytes::new()).unwrap();
    // The base URL has a path, which is a part of the target.
    assert_eq!(client.execute(raw).await.unwrap().status(), 501);
    assert_eq!(
        kit.left(),
        ["zoo/get with name=x: 2 left", "/elsewhere: 1 left"]
    );
    let shown = format!("{kit:?}");
    assert!(
        shown.contains("2 left") && shown.contains("zoo/feed"),
        "{shown}"
    );
}
