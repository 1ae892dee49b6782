//! The contents of JSON strings. Takes source bytes; gives the length of the part without special bytes, and the
//! character of an escape.
//!
//! ```text
//! plain_run(b"abc\"")   = 3             bytes until a quote, a backslash or a control character
//! escape(b"\\u00e9x")   = ('é', 6)      the character, and the bytes it took
//! unescape("caf\\u00e9") = "café"
//! ```

/// Returns the number of bytes before the first quote, backslash or control character.
///
/// It checks eight bytes at a time, since most of a response of GitHub is the inside of URLs. It is not inlined, so
/// that the loop has registers for all its constants.
#[inline(never)]
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    let (words, _) = bytes.as_chunks::<8>();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            let before = words.len() - rest.len() - 1;
            return before * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    // The rest is a part of the last eight bytes, whose other bytes are known to be plain.
    match bytes.last_chunk::<8>() {
        Some(word) => match special_bytes(u64::from_le_bytes(*word)) {
            0 => bytes.len(),
            special => bytes.len() - 8 + special.trailing_zeros() as usize / 8,
        },
        None => {
            let special = bytes.iter().position(|byte| is_special(*byte));
            special.unwrap_or(bytes.len())
        }
    }
}

fn is_special(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

/// Returns a word whose lowest set bit is in the first special byte; zero if there is none.
///
/// `x - n & !x` has the high bit set in an ASCII byte that is less than `n`. An exclusive or with 2 swaps the quote and
/// the space, so that quotes are just above the control characters; one with the backslash makes it zero. A borrow can
/// corrupt only bytes above a special one, hence "lowest".
#[inline(always)]
fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES * 0x80;
    let quote_or_control = (word ^ (ONES * 2)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (quote_or_control | backslash) & !word & HIGH
}

/// `true` if two strings are equal. Names are short, and a call to `memcmp` costs more than to compare them here: eight
/// to sixteen bytes are compared as the first and the last eight.
#[inline(always)]
pub(super) fn same(ours: &[u8], theirs: &[u8]) -> bool {
    if ours.len() != theirs.len() {
        return false;
    }
    match (ours.first_chunk::<8>(), theirs.first_chunk::<8>()) {
        (Some(our), Some(their)) => {
            our == their
                && ours.last_chunk::<8>() == theirs.last_chunk::<8>()
                && (ours.len() <= 16 || ours == theirs)
        }
        _ => match (ours.first_chunk::<4>(), theirs.first_chunk::<4>()) {
            (Some(our), Some(their)) => {
                our == their && ours.last_chunk::<4>() == theirs.last_chunk::<4>()
            }
            _ => ours.iter().eq(theirs),
        },
    }
}

/// Returns the character of the escape at the start of `bytes`, and its length in bytes; `None` for an unknown escape,
/// invalid digits, or half of a surrogate pair.
pub(super) fn escape(bytes: &[u8]) -> Option<(char, usize)> {
    let [b'\\', letter, rest @ ..] = bytes else {
        return None;
    };
    let simple = match letter {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(rest).map(|(character, length)| (character, length + 2)),
        _ => return None,
    };
    Some((simple, 2))
}

/// Decodes four hexadecimal digits, or two times four around `\u` for a character above U+FFFF.
fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let (first, rest) = bytes.split_first_chunk::<4>()?;
    let unit = hexadecimal(first)?;
    if !(0xd800..0xdc00).contains(&unit) {
        // `from_u32` rejects the second half of a pair by itself.
        return Some((char::from_u32(unit)?, 4));
    }
    let (second, _) = rest.strip_prefix(b"\\u")?.split_first_chunk::<4>()?;
    let low = hexadecimal(second)?;
    if !(0xdc00..0xe000).contains(&low) {
        return None;
    }
    let code = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
    Some((char::from_u32(code)?, 10))
}

fn hexadecimal(digits: &[u8; 4]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        Some(number * 16 + char::from(*digit).to_digit(16)?)
    })
}

/// Returns the text of a string with escapes. The tokeniser has checked every escape.
pub(super) fn unescape(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((plain, _)) = rest.split_once('\\') {
        text.push_str(plain);
        let Some(escaped) = rest.get(plain.len()..) else {
            break;
        };
        let Some((character, length)) = escape(escaped.as_bytes()) else {
            break;
        };
        text.push(character);
        rest = escaped.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[test]
    fn escapes() {
        let cases: &[(&str, Option<(char, usize)>)] = &[
            (r#"\""#, Some(('"', 2))),
            (r"\\n", Some(('\\', 2))),
            (r"\/", Some(('/', 2))),
            (r"\b", Some(('\u{8}', 2))),
            (r"\f", Some(('\u{c}', 2))),
            (r"\n\n", Some(('\n', 2))),
            (r"\r", Some(('\r', 2))),
            (r"\t", Some(('\t', 2))),
            (r"\u0000", Some(('\0', 6))),
            (r"\u00E9x", Some(('é', 6))),
            (r"\ud83d\udE00", Some(('😀', 12))),
            (r"\uD83D", None),
            (r"\uD83Dx", None),
            (r"\uD83D\n", None),
            (r"\uD83D\u0041", None),
            (r"\uD83D\uE000", None),
            (r"\uDE00", None),
            (r"\u12", None),
            (r"\u12g4", None),
            (r"\u+123", None),
            (r"\x", None),
            (r"\", None),
            ("n", None),
        ];
        for (source, expected) in cases {
            assert_eq!(escape(source.as_bytes()), *expected, "{source}");
        }
    }

    #[test]
    fn a_run_ends_at_special_bytes_only() {
        for length in 0..20 {
            for byte in 0..=u8::MAX {
                let mut bytes = vec![b'a'; length];
                bytes.push(byte);
                bytes.extend_from_slice(b"\xff\x80!#[]\x7f\x20\"");
                let expected = bytes.iter().position(|byte| is_special(*byte)).unwrap();
                assert_eq!(plain_run(&bytes), expected, "{byte:#x} at {length}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_run_is_as_long_as_a_simple_scan_finds(
            bytes in proptest::collection::vec(any::<u8>(), 0..64),
        ) {
            let slow = bytes.iter().position(|byte| is_special(*byte)).unwrap_or(bytes.len());
            prop_assert_eq!(plain_run(&bytes), slow);
        }

        #[test]
        fn any_string_is_decoded_from_escapes(text in any::<String>()) {
            let units = text.encode_utf16();
            let escaped: String = units.map(|unit| format!("\\u{unit:04x}")).collect();
            prop_assert_eq!(unescape(&escaped), text);
        }
    }
}
