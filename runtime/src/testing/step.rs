//! Scripted responses. Takes the request that is responded to; gives a response, or the failure to get one.
//!
//! ```text
//! status 200, body "…", `retry-after: 1`, in pieces of 100 bytes
//! ```

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, LINK};
use http::{HeaderMap, Response, StatusCode};
use url::Url;

use super::RecordedRequest;
use super::clock::FakeClock;
use super::delivery::{Delivery, ScriptedBody, reset};
use crate::clock::Clock as _;
use crate::error::{TransportError, TransportKind};
use crate::transport::{Incoming, PieceBody};

/// A response and its delivery.
#[derive(Clone)]
pub(super) struct Step {
    pub(super) act: Act,
    /// Headers that replace those of the response.
    pub(super) headers: HeaderMap,
    /// `true` if a `Link` header to a next page is added.
    pub(super) has_next_page: bool,
    pub(super) delay: Duration,
    pub(super) delivery: Delivery,
    /// The number of times it is still used; `None` for any number.
    pub(super) times: Option<u32>,
}

/// A function that makes a response to a request.
pub(super) type Make = dyn Fn(&RecordedRequest) -> Response<Bytes> + Send + Sync;

/// The reaction to a request.
#[derive(Clone)]
pub(super) enum Act {
    Answer(Response<Bytes>),
    Make(Arc<Make>),
    Fail(TransportKind),
    Hang,
}

impl Step {
    pub(super) fn new(act: Act) -> Self {
        Self {
            act,
            headers: HeaderMap::new(),
            has_next_page: false,
            delay: Duration::ZERO,
            delivery: Delivery::default(),
            times: Some(1),
        }
    }

    /// Creates a step whose response describes a mistake in the script.
    pub(super) fn not_implemented(message: &str) -> Self {
        Self::new(Act::Answer(not_implemented(message)))
    }

    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => {
                self.act = Act::Answer(not_implemented(&format!(
                    "`{name}: {value}` is not a valid header"
                )))
            }
        }
    }

    pub(super) async fn run(
        self,
        sent: &RecordedRequest,
        clock: &FakeClock,
    ) -> Result<Response<Incoming>, TransportError> {
        if !self.delay.is_zero() {
            clock.sleep(self.delay).await;
        }
        let mut response = match self.act {
            Act::Answer(response) => response,
            Act::Make(make) => make(sent),
            Act::Fail(TransportKind::Broken) => return Err(reset()),
            Act::Fail(kind) => return Err(TransportError::new(kind)),
            Act::Hang => match clock.hang().await {},
        };
        response.headers_mut().extend(self.headers);
        if let Some(link) = self.has_next_page.then(|| next_page(sent)).flatten() {
            response.headers_mut().insert(LINK, link);
        }
        Ok(response
            .map(|body| Incoming::new(PieceBody(ScriptedBody::new(body, self.delivery, clock)))))
    }
}

/// Builds a response with a body of this media type; one that describes the mistake if there is no such status.
pub(super) fn response(status: u16, media: &str, body: Bytes) -> Response<Bytes> {
    let Ok(status) = StatusCode::from_u16(status) else {
        return not_implemented(&format!("{status} is not a valid status"));
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    if let Ok(media) = HeaderValue::from_str(media)
        && !media.is_empty()
    {
        response.headers_mut().insert(CONTENT_TYPE, media);
    }
    response
}

/// Builds the response to a request that nothing is scripted for: a status that is an error of every operation and is
/// not retried, with a message that errors show.
pub(super) fn not_implemented(message: &str) -> Response<Bytes> {
    let body = serde_json::json!({ "message": message }).to_string();
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
    response
}

/// Returns a link to the URL of the request with its `page` incremented; a missing `page` counts as 1.
fn next_page(sent: &RecordedRequest) -> Option<HeaderValue> {
    let mut url = Url::parse(&sent.url.to_string()).ok()?;
    let pairs = url.query_pairs();
    let mut others: Vec<(String, String)> = pairs.into_owned().collect();
    let mut page = 1_u64;
    others.retain(|(name, value)| {
        let is_page = name == "page";
        if is_page {
            page = value.parse().unwrap_or(page);
        }
        !is_page
    });
    let next = page.saturating_add(1).to_string();
    url.query_pairs_mut()
        .clear()
        .extend_pairs(others)
        .append_pair("page", &next);
    HeaderValue::try_from(format!("<{url}>; rel=\"next\"")).ok()
}
