//! A token that somebody has already. Takes a secret; gives the header that carries it.
//!
//! ```text
//! Authorization: Bearer ghp_…
//! ```

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Authenticate, Context, fingerprint};
use crate::error::{BuildError, Error};
use crate::transport::BoxFuture;

/// A token that is known to fit into a header, and that `Debug` does not show.
#[derive(Clone)]
pub struct Token {
    header: HeaderValue,
    identity: String,
}

impl Token {
    /// Checks a token, and writes its header once for all requests.
    ///
    /// # Errors
    ///
    /// [`BuildError::Token`] when it cannot be sent in a header.
    pub fn new(secret: &SecretString) -> Result<Self, BuildError> {
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
        let mut header =
            HeaderValue::try_from(format!("Bearer {secret}")).map_err(|_| BuildError::Token {
                reason: "it does not fit into a header",
            })?;
        header.set_sensitive(true);
        Ok(Self {
            header,
            identity: fingerprint(secret),
        })
    }

    /// The value of `Authorization`, marked so that nothing logs it.
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
