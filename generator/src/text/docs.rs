//! Text in documentation: as one line that ends where it ends.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use super::letter::{ends_line, is_unseen};

/// Any text as one harmless line: what ends a line is a space, what is not seen is left out, and what else commands a
/// terminal is marked as lost.
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

/// One line as the documentation of an item.
pub(crate) fn doc(text: &str) -> TokenStream {
    let text = line(text);
    match text.trim_end() {
        "" => quote!(#[doc = ""]),
        // Without the space a text that begins with `/` would be a comment.
        text => {
            let text = format!(" {text}");
            quote!(#[doc = #text])
        }
    }
}

/// Lines as the documentation of an item.
pub(crate) fn docs<L: AsRef<str>>(lines: &[L]) -> TokenStream {
    lines.iter().map(|line| doc(line.as_ref())).collect()
}

/// Any text as code in a line of Markdown: nothing in it is markup, and it ends where it ends.
pub(crate) fn code(text: &str) -> String {
    let text = line(text);
    let longest = text.split(|letter| letter != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    // Of a space at both ends Markdown takes one away.
    let is_padded =
        fence.len() > 1 || text.trim().is_empty() || text.starts_with(' ') && text.ends_with(' ');
    match is_padded {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

/// A text under which an item can be searched for beside its name, if rustdoc takes it as such.
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
