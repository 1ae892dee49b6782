//! Tests of spans and timeouts of token requests.

use std::time::Duration;

use octoforge_runtime::auth::Installation;
use octoforge_runtime::login::DeviceError;
use octoforge_runtime::{Error, Retry, TransportKind};

use super::device::{GRANTED, NOW, STARTED, flow, host};
use super::forge::Forge;
use super::keys::app;
use super::support::{Answer, FakeClock, Server, Spans};
use super::{Client, animals, builder, device};

/// Returns operation, method, path, attempt and status of each span.
fn lines(spans: &Spans, url: &str) -> Vec<String> {
    let all = spans.all();
    let lines = all.iter().map(|fields| {
        assert!(fields["duration_ms"].parse::<f64>().unwrap() > 0.0);
        let told = ["operation", "method", "url", "attempt", "status"];
        let told = told.map(|name| fields.get(name).map_or("-", String::as_str));
        told.join(" ").replace(url, "").replace('"', "")
    });
    lines.collect()
}

#[tokio::test]
async fn token_requests_have_spans() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let builder = builder(&service).retry(Retry::new()).clock(clock);
    let client = builder.auth(Installation::new(app(), 7)).build().unwrap();
    let spans = Spans::default();
    let guard = spans.listen();
    forge.fail(Answer::new(503, "{}"));
    forge.fail(Answer::new(429, "{}").header("retry-after", "1"));
    animals(&client).await.unwrap();
    drop(guard);
    let tokens = "apps/create-installation-access-token POST /app/installations/7/access_tokens";
    let expected = [
        format!("{tokens} 1 503"),
        format!("{tokens} 2 429"),
        format!("{tokens} 3 201"),
        "zoo/animals GET /animals 1 200".to_owned(),
    ];
    assert_eq!(lines(&spans, &service.url), expected);
}

#[tokio::test]
async fn login_requests_have_spans() {
    let clock = FakeClock::at(NOW);
    let client = device::client(&clock);
    let host = host([
        (200, STARTED),
        (400, r#"{"error":"slow_down"}"#),
        (200, GRANTED),
    ])
    .await;
    let spans = Spans::default();
    let guard = spans.listen();
    let mut login = device::started(&host, &client).await;
    login.wait(&client).await.unwrap();
    drop(guard);
    let expected = [
        "login/device/code POST /login/device/code 1 200",
        "login/oauth/access_token POST /login/oauth/access_token 1 400",
        "login/oauth/access_token POST /login/oauth/access_token 1 200",
    ];
    assert_eq!(lines(&spans, &host.url), expected);
}

/// A host that issues a code, if `starts`, and does not respond to anything else.
async fn silent(starts: bool) -> Server {
    Server::by(move |request| async move {
        if !(starts && request.line.ends_with("/login/device/code")) {
            std::future::pending::<()>().await;
        }
        Answer::new(200, STARTED.replace("\"interval\":5", "\"interval\":0"))
    })
    .await
}

#[tokio::test]
async fn silent_hosts_time_out_like_calls() {
    let hurried = Client::builder().base_url("http://127.0.0.1:1");
    let hurried = hurried.timeout(Duration::from_millis(20)).build().unwrap();
    let patient = Client::builder().base_url("http://127.0.0.1:1");
    let patient = patient.build().unwrap();
    let (mute, answering) = (silent(false).await, silent(true).await);
    let mut login = flow(&answering).start(&patient).await.unwrap();
    let errors = [
        flow(&mute).start(&hurried).await.unwrap_err(),
        login.poll(&hurried).await.unwrap_err(),
    ];
    let urls = [
        format!("{}/login/device/code", mute.url),
        format!("{}/login/oauth/access_token", answering.url),
    ];
    for (error, url) in errors.into_iter().zip(urls) {
        let DeviceError::Call(Error::Transport(error)) = error else {
            panic!("{error}")
        };
        assert_eq!(error.kind(), TransportKind::Timeout);
        assert_eq!(
            error.to_string(),
            format!("POST {url}: no response in time")
        );
    }
}
