//! From tokens to text: header, `prettyplease`, and the empty lines it leaves out.
//!
//! Takes: a rendered file. Gives: its path and text. Each item is formatted by itself, so that an empty line can be
//! put between items, as people write them.

mod inline;

use proc_macro2::TokenStream;

use crate::render::{Content, SourceFile};
use crate::{Diagnostic, Failure, text};

/// The line that begins every emitted file. A file without it was written by a person, and is never touched.
pub const MARK: &str = "Emitted by `cargo xtask regenerate`";

/// The path and the text of a file.
///
/// # Errors
///
/// If a renderer made what is not Rust, which is a fault of the generator.
pub(crate) fn emit(file: SourceFile) -> Result<(String, String), Failure> {
    let header = format!(
        "{MARK} (generator/src/render/{}). Do not edit.",
        file.renderer
    );
    let text = match file.content {
        Content::Rust { docs, uses, items } => {
            let mut text = format!("// {header}\n");
            rust(&mut text, &docs, uses, items).map_err(|error| {
                Diagnostic::new("emit::syntax", format!("{}: {error}", file.path))
                    .help("this is a fault of the generator: please report it with the description")
            })?;
            text
        }
        Content::Text {
            comment: (open, close),
            text,
        } => format!("{open}{header}{close}\n\n{text}"),
    };
    Ok((file.path, text))
}

fn rust(
    source: &mut String,
    docs: &[String],
    uses: Vec<TokenStream>,
    items: Vec<TokenStream>,
) -> syn::Result<()> {
    if !docs.is_empty() {
        source.push('\n');
    }
    for line in docs {
        source.push_str(format!("//! {}", text::line(line)).trim_end());
        source.push('\n');
    }
    if !uses.is_empty() {
        source.push('\n');
        source.push_str(&prettyplease::unparse(&syn::parse2(
            quote::quote!(#(#uses)*),
        )?));
    }
    for item in items {
        source.push('\n');
        let mut file = syn::parse2(item)?;
        inline::inline(&mut file);
        let formatted = prettyplease::unparse(&file);
        // Between the lines of a literal an empty line would be text.
        match formatted.contains("r#\"") && text::spans_lines(formatted.parse()?) {
            true => source.push_str(&formatted),
            false => spaced(&formatted, source),
        }
    }
    Ok(())
}

/// Puts an empty line before every function of a block but the first of its lines, with its documentation and
/// attributes.
fn spaced(formatted: &str, text: &mut String) {
    let mut last = "";
    for line in formatted.lines() {
        let begins = line.starts_with("    ") && !line.starts_with("     ") && !last.is_empty();
        let trimmed = line.trim_start();
        let leads = trimmed.starts_with("///") || trimmed.starts_with("#[");
        let function = trimmed.starts_with("fn ") || trimmed.starts_with("pub fn ");
        let after_lead =
            last.trim_start().starts_with("///") || last.trim_start().starts_with("#[");
        let after_item = last.ends_with(['}', ';']);
        if begins && after_item && (leads || function) && !after_lead {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        last = line;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn file(items: Vec<TokenStream>) -> SourceFile {
        let docs = vec![
            "A module.".to_owned(),
            String::new(),
            "Of two paragraphs.".to_owned(),
        ];
        SourceFile::rust(
            "src/a.rs",
            "object.rs",
            docs,
            vec![quote!(
                use std::fmt;
            )],
            items,
        )
    }

    #[test]
    fn items_and_functions_stand_apart() {
        let items = vec![
            quote! {
                /// A cat.
                pub struct Cat { pub name: String }
            },
            quote! {
                impl Cat {
                    const LEGS: u8 = 4;
                    /// Meows.
                    #[must_use]
                    pub fn meow(&self) -> bool { if self.name.is_empty() { return false; } true }
                    fn purr(&self) {}
                    fn feed(&self, food: impl Food) {}
                    fn meet<T: Cat>(&self, other: T) {}
                }
            },
            quote!(
                fn hunt() {}
            ),
        ];
        let (path, text) = emit(file(items)).unwrap();
        assert_eq!(path, "src/a.rs");
        let expected = "\
// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! A module.
//!
//! Of two paragraphs.

use std::fmt;

/// A cat.
pub struct Cat {
    pub name: String,
}

impl Cat {
    const LEGS: u8 = 4;

    /// Meows.
    #[must_use]
    #[inline]
    pub fn meow(&self) -> bool {
        if self.name.is_empty() {
            return false;
        }
        true
    }

    #[inline]
    fn purr(&self) {}

    fn feed(&self, food: impl Food) {}

    fn meet<T: Cat>(&self, other: T) {}
}

#[inline]
fn hunt() {}
";
        assert_eq!(text, expected);
    }

    #[test]
    fn what_is_no_rust_is_a_finding() {
        let failure = emit(file(vec![quote!(pub struct;)])).unwrap_err();
        assert_eq!(failure.diagnostics[0].code, "emit::syntax");
        assert!(failure.diagnostics[0].message.starts_with("src/a.rs: "));
    }
}
