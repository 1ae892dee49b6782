//! Letters that are more than what they look like.

/// Tells whether a letter ends a line, for the compiler, for an editor or for a terminal.
pub(crate) fn ends_line(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Tells whether a letter is not seen and changes how those around it are read: it writes from right to left, or marks an order of
/// bytes. The compiler refuses most of them in comments and literals.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}
