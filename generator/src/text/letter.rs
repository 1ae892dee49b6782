//! Classes of special characters.

/// `true` if a character ends a line for the compiler, an editor or a terminal.
pub(crate) fn ends_line(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// `true` if a character is invisible and changes how its neighbours are displayed: it sets the text direction, or is a byte
/// order mark. The compiler rejects most of them in comments and literals.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}
