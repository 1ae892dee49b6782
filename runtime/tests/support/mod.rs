//! Support for tests over real sockets: a server on the loopback interface, a clock that does not wait, and records of
//! what a client reveals.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test uses what it needs of it"
)]

mod clock;
mod listeners;
mod recorder;
mod server;
mod spans;

pub(crate) use clock::FakeClock;
pub(crate) use recorder::{Recorder, Tapped};
pub(crate) use server::{Act, Answer, Request, Server, answer};
pub(crate) use spans::Spans;

use std::time::Duration;

use octoforge_runtime::transport::Reqwest;

/// A transport with long timeouts: on a busy machine a thousand concurrent calls take longer than a user would wait.
pub(crate) fn patient() -> Reqwest {
    let hour = Duration::from_secs(3600);
    let transport = Reqwest::builder().connect_timeout(hour).read_timeout(hour);
    transport.build().unwrap()
}
