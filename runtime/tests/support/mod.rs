//! What tests over real sockets share: a server on the loopback interface, a clock that waits for nothing, and what a
//! client lets be seen of what it does.
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

/// A transport that gives nobody up: on a busy machine a thousand calls at once take longer than a user would wait.
pub(crate) fn patient() -> Reqwest {
    let hour = Duration::from_secs(3600);
    let transport = Reqwest::builder().connect_timeout(hour).read_timeout(hour);
    transport.build().unwrap()
}
