//! Rendered files, before they are emitted.

use proc_macro2::TokenStream;

/// Rendered file.
pub(crate) struct SourceFile {
    /// Path, relative to the crate.
    pub(crate) path: String,
    /// Renderer of the file, which the header names.
    pub(crate) renderer: &'static str,
    /// Content of the file.
    pub(crate) content: Content,
}

/// Content of a file.
pub(crate) enum Content {
    /// Rust.
    Rust {
        /// Lines of module documentation.
        docs: Vec<String>,
        /// `use` declarations, grouped at the top.
        uses: Vec<TokenStream>,
        /// Items, each with an empty line around it.
        items: Vec<TokenStream>,
    },
    /// Other text, emitted unchanged; the header is a comment with these markers.
    Text {
        /// Start and end of a comment.
        comment: (&'static str, &'static str),
        /// Text after the header.
        text: String,
    },
}

impl SourceFile {
    /// Creates a Rust file.
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
