//! Any bytes, read as any of the types: no panic, no stack that overflows, and what is read is written so that it reads the
//! same again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use octoforge_dispatch::{Body, REQUESTS, RESPONSES, WEBHOOKS};

fuzz_target!(|input: &[u8]| {
    let [one, other, text @ ..] = input else {
        return;
    };
    let number = usize::from(u16::from_le_bytes([*one, *other]));
    let bodies: Vec<&Body> = RESPONSES.iter().chain(REQUESTS).chain(WEBHOOKS).collect();
    let body = bodies[number % bodies.len()];
    if let Ok(written) = (body.round_trip)(text) {
        assert_eq!((body.round_trip)(&written).as_ref(), Ok(&written));
    }
});
