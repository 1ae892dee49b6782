//! Names of secrets. Takes the name of a parameter, a header or a field; tells whether its value is a credential.
//!
//! ```text
//! token, client_secret, accessToken, X-Api-Key, code: yes     secret_name, key_id, tokens_left: no
//! ```

/// The last words of such names. In a name like `secret_name` the last word is the noun, and those before it only
/// qualify it.
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

/// `true` if the last word of a name is that of a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    WORDS.iter().any(|word| ends_with(name, word))
}

/// `true` for the name of a header with a secret, where keys and cookies count as well.
#[cfg(feature = "client")]
pub(super) fn is_secret_header(name: &str) -> bool {
    is_secret_name(name) || ends_with(name, "key") || ends_with(name, "cookie")
}

/// `true` if `word` is the last word of a name, in snake case, kebab case or camel case.
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
    fn the_last_word_decides() {
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
            assert!(is_secret_name(name), "{name}");
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
            assert!(!is_secret_name(name), "{name}");
        }
    }
}
