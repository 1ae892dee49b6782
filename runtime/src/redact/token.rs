//! Tokens by their format. Takes text; gives it with `***` in place of everything that looks like a token of GitHub or
//! a JWT.
//!
//! ```text
//! bad token ghp_16C7e42F292c6912E7710c838347Ae178B4a!  →  bad token ***!
//! ```
//!
//! A service may repeat a token that this program never sent, in an error message or in place of a number.

use std::borrow::Cow;

use super::MASK;

/// The prefixes of GitHub's tokens.
const PREFIXES: [&str; 6] = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"];

/// The minimum number of characters after a prefix. Less is text about tokens, such as "begins with `ghp_`".
const MIN_LENGTH: usize = 10;

/// Masks the tokens in a text.
pub(crate) fn mask_tokens(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    // Offsets of the text that is not yet copied, and of the next word.
    let (mut copied, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = rest.find(|c| !is_token_char(c)).unwrap_or(rest.len());
        let (word, _) = rest.split_at_checked(length).unwrap_or((rest, ""));
        // Punctuation around a token is not a part of it.
        let bare = word.trim_matches(['.', '-']);
        let before = word.len() - word.trim_start_matches(['.', '-']).len();
        if let Some(start) = token_start(bare) {
            shown.push_str(text.get(copied..at + before + start).unwrap_or_default());
            shown.push_str(MASK);
            copied = at + before + bare.len();
        }
        at += length;
        // Skip the character that ended the word.
        at += text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(shown)
}

/// `true` for characters of tokens: letters, digits, the two signs of base64url, and dots between the parts of some.
fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Returns the offset of a token that extends to the end of the word.
fn token_start(word: &str) -> Option<usize> {
    let github = PREFIXES.iter().filter_map(|prefix| {
        let start = word.find(prefix)?;
        (word.len() >= start + prefix.len() + MIN_LENGTH).then_some(start)
    });
    let jwt = word
        .find("eyJ")
        .filter(|start| is_jwt(word.get(*start..).unwrap_or_default()));
    let old = word.find("v1.").filter(|start| {
        let digits = word.get(start + 3..start + 43);
        digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    });
    github.chain(jwt).chain(old).min()
}

/// `true` if there are two or three parts of some length. `eyJ` is the start of a JSON object in base64.
fn is_jwt(word: &str) -> bool {
    let mut parts = word.split('.');
    let long = |part: Option<&str>| part.is_some_and(|part| part.len() >= MIN_LENGTH);
    long(parts.next()) && long(parts.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_recognised_by_their_format() {
        let long = "16C7e42F292c6912E7710c838347Ae178B4a";
        let hex = "0123456789abcdef0123456789abcdef01234567";
        let jwt = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NSJ9.c2lnbmF0dXJl";
        let tokens = [
            format!("ghp_{long}"),
            format!("gho_{long}"),
            format!("ghu_{long}"),
            format!("ghs_{long}"),
            format!("ghr_{long}"),
            format!("github_pat_11ABCDEFG0_{long}"),
            format!("v1.{hex}"),
            format!("ghs_12345_{jwt}"),
            jwt.to_owned(),
        ];
        for token in &tokens {
            for (before, after) in [
                ("", ""),
                ("é ", "é"),
                ("bad \"", "\" x"),
                ("a ", ". "),
                ("t=", ", b"),
                ("x", ""),
            ] {
                let text = format!("{before}{token}{after}{before}{token}");
                let shown = mask_tokens(&text).into_owned();
                assert!(
                    !shown.contains(token.as_str()) && shown.contains(MASK),
                    "{shown}"
                );
                if !before.is_empty() && !after.is_empty() {
                    assert_eq!(shown, format!("{before}***{after}{before}***"));
                }
            }
        }
        let others = [
            "",
            "ghp_",
            "a token begins with ghp_ or github_pat_.",
            "eyJ.eyJ.x",
            "v1.2.3",
            hex,
            "…ghp_…",
            "--..--",
        ];
        for text in others {
            assert_eq!(mask_tokens(text), text);
        }
    }
}
