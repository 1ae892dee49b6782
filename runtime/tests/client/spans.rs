//! Tests of tracing: a span for each attempt.

use octoforge_runtime::Retry;

use crate::support::{Act, FakeClock, Server, Spans, answer};
use crate::zoo::{Get, builder};

#[tokio::test]
async fn each_attempt_has_a_span() {
    let server = Server::start(vec![
        Act::Reset(String::new()),
        answer("503 Service Unavailable", "", "").into(),
        answer("200 OK", "", "{}").into(),
    ])
    .await;
    let client = builder(&server)
        .retry(Retry::new())
        .clock(FakeClock::new())
        .build()
        .unwrap();
    let spans = Spans::default();
    let guard = spans.listen();
    let mut request = Get::default();
    request.parts.query("key", &"s3cret".to_owned());
    request.send(&client).await.unwrap();
    drop(guard);

    let spans = spans.all();
    assert_eq!(spans.len(), 3);
    for (index, fields) in spans.iter().enumerate() {
        let url = format!("{}/animals?…", server.url);
        let attempt = (index + 1).to_string();
        let told = ["operation", "method", "url", "attempt"].map(|name| fields[name].as_str());
        assert_eq!(told, ["\"zoo/get\"", "GET", &url, &attempt]);
        assert!(fields["duration_ms"].parse::<f64>().unwrap() > 0.0);
    }
    let statuses = spans.iter().map(|fields| fields.get("status"));
    let statuses: Vec<_> = statuses.map(|status| status.map(String::as_str)).collect();
    assert_eq!(statuses, [None, Some("503"), Some("200")]);
    let error = format!("GET {}/animals?…: the connection broke", server.url);
    assert!(spans[0]["error"].starts_with(&error), "{:?}", spans[0]);
}

#[test]
fn spans_of_several_threads_are_recorded() {
    let spans = Spans::default();
    let _guard = spans.listen();
    let tell = || drop(tracing::info_span!("request"));
    std::thread::spawn(tell).join().unwrap();
    assert_eq!(spans.all().len(), 0);
    tell();
    assert_eq!(spans.all().len(), 1);
}
