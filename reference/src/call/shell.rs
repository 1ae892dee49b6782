//! Quotes text for a POSIX shell.

/// Returns a text in single quotes, where nothing has a special meaning; a quote in it is outside of them, after `\`.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\0', "").replace('\'', r"'\''"))
}

/// Returns a header in quotes. A line end would begin another header, so it becomes a space.
pub(super) fn header(name: &str, value: &str) -> String {
    let line = format!("{name}: {value}");
    quoted(&line.replace(|one: char| one.is_control(), " "))
}
