//! The errors of calls. Takes the failures of each step; gives one [`Error`].
//!
//! ```text
//! match issues::get("o", "r", 1).send(&client).await {
//!     Err(Error::Api(error)) if error.status() == 404 => println!("no such issue"),
//!     other => println!("{}", other?.title),
//! }
//! ```
//!
//! Each `Display` is one readable line. Neither `Display` nor `Debug` shows the client's token or other secrets of the
//! request, even where the service repeats them, or anything that looks like a token. They show scheme, host and path
//! of the URL, only the host of a URL in a response, and of a body only the message of an API error or the start of the
//! value that could not be decoded.

mod api;
mod build;
mod decode;
mod limited;
mod transport;

pub use self::api::{ApiError, ErrorDetail};
pub use self::build::BuildError;
pub use self::decode::DecodeError;
pub(crate) use self::decode::Fault;
pub use self::limited::{LimitKind, RateLimited};
pub use self::transport::{TransportError, TransportKind};

use http::StatusCode;

/// An error of a call.
///
/// ```
/// # use octoforge_runtime::Error;
/// # fn report(error: &Error) -> String {
/// match error {
///     Error::Api(error) if error.status() == 404 => "not found, or no access".to_owned(),
///     Error::RateLimited(limited) => format!("try again in {} s", limited.retry_after().as_secs()),
///     other => other.to_string(),
/// }
/// # }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built. Nothing was sent.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// There was no complete response.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// A rate limit was exceeded, or is known to be.
    #[error(transparent)]
    RateLimited(#[from] Box<RateLimited>),
    /// The service responded with an error status.
    #[error(transparent)]
    Api(#[from] Box<ApiError>),
    /// The service responded with success, and a body that is not what the description declares.
    #[error(transparent)]
    Decode(#[from] Box<DecodeError>),
}

impl Error {
    /// Returns the status of the response; `None` if there was none.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Build(_) | Self::Transport(_) => None,
            Self::RateLimited(error) => error.answer().map(ApiError::status),
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
        }
    }

    /// `true` if the service responded with 404: the thing does not exist, or the token may not see it.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }
}

/// Turns the absence of a thing from an error into `None`.
///
/// ```
/// # use octoforge_runtime::{Error, OptionalExt as _};
/// # fn show(result: Result<String, Error>) -> Result<(), Error> {
/// match result.optional()? {
///     Some(file) => println!("{file}"),
///     None => println!("no such file"),
/// }
/// # Ok(())
/// # }
/// ```
pub trait OptionalExt<T> {
    /// Returns `None` if the service responded with 404.
    ///
    /// # Errors
    ///
    /// Every other error.
    fn optional(self) -> Result<Option<T>, Error>;
}

impl<T> OptionalExt<T> for Result<T, Error> {
    fn optional(self) -> Result<Option<T>, Error> {
        match self {
            Ok(value) => Ok(Some(value)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "app")]
impl Error {
    /// Returns a copy for another call that waited for the same result; `None` for an error that concerns a single
    /// request.
    pub(crate) fn again(&self) -> Option<Self> {
        match self {
            Self::Build(_) => None,
            Self::Transport(error) => Some(Self::Transport(error.clone())),
            Self::RateLimited(error) => Some(Self::RateLimited(error.clone())),
            Self::Api(error) => Some(Self::Api(error.clone())),
            Self::Decode(error) => Some(Self::Decode(error.clone())),
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<RateLimited> for Error {
    fn from(error: RateLimited) -> Self {
        Self::RateLimited(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}
