//! Splits and joins JSON pointers (RFC 6901).
//!
//! Takes: `/paths/~1user/get`. Gives: its tokens, unescaped. A token alone is neither an index nor a key: that depends on the
//! value it is applied to.
//!
//! ```text
//! tokens("/paths/~1user/get") = ["paths", "/user", "get"]
//! ```

/// Splits a pointer into unescaped tokens. `None` if the text is not a pointer: it must be empty or begin with `/`, and
/// `~` must be followed by `0` or `1`.
pub fn tokens(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    pointer
        .strip_prefix('/')?
        .split('/')
        .map(unescape)
        .collect()
}

/// Appends a token to a pointer, escaped.
pub fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&escape(token));
}

/// Escapes a key so that it is one token of a pointer.
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Joins tokens into a pointer.
pub fn join<'a>(tokens: impl IntoIterator<Item = &'a str>) -> String {
    let mut pointer = String::new();
    for token in tokens {
        push(&mut pointer, token);
    }
    pointer
}

/// Parses a token as an array index: digits without a leading zero.
pub fn index(token: &str) -> Option<usize> {
    let plain = token.bytes().all(|byte| byte.is_ascii_digit());
    let canonical = token == "0" || !token.starts_with('0');
    (plain && canonical).then(|| token.parse().ok()).flatten()
}

fn unescape(token: &str) -> Option<String> {
    let mut plain = String::with_capacity(token.len());
    let mut letters = token.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '~' => match letters.next()? {
                '0' => '~',
                '1' => '/',
                _ => return None,
            },
            other => other,
        });
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;

    #[test]
    fn escapes_are_those_of_the_rfc() {
        let cases: [(&str, Option<&[&str]>); 8] = [
            ("", Some(&[])),
            ("/", Some(&[""])),
            ("/a/b", Some(&["a", "b"])),
            ("/a~1b/m~0n", Some(&["a/b", "m~n"])),
            ("/~01", Some(&["~1"])),
            ("a", None),
            ("/~", None),
            ("/~2", None),
        ];
        for (pointer, expected) in cases {
            let expected =
                expected.map(|tokens| tokens.iter().map(ToString::to_string).collect::<Vec<_>>());
            assert_eq!(tokens(pointer), expected, "{pointer:?}");
        }
    }

    #[test]
    fn elements_are_counted_in_plain_digits() {
        let cases = [
            ("0", Some(0)),
            ("12", Some(12)),
            ("", None),
            ("01", None),
            ("+1", None),
            ("-", None),
            ("99999999999999999999", None),
        ];
        for (token, expected) in cases {
            assert_eq!(index(token), expected, "{token:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn joined_tokens_come_apart_again(parts in proptest::collection::vec(".{0,6}", 0..5)) {
            let pointer = join(parts.iter().map(String::as_str));
            prop_assert_eq!(tokens(&pointer), Some(parts));
        }
    }
}
