//! String literals of several lines: raw strings.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::letter::{ends_line, is_unseen};

/// Renders a string literal: a raw one if the string needs escapes otherwise, and if a raw one can represent it.
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

/// `true` if a raw string can contain a character: it has no escapes.
fn is_written(letter: char) -> bool {
    match letter {
        '\n' | '\t' => true,
        letter => !(letter.is_control() || ends_line(letter) || is_unseen(letter)),
    }
}

/// `true` if the tokens contain a literal of several lines, between which nothing may be inserted.
pub(crate) fn spans_lines(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => spans_lines(group.stream()),
        TokenTree::Literal(literal) => literal.to_string().contains('\n'),
        TokenTree::Ident(_) | TokenTree::Punct(_) => false,
    })
}
