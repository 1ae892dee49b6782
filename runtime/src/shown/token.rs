//! Tokens by their looks. Takes any text; gives it with `***` for each piece that looks like a token of
//! GitHub's, or like a JWT.
//!
//! ```text
//! bad token ghp_16C7e42F292c6912E7710c838347Ae178B4a!  →  bad token ***!
//! ```
//!
//! A service may repeat a token that this program never sent, in the text of an error or where a number
//! was expected.

use std::borrow::Cow;

use super::HIDDEN;

/// Prefixes of GitHub's tokens.
const BEGINNINGS: [&str; 6] = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"];

/// Number of characters that must follow: less is a text about tokens, such as "begins with `ghp_`".
const LEAST: usize = 10;

/// The text with its tokens hidden.
pub(crate) fn without_tokens(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    // Where what is not yet copied begins, and where the next word does.
    let (mut copied, mut at) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
        let (word, _) = rest.split_at_checked(length).unwrap_or((rest, ""));
        // What a sentence or a path puts around it is no part of it.
        let bare = word.trim_matches(['.', '-']);
        let before = word.len() - word.trim_start_matches(['.', '-']).len();
        if let Some(start) = beginning(bare) {
            shown.push_str(text.get(copied..at + before + start).unwrap_or_default());
            shown.push_str(HIDDEN);
            copied = at + before + bare.len();
        }
        at += length;
        // The character that ended the word.
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

/// Characters of tokens: letters, digits and the two signs of base64 for URLs; and, between the parts of
/// some, dots.
fn is_inside(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Finds the place in a word where a token begins that goes on to its end.
fn beginning(word: &str) -> Option<usize> {
    let github = BEGINNINGS.iter().filter_map(|beginning| {
        let start = word.find(beginning)?;
        (word.len() >= start + beginning.len() + LEAST).then_some(start)
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

/// Three parts, or at least two, of some length: `eyJ` is how an object with a key begins in base64.
fn is_jwt(word: &str) -> bool {
    let mut parts = word.split('.');
    let long = |part: Option<&str>| part.is_some_and(|part| part.len() >= LEAST);
    long(parts.next()) && long(parts.next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_known_by_their_looks() {
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
                let shown = without_tokens(&text).into_owned();
                assert!(
                    !shown.contains(token.as_str()) && shown.contains(HIDDEN),
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
            assert_eq!(without_tokens(text), text);
        }
    }
}
