//! Tests of redirects.

use octoforge_runtime::{Error, TransportKind};

use crate::support::{Server, answer};
use crate::zoo::{Get, Photo, TOKEN, client, feed};

#[tokio::test]
async fn redirects_that_are_results_are_not_followed() {
    let server = Server::start(vec![answer("302 Found", "location: {url}/f?sig=1", "")]).await;
    let place = Photo::default().send(&client(&server)).await.unwrap();
    assert_eq!(
        (place.status.as_u16(), place.location),
        (302, format!("{}/f?sig=1", server.url))
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn redirects_stay_within_the_origin() {
    let other = Server::start(vec![answer("200 OK", "", "{}")]).await;
    let away = format!("location: {}/x?a", other.url);
    let server = Server::start(vec![
        answer("301 Moved Permanently", "location: /moved?b=1", ""),
        answer("302 Found", "location: {url}/again", ""),
        answer("200 OK", "", r#"{"lions":3}"#),
        answer("307 Temporary Redirect", &away, ""),
    ])
    .await;
    let client = client(&server);
    assert_eq!(
        Get::default().send(&client).await.unwrap().get("lions"),
        Some(&3)
    );
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, ["GET /animals", "GET /moved?b=1", "GET /again"]);
    assert!(server.seen().iter().all(|seen| {
        seen.headers
            .contains(&format!("authorization: Bearer {TOKEN}"))
    }));

    let refused = Get::default().send(&client).await.unwrap_err().to_string();
    let expected = format!(
        "zoo/get: 307 Temporary Redirect: redirect to {}/…, which was not followed",
        other.url
    );
    assert_eq!(refused, expected);
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn redirects_that_change_the_method_are_not_followed() {
    let server = Server::start(vec![
        answer("308 Permanent Redirect", "location: /there", ""),
        answer("200 OK", "", "{}"),
        answer("301 Moved Permanently", "location: /there", ""),
    ])
    .await;
    let client = client(&server);
    let mut request = feed("a");
    request.body.insert("food".to_owned(), "hay".into());
    request.clone().send(&client).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[1].line, "POST /there");
    assert_eq!(
        (&seen[1].headers, &seen[1].body),
        (&seen[0].headers, &seen[0].body)
    );
    assert!(matches!(request.send(&client).await, Err(Error::Api(error)) if error.status() == 301));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn redirects_end() {
    let server = Server::start(vec![answer("302 Found", "location: {url}/again", ""); 9]).await;
    let Err(Error::Transport(error)) = Get::default().send(&client(&server)).await else {
        panic!("too many")
    };
    assert_eq!(
        (error.kind(), server.seen().len()),
        (TransportKind::Redirects, 6)
    );
}
