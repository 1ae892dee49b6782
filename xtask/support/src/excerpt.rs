//! The lines around a place in a text.
//!
//! Takes: a text and a byte range. Gives: the line where the range begins, one line before and after, and the place in them. A
//! description may be one long line of JSON; such a line is cut on both sides of the place.
//!
//! ```text
//! …ing the [filters](https://…)", "type": "strng", "description": "The login of the us…
//!                                         ^^^^^^^
//! ```

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::visible::is_hidden;

/// Number of characters shown of a line.
const WIDTH: usize = 100;
/// Number of characters shown before the place, if the line is cut.
const LEAD: usize = 40;

/// Lines of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    file: String,
    text: String,
    /// The number of the excerpt's first line in the file, from 0.
    first_line: usize,
    /// The place in the excerpt's text.
    pub(crate) place: Range<usize>,
    /// The place in the file: line and column, from 0. A column is a character.
    line: usize,
    column: usize,
}

impl Excerpt {
    /// Cuts the lines around `span` out of the text of `file`. A range outside of the text is brought inside.
    pub(crate) fn cut(file: &str, text: &str, span: Range<usize>) -> Self {
        let start = floor_char(text, span.start);
        let (before, after) = text.split_at(start);
        let line = before.matches('\n').count();
        let (above, head) = before
            .rsplit_once('\n')
            .map_or((None, before), |(up, head)| (Some(up), head));
        let (tail, below) = after
            .split_once('\n')
            .map_or((after, None), |(tail, down)| (tail, Some(down)));
        // A place of many lines, such as a whole object, is marked at its beginning.
        let length = floor_char(tail.trim_end(), span.end.saturating_sub(start));
        let (marked, rest) = tail.split_at(length);

        let mut excerpt = String::new();
        let previous = above.map(|above| above.rsplit('\n').next().unwrap_or(above));
        if let Some(previous) = previous {
            push_line(&mut excerpt, previous);
        }
        let from = push_end(&mut excerpt, head);
        let to = push_start(&mut excerpt, marked, WIDTH - LEAD);
        push_start(
            &mut excerpt,
            rest.trim_end(),
            WIDTH.saturating_sub(chars(head).min(LEAD) + chars(marked)),
        );
        excerpt.push('\n');
        if let Some(next) = below.and_then(|below| below.lines().next()) {
            push_line(&mut excerpt, next);
        }
        Self {
            file: file.to_owned(),
            text: excerpt,
            first_line: line - usize::from(previous.is_some()),
            place: from..to,
            line,
            column: chars(head),
        }
    }
}

/// Adds a line of context, cut at its end.
fn push_line(excerpt: &mut String, line: &str) {
    push_start(excerpt, line.trim_end(), WIDTH);
    excerpt.push('\n');
}

/// Adds the beginning of a text, up to `width` characters, and returns the length of the excerpt then.
fn push_start(excerpt: &mut String, text: &str, width: usize) -> usize {
    excerpt.extend(text.chars().take(width).map(printable));
    let end = excerpt.len();
    if chars(text) > width {
        excerpt.push('…');
    }
    end
}

/// Adds the end of a text, up to `LEAD` characters, and returns the length of the excerpt then.
fn push_end(excerpt: &mut String, text: &str) -> usize {
    let cut = chars(text).saturating_sub(LEAD);
    if cut > 0 {
        excerpt.push('…');
    }
    excerpt.extend(text.chars().skip(cut).map(printable));
    excerpt.len()
}

/// Replaces characters that a terminal would obey.
fn printable(char: char) -> char {
    if is_hidden(char) && char != '\t' {
        char::REPLACEMENT_CHARACTER
    } else {
        char
    }
}

fn chars(text: &str) -> usize {
    text.chars().count()
}

/// Returns the greatest character boundary of `text` up to `at`.
fn floor_char(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}

impl SourceCode for Excerpt {
    /// Returns the whole excerpt if context is asked for, else the place with its line and column in the file.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (range, line, column) = if before + after > 0 {
            (0..self.text.len(), self.first_line, 0)
        } else {
            (self.place.clone(), self.line, self.column)
        };
        if span.offset() + span.len() > self.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        let text = self.text.get(range.clone()).unwrap_or_default();
        let lines = text.matches('\n').count();
        let file = self.file.clone();
        let contents =
            MietteSpanContents::new_named(file, text.as_bytes(), range.into(), line, column, lines);
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The excerpt with its place in brackets.
    fn marked(text: &str, span: Range<usize>) -> String {
        let excerpt = Excerpt::cut("f", text, span);
        let mut shown = excerpt.text.clone();
        shown.insert(excerpt.place.end, ']');
        shown.insert(excerpt.place.start, '[');
        format!("{}:{}\n{shown}", excerpt.line + 1, excerpt.column + 1)
    }

    #[test]
    fn lines_around_the_place_are_shown() {
        assert_eq!(marked("a\nb\nc: d\ne\nf", 7..8), "3:4\nb\nc: [d]\ne\n");
        assert_eq!(marked("only", 0..4), "1:1\n[only]\n");
        assert_eq!(marked("", 0..0), "1:1\n[]\n");
    }

    #[test]
    fn a_place_of_many_lines_is_marked_where_it_begins() {
        assert_eq!(marked("a: {\r\n  b\r\n}", 3..12), "1:4\na: [{]\n  b\n");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("{}HERE{}", "ä".repeat(5_000), "z".repeat(5_000));
        let shown = marked(&text, 10_000..10_004);
        let expected = format!("1:5001\n…{}[HERE]{}…\n", "ä".repeat(40), "z".repeat(56));
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_range_outside_or_within_a_character_is_brought_inside() {
        assert_eq!(marked("é", 1..99), "1:1\n[é]\n");
        assert_eq!(marked("a\nb", 70..90), "2:2\na\nb[]\n");
        let backwards = Range { start: 2, end: 1 };
        assert_eq!(marked("a\nb", backwards), "2:1\na\n[]b\n");
    }

    #[test]
    fn control_characters_are_replaced() {
        assert_eq!(marked("\u{1b}[2J!", 4..5), "1:5\n\u{fffd}[2J[!]\n");
    }
}
