//! Scripts that have no answer, or are wrong, say so where the request is made.

use octoforge_runtime::testing::Kit;
use octoforge_runtime::{Bytes, Parts, http};

use crate::zoo::{Feed, Get, Sending as _, Silent, client, feed, get};

/// What the client says of the request that nothing answers.
async fn said(script: impl FnOnce(&Kit)) -> String {
    let kit = Kit::new();
    script(&kit);
    let mut request = get("x");
    request.parts = Parts::new()
        .path(&"x".to_owned())
        .with_query("q", &"s3cret".to_owned());
    let error = request.send(&client(&kit)).await.unwrap_err().to_string();
    assert_eq!(kit.requests().len(), 1, "nothing is tried again");
    let start = "zoo/get: 501 Not Implemented: ";
    assert!(error.starts_with(start), "{error}");
    error.replacen(start, "", 1)
}

#[tokio::test]
async fn a_request_without_an_answer_is_named() {
    let line = "GET https://api.zoo.example/v1/animals/x?…";
    assert_eq!(
        said(|_| ()).await,
        format!("the test has no answer to {line}: script one with `kit.on::<…>()` of zoo/get")
    );
    let others = |kit: &Kit| {
        kit.on::<Feed>().example();
        kit.on::<Get>().with("name", "y").example();
        kit.on::<Get>().with("q", "1").with("name", "x").example();
    };
    assert_eq!(
        said(others).await,
        format!(
            "the test has no answer to {line}: it scripted zoo/get with name=y and zoo/get with name=x, q=1 only"
        )
    );
}

#[tokio::test]
async fn one_request_too_many_is_named() {
    let kit = Kit::new();
    let client = client(&kit);
    kit.on::<Get>().example();
    get("x").send(&client).await.unwrap();
    let error = get("x").send(&client).await.unwrap_err().to_string();
    assert_eq!(
        error,
        "zoo/get: 501 Not Implemented: every answer that the test scripted for zoo/get has been given, and here is one \
         request more, GET https://api.zoo.example/v1/animals/x: script another, or let the last be given `.forever()`"
    );
}

#[tokio::test]
async fn a_script_that_cannot_be_is_named() {
    type Script = fn(&Kit);
    let cases: &[(Script, &str)] = &[
        (
            |kit| drop(kit.on::<Get>().named("dog")),
            r#"the description shows no answer of zoo/get called "dog", but these: ["cat", "picture", "not-found"]"#,
        ),
        (|kit| drop(kit.on::<Get>().status(7)), "7 is no status"),
        (
            |kit| drop(kit.on::<Get>().example().header("a b", "c")),
            "`a b: c` is no header",
        ),
        (
            |kit| drop(kit.on::<Get>().example().header("a", "b\n")),
            "`a: b ` is no header",
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
        error.contains("the description shows no answer of zoo/silent"),
        "{error}"
    );
}

#[tokio::test]
async fn a_url_of_no_operation_is_named() {
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
        r#"{"message":"GET https://other.example/a?… is of no operation that the test knows: script it with `kit.at(\"https://other.example/a?…\")`"}"#
    );
}

#[tokio::test]
async fn what_is_left_is_known() {
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
    // The base URL has a path of its own, which is a part of where it goes.
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
