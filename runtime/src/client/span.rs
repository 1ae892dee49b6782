//! What the client tells whoever listens. Takes an attempt; carries it out in a span of its own.
//!
//! ```text
//! request{operation="repos/get" method=GET url=https://… attempt=1 status=200 duration_ms=83.1}
//! ```

use std::time::{Duration, Instant};

use http::{Method, Response};
use tracing::field::Empty;
use tracing::{Instrument as _, info_span};

use crate::error::{LimitKind, TransportError};

/// What is known of an attempt before it is made.
pub(super) struct Told<'a> {
    /// The id of the operation.
    pub(super) operation: &'static str,
    pub(super) method: &'a Method,
    /// As it may be shown.
    pub(super) url: &'a str,
    /// The first is 1.
    pub(super) attempt: u32,
}

/// Makes an attempt in a span of its own.
pub(super) async fn traced<T>(
    told: Told<'_>,
    attempt: impl Future<Output = Result<Response<T>, TransportError>>,
) -> Result<Response<T>, TransportError> {
    let span = info_span!(
        "request",
        operation = told.operation,
        method = %told.method,
        url = %told.url,
        attempt = told.attempt,
        status = Empty,
        error = Empty,
        duration_ms = Empty,
    );
    let begun = Instant::now();
    let outcome = attempt.instrument(span.clone()).await;
    span.record("duration_ms", begun.elapsed().as_secs_f64() * 1000.0);
    match &outcome {
        Ok(response) => span.record("status", response.status().as_u16()),
        Err(error) => span.record("error", tracing::field::display(error)),
    };
    outcome
}

/// Says that nothing is sent for a while, and why.
pub(super) fn tell_of_wait(operation: &'static str, kind: LimitKind, pause: Duration) {
    tracing::warn!(
        operation,
        %kind,
        seconds = pause.as_secs_f64(),
        "waiting for a rate limit"
    );
}
