//! Endpoints: requests as values. Takes parameters and a body; builds an [`http::Request`], and decodes the
//! [`http::Response`]. There is no I/O, so it works with any transport.
//!
//! ```text
//! let request = actions::create_remove_token_for_repo("octo-org", "octo-repo");
//! let response = transport(request.to_request(&Base::parse("https://api.github.com")?)?);
//! let removal = CreateRemoveTokenForRepo::from_response(response)?;
//! ```

mod answer;
mod base;
mod body;
mod encode;
mod form;
mod framing;
mod media_type;
mod multipart;
mod operation;
mod page;
mod redirect;
mod request_parts;
mod route;
#[cfg(feature = "client")]
mod source;
mod style;
mod template;
#[cfg(test)]
mod tests;
mod upload;
mod values;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Request, Response};

pub use self::answer::{Answer, Strict};
#[cfg(feature = "client")]
pub(crate) use self::answer::{Observe, Observer};
pub use self::base::Base;
pub use self::body::Body;
pub use self::form::{Form, FormField};
#[cfg(feature = "client")]
pub(crate) use self::framing::is_framing;
pub use self::operation::{Method, Operation};
pub use self::page::Paged;
pub use self::redirect::Redirect;
pub use self::request_parts::{Parameter, RequestParts};
#[cfg(all(feature = "client", feature = "testing"))]
pub(crate) use self::route::{Extent, next_parameter, values};
#[cfg(feature = "client")]
pub(crate) use self::source::Reader;
pub use self::style::Style;
#[cfg(feature = "client")]
pub(crate) use self::upload::Progress;
pub use self::upload::Upload;
use crate::error::{ApiError, BuildError, DecodeError, Error};

/// A request to one operation, with the decoding of its response.
///
/// Generated crates implement it for each operation. With a client, use [`Caller`](crate::Caller); with your own transport,
/// [`to_request`](Endpoint::to_request) and [`from_response`](Endpoint::from_response).
pub trait Endpoint: Sized {
    /// The result of a successful response. It is `Send`, because a client holds it while the cache is updated.
    type Output: Send;

    /// The operation, as the description declares it.
    const OPERATION: Operation;

    /// Returns the parameters.
    fn parts(&self) -> &RequestParts;

    /// Returns the body. The default is none.
    fn body(&self) -> Body<'_> {
        Body::None
    }

    /// Decodes a response whose status is an outcome of the operation.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the body is not what the description declares for the status.
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError>;

    /// Builds the request, without anything that a client adds, such as a token.
    ///
    /// # Errors
    ///
    /// A [`BuildError`] if a parameter cannot be a part of the URL, or would make it that of another operation; and for
    /// a body that is not in memory, which only a client can send.
    fn to_request(&self, base: &Base) -> Result<Request<Bytes>, BuildError> {
        in_memory(
            &Self::OPERATION,
            request(&Self::OPERATION, self.parts(), self.body(), base)?,
        )
    }

    /// Decodes a response. Places of the body that are not as described are vacant; [`Endpoint::response_from`] tells them,
    /// and a [`Strict`] response has none.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] for a status that is not an outcome of the operation, [`Error::Decode`] for a body that is not JSON
    /// or of another kind than the description declares.
    fn from_response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        Ok(Self::response_from(response)?.value)
    }

    /// Decodes a response, and returns the result with response metadata: status, headers, and the places of the body that
    /// are not as described.
    ///
    /// # Errors
    ///
    /// Those of [`Endpoint::from_response`].
    fn response_from(response: Response<Bytes>) -> Result<crate::Response<Self::Output>, Error> {
        if !Self::OPERATION.is_outcome(response.status()) {
            return Err(ApiError::new(Self::OPERATION.id, response).into());
        }
        let answer = Answer::new(Self::OPERATION, &response);
        let output = Self::decode(&answer)?;
        let deviations = answer.report();
        Ok(crate::Response::new(output, response, deviations))
    }
}

/// Builds a request with any body. It is compiled once, and not for each endpoint.
pub(crate) fn request(
    operation: &Operation,
    parts: &RequestParts,
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
    if let Some(headers) = request.headers_mut() {
        parts.add_headers(operation, headers)?;
    }
    let body = body.into_payload(operation)?;
    if let Some(upload) = &body {
        let said = upload.content_type.as_deref();
        request = request.header(CONTENT_TYPE, media_type::of_upload(operation, said)?);
    }
    request.body(body).map_err(|source| BuildError::Request {
        operation: operation.id,
        source,
    })
}

/// Returns the request with its body as bytes.
fn in_memory(
    operation: &Operation,
    request: Request<Option<Upload>>,
) -> Result<Request<Bytes>, BuildError> {
    let (head, body) = request.into_parts();
    let bytes = match &body {
        None => Bytes::new(),
        Some(upload) => match upload.bytes() {
            Some(bytes) => bytes.clone(),
            None => {
                let operation = operation.id;
                return Err(BuildError::NotInMemory { operation });
            }
        },
    };
    Ok(Request::from_parts(head, bytes))
}
