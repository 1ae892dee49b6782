//! Everything that a client reveals. Takes spans, events and requests; gives all of it as one text.
//!
//! ```text
//! let recorder = Recorder::default();
//! let _guard = tracing::subscriber::set_default(recorder.clone());
//! assert!(!recorder.text().contains("s3cret"));
//! ```

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use octoforge_runtime::transport::{Exchange, Outgoing, Reqwest, Transport};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Records every field of every span and event, of any level and crate, in both formats of `Debug`.
#[derive(Clone)]
pub(crate) struct Recorder(Arc<Mutex<String>>);

impl Default for Recorder {
    fn default() -> Self {
        super::listeners::be_several();
        Self(Arc::default())
    }
}

impl Recorder {
    /// Returns the record.
    pub(crate) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    /// Adds a value that a program may show.
    pub(crate) fn show(&self, shown: impl Debug) {
        writeln!(self.0.lock().unwrap(), "{shown:?} {shown:#?}").unwrap();
    }

    /// Adds an error with its sources, as programs report it.
    pub(crate) fn report(&self, error: &(dyn std::error::Error + 'static)) {
        let mut causes = Some(error);
        while let Some(cause) = causes {
            self.show(cause);
            self.show(format_args!("{cause}"));
            causes = cause.source();
        }
    }

    fn name(&self, metadata: &Metadata<'_>) {
        self.show(format_args!("{} {}", metadata.target(), metadata.name()));
    }
}

struct Fields<'a>(&'a Recorder);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.show((field.name(), value));
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.name(span.metadata());
        span.record(&mut Fields(self));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(self));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.name(event.metadata());
        event.record(&mut Fields(self));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// A transport that logs every request and response, as one for debugging might.
pub(crate) struct Tapped {
    recorder: Recorder,
    inner: Reqwest,
}

impl Tapped {
    pub(crate) fn new(recorder: &Recorder) -> Self {
        Self {
            recorder: recorder.clone(),
            inner: Reqwest::builder().no_proxy().build().unwrap(),
        }
    }
}

impl Transport for Tapped {
    fn send(&self, request: http::Request<Outgoing>) -> Exchange {
        self.recorder.show(&request);
        let (recorder, exchange) = (self.recorder.clone(), self.inner.send(request));
        Box::pin(async move {
            let outcome = exchange.await;
            recorder.show(&outcome);
            outcome
        })
    }
}
