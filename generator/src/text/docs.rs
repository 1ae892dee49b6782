//! Strings in documentation, restricted to one line.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use super::letter::{ends_line, is_unseen};

/// Returns any string as one safe line: line ends become spaces, invisible characters are removed, and other control
/// characters are replaced by the replacement character.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    let is_harmless =
        |letter: char| !letter.is_control() && !ends_line(letter) && !is_unseen(letter);
    if text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().filter(|letter| !is_unseen(*letter));
    let letters = letters.map(|letter| match letter {
        '\t' => ' ',
        letter if ends_line(letter) => ' ',
        letter if letter.is_control() => char::REPLACEMENT_CHARACTER,
        letter => letter,
    });
    Cow::Owned(letters.collect())
}

/// Renders one line as the documentation of an item.
pub(crate) fn doc(text: &str) -> TokenStream {
    let text = line(text);
    match text.trim_end() {
        "" => quote!(#[doc = ""]),
        // Without the space, a text that begins with `/` would become a plain comment.
        text => {
            let text = format!(" {text}");
            quote!(#[doc = #text])
        }
    }
}

/// Renders lines as the documentation of an item.
pub(crate) fn docs<L: AsRef<str>>(lines: &[L]) -> TokenStream {
    lines.iter().map(|line| doc(line.as_ref())).collect()
}

/// Returns any string as a code span in a line of Markdown: it contains no markup and cannot end early.
pub(crate) fn code(text: &str) -> String {
    let text = line(text);
    let longest = text.split(|letter| letter != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    // Markdown removes one space at each end if there is one at both.
    let is_padded =
        fence.len() > 1 || text.trim().is_empty() || text.starts_with(' ') && text.ends_with(' ');
    match is_padded {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// Renders a search alias of an item, if rustdoc accepts the string as one and it differs from the name.
pub(crate) fn alias(text: &str, name: &str) -> Option<TokenStream> {
    let is_searched = |letter: char| {
        letter == ' '
            || !(letter.is_whitespace()
                || letter.is_control()
                || is_unseen(letter)
                || "\"'".contains(letter))
    };
    let is_alias =
        !text.is_empty() && text.trim() == text && text != name && text.chars().all(is_searched);
    is_alias.then(|| quote!(#[doc(alias = #text)]))
}
