//! Errors that the service responds with.
//!
//! ```text
//! issues/create: 422 Unprocessable Entity: Validation Failed (Issue.title: missing_field)
//! ```

use std::fmt;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, Response, StatusCode};

use crate::json::{Json, JsonError, Value, from_slice};
use crate::redact::{Secrets, one_line, origin_only};

/// Members that contain the error message, the most common first.
const MESSAGES: [&str; 4] = ["message", "detail", "error_description", "error"];

/// A response with an error status: one that is not an outcome of the operation.
#[derive(Clone)]
pub struct ApiError {
    operation: &'static str,
    status: StatusCode,
    message: String,
    errors: Vec<ErrorDetail>,
    documentation_url: Option<String>,
    headers: HeaderMap,
    body: Bytes,
}

/// A single error in an [`ApiError`]: a problem with a field of a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The kind of the resource, such as `Issue`.
    pub resource: Option<String>,
    /// The name of the field, such as `title`.
    pub field: Option<String>,
    /// The error code, such as `missing_field`.
    pub code: Option<String>,
    /// The error message, in words.
    pub message: Option<String>,
}

impl ApiError {
    pub(crate) fn new(operation: &'static str, response: Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let secrets = parts.extensions.get::<Secrets>().cloned();
        let secrets = secrets.unwrap_or_default();
        // A body in another format, such as the HTML page of a proxy, leaves the message empty.
        let said = from_slice(&body).unwrap_or(Value::Null);
        let message = MESSAGES.iter().find_map(|name| text(&said, name, &secrets));
        let message = message.or_else(|| elsewhere(parts.status, &parts.headers, &secrets));
        let errors = said.get("errors").and_then(Value::as_array);
        Self {
            operation,
            status: parts.status,
            message: message.unwrap_or_default(),
            errors: errors
                .into_iter()
                .flatten()
                .filter_map(|detail| ErrorDetail::read(detail, &secrets))
                .collect(),
            documentation_url: text(&said, "documentation_url", &secrets),
            headers: parts.headers,
            body,
        }
    }

    /// Returns the ID of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the message of the service, with secrets replaced by `***`; empty if the body contains none in a known
    /// format.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns the single errors that the service lists, such as one for each invalid field.
    #[must_use]
    pub fn errors(&self) -> &[ErrorDetail] {
        &self.errors
    }

    /// Returns the URL at which the service explains the error.
    #[must_use]
    pub fn documentation_url(&self) -> Option<&str> {
        self.documentation_url.as_deref()
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as received.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }

    /// Decodes the body as the type that the description declares for the status.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] if it does not match that type.
    pub fn body<T: Json>(&self) -> Result<T, JsonError> {
        from_slice(&self.body)
    }
}

/// Returns the message for a redirect that is not followed, with its target.
fn elsewhere(status: StatusCode, headers: &HeaderMap, secrets: &Secrets) -> Option<String> {
    let location = headers
        .get(LOCATION)
        .filter(|_| status.is_redirection())?
        .to_str()
        .ok()?;
    Some(secrets.hide(&format!(
        "redirect to {}, which was not followed",
        origin_only(location)
    )))
}

/// Returns a string member, redacted.
fn text(value: &Value, name: &str, secrets: &Secrets) -> Option<String> {
    value.get(name)?.as_str().map(|text| secrets.hide(text))
}

impl ErrorDetail {
    /// Reads an object with the usual names, or a plain string; `None` if neither is there.
    fn read(value: &Value, secrets: &Secrets) -> Option<Self> {
        let text = |name| text(value, name, secrets);
        let sentence = || value.as_str().map(|text| secrets.hide(text));
        let detail = Self {
            resource: text("resource"),
            field: text("field"),
            code: text("code"),
            message: text("message").or_else(sentence),
        };
        (detail != Self::default()).then_some(detail)
    }
}

impl fmt::Display for ErrorDetail {
    /// Writes `Issue.title: missing_field: message`, without the parts that are missing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place: Vec<&str> = [&self.resource, &self.field]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let place = Some(place.join(".")).filter(|place| !place.is_empty());
        let words = [&place, &self.code, &self.message]
            .into_iter()
            .flatten()
            .map(|word| one_line(word));
        f.write_str(&words.collect::<Vec<_>>().join(": "))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.status)?;
        if !self.message.is_empty() {
            write!(f, ": {}", one_line(&self.message))?;
        }
        if !self.errors.is_empty() {
            let errors: Vec<String> = self.errors.iter().map(ErrorDetail::to_string).collect();
            write!(f, " ({})", errors.join("; "))?;
        }
        match &self.documentation_url {
            Some(url) => write!(f, "; see {}", one_line(url)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ApiError {
    /// Leaves out headers and body, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("message", &self.message)
            .field("errors", &self.errors)
            .field("documentation_url", &self.documentation_url)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
