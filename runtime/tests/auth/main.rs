//! Tests of authentication over real sockets, with a clock that the tests set: the headers, the reaction to refusals,
//! and that no secret is revealed.
#![cfg(all(feature = "app", feature = "reqwest"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test says what it expects by failing"
)]

mod app;
mod basic;
mod device;
mod faults;
mod forge;
mod grant;
mod installation;
mod keys;
mod lifetimes;
mod limits;
mod redirects;
mod secrecy;
mod spans;

#[path = "../support/mod.rs"]
mod support;

use octoforge_runtime::auth::Authenticate;
use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::{
    Answer, Caller, ClientBuilder, DecodeError, Endpoint, Error, Operation, Paged, RequestParts,
    Retry,
};

enum Zoo {}

impl octoforge_runtime::Service for Zoo {
    const BASE_URL: &'static str = "https://api.zoo.example";
    const USER_AGENT: &'static str = "zoo/1";
    const HEADERS: &'static [(&'static str, &'static str)] = &[("x-zoo-version", "7")];
}

type Client = octoforge_runtime::Client<Zoo>;

/// `GET /animals`, whose response may have further pages.
#[derive(Clone, Debug, Default)]
struct Animals(RequestParts);

impl Endpoint for Animals {
    type Output = Vec<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "zoo/animals",
        path: "/animals",
        ..Operation::DEFAULT
    };
    fn parts(&self) -> &RequestParts {
        &self.0
    }
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for Animals {
    type Item = Map<Value>;
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

/// Requests the animals.
async fn animals(client: &Client) -> Result<Vec<Map<Value>>, Error> {
    client.call(Animals::default()).await
}

/// Returns the settings of a client of this service that retries nothing.
fn builder(service: &support::Server) -> ClientBuilder<Zoo> {
    Client::builder()
        .base_url(&service.url)
        .transport(support::patient())
        .retry(Retry::none())
}

fn client(service: &support::Server, auth: impl Authenticate) -> Client {
    builder(service).auth(auth).build().unwrap()
}
