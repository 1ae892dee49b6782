//! The client against a scripted server: what stands on the wire, and what is made of the answers.
#![cfg(feature = "reqwest")]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod support;

use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::{
    Answer, Body, Bytes, Caller, DecodeError, Endpoint, Error, Operation, Parts, Redirect, Retry,
    Service, TransportKind, Verb,
};
use support::{Server, answer};

enum Zoo {}

impl Service for Zoo {
    const BASE_URL: &'static str = "https://api.zoo.example";
    const USER_AGENT: &'static str = "zoo/1";
    const HEADERS: &'static [(&'static str, &'static str)] = &[
        ("accept", "application/vnd.zoo+json"),
        ("x-zoo-version", "7"),
    ];
}

type Client = octoforge_runtime::Client<Zoo>;

const TOKEN: &str = "s3cret-token";
const UPLOADS: &str = "https://uploads.zoo.example";

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(&server.url)
        .token(TOKEN)
        .retry(Retry::none())
        .build()
        .unwrap()
}

/// Endpoints in the form in which they are emitted.
macro_rules! endpoint {
    ($name:ident -> $output:ty, $decode:ident, $($operation:tt)*) => {
        #[derive(Clone, Debug, Default)]
        struct $name {
            parts: Parts,
            body: Map<Value>,
        }
        impl Endpoint for $name {
            type Output = $output;
            const OPERATION: Operation = Operation { $($operation)*, ..Operation::DEFAULT };
            fn parts(&self) -> &Parts {
                &self.parts
            }
            fn body(&self) -> Body<'_> {
                Body::Json(&self.body)
            }
            fn decode(answer: &Answer<'_>) -> Result<$output, DecodeError> {
                answer.$decode()
            }
        }
        impl $name {
            fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
                client.call(self)
            }
        }
    };
}

endpoint!(Feed -> Map<String>, json, id: "zoo/feed", method: Verb::Post, path: "/feed/{name}");
endpoint!(Get -> Map<i64>, json, id: "zoo/get", path: "/animals");
endpoint!(Check -> bool, check, id: "zoo/check", path: "/check", outcomes: &[404]);
endpoint!(Photo -> Redirect, location, id: "zoo/photo", path: "/photo", outcomes: &[302]);
endpoint!(Plain -> String, text, id: "zoo/plain", path: "/plain", accept: "text/plain");
endpoint!(Upload -> (), empty, id: "zoo/upload", path: "/up", server: Some(UPLOADS));

fn feed(name: impl Into<String>) -> Feed {
    Feed {
        parts: Parts::new().path(&name.into()),
        ..Feed::default()
    }
}

