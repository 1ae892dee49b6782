//! Tracing. Takes an attempt; runs it in a span of its own.
//!
//! ```text
//! request{operation="repos/get" method=GET url=https://… attempt=1 status=200 duration_ms=83.1}
//! ```

use std::time::Instant;

use http::{Method, Response};
use tracing::field::Empty;
use tracing::{Instrument as _, info_span};

use crate::error::TransportError;

/// The fields of a span that are known before the attempt is made.
pub(super) struct AttemptInfo<'a> {
    /// The ID of the operation.
    pub(super) operation: &'static str,
    pub(super) method: &'a Method,
    /// The URL, redacted.
    pub(super) url: &'a str,
    /// The number of the attempt, counted from 1.
    pub(super) attempt: u32,
}

/// Runs an attempt in a span of its own, and records its status or error and its duration.
pub(super) async fn traced<T>(
    info: AttemptInfo<'_>,
    attempt: impl Future<Output = Result<Response<T>, TransportError>>,
) -> Result<Response<T>, TransportError> {
    let span = info_span!(
        "request",
        operation = info.operation,
        method = %info.method,
        url = %info.url,
        attempt = info.attempt,
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
