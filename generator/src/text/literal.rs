//! Texts of several lines as people read them in source: raw strings.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::letter::{ends_line, is_unseen};

/// A string literal: a raw one if escapes would be needed to read it, and if it can be written as it is.
pub(crate) fn literal(text: &str) -> TokenStream {
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let is_plain = !text.contains(['"', '\\']);
    if is_plain || !text.chars().all(is_written) {
        return quote!(#text);
    }
    match format!("r{hashes}\"{text}\"{hashes}").parse::<Literal>() {
        Ok(raw) => quote!(#raw),
        Err(_) => quote!(#text),
    }
}

/// Tells whether a letter can stand in a raw string: escapes are not read there.
fn is_written(letter: char) -> bool {
    match letter {
        '\n' | '\t' => true,
        letter => !(letter.is_control() || ends_line(letter) || is_unseen(letter)),
    }
}

/// Tells whether there is a literal of several lines in these tokens: nothing may be put between its lines.
pub(crate) fn spans_lines(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => spans_lines(group.stream()),
        TokenTree::Literal(literal) => literal.to_string().contains('\n'),
        TokenTree::Ident(_) | TokenTree::Punct(_) => false,
    })
}
