//! For the tests of code that uses a client: a transport that answers without a network, a clock that waits for
//! nothing, answers as the description shows them, and values made by hand.
//!
//! Takes: what is scripted, and what the description shows. Gives: answers, and the requests that asked for them.
//!
//! ```text
//! let kit = Kit::new();
//! kit.on::<repos::Get>().status(429).header("retry-after", "1").then().example();
//! let client: Client = kit.builder().build()?;
//! ```
//!
//! All of it at work, on an endpoint as it is emitted:
//!
//! ```
//! # #[cfg(feature = "client")] {
//! # use octoforge_runtime::testing::{Example, Examples};
//! # use octoforge_runtime::{Answer, Caller, Client, DecodeError, Endpoint, Error, Operation, Parts, Service};
//! # enum Zoo {}
//! # impl Service for Zoo {
//! #     const BASE_URL: &'static str = "https://zoo.example";
//! #     const USER_AGENT: &'static str = "zoo";
//! #     const HEADERS: &'static [(&'static str, &'static str)] = &[];
//! # }
//! # struct Get(Parts);
//! # impl Endpoint for Get {
//! #     type Output = String;
//! #     const OPERATION: Operation = Operation { id: "zoo/get", path: "/animals/{name}", ..Operation::DEFAULT };
//! #     fn parts(&self) -> &Parts { &self.0 }
//! #     fn decode(answer: &Answer<'_>) -> Result<String, DecodeError> { answer.text() }
//! # }
//! # impl Examples for Get {
//! #     const EXAMPLES: &'static [Example] = &[Example { name: "cat", status: 200, media: "text/plain", body: "a cat" }];
//! # }
//! # fn get(name: &str) -> Get { Get(Parts::new().path(&name.to_owned())) }
//! # impl Get { fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> { client.call(self) } }
//! use std::time::Duration;
//!
//! use octoforge_runtime::testing::Kit;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let kit = Kit::new();
//! kit.on::<Get>().status(429).header("retry-after", "60").then().example();
//! kit.on::<Get>().with("name", "Tom").json(404, r#"{"message": "No such cat"}"#);
//! let client: Client<Zoo> = kit.builder().build()?;
//!
//! // The client waits for a minute by the kit's clock, which takes no time, and asks again.
//! assert_eq!(get("Felix").send(&client).await?, "a cat");
//! assert_eq!(kit.clock().slept(), [Duration::from_secs(60)]);
//! assert_eq!(get("Tom").send(&client).await.unwrap_err().to_string(), "zoo/get: 404 Not Found: No such cat");
//!
//! // What was sent is kept, and whatever nobody thought of fails readably.
//! assert_eq!(kit.of::<Get>().len(), 3);
//! assert_eq!(kit.requests()[2].parameter("name").as_deref(), Some("Tom"));
//! let error = get("Tom").send(&client).await.unwrap_err().to_string();
//! assert!(error.starts_with("zoo/get: 501 Not Implemented: every answer"), "{error}");
//! # Ok(()) }
//! # main().unwrap();
//! # }
//! ```

#[cfg(feature = "client")]
mod answered;
#[cfg(feature = "client")]
mod clock;
#[cfg(feature = "client")]
mod deadline;
mod example;
#[cfg(feature = "client")]
mod flow;
#[cfg(feature = "client")]
mod kit;
#[cfg(feature = "client")]
mod on;
#[cfg(feature = "client")]
mod route;
#[cfg(feature = "client")]
mod script;
#[cfg(feature = "client")]
mod sent;
#[cfg(feature = "client")]
mod step;

#[cfg(feature = "client")]
pub use self::answered::Answered;
#[cfg(feature = "client")]
pub use self::clock::FakeClock;
pub use self::example::{Example, Examples, Shown};
#[cfg(feature = "client")]
pub use self::kit::Kit;
#[cfg(feature = "client")]
pub use self::on::{Anything, On};
#[cfg(feature = "client")]
pub use self::sent::Sent;
use crate::json::{Json, vacant};

/// A value made by hand: nothing is set in it but what `set` sets. Required texts are empty, numbers zero, lists empty,
/// and what may be absent is absent, so that a test says what it is about and nothing else.
///
/// ```
/// # use octoforge_runtime::testing::build;
/// let names = build(|names: &mut Vec<String>| names.push("octocat".into()));
/// assert_eq!(names, ["octocat"]);
/// ```
#[must_use]
pub fn build<T: Json>(set: impl FnOnce(&mut T)) -> T {
    let mut value = vacant();
    set(&mut value);
    value
}
