//! The request for a token of an installation. Takes the restrictions of the token; gives the token and its expiry.
//!
//! ```text
//! POST /app/installations/1234/access_tokens      {"repositories":["octo-repo"]}
//! 201                                             {"token":"ghs_…","expires_at":"2026-12-01T09:00:00Z"}
//! ```

use std::fmt;

use jiff::Timestamp;

use super::Token;
use crate::endpoint::{Answer, Body, Endpoint, Method, Operation, RequestParts};
use crate::error::DecodeError;
use crate::json::{Json, Map, Value, from_slice, to_string};

/// Restrictions of a token: the JSON of each field by its name, sorted.
#[derive(Clone, Default)]
pub(super) struct Restrictions(Vec<(&'static str, String)>);

impl Restrictions {
    pub(super) fn set(&mut self, name: &'static str, value: &dyn Json) {
        self.0.retain(|(set, _)| *set != name);
        self.0.push((name, to_string(value)));
        self.0.sort();
    }
}

impl fmt::Display for Restrictions {
    /// Writes the complete object; nothing if there are no restrictions.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "{";
        for (name, value) in &self.0 {
            write!(f, "{separator}\"{name}\":{value}")?;
            separator = ",";
        }
        match self.0.is_empty() {
            true => Ok(()),
            false => f.write_str("}"),
        }
    }
}

impl fmt::Debug for Restrictions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The request. Its output is the token and its expiry, by the service's clock.
pub(super) struct CreateToken {
    parts: RequestParts,
    body: String,
}

impl CreateToken {
    pub(super) fn new(installation_id: i64, restrictions: &Restrictions) -> Self {
        Self {
            parts: RequestParts::new().path(&installation_id.to_string()),
            body: restrictions.to_string(),
        }
    }
}

impl Endpoint for CreateToken {
    type Output = (Token, Timestamp);

    const OPERATION: Operation = Operation {
        id: "apps/create-installation-access-token",
        method: Method::Post,
        path: "/app/installations/{installation_id}/access_tokens",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &RequestParts {
        &self.parts
    }

    fn body(&self) -> Body<'_> {
        match self.body.is_empty() {
            true => Body::None,
            false => Body::Text(&self.body),
        }
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        const EXPECTED: &str = "an object with a `token` and the time it `expires_at`";
        let object: Map<Value> =
            from_slice(answer.body()).map_err(|_| answer.concealed(EXPECTED))?;
        let text = |name| object.get(name).and_then(Value::as_str);
        let token = text("token").and_then(|token| Token::new(&token.into()).ok());
        let expires_at = text("expires_at").and_then(|text| text.parse().ok());
        match (token, expires_at) {
            (Some(token), Some(expires_at)) => Ok((token, expires_at)),
            _ => Err(answer.concealed(EXPECTED)),
        }
    }
}
