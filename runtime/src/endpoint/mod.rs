//! Endpoints: requests as values. Takes parameters and a body; gives an [`http::Request`], and
//! makes the typed result of the [`http::Response`] to it. No I/O and nothing asynchronous: any
//! transport can stand between.
//!
//! ```text
//! let request = actions::create_remove_token_for_repo("octo-org", "octo-repo");
//! let response = transport(request.to_request(&Base::parse("https://api.github.com")?)?);
//! let removal = CreateRemoveTokenForRepo::from_response(response)?;
//! ```

mod answer;
mod base;
mod body;
#[cfg(feature = "client")]
mod chunks;
mod encode;
mod media_type;
mod operation;
mod page;
mod parts;
mod redirect;
mod route;
#[cfg(feature = "client")]
mod source;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod upload;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Request, Response};

pub use self::answer::Answer;
pub use self::base::Base;
pub use self::body::Body;
#[cfg(feature = "client")]
pub(crate) use self::encode::push_value;
pub use self::operation::{Operation, Verb};
pub use self::page::Paged;
pub use self::parts::Parts;
pub use self::redirect::Redirect;
#[cfg(feature = "client")]
pub(crate) use self::route::next_parameter;
#[cfg(all(feature = "client", feature = "testing"))]
pub(crate) use self::route::{Extent, values};
pub use self::upload::Upload;
use crate::error::{ApiError, BuildError, DecodeError, Error};

/// A request to one operation, and how its answer reads.
pub trait Endpoint: Sized {
    /// Result of a successful answer. A client holds it while its cache takes note of the answer, on whatever thread.
    type Output: Send;

    /// What the description says about the operation.
    const OPERATION: Operation;

    /// The values of path and query.
    fn parts(&self) -> &Parts;

    /// The body; none unless the endpoint says so.
    fn body(&self) -> Body<'_> {
        Body::None
    }

    /// Makes the result of an answer whose status is an outcome of the operation.
    ///
    /// # Errors
    ///
    /// When the body is not what the description declares for the status.
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError>;

    /// The request to send, without anything that is the client's to add, such as a token.
    ///
    /// # Errors
    ///
    /// When a parameter has no text in a URL, or one that would address something else; and for a
    /// body that is not in memory, which only a client can send.
    fn to_request(&self, base: &Base) -> Result<Request<Bytes>, BuildError> {
        in_memory(
            &Self::OPERATION,
            request(&Self::OPERATION, self.parts(), self.body(), base)?,
        )
    }

    /// Makes the result of a response.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] for a status that is no outcome of the operation, [`Error::Decode`] for a
    /// body that is not what the description declares.
    fn from_response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        if Self::OPERATION.is_outcome(response.status()) {
            Ok(Self::decode(&Answer::new(Self::OPERATION, &response))?)
        } else {
            Err(ApiError::new(Self::OPERATION.id, response).into())
        }
    }
}

/// [`Endpoint::to_request`] with any body, compiled once and not for each endpoint.
pub(crate) fn request(
    operation: &Operation,
    parts: &Parts,
    body: Body<'_>,
    base: &Base,
) -> Result<Request<Option<Upload>>, BuildError> {
    let mut url = base.of(operation)?.as_str().to_owned();
    template::expand(operation, parts.values(), &mut url)?;
    parts.push_query(operation, &mut url)?;
    let mut request = Request::builder()
        .method(operation.method)
        .uri(url)
        .header(ACCEPT, operation.accept);
    let body = body.into_payload(operation);
    if let Some(upload) = &body {
        let said = upload.content_type.as_deref();
        request = request.header(CONTENT_TYPE, media_type::of_upload(operation, said)?);
    }
    request
        .body(body)
        .map_err(|error| BuildError::request(operation, error))
}

/// The request with its body as bytes.
fn in_memory(
    operation: &Operation,
    request: Request<Option<Upload>>,
) -> Result<Request<Bytes>, BuildError> {
    let (head, body) = request.into_parts();
    let bytes = match &body {
        None => Bytes::new(),
        Some(upload) => match upload.bytes() {
            Some(bytes) => bytes.clone(),
            None => return Err(BuildError::not_in_memory(operation)),
        },
    };
    Ok(Request::from_parts(head, bytes))
}
