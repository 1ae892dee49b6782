//! A server on the loopback interface that answers from a script and keeps what it was sent, a clock that waits for
//! nothing, and what is told of each attempt.

mod clock;
mod server;
mod spans;

pub(crate) use clock::FakeClock;
pub(crate) use server::{Act, Server, answer};
pub(crate) use spans::Spans;
