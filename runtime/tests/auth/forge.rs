//! A service that issues installation tokens to apps, and serves animals to requests with one.
//!
//! Takes a clock; responds like GitHub, unless a test scripts other responses.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use octoforge_runtime::Clock as _;
use tokio::sync::Semaphore;

use super::keys::refusal;
use super::support::{Answer, FakeClock, Request, Server};

/// The request for a token of installation 7.
pub(crate) const TOKENS: &str = "POST /app/installations/7/access_tokens";
/// The request for animals.
pub(crate) const ANIMALS: &str = "GET /animals";
/// The lifetime of tokens, in seconds.
const LIFETIME: i64 = 3600;

pub(crate) struct Forge {
    /// The clock of the service.
    pub(crate) clock: FakeClock,
    state: Mutex<State>,
    gate: Semaphore,
}

#[derive(Default)]
struct State {
    issued: usize,
    /// Tokens with their expiry.
    valid: Vec<(String, Timestamp)>,
    faults: VecDeque<Answer>,
}

impl Forge {
    pub(crate) fn new(clock: &FakeClock) -> Arc<Self> {
        Arc::new(Self {
            clock: clock.clone(),
            state: Mutex::default(),
            gate: Semaphore::new(1000),
        })
    }

    pub(crate) async fn start(self: &Arc<Self>) -> Server {
        let forge = Arc::clone(self);
        Server::by(move |request| {
            let forge = Arc::clone(&forge);
            async move { forge.answer(&request).await }
        })
        .await
    }

    /// Makes token requests wait until this many are let through.
    pub(crate) fn close(&self) {
        self.gate.forget_permits(1000);
    }

    pub(crate) fn let_through(&self, requests: usize) {
        self.gate.add_permits(requests);
    }

    /// Scripts the response to the next token request, and with further calls to those after it.
    pub(crate) fn fail(&self, answer: Answer) {
        self.state.lock().unwrap().faults.push_back(answer);
    }

    /// Invalidates all tokens.
    pub(crate) fn revoke(&self) {
        self.state.lock().unwrap().valid.clear();
    }

    pub(crate) async fn answer(&self, request: &Request) -> Answer {
        if !request.line.starts_with("POST /app/installations/") {
            return self.animals(request.authorization());
        }
        self.gate.acquire().await.unwrap().forget();
        if let Some(fault) = self.state.lock().unwrap().faults.pop_front() {
            return fault;
        }
        let app = request.authorization().unwrap();
        refusal(app, &self.clock).unwrap_or_else(|| self.issue())
    }

    fn animals(&self, caller: Option<&str>) -> Answer {
        let now = self.clock.now();
        let state = self.state.lock().unwrap();
        let mut valid = state.valid.iter().filter(|(_, until)| now < *until);
        match valid.any(|(token, _)| caller == Some(&format!("Bearer {token}"))) {
            true => Answer::new(200, "[]"),
            false => Answer::new(401, r#"{"message":"Bad credentials"}"#)
                .header("date", self.clock.date()),
        }
    }

    fn issue(&self) -> Answer {
        let mut state = self.state.lock().unwrap();
        state.issued += 1;
        let token = format!("ghs_{}", state.issued);
        let until = self.clock.now().as_second() + LIFETIME;
        let until = Timestamp::from_second(until).unwrap();
        state.valid.push((token.clone(), until));
        let body = serde_json::json!({
            "token": token,
            "expires_at": until.to_string(),
            "permissions": {"contents": "read"},
        });
        Answer::new(201, body.to_string()).header("date", self.clock.date())
    }
}
