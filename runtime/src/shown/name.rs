//! Names of what is secret. Takes the name of a parameter, a header or a field; says whether its value is
//! one that lets somebody in.
//!
//! ```text
//! token, client_secret, accessToken, X-Api-Key, code: yes     secret_name, key_id, tokens_left: no
//! ```

/// Last words of such names: the last word says what a thing is, those before it whose.
const WORDS: [&str; 11] = [
    "token",
    "secret",
    "password",
    "passphrase",
    "credential",
    "credentials",
    "signature",
    "code",
    "pem",
    "jwt",
    "otp",
];

/// Tells whether the last word of a name is that of a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    WORDS.iter().any(|word| ends_with(name, word))
}

/// The same of the name of a header, where keys are secrets too.
#[cfg(feature = "client")]
pub(super) fn is_secret_header(name: &str) -> bool {
    is_secret(name) || ends_with(name, "key") || ends_with(name, "cookie")
}

/// Tells whether `word` is the last word of a name, in snake case, kebab case or camel case.
fn ends_with(name: &str, word: &str) -> bool {
    let Some((before, last)) = name
        .len()
        .checked_sub(word.len())
        .and_then(|start| name.split_at_checked(start))
    else {
        return false;
    };
    let begins = !before.ends_with(|c: char| c.is_ascii_alphanumeric())
        || last.starts_with(|c: char| c.is_ascii_uppercase());
    begins && last.eq_ignore_ascii_case(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_says_what_it_is() {
        let secrets = [
            "token",
            "access_token",
            "accessToken",
            "X-Api-Token",
            "client_secret",
            "code",
            "device_code",
            "PASSWORD",
            "pem",
        ];
        for name in secrets {
            assert!(is_secret(name), "{name}");
        }
        let others = [
            "",
            "é",
            "secret_name",
            "key_id",
            "tokens",
            "barcode",
            "key",
            "codespace_name",
        ];
        for name in others {
            assert!(!is_secret(name), "{name}");
        }
    }
}
