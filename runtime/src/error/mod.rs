//! What can go wrong with a call. Takes the failures of each step; gives one [`Error`] that tells
//! them apart.
//!
//! ```text
//! match issues::get("o", "r", 1).send(&client).await {
//!     Err(Error::Api(error)) if error.status() == 404 => println!("no such issue"),
//!     other => println!("{}", other?.title),
//! }
//! ```
//!
//! Each `Display` is one readable line. Neither it nor `Debug` shows the client's token or what else the
//! request said in secret, even where the service repeats it; nor anything that looks like a token; nor more
//! of a URL than scheme, host and path, and not the path of a place that an answer points to; nor more of a
//! body than the message of an API error or the start of the one value that did not read.

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

/// Why a call gave no result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built; nothing was sent.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// No whole answer came.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The service refused, or would have, because it was asked too much.
    #[error(transparent)]
    RateLimited(#[from] Box<RateLimited>),
    /// The service answered with an error.
    #[error(transparent)]
    Api(#[from] Box<ApiError>),
    /// The service answered with success, and a body that is not what its description declares.
    #[error(transparent)]
    Decode(#[from] Box<DecodeError>),
}

#[cfg(feature = "app")]
impl Error {
    /// The same failure, for somebody else whom it concerns; `None` for one that concerns a single
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
