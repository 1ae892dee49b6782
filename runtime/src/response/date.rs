//! Dates and delays in HTTP headers. Takes headers; gives timestamps and durations.
//!
//! ```text
//! Wed, 25 Nov 2026 10:00:00 GMT        the current format (RFC 1123)
//! Wednesday, 25-Nov-26 10:00:00 GMT    obsolete (RFC 850), still accepted
//! Wed Nov 25 10:00:00 2026             obsolete (asctime), still accepted
//! ```

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};
use jiff::Timestamp;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::TimeZone;

/// The obsolete formats, both in UTC.
const OLDER: [&str; 2] = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];

/// Returns the `Date` of a response.
pub(super) fn date(headers: &HeaderMap) -> Option<Timestamp> {
    parse(headers.get(DATE)?.to_str().ok()?)
}

/// Returns the delay of `Retry-After`, the longest if it is repeated. A date counts from the `Date` of the response, or
/// from `now` if that is missing.
pub(super) fn retry_after(headers: &HeaderMap, now: Option<Timestamp>) -> Option<Duration> {
    let today = date(headers).or(now);
    let values = headers.get_all(RETRY_AFTER).into_iter();
    values
        .filter_map(|value| wait(value.to_str().ok()?.trim(), today))
        .max()
}

fn wait(text: &str, today: Option<Timestamp>) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number out of range is a long time all the same.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let left = parse(text)?.duration_since(today?);
    Some(Duration::try_from(left).unwrap_or_default())
}

fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(zoned) = rfc2822::parse(text) {
        return Some(zoned.timestamp());
    }
    OLDER.iter().find_map(|format| {
        let civil = strtime::parse(format, text).ok()?.to_datetime().ok()?;
        Some(civil.to_zoned(TimeZone::UTC).ok()?.timestamp())
    })
}
