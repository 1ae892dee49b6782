//! Authentication with a token. Takes a secret; gives the header with it.
//!
//! ```text
//! Authorization: Bearer ghp_…
//! ```

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Authenticate, Context, fingerprint};
use crate::error::{BuildError, Error};
use crate::future::BoxFuture;

/// A token that can be sent in a header. `Debug` does not show it.
#[derive(Clone)]
pub struct Token {
    header: HeaderValue,
    identity: String,
}

impl Token {
    /// Checks a token and builds its header, once for all requests.
    ///
    /// # Errors
    ///
    /// [`BuildError::Token`] if it cannot be sent in a header.
    pub fn new(secret: &SecretString) -> Result<Self, BuildError> {
        let secret = secret.expose_secret();
        if secret.is_empty() {
            return Err(BuildError::Token {
                reason: "it is empty",
            });
        }
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            let reason = "it contains a space, a line break or another character that tokens do not have; \
                          was it read with a trailing line break?";
            return Err(BuildError::Token { reason });
        }
        let mut header =
            HeaderValue::try_from(format!("Bearer {secret}")).map_err(|_| BuildError::Token {
                reason: "it is not a valid header value",
            })?;
        header.set_sensitive(true);
        Ok(Self {
            header,
            identity: fingerprint(secret),
        })
    }

    /// Returns the value of the `Authorization` header, marked as sensitive so that it is not logged.
    #[must_use]
    pub fn header(&self) -> HeaderValue {
        self.header.clone()
    }
}

impl Authenticate for Token {
    fn authorization<'a>(
        &'a self,
        _: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async { Ok(Some(self.header())) })
    }

    fn identity(&self) -> String {
        self.identity.clone()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[REDACTED]")
    }
}
