//! Text that is nearly always short: takes any, keeps up to 22 bytes in itself and more in memory of
//! its own.
//!
//! A page of GitHub's holds hundreds of times, all of twenty bytes, and to allocate one costs more
//! than to copy it.
//!
//! ```text
//! "2011-01-26T19:01:12Z"          Inside, 20 bytes
//! "2020-01-29T12:13:35.123-08:00" Outside
//! ```

use std::str;

/// What fits beside a length and a mark into three words.
const INSIDE: usize = 22;

/// A text. Equal texts are kept in the same way, so that they are equal here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Brief {
    /// The bytes after the length are zero.
    Inside {
        length: u8,
        bytes: [u8; INSIDE],
    },
    Outside(Box<str>),
}

const _: () = assert!(size_of::<Brief>() == 24);

impl Brief {
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; INSIDE];
        let place = bytes.get_mut(..text.len());
        match (place, u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self::Inside { length, bytes }
            }
            _ => Self::Outside(text.into()),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Inside { length, bytes } => {
                let text = bytes.get(..usize::from(*length)).unwrap_or_default();
                // It was text when it came.
                str::from_utf8(text).unwrap_or_default()
            }
            Self::Outside(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[test]
    fn what_fits_is_kept_inside() {
        for length in 0..40 {
            let text = "x".repeat(length);
            let brief = Brief::new(&text);
            assert_eq!(brief.as_str(), text);
            assert_eq!(matches!(brief, Brief::Inside { .. }), length <= INSIDE);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_comes_back_and_is_equal_to_itself_alone(text: String, other: String) {
            let brief = Brief::new(&text);
            prop_assert_eq!(brief.as_str(), &text);
            prop_assert_eq!(brief == Brief::new(&other), text == other);
        }
    }
}
