//! Breaks Rust expressions over lines.
//!
//! Takes: an expression as a tree. Gives: its text, on one line if it is short, else with an argument or a call a line, as
//! rustfmt does.
//!
//! ```text
//! issues::create("OWNER", "REPO", "Found a bug")
//!     .labels(["bug"])
//!     .send(&client)
//!     .await?
//! ```

use super::layout::Layout;

/// The widest line.
const WIDEST: usize = 100;

/// The indentation of a line within another expression.
const INDENT: usize = 4;

impl Layout {
    /// Returns the text of the expression, with `before` before it on its first line and `after` after it on its last.
    pub(super) fn print(&self, before: &str, after: &str) -> String {
        let ends = after.lines().next().unwrap_or_default().chars().count();
        let mut page = Page {
            text: before.to_owned(),
        };
        let indent = match !before.is_empty() && self.begins_below(before.chars().count(), ends) {
            true => {
                page.text.truncate(before.trim_end().len());
                page.line(INDENT);
                INDENT
            }
            false => 0,
        };
        page.push(self, indent, ends);
        page.text + after
    }

    /// `true` if the expression begins on the line below, where it, or what its calls are made on, has room.
    fn begins_below(&self, before: usize, after: usize) -> bool {
        let only_below = |one: &Self, after: usize| {
            let width = one.width() + after;
            one.is_short() && before + width > WIDEST && INDENT + width <= WIDEST
        };
        let head = match self {
            Self::Chain(head, _) => only_below(head, 0),
            _ => false,
        };
        head || only_below(self, after)
    }
}

/// Text that expressions are appended to.
struct Page {
    text: String,
}

impl Page {
    /// Appends an expression whose further lines begin at `indent`; `follows` is the width of what follows it on its last line.
    fn push(&mut self, layout: &Layout, indent: usize, follows: usize) {
        let begins = self.text.rsplit('\n').next().unwrap_or_default();
        let ends = begins.chars().count() + layout.width() + follows;
        let is_broken = ends > WIDEST || !layout.is_short();
        match layout {
            Layout::Group(open, parts, close) if is_broken => {
                self.push_group(open, parts, close, indent);
            }
            Layout::Chain(head, calls) if is_broken => {
                self.push_chain(head, calls, indent, follows)
            }
            _ => layout.flat(&mut self.text),
        }
    }

    fn push_group(&mut self, open: &Layout, parts: &[Layout], close: &str, indent: usize) {
        self.push(open, indent, 0);
        match parts {
            [] => {}
            // A single list or call begins on the line of its parenthesis.
            [Layout::Group(inner, more, end)] if !more.is_empty() => {
                self.push_group(inner, more, end, indent);
            }
            [Layout::Text(_) | Layout::Naming(..)] => {
                parts.iter().for_each(|part| self.push(part, indent, 1));
            }
            _ => {
                for part in parts {
                    self.line(indent + INDENT);
                    self.push(part, indent + INDENT, 1);
                    self.text.push(',');
                }
                self.line(indent);
            }
        }
        self.text.push_str(close);
    }

    fn push_chain(&mut self, head: &Layout, calls: &[Layout], indent: usize, follows: usize) {
        let lines = self.text.matches('\n').count();
        self.push(head, indent, 0);
        let is_broken = self.text.matches('\n').count() > lines;
        let indent = if is_broken { indent } else { indent + INDENT };
        for (index, call) in calls.iter().enumerate() {
            let follows = if index + 1 == calls.len() { follows } else { 0 };
            // An operator, and not a method.
            if matches!(call, Layout::Text(text) if !text.starts_with('.')) {
                self.push(call, indent, follows);
                continue;
            }
            self.line(indent);
            self.push(call, indent, follows);
        }
    }

    fn line(&mut self, indent: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', indent));
    }
}
