//! The kit for users' tests: what it answers, what it keeps, and how its scripts fail.
#![cfg(all(feature = "client", feature = "testing"))]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod answers;
mod clock;
mod faults;
mod operations;
mod raw;
mod requests;
mod scripts;
mod zoo;
