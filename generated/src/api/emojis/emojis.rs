// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `emojis`: emojis.

use octoforge_runtime::Parts;

/// Get emojis.
///
/// Lists all the emojis available to use on GitHub.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/emojis/emojis#get-emojis>).
///
/// `GET /emojis`
///
/// - 200: a map to text
/// - 304: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn get() -> Get {
    Get { parts: Parts::new() }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}
