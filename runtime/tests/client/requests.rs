//! Tests of requests as they are sent.

use octoforge_runtime::Bytes;
use octoforge_runtime::http;

use crate::support::{Server, answer};
use crate::zoo::{Client, Plain, TOKEN, Upload, client, feed};

#[tokio::test]
async fn requests_are_sent_as_described() {
    let server = Server::start(vec![answer("201 Created", "", r#"{"mood":"good"}"#)]).await;
    let client = Client::builder()
        .base_url(format!("{}/api/v3/", server.url))
        .token(TOKEN)
        .header("X-Extra", "1");
    let mut request = feed("a/b c");
    request.parts.query("page", &2);
    request.body.insert("food".to_owned(), "hay".into());
    let fed = request.send(&client.build().unwrap()).await.unwrap();
    assert_eq!(fed.get("mood").map(String::as_str), Some("good"));
    let seen = server.only();
    assert_eq!(seen.line, "POST /api/v3/feed/a%2Fb%20c?page=2");
    let host = format!("host: {}", server.host());
    let expected = [
        "accept-encoding: gzip",
        "accept: application/vnd.zoo+json",
        "authorization: Bearer s3cret-token",
        "content-length: 14",
        "content-type: application/json",
        &host,
        "user-agent: zoo/1",
        "x-extra: 1",
        "x-zoo-version: 7",
    ];
    assert_eq!(seen.headers, expected);
    assert_eq!(seen.body, r#"{"food":"hay"}"#);
}

#[tokio::test]
async fn requests_without_settings_are_minimal() {
    let server = Server::start(vec![answer("200 OK", "", "Non blocking is better.")]).await;
    let client = Client::builder()
        .base_url(&server.url)
        .user_agent("me/2")
        .header("x-zoo-version", "8")
        .build()
        .unwrap();
    assert_eq!(
        Plain::default().send(&client).await.unwrap(),
        "Non blocking is better."
    );
    let seen = server.only();
    assert_eq!(seen.line, "GET /plain");
    let host = format!("host: {}", server.host());
    assert_eq!(
        seen.headers,
        [
            "accept-encoding: gzip",
            "accept: text/plain",
            &host,
            "user-agent: me/2",
            "x-zoo-version: 8"
        ]
    );
    assert_eq!(seen.body, "");
}

#[tokio::test]
async fn raw_requests_go_to_the_base_url_or_any_other() {
    let server = Server::start(vec![answer("418 I'm a teapot", "x-a: b", "short")]).await;
    let other = Server::start(vec![answer("200 OK", "", "")]).await;
    let client = Client::builder()
        .base_url(format!("{}/v1", server.url))
        .token(TOKEN)
        .build()
        .unwrap();

    let request = http::Request::get("/raw?x=1")
        .header("accept", "a/b")
        .body(Bytes::new())
        .unwrap();
    let response = client.execute(request).await.unwrap();
    assert_eq!(
        (
            response.status().as_u16(),
            &response.headers()["x-a"],
            &response.body()[..]
        ),
        (418, &"b".parse().unwrap(), &b"short"[..])
    );
    assert_eq!(server.only().line, "GET /v1/raw?x=1");
    for header in [
        "accept: a/b",
        "authorization: Bearer s3cret-token",
        "x-zoo-version: 7",
    ] {
        assert!(
            server.only().headers.contains(&header.to_owned()),
            "{header}"
        );
    }

    client
        .execute(http::Request::get(&other.url).body(Bytes::new()).unwrap())
        .await
        .unwrap();
    let host = format!("host: {}", other.host());
    assert_eq!(
        other.only().headers,
        [
            "accept-encoding: gzip",
            "accept: */*",
            &host,
            "user-agent: zoo/1"
        ]
    );
}

#[tokio::test]
async fn servers_of_operations_can_be_replaced() {
    let (server, uploads) = (
        Server::closed(),
        Server::start(vec![answer("201 Created", "", "x")]).await,
    );
    let error = Upload::default().send(&client(&server)).await.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("zoo/upload goes to https://uploads.zoo.example, and this client to "),
        "{error}"
    );
    let client = Client::builder().base_url(&server.url).token(TOKEN);
    let client = client
        .server(
            "https://uploads.zoo.example",
            format!("{}/uploads", uploads.url),
        )
        .build()
        .unwrap();
    Upload::default().send(&client).await.unwrap();
    assert_eq!(uploads.only().line, "GET /uploads/up");
    assert!(
        uploads
            .only()
            .headers
            .contains(&format!("authorization: Bearer {TOKEN}"))
    );
}
