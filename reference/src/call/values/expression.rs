//! Expressions: their text, their Rust type, and the JSON that they are sent as.

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
    /// Number of values of the example that it does not show, and of those that it has without an example.
    pub(in crate::call) differences: usize,
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
            differences: 0,
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
