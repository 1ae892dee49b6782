//! What a client tells whoever listens: a span for each attempt.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use octoforge_runtime::Retry;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::support::{Act, FakeClock, Server, answer};
use crate::zoo::{Get, builder};

type Fields = BTreeMap<&'static str, String>;

/// Keeps the fields of every span that is called `request`.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<Fields>>>);

struct Writer<'a>(&'a mut Fields);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span() && metadata.name() == "request"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut spans = self.0.lock().unwrap();
        let mut fields = Fields::new();
        span.record(&mut Writer(&mut fields));
        spans.push(fields);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut spans = self.0.lock().unwrap();
        let index = usize::try_from(id.into_u64()).unwrap() - 1;
        values.record(&mut Writer(spans.get_mut(index).unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

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
    let guard = tracing::subscriber::set_default(spans.clone());
    let mut request = Get::default();
    request.parts.query("key", &"s3cret".to_owned());
    request.send(&client).await.unwrap();
    drop(guard);

    let spans = spans.0.lock().unwrap().clone();
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
