//! Numbers and times in messages and reports.
//!
//! ```text
//! count(1223) == "1,223"    some(2, "file") == "2 files"    seconds(1.234 s) == "1.23 s"
//! ```

use std::time::Duration;

/// Formats a count, with a comma between thousands.
pub fn count(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Formats a count of things; `thing` is a singular whose plural ends in `s`.
pub fn some(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {thing}{plural}", count(number))
}

/// Capitalises the first letter.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Formats a duration in seconds, with two decimals.
pub fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        let written = [0, 999, 1_000, 12_345, 123_456, 1_234_567].map(count);
        assert_eq!(
            written,
            ["0", "999", "1,000", "12,345", "123,456", "1,234,567"]
        );
    }

    #[test]
    fn the_first_letter_is_capitalised() {
        assert_eq!(["major", "", "ß"].map(capital), ["Major", "", "SS"]);
    }

    #[test]
    fn one_thing_is_singular() {
        assert_eq!(
            [0, 1, 2].map(|n| some(n, "file")),
            ["0 files", "1 file", "2 files"]
        );
    }
}
