//! JSON pointers (RFC 6901), taken apart and put together.
//!
//! Takes: `/paths/~1user/get`. Gives: its tokens, unescaped. A token never means a number or a name by
//! itself: the value it is applied to decides.
//!
//! ```text
//! tokens("/paths/~1user/get") = ["paths", "/user", "get"]
//! ```

/// The tokens of a pointer; `None` if it is none (a pointer is empty or begins with `/`, and `~` stands only
/// before `0` or `1`).
pub(crate) fn tokens(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    pointer
        .strip_prefix('/')?
        .split('/')
        .map(unescape)
        .collect()
}

/// Appends one token to a pointer, escaped.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    for letter in token.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// A pointer made of tokens.
pub(crate) fn join<'a>(tokens: impl IntoIterator<Item = &'a str>) -> String {
    let mut pointer = String::new();
    for token in tokens {
        push(&mut pointer, token);
    }
    pointer
}

/// The element a token names in an array: digits only, and no zero before another digit.
pub(crate) fn index(token: &str) -> Option<usize> {
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
