//! Form requests to an OAuth host. Takes fields; gives the JSON object of the response.
//!
//! ```text
//! {"error":"slow_down","interval":10}                                  a refusal, though the status is 200
//! {"access_token":"gho_…","token_type":"bearer","scope":"repo,gist"}   a grant
//! ```

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Request, Response};
use url::form_urlencoded::Serializer;

use crate::auth::Context;
use crate::endpoint::{Answer, Base, Operation};
use crate::error::{ApiError, BuildError, Error};
use crate::json::{self, Map, Value};

/// Upper bound of durations that the host states, in seconds: one day.
const MAX_SECONDS: i64 = 24 * 60 * 60;

/// A form to send.
pub(super) struct Form {
    operation: Operation,
    url: String,
    body: String,
}

/// The response to a form.
pub(super) struct FormResponse {
    operation: Operation,
    response: Response<Bytes>,
    object: Map<Value>,
}

impl Form {
    /// Builds a form from fields, without those that are empty.
    pub(super) fn new(operation: Operation, host: &Base, fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().filter(|(_, value)| !value.is_empty());
        Self {
            operation,
            url: format!("{host}{}", operation.path),
            body: Serializer::new(String::new()).extend_pairs(fields).finish(),
        }
    }

    /// Sends the form once.
    pub(super) async fn send(self, context: &Context<'_>) -> Result<FormResponse, Error> {
        let operation = self.operation;
        let request = Request::post(self.url)
            .header(ACCEPT, Operation::JSON)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(self.body))
            .map_err(|source| BuildError::Request {
                operation: operation.id,
                source,
            })?;
        let response = context.send_within_timeout(operation.id, request).await?;
        let form = FormResponse {
            operation,
            object: json::from_slice(response.body()).unwrap_or_default(),
            response,
        };
        // GitHub refuses with status 200 and the standard with 400, so the body decides before the status does.
        if form.refusal().is_none() && !form.response.status().is_success() {
            return Err(ApiError::new(operation.id, form.response).into());
        }
        Ok(form)
    }
}

impl FormResponse {
    /// Returns the error code and the description, if the host refuses.
    pub(super) fn refusal(&self) -> Option<(&str, Option<&str>)> {
        Some((self.text("error")?, self.text("error_description")))
    }

    /// Returns a string member that is not empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.object.get(name)?.as_str()?;
        (!text.is_empty()).then_some(text)
    }

    /// Returns an integer member.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.object.get(name)?.as_i64()
    }

    /// Returns a number of seconds, between zero and one day.
    pub(super) fn seconds(&self, name: &str) -> Option<Duration> {
        let seconds = self.number(name)?.clamp(0, MAX_SECONDS);
        u64::try_from(seconds).ok().map(Duration::from_secs)
    }

    /// Returns the error for a response that is not what was expected, without its body.
    pub(super) fn unexpected(&self, expected: &'static str) -> Error {
        let answer = Answer::new(self.operation, &self.response);
        answer.concealed(expected).into()
    }
}
