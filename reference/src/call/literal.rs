//! Writes Rust literals.

/// Returns a literal of a text: a raw one if it has quotes and nothing that must be escaped otherwise.
///
/// Characters that change the direction of text, or that nobody sees, are escaped.
pub(super) fn text(text: &str) -> String {
    let is_plain = |one: char| matches!(one, '"' | '\\' | '\'') || one.escape_debug().count() == 1;
    let is_quoted = text.contains(['"', '\\']);
    if !is_quoted || !text.chars().all(is_plain) {
        return format!("{text:?}");
    }
    let marks = (1..8).map(|count| "#".repeat(count));
    let free = marks
        .into_iter()
        .find(|marks| !text.contains(&format!("\"{marks}")));
    match free {
        Some(marks) => format!("r{marks}\"{text}\"{marks}"),
        None => format!("{text:?}"),
    }
}

/// Returns a literal of an integer that any integer argument takes; its type is stated if it would not be an `i32`.
pub(super) fn integer(value: i64) -> String {
    match i32::try_from(value) {
        Ok(small) => small.to_string(),
        Err(_) => exact_integer(value),
    }
}

/// Returns a literal of an integer with its type.
pub(super) fn exact_integer(value: i64) -> String {
    format!("{value}_i64")
}
