//! A server on the loopback interface that answers from a script and keeps what it was sent, and a
//! clock that waits for nothing.

mod clock;
mod server;

pub(crate) use clock::FakeClock;
pub(crate) use server::{Act, Server, answer};
