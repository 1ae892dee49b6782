//! The caller's token. Takes a secret; gives the header that carries it.
//!
//! ```text
//! Authorization: Bearer ghp_…
//! ```

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::BuildError;

/// A token that is known to fit into a header, and that `Debug` does not show.
#[derive(Clone)]
pub(super) struct Token(HeaderValue);

impl Token {
    /// Checks a token, and writes its header once for all requests.
    pub(super) fn new(secret: &SecretString) -> Result<Self, BuildError> {
        let secret = secret.expose_secret();
        if secret.is_empty() {
            return Err(BuildError::Token {
                reason: "it is empty",
            });
        }
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            let reason = "it holds a space, a line break or another character that no token has; \
                          was it read with the end of its line?";
            return Err(BuildError::Token { reason });
        }
        let mut value =
            HeaderValue::try_from(format!("Bearer {secret}")).map_err(|_| BuildError::Token {
                reason: "it does not fit into a header",
            })?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    /// The value of `Authorization`, marked so that nothing logs it.
    pub(super) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[REDACTED]")
    }
}
