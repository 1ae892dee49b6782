//! Tests of decoding responses.

use octoforge_runtime::json::{self, Map, Value};
use octoforge_runtime::{Base, Bytes, Endpoint as _, Error, OptionalExt as _, http};

use crate::support::{Server, answer};
use crate::zoo::{Check, Get, Search, builder, client, feed};

#[tokio::test]
async fn a_check_is_yes_no_or_an_error() {
    let answers = [
        ("204 No Content", ""),
        ("404 Not Found", "{}"),
        ("403 Forbidden", "{}"),
    ];
    let server = Server::start(
        answers
            .iter()
            .map(|(status, body)| answer(status, "", body))
            .collect(),
    )
    .await;
    let client = client(&server);
    assert!(Check::default().send(&client).await.unwrap());
    assert!(!Check::default().send(&client).await.unwrap());
    assert_eq!(
        Check::default()
            .send(&client)
            .await
            .unwrap_err()
            .to_string(),
        "zoo/check: 403 Forbidden"
    );
}

#[tokio::test]
async fn errors_of_the_service_are_typed() {
    let body = r#"{"message":"Validation\nFailed","documentation_url":"https://docs.zoo.example/x",
        "errors":[
        {"resource":"Animal","field":"name","code":"missing_field"},
        {"message":"too wild","code":"custom","index":1}, "no keeper", 7]}"#;
    let page = "<html>\nBad gateway</html>";
    let answers = vec![
        answer("422 Unprocessable Entity", "x-request-id: 9", body),
        answer("502 Bad Gateway", "", page),
    ];
    let server = Server::start(answers).await;
    let client = client(&server);

    let Err(Error::Api(error)) = feed("a").send(&client).await else {
        panic!("an error of the service")
    };
    assert_eq!(
        error.to_string(),
        "zoo/feed: 422 Unprocessable Entity: Validation Failed (Animal.name: missing_field; custom: \
         too wild; no keeper); see https://docs.zoo.example/x"
    );
    assert_eq!(
        (error.operation(), error.status().as_u16()),
        ("zoo/feed", 422)
    );
    assert_eq!(
        (error.message(), error.errors().len()),
        ("Validation\nFailed", 3)
    );
    assert_eq!(error.errors()[0].field.as_deref(), Some("name"));
    assert_eq!(
        (&error.headers()["x-request-id"], error.raw_body()),
        (&"9".parse().unwrap(), &Bytes::from(body))
    );
    assert_eq!(
        error
            .body::<Map<Value>>()
            .unwrap()
            .get("errors")
            .and_then(|all| all[1]["index"].as_i64()),
        Some(1)
    );
    assert!(error.body::<Map<String>>().is_err());

    let error = feed("a").send(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "zoo/feed: 502 Bad Gateway");
}

#[tokio::test]
async fn undeclared_numbers_of_any_size_are_decoded() {
    let body =
        r#"{"message":"no","n":1e400,"errors":[{"code":"custom","index":123456789012345678901}]}"#;
    let server = Server::start(vec![
        answer(
            "200 OK",
            "link: </search?page=2>; rel=next",
            r#"{"total_count":1,"items":[1.10],"n":1e400}"#,
        ),
        answer("422 Unprocessable Entity", "", body),
    ])
    .await;
    let client = client(&server);
    let found = client.response(Search::default()).await.unwrap().value;
    assert_eq!(
        json::to_string(&found),
        r#"{"total_count":1,"items":[1.10],"n":1e400}"#
    );
    let error = feed("a").send(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/feed: 422 Unprocessable Entity: no (custom)"
    );
}

#[tokio::test]
async fn bodies_that_cannot_be_decoded_are_kept() {
    let body = r#"{"lions":3,"bears":"s3cret-many"}"#;
    let linked = "link: </animals?page=2>; rel=\"next\"";
    let server = Server::start(vec![
        answer("200 OK", linked, body),
        answer("200 OK", "", ""),
    ])
    .await;
    let client = builder(&server).strict(true).build().unwrap();
    let Err(Error::Decode(error)) = Get::default().send(&client).await else {
        panic!("a decode error")
    };
    let text = error.to_string();
    assert!(
        text.starts_with("zoo/get: response 200: bears: expected an integer"),
        "{text}"
    );
    assert_eq!(
        (error.operation(), error.status().as_u16(), error.raw_body()),
        ("zoo/get", 200, &Bytes::from(body))
    );
    assert_eq!(error.meta().link("next"), Some("/animals?page=2"));
    assert_eq!(error.body::<Map<Value>>().unwrap().len(), 2);
    assert!(error.json().is_some());
    let error = Get::default().send(&client).await.unwrap_err();
    assert!(
        error.to_string().ends_with("found an empty body"),
        "{error}"
    );
}

#[tokio::test]
async fn response_metadata_is_available() {
    let headers = "date: Wed, 25 Nov 2026 10:00:00 GMT
x-github-request-id: C0FE:1
x-ratelimit-limit: 5000
x-ratelimit-remaining: 4999
x-ratelimit-reset: 1795600830
x-ratelimit-resource: core
x-oauth-scopes: repo, gist
x-accepted-oauth-scopes:
github-authentication-token-expiration: 2026-12-01 08:30:00 UTC";
    let server = Server::start(vec![answer("203 Other", headers, r#"{"lions":3}"#)]).await;
    let response = client(&server).response(Get::default()).await.unwrap();
    assert_eq!(response.value.get("lions"), Some(&3));
    let meta = response.meta;
    assert_eq!(
        (meta.status().as_u16(), meta.request_id()),
        (203, Some("C0FE:1"))
    );
    let limit = meta.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (5000, 4999));
    assert_eq!(
        limit.reset.duration_since(meta.date().unwrap()).as_secs(),
        30
    );
    assert_eq!(
        (meta.scopes(), meta.accepted_scopes()),
        (vec!["repo", "gist"], vec![])
    );
    let expires_at = meta.token_expires_at().unwrap();
    assert_eq!(expires_at.to_string(), "2026-12-01T08:30:00Z");
}

#[test]
fn what_does_not_exist_is_none_and_other_errors_stay() {
    for (status, is_absent) in [(404, true), (410, false), (422, false), (500, false)] {
        let response = http::Response::builder().status(status);
        let error =
            Get::from_response(response.body(Bytes::from_static(b"{}")).unwrap()).unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.is_not_found(), is_absent, "{status}");
        let optional = Err::<(), _>(error).optional();
        assert_eq!(
            optional.is_ok_and(|found| found.is_none()),
            is_absent,
            "{status}"
        );
    }
    let unsent = Error::from(Base::parse("no address").unwrap_err());
    assert_eq!((unsent.status(), unsent.is_not_found()), (None, false));
    assert!(
        Ok::<_, Error>(7)
            .optional()
            .is_ok_and(|found| found == Some(7))
    );
}
