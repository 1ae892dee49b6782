//! Decodes a body as its type and encodes it again.
//!
//! Takes: a [`Question`], which identifies a body by its names in the description and contains JSON. Gives: an
//! [`Answer`] with the JSON that its type encodes. A body that the description does not have is an error, never a
//! success.
//!
//! ```
//! use octoforge_tests::{Question, Reading, round_trip};
//! let line = r#"{"id": 1, "kind": "response", "operation": "meta/get-zen", "status": "200", "media": "text/plain", "json": "Hm."}"#;
//! let question: Question<'_> = serde_json::from_str(line)?;
//! assert_eq!(serde_json::to_string(&round_trip(&question, Reading::Strict))?, r#"{"id":1,"ok":true,"json":"Hm."}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use octoforge_dispatch::{Body, WEBHOOKS};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A request to decode and encode a body.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Question<'a> {
    /// An id of the caller's choice.
    #[serde(borrow)]
    pub id: &'a RawValue,
    /// The kind of body.
    pub kind: Kind,
    /// The id of the operation, or the key of the webhook.
    pub operation: String,
    /// The status of a response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The media type; by default JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<String>,
    /// The body.
    #[serde(borrow)]
    pub json: &'a RawValue,
}

/// A kind of body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The body of a response.
    Response,
    /// The body of a request.
    Request,
    /// The payload of a webhook.
    Webhook,
}

/// A way to decode a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Bodies of responses and webhooks may be not as described; requests may not.
    Tolerant,
    /// The first place that is not as described is an error.
    Strict,
}

/// The result for a body.
#[derive(Clone, Debug, Serialize)]
pub struct Answer<'a> {
    /// The id of the question.
    pub id: &'a RawValue,
    /// `true` if the body was decoded.
    pub ok: bool,
    /// The encoded body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<Box<RawValue>>,
    /// The places that are not as described.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deviations: Vec<String>,
    /// The reason why it was not decoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// Decodes a body as its type, and encodes the result.
#[must_use]
pub fn round_trip<'a>(question: &Question<'a>, reading: Reading) -> Answer<'a> {
    let reading = match question.kind {
        Kind::Request => Reading::Strict,
        Kind::Response | Kind::Webhook => reading,
    };
    let result = find(question).and_then(|body| through(body, question.json, reading));
    let (json, deviations, error) = match result {
        Ok((json, deviations)) => (Some(json), deviations, None),
        Err(error) => (None, Vec::new(), Some(error)),
    };
    Answer {
        id: question.id,
        ok: json.is_some(),
        json,
        deviations,
        error,
    }
}

fn through(
    body: &Body,
    json: &RawValue,
    reading: Reading,
) -> Result<(Box<RawValue>, Vec<String>), String> {
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", body.operation);
    let sent = json.get().as_bytes();
    let decoded = match reading {
        Reading::Strict => (body.round_trip)(sent).map(|written| (written, Vec::new())),
        Reading::Tolerant => (body.tolerant)(sent),
    };
    let (written, deviations) = decoded.map_err(|error| named(&error))?;
    let text = String::from_utf8(written).map_err(|error| named(&error))?;
    let json = RawValue::from_string(text).map_err(|error| named(&error))?;
    Ok((json, deviations.iter().map(ToString::to_string).collect()))
}

fn find(question: &Question<'_>) -> Result<&'static Body, String> {
    let (kind, operation) = (question.kind, question.operation.as_str());
    let media = question.media.as_deref().unwrap_or("application/json");
    let status = question.status.as_deref();
    body_of(kind, operation, status, media).ok_or_else(|| {
        let kind = format!("{kind:?}").to_lowercase();
        let status = status.map_or_else(String::new, |status| format!(" with status {status}"));
        format!("the description has no {kind} of {operation}{status} as {media}")
    })
}

/// Returns the body of the description with these names; the status is compared for responses only.
#[must_use]
pub fn body_of(
    kind: Kind,
    operation: &str,
    status: Option<&str>,
    media: &str,
) -> Option<&'static Body> {
    let status = status.filter(|_| kind == Kind::Response);
    let is_it = |body: &&Body| {
        body.operation == operation
            && status.is_none_or(|status| covers(body.status, status))
            && body.media == media
    };
    match kind {
        Kind::Response => octoforge_dispatch::responses().find(is_it),
        Kind::Request => octoforge_dispatch::requests().find(is_it),
        Kind::Webhook => WEBHOOKS.iter().find(is_it),
    }
}

/// `true` if a declared status, which may be a range such as `4XX`, covers this one.
fn covers(declared: &str, status: &str) -> bool {
    declared == status
        || declared.len() == status.len()
            && declared.ends_with("XX")
            && declared.get(..1) == status.get(..1)
}
