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

use std::collections::BTreeSet;

/// The widest line.
const WIDEST: usize = 100;

/// The widest chain of calls, and the widest list of arguments, that is on one line.
const WIDEST_CALLS: usize = 60;

/// An expression, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Layout {
    /// Text on one line.
    Text(String),
    /// Text on one line that names items of the crate: modules and types.
    Naming(String, Vec<String>),
    /// Parts between an opening and a closing text, separated by commas: arguments, or elements.
    Group(Box<Self>, Vec<Self>, &'static str),
    /// A value and the calls of its methods.
    Chain(Box<Self>, Vec<Self>),
}

impl Layout {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Creates a call with arguments; `function` is the text before the parenthesis.
    pub(super) fn call(function: Self, arguments: Vec<Self>) -> Self {
        Self::Group(Box::new(function.followed_by("(")), arguments, ")")
    }

    /// Creates a call of a method, for a chain.
    pub(super) fn method(name: &str, arguments: Vec<Self>) -> Self {
        Self::call(Self::Text(format!(".{name}")), arguments)
    }

    /// Creates a list; `open` is the text before its first element.
    pub(super) fn list(open: &str, elements: Vec<Self>) -> Self {
        Self::Group(Box::new(Self::text(open)), elements, "]")
    }

    fn followed_by(self, more: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(text + more),
            Self::Naming(text, names) => Self::Naming(text + more, names),
            other => Self::Chain(Box::new(other), vec![Self::text(more)]),
        }
    }

    /// Adds the items of the crate that the expression names.
    pub(super) fn names(&self, all: &mut BTreeSet<String>) {
        match self {
            Self::Text(_) => {}
            Self::Naming(_, names) => all.extend(names.iter().cloned()),
            Self::Group(head, parts, _) | Self::Chain(head, parts) => {
                head.names(all);
                parts.iter().for_each(|part| part.names(all));
            }
        }
    }

    /// Returns the text of the expression, with `before` before it on its first line and `after` after it on its last.
    pub(super) fn print(&self, before: &str, after: &str) -> String {
        let mut page = Page {
            text: before.to_owned(),
            after: after.lines().next().unwrap_or_default().chars().count(),
        };
        page.push(self, 0, 0);
        page.text + after
    }

    /// Appends the text on one line.
    fn flat(&self, out: &mut String) {
        match self {
            Self::Text(text) | Self::Naming(text, _) => out.push_str(text),
            Self::Group(open, parts, close) => {
                open.flat(out);
                for (index, part) in parts.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    part.flat(out);
                }
                out.push_str(close);
            }
            Self::Chain(head, calls) => {
                head.flat(out);
                calls.iter().for_each(|call| call.flat(out));
            }
        }
    }

    /// `true` if the expression, whose text on one line has this width, may be on one line if there is room.
    fn is_short(&self, width: usize) -> bool {
        match self {
            Self::Text(_) | Self::Naming(..) => true,
            Self::Group(open, parts, close) => {
                let mut around = (*close).to_owned();
                open.flat(&mut around);
                width <= WIDEST_CALLS + around.chars().count() || parts.len() < 2
            }
            Self::Chain(_, calls) => width <= WIDEST_CALLS || calls.len() < 2,
        }
    }
}

/// Text that expressions are appended to.
struct Page {
    text: String,
    /// Width of what follows the outermost expression.
    after: usize,
}

impl Page {
    /// Appends an expression whose further lines begin at `indent`; `follows` is the width of what follows it on its last line.
    fn push(&mut self, layout: &Layout, indent: usize, follows: usize) {
        let mut flat = String::new();
        layout.flat(&mut flat);
        let width = flat.chars().count();
        let begins = self.text.rsplit('\n').next().unwrap_or_default();
        let ends = begins.chars().count() + width + follows + self.after;
        match layout {
            Layout::Group(open, parts, close) if ends > WIDEST || !layout.is_short(width) => {
                self.push_group(open, parts, close, indent);
            }
            Layout::Chain(head, calls) if ends > WIDEST || !layout.is_short(width) => {
                self.push_chain(head, calls, indent);
            }
            _ => self.text.push_str(&flat),
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
                    self.line(indent + 4);
                    self.push(part, indent + 4, 1);
                    self.text.push(',');
                }
                self.line(indent);
            }
        }
        self.text.push_str(close);
    }

    fn push_chain(&mut self, head: &Layout, calls: &[Layout], indent: usize) {
        let lines = self.text.matches('\n').count();
        self.push(head, indent, 0);
        let is_broken = self.text.matches('\n').count() > lines;
        let indent = if is_broken { indent } else { indent + 4 };
        for call in calls {
            // An operator, and not a method.
            if matches!(call, Layout::Text(text) if !text.starts_with('.')) {
                self.push(call, indent, 0);
                continue;
            }
            self.line(indent);
            self.push(call, indent, 0);
        }
    }

    fn line(&mut self, indent: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', indent));
    }
}
