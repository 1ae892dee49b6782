//! Rust expressions as trees, which can be broken over lines.

use std::collections::BTreeSet;

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

    /// Appends the text on one line.
    pub(super) fn flat(&self, out: &mut String) {
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

    /// Returns the width of the text on one line.
    pub(super) fn width(&self) -> usize {
        let mut text = String::new();
        self.flat(&mut text);
        text.chars().count()
    }

    /// `true` if the expression may be on one line, if there is room.
    pub(super) fn is_short(&self) -> bool {
        let (head, parts, width) = match self {
            Self::Text(_) | Self::Naming(..) => return true,
            Self::Group(open, parts, close) => {
                let around = open.width() + close.len();
                (open, parts, self.width().saturating_sub(around))
            }
            Self::Chain(head, calls) => (head, calls, self.width()),
        };
        let is_narrow = width <= WIDEST_CALLS || parts.len() < 2;
        is_narrow && head.is_short() && parts.iter().all(Self::is_short)
    }
}
