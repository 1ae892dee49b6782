//! Tests of the client with a scripted server on the loopback interface: requests as they are sent, and the handling of
//! responses.
#![cfg(feature = "reqwest")]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod answers;
#[cfg(all(feature = "blocking", feature = "tower"))]
mod blocking;
mod bodies;
mod cache;
mod conditional;
mod deviations;
mod faults;
mod headers;
mod limits;
mod pages;
mod redaction;
mod redirects;
mod refusals;
mod requests;
mod retries;
mod servers;
mod spans;
#[path = "../support/mod.rs"]
mod support;
#[cfg(all(feature = "blocking", feature = "tower"))]
mod transports;
mod uploads;
mod zoo;
