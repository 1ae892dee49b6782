//! Refusals for having called too often.
//!
//! ```text
//! issues/list: rate limited (secondary): come back in 60 s: You have exceeded a secondary rate limit
//! ```

use std::fmt;
use std::time::Duration;

use super::api::ApiError;
use crate::shown::line;

/// The service refuses for now, because of how much it was asked.
///
/// Nothing was done: the same request can be sent when the time has come.
#[derive(Clone, Debug)]
pub struct RateLimited {
    kind: LimitKind,
    retry_after: Duration,
    answer: Option<Box<ApiError>>,
    operation: &'static str,
}

/// Which limit was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitKind {
    /// The number of requests in a period is used up.
    Primary,
    /// Too many requests at once, or too costly ones.
    Secondary,
}

impl fmt::Display for LimitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
        })
    }
}

impl RateLimited {
    #[cfg(feature = "client")]
    pub(crate) fn new(
        kind: LimitKind,
        retry_after: Duration,
        operation: &'static str,
        answer: Option<ApiError>,
    ) -> Self {
        Self {
            kind,
            retry_after,
            answer: answer.map(Box::new),
            operation,
        }
    }

    /// Which limit was met.
    #[must_use]
    pub fn kind(&self) -> LimitKind {
        self.kind
    }

    /// When to come back, from the moment of the refusal, as the service says; a minute if it does not say. Of a request
    /// that was not sent it is when the client will send the next one, which is within an hour
    /// ([`RateLimits`](crate::RateLimits)).
    #[must_use]
    pub fn retry_after(&self) -> Duration {
        self.retry_after
    }

    /// The answer that refused; `None` if the request was not sent, since the limit was known.
    #[must_use]
    pub fn answer(&self) -> Option<&ApiError> {
        self.answer.as_deref()
    }
}

impl fmt::Display for RateLimited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begun = u64::from(self.retry_after.subsec_nanos() > 0);
        let seconds = self.retry_after.as_secs().saturating_add(begun);
        write!(
            f,
            "{}: rate limited ({}): come back in {seconds} s",
            self.operation, self.kind
        )?;
        match &self.answer {
            Some(answer) if !answer.message().is_empty() => {
                write!(f, ": {}", line(answer.message()))
            }
            Some(_) => Ok(()),
            None => f.write_str(": not sent, since the limit is known to be used up"),
        }
    }
}

impl std::error::Error for RateLimited {}
