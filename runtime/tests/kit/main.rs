//! Tests of the kit: its responses, its records, and mistakes in scripts.
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
