//! Imports of a source file. Takes its text; gives the names that it takes from the root of the crate.
//!
//! ```text
//! use crate::{json::Json, error::Error};    json, error
//! super::super::client::Client              client, if that is two modules below the root
//! ```

use crate::tokens::{Token, tokens};

/// A name that is taken from the root of the crate.
#[derive(Debug, PartialEq)]
pub(crate) struct Import {
    pub(crate) line: usize,
    pub(crate) name: String,
}

/// Finds the imports of a file whose module is `depth` levels below the root.
pub(crate) fn imports(text: &str, depth: usize) -> Vec<Import> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    // The braces around the current token: `true` for those of a module within the file.
    let mut braces: Vec<bool> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let is_module = at >= 2 && tokens[at - 2].text == "mod";
        match token.text.as_str() {
            "{" => braces.push(is_module),
            "}" => drop(braces.pop()),
            "crate" if follows(&tokens, at, "::") => names(&tokens, at + 2, &mut found),
            "super" if follows(&tokens, at, "::") => {
                let inner = braces.iter().filter(|is_module| **is_module).count();
                let mut levels = 1;
                while follows(&tokens, at, "::") && follows(&tokens, at + 1, "super") {
                    levels += 1;
                    at += 2;
                }
                if levels == depth + inner {
                    names(&tokens, at + 2, &mut found);
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn follows(tokens: &[Token], at: usize, text: &str) -> bool {
    tokens.get(at + 1).is_some_and(|next| next.text == text)
}

/// Adds the name at a place, or the first name of each path of a group `{a::b, c}` there.
fn names(tokens: &[Token], start: usize, found: &mut Vec<Import>) {
    let mut add = |token: &Token| {
        found.push(Import {
            line: token.line,
            name: token.text.clone(),
        });
    };
    let Some(first) = tokens.get(start) else {
        return;
    };
    if first.text != "{" {
        return add(first);
    }
    let mut depth = 0_usize;
    let mut is_first = true;
    for token in &tokens[start..] {
        match token.text.as_str() {
            "{" => depth += 1,
            "}" if depth == 1 => return,
            "}" => depth -= 1,
            "," if depth == 1 => is_first = true,
            _ if is_first => {
                is_first = false;
                add(token);
            }
            _ => {}
        }
    }
}
