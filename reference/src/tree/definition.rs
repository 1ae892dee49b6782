//! Definitions within a tree: shown in place, or as a link to their page.

use maud::{Markup, html};
use octoforge_generator::ir::{Definition, Rest, Shape, StringEnum, TypeId, plain_name};

use super::notation::{literals, rust_name};
use super::rows::docs_of;
use super::{At, DEPTH, LIMIT, Tree, WRAPPER, text};
use crate::prose;

/// Number of values of a string enum that are shown in line.
const IN_LINE: usize = 12;

impl Tree<'_, '_> {
    /// Renders the definition at the top: nothing has to be opened to see its fields.
    pub(super) fn open(&self, id: TypeId, definition: &Definition, at: &At) -> Markup {
        let is_model = self.catalog.model_of(id).is_some();
        let inner = at.into(id, is_model);
        let left = self.room.get().saturating_sub(size(definition));
        self.room
            .set(if size(definition) > WRAPPER { 0 } else { left });
        let title = self.title(id, definition);
        match &definition.shape {
            Shape::Object(object) => html! {
                i { @if is_model { "interface " (title) " " } "{" } u { "pub struct " (title) " {" }
                (self.fields(object, &inner))
                "}"
            },
            Shape::Union(union) => html! {
                u { "pub enum " (title) " {" }
                (self.variants(union, &inner))
                u { "}" }
            },
            Shape::StringEnum(one) => html! {
                i { (prose::text(&values(one))) } u { "pub enum " (title) " {" }
                ul.rust { @for value in &one.values {
                    li { (plain_name(&value.name)) "," " " code.wire { (quoted(&value.wire)) } }
                } }
                u { "}" }
            },
        }
    }

    /// Renders the name of a definition: a link, if another page shows it.
    fn title(&self, id: TypeId, definition: &Definition) -> Markup {
        let name = rust_name(definition);
        match self.catalog.model_of(id) {
            Some(model) => html! { a href={ (self.up) (model.page) ".html" } { (name) } },
            None => html! { (name) },
        }
    }

    /// Renders a definition within a type.
    pub(super) fn definition(&self, id: TypeId, definition: &Definition, at: &At) -> Markup {
        let model = self.catalog.model_of(id);
        let name = rust_name(definition);
        let is_full = self.rows.get() > LIMIT || at.within.len() > DEPTH;
        let size = size(definition);
        let shows = match model {
            // Other shapes of models say little without their page.
            Some(_) => {
                matches!(definition.shape, Shape::Object(_))
                    && at.models < 2
                    && size <= self.room.get()
            }
            None => true,
        };
        if !shows || is_full || at.within.contains(&id) {
            return self.link(id, definition);
        }
        if model.is_some() {
            self.room.set(self.room.get().saturating_sub(size));
        }
        let inner = at.into(id, model.is_some());
        let is_open = at.within.len() < 2;
        match &definition.shape {
            Shape::StringEnum(one) => string_enum(one, &name),
            Shape::Object(object) if model.is_some() => html! {
                details {
                    summary { (name) }
                    (docs_of(self.catalog, &definition.docs))
                    i { "interface " (name) " {" } u { "pub struct " (self.title(id, definition)) " {" }
                    (self.fields(object, &inner))
                    "}"
                }
            },
            Shape::Object(object)
                if object.fields.is_empty() && object.rest == Rest::Undeclared =>
            {
                html! { i { "{}" } u { (name) } }
            }
            Shape::Object(object) => html! {
                details open[is_open] {
                    summary { i { "{" } u { (name) " {" } }
                    (self.fields(object, &inner))
                    "}"
                }
            },
            Shape::Union(union) => html! {
                details open[is_open] {
                    summary { i { (prose::text(&text::union(self.catalog, union))) } u { (name) } }
                    (self.variants(union, &inner))
                }
            },
        }
    }

    /// Renders the name of a definition that is not shown in place.
    pub(super) fn link(&self, id: TypeId, definition: &Definition) -> Markup {
        match self.catalog.model_of(id) {
            Some(model) => {
                html! { a href={ (self.up) (model.page) ".html" } { (rust_name(definition)) } }
            }
            None => html! { i { "{ … }" } u { (rust_name(definition)) } },
        }
    }
}

/// Returns the number of rows of a definition, without those below them.
fn size(definition: &Definition) -> usize {
    match &definition.shape {
        Shape::Object(object) => object.fields.len(),
        Shape::Union(union) => union.variants.len(),
        Shape::StringEnum(_) => 1,
    }
}

/// Renders a string enum in place: its values, which Rust has in addition to its name.
fn string_enum(one: &StringEnum, name: &str) -> Markup {
    let wires: Vec<&str> = one.values.iter().map(|value| value.wire.as_str()).collect();
    match wires.get(IN_LINE..) {
        None | Some([]) => {
            html! { i { (prose::text(&values(one))) } u { (name) } span.rust.values { " " (prose::text(&values(one))) } }
        }
        Some(more) => html! {
            details {
                summary {
                    i { (literals(wires.get(..IN_LINE).unwrap_or_default())) " | …" } u { (name) }
                    span.more { " " (more.len()) " more values" }
                }
                (prose::text(&values(one)))
            }
        },
    }
}

fn values(one: &StringEnum) -> String {
    let wires: Vec<&str> = one.values.iter().map(|value| value.wire.as_str()).collect();
    literals(&wires)
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
