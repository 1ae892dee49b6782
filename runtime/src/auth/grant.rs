//! What is said to and by a host where people sign in. Takes a form; gives the answer, and what is
//! granted with it.
//!
//! ```text
//! {"error":"slow_down","interval":10}                                  a refusal, though with 200
//! {"access_token":"gho_…","token_type":"bearer","scope":"repo,gist"}   a grant
//! ```

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Request, Response};
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use url::form_urlencoded::Serializer;

use super::Context;
use crate::endpoint::{Answer, Base, Operation};
use crate::error::{ApiError, BuildError, Error};
use crate::json::{Map, Value};
use crate::shown::line;

/// What a person has granted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Grant {
    /// The token, to be given to [`ClientBuilder::token`](crate::ClientBuilder::token).
    pub token: SecretString,
    /// What it is good for, which may be less than was asked for.
    pub scopes: Vec<String>,
    /// When it expires by the client's clock, if ever.
    pub expires_at: Option<Timestamp>,
    /// What gets a new token when this one has expired.
    pub refresh_token: Option<SecretString>,
    /// When that expires by the client's clock, if ever.
    pub refresh_token_expires_at: Option<Timestamp>,
}

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// The person said no.
    #[error("the person who was to sign in declined")]
    Denied,
    /// Nobody entered the code in time.
    #[error("the code has expired before anybody entered it; start again")]
    Expired,
    /// The app may not sign people in, or not like this.
    #[error("signing in was refused: {code}{}", described(description.as_deref()))]
    Refused {
        /// What is wrong, as a word for programs, such as `device_flow_disabled`.
        code: String,
        /// What is wrong, as a sentence for people.
        description: Option<String>,
    },
    /// The host was not reached, or did not answer as such a host does.
    #[error(transparent)]
    Call(#[from] Error),
}

impl DeviceError {
    pub(super) fn refused(code: &str, description: Option<&str>) -> Self {
        Self::Refused {
            code: line(code),
            description: description.map(line),
        }
    }
}

fn described(description: Option<&str>) -> String {
    description.map_or_else(String::new, |text| format!(": {text}"))
}

/// A form to be sent.
pub(super) struct Form {
    operation: Operation,
    url: String,
    body: String,
}

impl Form {
    pub(super) fn new(operation: Operation, host: &Base, fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().filter(|(_, value)| !value.is_empty());
        Self {
            operation,
            url: format!("{host}{}", operation.path),
            body: Serializer::new(String::new()).extend_pairs(fields).finish(),
        }
    }

    pub(super) async fn send(self, context: &Context<'_>) -> Result<Said, Error> {
        let request = Request::post(self.url)
            .header(ACCEPT, Operation::JSON)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Bytes::from(self.body))
            .map_err(|error| BuildError::request(&self.operation, error))?;
        let response = context.call(self.operation.id, request).await?;
        let object: Map<Value> = match crate::json::from_slice(response.body()) {
            Ok(object) => object,
            Err(_) => Map::new(),
        };
        let said = Said {
            operation: self.operation,
            response,
            object,
        };
        // GitHub refuses with 200 and the standard says 400; what counts is what is said.
        if said.refusal().is_none() && !said.response.status().is_success() {
            return Err(ApiError::new(said.operation.id, said.response).into());
        }
        Ok(said)
    }
}

/// What was answered.
pub(super) struct Said {
    operation: Operation,
    response: Response<Bytes>,
    object: Map<Value>,
}

impl Said {
    /// Why not, as a word for programs, and as a sentence for people.
    pub(super) fn refusal(&self) -> Option<(&str, Option<&str>)> {
        Some((self.text("error")?, self.text("error_description")))
    }

    /// A text that is not empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.object.get(name)?.as_str()?;
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.object.get(name)?.as_i64()
    }

    /// The error for an answer that is not this.
    pub(super) fn unexpected(&self, expected: &'static str) -> Error {
        let answer = Answer::new(self.operation, &self.response);
        answer.concealed(expected).into()
    }
}

impl Grant {
    pub(super) fn read(said: &Said, now: Timestamp) -> Result<Self, Error> {
        let Some(token) = said.text("access_token") else {
            return Err(said.unexpected("an object with an `access_token`"));
        };
        let after = |name| {
            let seconds = SignedDuration::from_secs(said.number(name)?);
            now.checked_add(seconds).ok()
        };
        // The standard separates scopes by spaces, and GitHub by commas.
        let scopes = said.text("scope").unwrap_or_default().split([',', ' ']);
        Ok(Self {
            token: token.into(),
            scopes: scopes
                .filter(|scope| !scope.is_empty())
                .map(str::to_owned)
                .collect(),
            expires_at: after("expires_in"),
            refresh_token: said.text("refresh_token").map(Into::into),
            refresh_token_expires_at: after("refresh_token_expires_in"),
        })
    }
}
