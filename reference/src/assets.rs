//! Style and scripts, written by hand.

/// Returns the files that every site has.
pub(crate) fn files() -> impl Iterator<Item = (String, String)> {
    const FILES: [(&str, &str); 2] = [
        ("style.css", include_str!("assets/style.css")),
        ("page.js", include_str!("assets/page.js")),
    ];
    FILES
        .into_iter()
        .map(|(name, text)| (format!("assets/{name}"), text.to_owned()))
}
