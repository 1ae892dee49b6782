//! The end of a sign-in: a token, or the reason why there is none.

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;

use super::form::FormResponse;
use crate::error::Error;
use crate::redact::one_line;

/// A token in the name of the person who signed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Grant {
    /// The access token, for [`ClientBuilder::token`](crate::ClientBuilder::token).
    pub token: SecretString,
    /// The scopes of the token, which may be fewer than were requested.
    pub scopes: Vec<String>,
    /// The time at which the token expires, by the client's clock; `None` if it does not.
    pub expires_at: Option<Timestamp>,
    /// The token that replaces an expired access token; `None` if the host issues none.
    pub refresh_token: Option<SecretString>,
    /// The time at which the refresh token expires, by the client's clock; `None` if it does not.
    pub refresh_token_expires_at: Option<Timestamp>,
}

/// An error of the device flow.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// The person declined.
    #[error("the person declined to sign in")]
    Denied,
    /// The code expired before it was entered.
    #[error("the code expired before it was entered; start again")]
    Expired,
    /// The host refuses to sign people in to this app, or by this flow.
    #[error("sign-in was refused: {code}{}", described(description.as_deref()))]
    Refused {
        /// The error code, such as `device_flow_disabled`.
        code: String,
        /// The error description, in words.
        description: Option<String>,
    },
    /// The request failed, or its response is not one of the device flow.
    #[error(transparent)]
    Call(#[from] Error),
}

impl DeviceError {
    pub(super) fn refused(code: &str, description: Option<&str>) -> Self {
        Self::Refused {
            code: one_line(code),
            description: description.map(one_line),
        }
    }
}

fn described(description: Option<&str>) -> String {
    description.map_or_else(String::new, |text| format!(": {text}"))
}

impl Grant {
    /// Reads a token response that arrived at `now`.
    pub(super) fn read(response: &FormResponse, now: Timestamp) -> Result<Self, Error> {
        let Some(token) = response.text("access_token") else {
            return Err(response.unexpected("an object with an `access_token`"));
        };
        let after = |name| {
            let seconds = SignedDuration::from_secs(response.number(name)?);
            now.checked_add(seconds).ok()
        };
        // The standard separates scopes by spaces, and GitHub by commas.
        let scopes = response.text("scope").unwrap_or_default();
        Ok(Self {
            token: token.into(),
            scopes: scopes
                .split([',', ' '])
                .filter(|scope| !scope.is_empty())
                .map(str::to_owned)
                .collect(),
            expires_at: after("expires_in"),
            refresh_token: response.text("refresh_token").map(Into::into),
            refresh_token_expires_at: after("refresh_token_expires_in"),
        })
    }
}
