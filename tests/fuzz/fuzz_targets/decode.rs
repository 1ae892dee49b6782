//! Decodes arbitrary bytes as any type: there must be no panic and no stack overflow, and decoding the encoded value
//! must give the same value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use octoforge_dispatch::{Body, bodies};

fuzz_target!(|input: &[u8]| {
    let [one, other, text @ ..] = input else {
        return;
    };
    let number = usize::from(u16::from_le_bytes([*one, *other]));
    let bodies: Vec<&Body> = bodies().collect();
    let body = bodies[number % bodies.len()];
    if let Ok(written) = (body.round_trip)(text) {
        assert_eq!((body.round_trip)(&written).as_ref(), Ok(&written));
    }
});
