//! Chooses the response to a request, and collects the faults of requests.
//!
//! Takes: the requests of one call, in order. Gives: the planned responses as they are sent. The URL of the second page
//! is that of the first with one more pair in the query; redirects go to another origin.

use crate::check::Rules;
use crate::plan::{Answer, Planned};
use crate::server::Request;

/// The target of redirects, on the other origin.
const PLACE: &str = "/somewhere?else=1";

/// The pair that is appended to the query for the second page.
const NEXT: &str = "after=Y3Vyc29yOjE%3D";

/// The origin that received a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The origin of the client's base URL.
    Own,
    /// Another origin, which must not see credentials.
    Other,
}

/// The call that is expected, and the faults of its requests so far.
pub(crate) struct Turn {
    /// The target of redirects.
    pub(crate) location: String,
    pub(crate) planned: Option<Planned>,
    pub(crate) seen: Vec<Vec<String>>,
}

impl Turn {
    /// Creates the state before the first call; `other` is the URL of the other origin.
    pub(crate) fn new(other: &str) -> Self {
        Self {
            location: format!("{other}{PLACE}"),
            planned: None,
            seen: Vec::new(),
        }
    }

    /// Returns the response to the next request.
    pub(crate) fn answer(&mut self, rules: &Rules, request: Request, origin: Origin) -> String {
        let planned = self.planned.as_ref().unwrap();
        let index = self.seen.len();
        let next = next_page(planned, index, &request);
        let faults = match origin {
            Origin::Own => own_faults(rules, planned, index, request),
            Origin::Other => other_faults(planned, index, &request),
        };
        let reply = match planned.answers.get(index) {
            Some(answer) if faults.is_empty() => self.reply(answer, next),
            _ => "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_owned(),
        };
        self.seen.push(faults);
        reply
    }

    fn reply(&self, answer: &Answer, next: Option<String>) -> String {
        let mut reply = format!("HTTP/1.1 {} Said\r\n", answer.status);
        if let Some(media) = &answer.media {
            reply.push_str(&format!("content-type: {media}\r\n"));
        }
        if answer.is_redirect() {
            reply.push_str(&format!("location: {}\r\n", self.location));
        }
        if let Some(next) = next {
            reply.push_str(&format!(
                "link: <{next}>; rel=\"last\", <{next}>; rel=\"next\"\r\n"
            ));
        }
        if answer.status != 204 {
            reply.push_str(&format!("content-length: {}\r\n", answer.body.len()));
        }
        reply + "\r\n" + &answer.body
    }
}

/// Returns the URL of the next page, if there is one.
fn next_page(planned: &Planned, index: usize, request: &Request) -> Option<String> {
    let more = planned.way.has_pages() && index + 1 < planned.answers.len();
    let joint = if request.target.contains('?') {
        '&'
    } else {
        '?'
    };
    more.then(|| format!("{}{joint}{NEXT}", request.target))
}

/// Returns everything that is wrong with a request to the client's own server.
fn own_faults(rules: &Rules, planned: &Planned, index: usize, mut request: Request) -> Vec<String> {
    if index == 0 {
        return rules.faults(&request, planned);
    }
    let first = request.target.strip_suffix(NEXT);
    let Some(first) = first.filter(|_| planned.way.has_pages()) else {
        let fault = format!("a request too many: {}", request.target);
        return vec![fault];
    };
    request.target = first.trim_end_matches(['?', '&']).to_owned();
    rules.faults(&request, planned)
}

/// Returns everything that is wrong with a request to the other origin.
fn other_faults(planned: &Planned, index: usize, request: &Request) -> Vec<String> {
    let mut faults = Vec::new();
    if index == 0 || !planned.answers[index - 1].is_redirect() {
        faults.push("a stranger was asked, and nobody said so".to_owned());
    }
    if (request.method.as_str(), request.target.as_str()) != ("GET", PLACE) {
        faults.push(format!(
            "{} {}, meant GET {PLACE}",
            request.method, request.target
        ));
    }
    let secret = ["authorization", "cookie", "x-github-api-version"];
    let leaked = secret.iter().filter(|name| request.header(name).is_some());
    faults.extend(leaked.map(|name| format!("a stranger was told `{name}`")));
    faults
}
