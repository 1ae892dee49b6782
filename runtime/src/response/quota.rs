//! Rate limit headers. Takes headers; gives each number that can be parsed, whatever the others are.
//!
//! ```text
//! x-ratelimit-remaining: 0, x-ratelimit-reset: soon      nothing left, until an unknown time
//! ```

use http::HeaderMap;
use jiff::Timestamp;

use super::RateLimit;

/// The rate limit in response headers. Of a repeated header, the most restrictive value counts.
#[derive(Debug)]
pub(crate) struct Quota<'a> {
    limit: Option<u64>,
    remaining: Option<u64>,
    used: Option<u64>,
    /// The start of the next period, by the service's clock.
    pub(crate) reset: Option<Timestamp>,
    /// The resource that is limited.
    pub(crate) resource: Option<&'a str>,
}

impl<'a> Quota<'a> {
    pub(crate) fn read(headers: &'a HeaderMap) -> Self {
        let resets = numbers(headers, "x-ratelimit-reset");
        let resource = headers.get("x-ratelimit-resource");
        Self {
            limit: numbers(headers, "x-ratelimit-limit").min(),
            remaining: numbers(headers, "x-ratelimit-remaining").min(),
            used: numbers(headers, "x-ratelimit-used").max(),
            reset: resets.filter_map(moment).max(),
            resource: resource.and_then(|value| value.to_str().ok()),
        }
    }

    /// `true` if the service states that no requests are left.
    #[cfg(feature = "client")]
    pub(crate) fn is_used_up(&self) -> bool {
        self.remaining == Some(0)
    }

    /// `true` if the service states how many requests are left.
    #[cfg(feature = "client")]
    pub(crate) fn is_known(&self) -> bool {
        self.remaining.is_some()
    }

    /// Returns the rate limit, if no part of it is missing.
    pub(super) fn complete(&self) -> Option<RateLimit> {
        Some(RateLimit {
            limit: self.limit?,
            remaining: self.remaining?,
            used: self.used,
            reset: self.reset?,
            resource: self.resource.map(str::to_owned),
        })
    }
}

/// Returns the numbers in a header, which may be repeated or have several values. Negative numbers count as zero.
fn numbers<'a>(headers: &'a HeaderMap, name: &str) -> impl Iterator<Item = u64> + use<'a> {
    let values = headers.get_all(name).into_iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts
        .flat_map(|text| text.split(','))
        .filter_map(|text| text.trim().parse::<i128>().ok())
        .map(|number| u64::try_from(number.max(0)).unwrap_or(u64::MAX))
}

/// Converts a Unix timestamp, unless it is out of range.
fn moment(seconds: u64) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(seconds).ok()?).ok()
}
