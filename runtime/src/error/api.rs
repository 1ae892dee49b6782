//! Errors that the service answers with.
//!
//! ```text
//! issues/create: 422 Unprocessable Entity: Validation Failed (Issue.title: missing_field)
//! ```

use std::fmt;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, Response, StatusCode};

use crate::json::{Json, JsonError, Value, from_slice};
use crate::shown::{Secrets, line, origin};

/// Where a service says what went wrong, the most usual name first.
const MESSAGES: [&str; 4] = ["message", "detail", "error_description", "error"];

/// An answer with a status that is no outcome of the operation.
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

/// One of the reasons in an [`ApiError`]: what is wrong with which field of which resource.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The kind of thing, such as `Issue`.
    pub resource: Option<String>,
    /// The field of it, such as `title`.
    pub field: Option<String>,
    /// What is wrong, as a word for programs, such as `missing_field`.
    pub code: Option<String>,
    /// What is wrong, as a sentence for people.
    pub message: Option<String>,
}

impl ApiError {
    pub(crate) fn new(operation: &'static str, response: Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        let secrets = parts.extensions.get::<Secrets>().cloned();
        let secrets = secrets.unwrap_or_default();
        // A body of another form, such as a proxy's HTML page, leaves the status to speak for
        // itself.
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

    /// The id of the operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Message of the service, with `***` where it repeats a secret; empty when it says nothing in a form
    /// that is understood.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The single reasons, as far as the service lists them.
    #[must_use]
    pub fn errors(&self) -> &[ErrorDetail] {
        &self.errors
    }

    /// Where the service explains the error.
    #[must_use]
    pub fn documentation_url(&self) -> Option<&str> {
        self.documentation_url.as_deref()
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }

    /// The body as the type that the description declares for the status.
    ///
    /// # Errors
    ///
    /// When it does not read as that type.
    pub fn body<T: Json>(&self) -> Result<T, JsonError> {
        from_slice(&self.body)
    }
}

/// What a redirect that is not followed says: where it points.
fn elsewhere(status: StatusCode, headers: &HeaderMap, secrets: &Secrets) -> Option<String> {
    let location = headers
        .get(LOCATION)
        .filter(|_| status.is_redirection())?
        .to_str()
        .ok()?;
    Some(secrets.hide(&format!(
        "redirected to {}, which is not followed",
        origin(location)
    )))
}

/// The text of a member, without what is secret.
fn text(value: &Value, name: &str, secrets: &Secrets) -> Option<String> {
    value.get(name)?.as_str().map(|text| secrets.hide(text))
}

impl ErrorDetail {
    /// Reads an object with the usual names, or a bare sentence; `None` when nothing in it is
    /// understood.
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
    /// `Issue.title: missing_field: the sentence`, as far as each is there.
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
            .map(|word| line(word));
        f.write_str(&words.collect::<Vec<_>>().join(": "))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.status)?;
        if !self.message.is_empty() {
            write!(f, ": {}", line(&self.message))?;
        }
        if !self.errors.is_empty() {
            let errors: Vec<String> = self.errors.iter().map(ErrorDetail::to_string).collect();
            write!(f, " ({})", errors.join("; "))?;
        }
        match &self.documentation_url {
            Some(url) => write!(f, "; see {}", line(url)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ApiError {
    /// Without headers and body, which may hold what the service keeps secret.
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
