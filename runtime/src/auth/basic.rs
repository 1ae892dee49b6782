//! Basic authentication, such as for OAuth apps.
//!
//! ```text
//! Authorization: Basic aWQ6c2VjcmV0
//! ```

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{Authenticate, Context};
use crate::error::{BuildError, Error};
use crate::future::BoxFuture;

/// Basic authentication: a name and a secret.
#[derive(Clone)]
pub struct Basic {
    name: String,
    header: HeaderValue,
}

impl Basic {
    /// Authenticates as `name` with its `secret`, such as the client ID and the client secret of an OAuth app.
    ///
    /// # Errors
    ///
    /// [`BuildError::Token`] if the name contains a colon, which separates it from the secret in the header.
    pub fn new(
        name: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Result<Self, BuildError> {
        let name = name.into();
        if name.contains(':') {
            return Err(BuildError::Token {
                reason: "the name before it contains a colon",
            });
        }
        let pair = format!("{name}:{}", secret.into().expose_secret());
        let header = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)));
        let mut header = header.map_err(|_| BuildError::Token {
            reason: "it is not a valid header value",
        })?;
        header.set_sensitive(true);
        Ok(Self { name, header })
    }
}

impl Authenticate for Basic {
    fn authorization<'a>(
        &'a self,
        _: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async { Ok(Some(self.header.clone())) })
    }

    fn identity(&self) -> String {
        format!("basic:{}", self.name)
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Basic")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
