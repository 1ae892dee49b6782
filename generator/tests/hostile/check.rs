//! Checks of everything that is emitted, whatever a description says: it is what it would be without the hostile
//! texts, but for its literals and its documentation.

use std::collections::BTreeSet;

use octoforge_generator::{File, Output, parse_document};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::docs;

/// Extent to which names are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// All of it: the hostile texts hold nothing that names are made of.
    Exact,
    /// That there is one.
    Any,
}

/// Letters that end a line, hide what follows, or are written in another order than they are read.
const NEVER: &[char] = &[
    '\u{85}', '\u{2028}', '\u{2029}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}', '\u{61c}', '\u{200e}', '\u{200f}',
];

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];

/// Panics unless the output is harmless by itself.
pub(crate) fn harmless(output: &Output) {
    let mut paths = BTreeSet::new();
    for (path, text) in &output.files {
        path_is_harmless(path);
        assert!(paths.insert(path.to_lowercase()), "{path} is there twice");
        let found = text.chars().find(|letter| {
            letter.is_control() && !"\n\t".contains(*letter) || NEVER.contains(letter)
        });
        assert!(found.is_none(), "{path} holds {found:?}");
        match path.rsplit_once('.') {
            Some((_, "rs")) => {
                let tokens = tokens(path, text);
                syn::parse2::<syn::File>(tokens.clone())
                    .unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
                comments_are_ours(path, text);
                // What the settings say of the crate is its author's own, doctests and all.
                if !["src/lib.rs", "src/testing/mod.rs"].contains(&path.as_str()) {
                    docs::hold_no_code(path, tokens);
                }
            }
            Some((_, "toml")) => manifest(path, text),
            _ => {}
        }
    }
    parse_document(&output.lock, File::Lock)
        .unwrap_or_else(|error| panic!("the lock: {error}\n{}", output.lock));
}

/// Panics unless two outputs are the same but for literals, documentation and, as far as `names` says, names.
pub(crate) fn same(output: &Output, twin: &Output, names: Names) {
    let (one, other) = (normal(output, names), normal(twin, names));
    let differing = one.iter().zip(&other).find(|(one, other)| one != other);
    if let Some(((path, one), (_, other))) = differing {
        let at = one
            .iter()
            .zip(other)
            .take_while(|(one, other)| one == other)
            .count();
        let shown = |all: &[String]| all[at.saturating_sub(12)..all.len().min(at + 24)].join(" ");
        panic!(
            "{path} is not what it would be:\n{}\nbut\n{}",
            shown(one),
            shown(other)
        );
    }
    assert_eq!(one.len(), other.len(), "there are other files");
}

/// Panics unless every one of these texts is a literal of the output, as it is.
pub(crate) fn literals<'t>(output: &Output, texts: impl Iterator<Item = &'t String>) {
    let mut said = BTreeSet::new();
    for (path, text) in &output.files {
        if path.starts_with("src/") {
            strings(tokens(path, text), &mut said);
        }
    }
    for text in texts {
        assert!(said.contains(text), "no literal is {text:?}");
    }
}

fn strings(tokens: TokenStream, said: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => strings(group.stream(), said),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    said.insert(text.value());
                }
            }
            _ => {}
        }
    }
}

fn path_is_harmless(path: &str) {
    let stem = |part: &str| part.split('.').next().unwrap_or_default().to_owned();
    for part in path.split('/') {
        assert!(!part.is_empty() && part.len() <= 120, "{path}");
        assert!(
            !part.starts_with('.') && !DEVICES.contains(&stem(part).as_str()),
            "{path}"
        );
        assert!(
            part.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte)),
            "{path:?}"
        );
    }
}

fn tokens(path: &str, text: &str) -> TokenStream {
    text.parse()
        .unwrap_or_else(|error| panic!("{path}: {error}\n{text}"))
}

/// Beside documentation there is one comment, the header. In raw strings a line may look like one.
fn comments_are_ours(path: &str, text: &str) {
    assert!(text.starts_with("// Emitted by "), "{path}");
    let is_comment = |line: &&str| {
        line.starts_with("//") && !line.starts_with("//!") && !line.starts_with("///")
    };
    if !text.contains("r#") {
        assert_eq!(text.lines().filter(is_comment).count(), 1, "{path}\n{text}");
    }
}

fn manifest(path: &str, text: &str) {
    let manifest: toml::Table = text
        .parse()
        .unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    let known = ["package", "features", "dependencies", "workspace", "lints"];
    assert!(
        manifest.keys().all(|key| known.contains(&key.as_str())),
        "{path}\n{text}"
    );
    let dependencies = manifest["dependencies"].as_table().unwrap();
    assert!(
        dependencies
            .keys()
            .all(|key| ["octoforge-runtime", "zoo", "api-client"].contains(&key.as_str())),
        "{text}"
    );
    for feature in manifest["features"].as_table().unwrap().keys() {
        // What Cargo takes as the name of a feature.
        let begins =
            feature.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_');
        let goes_on = feature
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        assert!(begins && goes_on, "{path}: {feature:?}");
    }
}

/// Every Rust file as its tokens, by path, or by its tokens where names may differ.
fn normal(output: &Output, names: Names) -> Vec<(String, Vec<String>)> {
    let rust = output
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs"));
    let mut all: Vec<(String, Vec<String>)> = rust
        .map(|(path, text)| {
            let mut said = Vec::new();
            flat(tokens(path, text), names, &mut said);
            (path.clone(), said)
        })
        .collect();
    if names == Names::Any {
        // Modules and imports stand in the order of their names.
        all.iter_mut().for_each(|(_, said)| said.sort());
        all.sort_by(|(_, one), (_, other)| one.cmp(other));
        all.iter_mut().for_each(|(path, _)| path.truncate(4));
    }
    all
}

/// The tokens without documentation, and without what the formatter adds where a line is too long: commas at the end of a
/// list, and braces around what was one expression.
fn flat(tokens: TokenStream, names: Names, said: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let inner = tokens.next_if(
                    |next| matches!(next, TokenTree::Punct(sign) if sign.as_char() == '!'),
                );
                let is_docs = |next: &TokenTree| matches!(next, TokenTree::Group(group) if docs::text(group).is_some() || docs::is_alias(group));
                if tokens.next_if(is_docs).is_none() {
                    said.push("#".to_owned());
                    said.extend(inner.map(|sign| sign.to_string()));
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Punct(punct) => said.push(punct.to_string()),
            TokenTree::Ident(ident) => said.push(named(&ident.to_string(), names)),
            TokenTree::Literal(literal) => said.push(masked(&literal.to_string())),
            TokenTree::Group(group) => {
                let sign = match group.delimiter() {
                    Delimiter::Parenthesis => "(",
                    Delimiter::Bracket => "[",
                    Delimiter::Brace | Delimiter::None => "",
                };
                said.push(sign.to_owned());
                flat(group.stream(), names, said);
                said.push(sign.to_owned());
            }
        }
    }
    said.retain(|token| !token.is_empty());
}

fn masked(literal: &str) -> String {
    match literal.starts_with(|first: char| first.is_ascii_digit()) {
        true => literal.to_owned(),
        false => "text".to_owned(),
    }
}

fn named(ident: &str, names: Names) -> String {
    let is_word = syn::parse_str::<syn::Ident>(ident).is_err();
    match names {
        Names::Any if !is_word => "name".to_owned(),
        _ => ident.to_owned(),
    }
}