#[tokio::test]
async fn a_request_stands_on_the_wire_as_described() {
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
    assert_eq!(seen.line, "POST /api/v3/feed/a%2Fb%20c?page=2 HTTP/1.1");
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
async fn without_settings_a_request_says_little() {
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
    assert_eq!(seen.line, "GET /plain HTTP/1.1");
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
async fn an_error_of_the_service_is_typed() {
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
async fn an_answer_of_another_type_is_kept() {
    let body = r#"{"lions":3,"bears":"s3cret-many"}"#;
    let server = Server::start(vec![answer("200 OK", "", body), answer("200 OK", "", "")]).await;
    let client = client(&server);
    let Err(Error::Decode(error)) = Get::default().send(&client).await else {
        panic!("a decode error")
    };
    let text = error.to_string();
    assert!(
        text.starts_with("zoo/get: answer 200: bears: expected an integer"),
        "{text}"
    );
    assert_eq!(
        (error.operation(), error.status().as_u16(), error.raw_body()),
        ("zoo/get", 200, &Bytes::from(body))
    );
    assert_eq!(error.body::<Map<Value>>().unwrap().len(), 2);
    assert!(error.json().is_some());
    let error = Get::default().send(&client).await.unwrap_err();
    assert!(
        error.to_string().ends_with("found an empty body"),
        "{error}"
    );
}

#[tokio::test]
async fn a_place_is_given_and_not_visited() {
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
    assert_eq!(
        lines,
        [
            "GET /animals HTTP/1.1",
            "GET /moved?b=1 HTTP/1.1",
            "GET /again HTTP/1.1"
        ]
    );
    assert!(server.seen().iter().all(|seen| {
        seen.headers
            .contains(&format!("authorization: Bearer {TOKEN}"))
    }));

    let refused = Get::default().send(&client).await.unwrap_err().to_string();
    let expected = format!(
        "zoo/get: 307 Temporary Redirect: redirected to {}/x?…, which is not followed",
        other.url
    );
    assert_eq!(refused, expected);
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn redirects_repeat_the_request_or_leave_it() {
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
    assert_eq!(seen[1].line, "POST /there HTTP/1.1");
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

#[tokio::test]
async fn raw_requests_go_below_the_base_or_anywhere() {
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
    assert_eq!(server.only().line, "GET /v1/raw?x=1 HTTP/1.1");
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
async fn an_own_server_can_be_stood_in_for() {
    let (server, uploads) = (
        Server::start(vec![]).await,
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
    assert_eq!(uploads.only().line, "GET /uploads/up HTTP/1.1");
    assert!(
        uploads
            .only()
            .headers
            .contains(&format!("authorization: Bearer {TOKEN}"))
    );
}

#[tokio::test]
async fn broken_transports_say_how() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}".to_owned();
    let server = Server::start(vec![cut, "nonsense\r\n\r\n".to_owned()]).await;
    let closed = Server::start(vec![]).await;
    let cases = [
        (
            &server,
            TransportKind::Broken,
            "the connection broke before the answer was whole",
        ),
        (
            &server,
            TransportKind::Broken,
            "the connection broke before the answer was whole",
        ),
        (&closed, TransportKind::Connect, "cannot connect"),
    ];
    for (server, kind, text) in cases {
        // A server whose script has ended drops its listener; let that happen.
        tokio::task::yield_now().await;
        let mut request = Get::default();
        request.parts.query("q", &"s3cret".to_owned());
        let Err(Error::Transport(error)) = request.send(&client(server)).await else {
            panic!("{text}")
        };
        assert_eq!(
            (error.kind(), error.to_string()),
            (kind, format!("GET {}/animals?…: {text}", server.url))
        );
        assert!(std::error::Error::source(&error).is_some());
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let builder = Client::builder()
        .token(TOKEN)
        .header("authorization", TOKEN)
        .header("x-key", TOKEN);
    let client = builder.clone().build().unwrap();
    let shown = format!("{builder:?} {client:?} {:?}", feed("a").send(&client));
    assert!(!shown.contains(TOKEN), "{shown}");
    let server = Server::start(vec![
        answer("200 OK", "", &format!(r#"["{TOKEN}"]"#)),
        answer("400 Bad Request", "", TOKEN),
    ])
    .await;
    let client = self::client(&server);
    let errors = [
        feed("a").send(&client).await.unwrap_err(),
        feed("a").send(&client).await.unwrap_err(),
    ];
    assert!(
        !format!("{errors:?} {} {}", errors[0], errors[1]).contains(TOKEN),
        "{errors:?}"
    );
}

#[tokio::test]
async fn a_call_can_be_spawned_or_dropped() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let server = Server::start(vec![answer("200 OK", "", "{}"); 3]).await;
    let client = client(&server);
    shared(&client);
    drop(Get::default().send(&client));
    assert!(server.seen().is_empty());
    // Dropped while on its way: the clone that shares its connections goes on.
    let mut call = Box::pin(Get::default().send(&client));
    std::future::poll_fn(|context| {
        let _ = call.as_mut().poll(context);
        std::task::Poll::Ready(())
    })
    .await;
    drop(call);
    let again = client.clone();
    assert!(
        tokio::spawn(async move { Get::default().send(&again).await })
            .await
            .unwrap()
            .is_ok()
    );
    assert!(
        tokio::spawn(Get::default().send(&client))
            .await
            .unwrap()
            .is_ok()
    );
}
