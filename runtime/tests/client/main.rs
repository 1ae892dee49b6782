//! The client against a scripted server on the loopback interface: what stands on the wire, and what
//! is made of the answers.
#![cfg(feature = "reqwest")]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod answers;
#[cfg(all(feature = "blocking", feature = "tower"))]
mod blocking;
mod bodies;
mod conditional;
mod faults;
mod headers;
mod kept;
mod limits;
mod pages;
mod redirects;
mod refusals;
mod retries;
mod servers;
mod shown;
mod spans;
#[path = "../support/mod.rs"]
mod support;
#[cfg(all(feature = "blocking", feature = "tower"))]
mod transports;
mod uploads;
mod wire;
mod zoo;
