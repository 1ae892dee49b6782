//! Tools for testing code that uses a client: a transport that responds without a network, a clock whose pauses take no time,
//! example responses from the description, and values with only some fields set.
//!
//! Takes scripted responses and the examples of the description; gives responses, and a record of the requests.
//!
//! ```text
//! let kit = Kit::new();
//! kit.on::<repos::Get>().status(429).header("retry-after", "1").then().example();
//! let client: Client = kit.builder().build()?;
//! ```
//!
//! A test with an endpoint as it is generated:
//!
//! ```
//! # #[cfg(feature = "client")] {
//! # use octoforge_runtime::testing::{Example, Examples};
//! # use octoforge_runtime::{Answer, Caller, Client, DecodeError, Endpoint, Error, Operation, RequestParts, Service};
//! # enum Zoo {}
//! # impl Service for Zoo {
//! #     const BASE_URL: &'static str = "https://zoo.example";
//! #     const USER_AGENT: &'static str = "zoo";
//! #     const HEADERS: &'static [(&'static str, &'static str)] = &[];
//! # }
//! # struct Get(RequestParts);
//! # impl Endpoint for Get {
//! #     type Output = String;
//! #     const OPERATION: Operation = Operation { id: "zoo/get", path: "/animals/{name}", ..Operation::DEFAULT };
//! #     fn parts(&self) -> &RequestParts { &self.0 }
//! #     fn decode(answer: &Answer<'_>) -> Result<String, DecodeError> { answer.text() }
//! # }
//! # impl Examples for Get {
//! #     const EXAMPLES: &'static [Example] = &[Example { name: "cat", status: 200, media: "text/plain", body: "a cat" }];
//! # }
//! # fn get(name: &str) -> Get { Get(RequestParts::new().path(&name.to_owned())) }
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
//! // The client waits for a minute by the kit's clock, which takes no time, and sends the request again.
//! assert_eq!(get("Felix").send(&client).await?, "a cat");
//! assert_eq!(kit.clock().slept(), [Duration::from_secs(60)]);
//! assert_eq!(get("Tom").send(&client).await.unwrap_err().to_string(), "zoo/get: 404 Not Found: No such cat");
//!
//! // Requests are recorded, and one without a response fails with a message that says what to script.
//! assert_eq!(kit.of::<Get>().len(), 3);
//! assert_eq!(kit.requests()[2].parameter("name").as_deref(), Some("Tom"));
//! let error = get("Tom").send(&client).await.unwrap_err().to_string();
//! assert!(error.starts_with("zoo/get: 501 Not Implemented: all responses"), "{error}");
//! # Ok(()) }
//! # main().unwrap();
//! # }
//! ```

#[cfg(feature = "client")]
mod clock;
#[cfg(feature = "client")]
mod deadline;
#[cfg(feature = "client")]
mod delivery;
#[cfg(feature = "client")]
mod deviate;
mod example;
#[cfg(feature = "client")]
mod kit;
#[cfg(feature = "client")]
mod recorded_request;
#[cfg(feature = "client")]
mod route;
#[cfg(feature = "client")]
mod script;
#[cfg(feature = "client")]
mod script_builder;
#[cfg(feature = "client")]
mod scripted_response;
#[cfg(feature = "client")]
mod step;

#[cfg(feature = "client")]
pub use self::clock::FakeClock;
pub use self::example::{Example, Examples, OperationExamples};
#[cfg(feature = "client")]
pub use self::kit::Kit;
#[cfg(feature = "client")]
pub use self::recorded_request::RecordedRequest;
#[cfg(feature = "client")]
pub use self::script_builder::{Anything, ScriptBuilder};
#[cfg(feature = "client")]
pub use self::scripted_response::ScriptedResponse;
use crate::json::{Json, vacant};

/// Builds a value in which only what `set` sets is set. Required strings are empty, numbers zero and lists empty, and
/// optional fields are absent, so that a test states only what matters to it.
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
