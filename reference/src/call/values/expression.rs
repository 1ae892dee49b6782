//! Expressions: their text, their Rust type, and the JSON that they are sent as.

use std::ops::AddAssign;

use octoforge_generator::ir::Type;
use serde_json::Value;

use crate::call::layout::Layout;

/// A Rust expression of a value.
#[derive(Clone, Debug)]
pub(in crate::call) struct Expression {
    /// Text.
    pub(in crate::call) layout: Layout,
    /// Type: elements of an array need the same one.
    pub(in crate::call) form: Form,
    /// JSON that it is sent as.
    pub(in crate::call) json: Value,
    /// Distance from the example.
    pub(in crate::call) distance: Distance,
}

/// Distance of an expression from the value that it is an example of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::call) struct Distance {
    /// Number of values that are left out, and of those that are added because they are required.
    pub(in crate::call) differences: usize,
    /// Number of texts that their enum does not list: it takes them, but another variant of a union may list them.
    pub(in crate::call) unlisted: usize,
}

impl Distance {
    /// Returns the distance of a number of values that are left out.
    pub(super) fn without(differences: usize) -> Self {
        Self {
            differences,
            ..Self::default()
        }
    }

    /// Returns the number by which expressions are compared.
    pub(super) fn total(self) -> usize {
        self.differences + self.unlisted
    }
}

impl AddAssign for Distance {
    fn add_assign(&mut self, other: Self) {
        self.differences += other.differences;
        self.unlisted += other.unlisted;
    }
}

/// Rust type of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::call) enum Form {
    /// A text literal.
    Text,
    /// An integer literal.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// This type.
    Of(Type),
}

impl Expression {
    /// Creates an expression that shows a value fully.
    pub(super) fn new(layout: Layout, form: Form, json: &Value) -> Self {
        Self {
            layout,
            form,
            json: json.clone(),
            distance: Distance::default(),
        }
    }

    /// Returns the expression as the argument of a function, which is named by a path that begins with an item.
    pub(super) fn inside(self, function: &str, item: &str) -> Self {
        let function = Layout::Naming(function.to_owned(), vec![item.to_owned()]);
        Self {
            layout: Layout::call(function, vec![self.layout]),
            ..self
        }
    }
}
