//! Strings that are usually short. Takes any string; keeps up to 22 bytes inline and longer ones on the heap.
//!
//! A page of GitHub contains hundreds of dates with twenty bytes each, and an allocation costs more than to copy them.
//!
//! ```text
//! "2011-01-26T19:01:12Z"          Inline, 20 bytes
//! "2020-01-29T12:13:35.123-08:00" Heap
//! ```

use std::str;

/// The number of bytes that fit into three words, beside a length and the discriminant.
const INLINE: usize = 22;

/// A string. Equal strings have the same representation, so derived equality is correct.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum InlineString {
    /// The bytes after the length are zero.
    Inline {
        length: u8,
        bytes: [u8; INLINE],
    },
    Heap(Box<str>),
}

const _: () = assert!(size_of::<InlineString>() == 24);

impl InlineString {
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; INLINE];
        let place = bytes.get_mut(..text.len());
        match (place, u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self::Inline { length, bytes }
            }
            _ => Self::Heap(text.into()),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Inline { length, bytes } => {
                let text = bytes.get(..usize::from(*length)).unwrap_or_default();
                // The bytes are those of a string.
                str::from_utf8(text).unwrap_or_default()
            }
            Self::Heap(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[test]
    fn short_strings_are_inline() {
        for length in 0..40 {
            let text = "x".repeat(length);
            let string = InlineString::new(&text);
            assert_eq!(string.as_str(), text);
            assert_eq!(
                matches!(string, InlineString::Inline { .. }),
                length <= INLINE
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_string_is_kept_and_equals_only_itself(text: String, other: String) {
            let string = InlineString::new(&text);
            prop_assert_eq!(string.as_str(), &text);
            prop_assert_eq!(string == InlineString::new(&other), text == other);
        }
    }
}
