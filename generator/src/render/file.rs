//! A file to be emitted.

use proc_macro2::TokenStream;

/// A file to be emitted.
pub(crate) struct SourceFile {
    /// Path, relative to the crate.
    pub(crate) path: String,
    /// The renderer that answers for it, named in the header.
    pub(crate) renderer: &'static str,
    /// What is in it.
    pub(crate) content: Content,
}

/// What is in a file.
pub(crate) enum Content {
    /// Rust.
    Rust {
        /// Lines of module documentation.
        docs: Vec<String>,
        /// `use` declarations, together at the top.
        uses: Vec<TokenStream>,
        /// Items, each with an empty line around it.
        items: Vec<TokenStream>,
    },
    /// Text, as it is; the header is written with this comment sign.
    Text {
        /// The sign that begins a comment, and the one that ends it.
        comment: (&'static str, &'static str),
        /// The text after the header.
        text: String,
    },
}

impl SourceFile {
    /// A Rust file.
    pub(crate) fn rust(
        path: impl Into<String>,
        renderer: &'static str,
        docs: Vec<String>,
        uses: Vec<TokenStream>,
        items: Vec<TokenStream>,
    ) -> Self {
        Self {
            path: path.into(),
            renderer,
            content: Content::Rust { docs, uses, items },
        }
    }
}
