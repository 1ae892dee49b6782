//! One scripted answer. Takes the request that it is given to; gives a response, or the failure to get one.
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

use super::Sent;
use super::clock::FakeClock;
use super::flow::{Flow, Pace, reset};
use crate::client::Clock as _;
use crate::error::{TransportError, TransportKind};
use crate::transport::Incoming;

/// An answer, and how it comes.
#[derive(Clone)]
pub(super) struct Step {
    pub(super) act: Act,
    /// Set in place of those of the answer.
    pub(super) headers: HeaderMap,
    /// Whether a `Link` header leads to a next page.
    pub(super) leads_on: bool,
    pub(super) delay: Duration,
    pub(super) pace: Pace,
    /// How often it is still given; `None` for ever.
    pub(super) times: Option<u32>,
}

/// Makes an answer of a request.
pub(super) type Make = dyn Fn(&Sent) -> Response<Bytes> + Send + Sync;

/// What happens when a request comes.
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
            leads_on: false,
            delay: Duration::ZERO,
            pace: Pace::default(),
            times: Some(1),
        }
    }

    /// A step that says what is wrong with the script, once it is its turn.
    pub(super) fn complaint(message: &str) -> Self {
        Self::new(Act::Answer(complaint(message)))
    }

    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            _ => self.act = Act::Answer(complaint(&format!("`{name}: {value}` is no header"))),
        }
    }

    pub(super) async fn run(
        self,
        sent: &Sent,
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
        if let Some(link) = self.leads_on.then(|| next_page(sent)).flatten() {
            response.headers_mut().insert(LINK, link);
        }
        Ok(response.map(|body| Incoming::new(Flow::new(body, self.pace, clock))))
    }
}

/// A response with a body of this media type; a complaint if there is no such status.
pub(super) fn response(status: u16, media: &str, body: Bytes) -> Response<Bytes> {
    let Ok(status) = StatusCode::from_u16(status) else {
        return complaint(&format!("{status} is no status"));
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

/// What a request gets for which there is no answer: a status that is an error of every operation and is not asked for
/// again, and a message that errors show.
pub(super) fn complaint(message: &str) -> Response<Bytes> {
    let body = serde_json::json!({ "message": message }).to_string();
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
    response
}

/// Leads to the same URL with its `page` raised by one; 1 where there is none.
fn next_page(sent: &Sent) -> Option<HeaderValue> {
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
