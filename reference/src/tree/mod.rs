//! Renders a type as an expandable tree, in Rust and in TypeScript notation; the style shows one of them.
//!
//! Inline objects are shown in place. A model within the type is shown closed while the page has room, and is a link to its own
//! page otherwise; within itself it is always a link.

pub(crate) mod notation;
pub(crate) mod text;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html};
use octoforge_generator::constraints_sentence;
use octoforge_generator::ir::{
    Definition, Docs, Field, Object, Rest, Shape, StringEnum, Type, TypeId, Union, plain_name,
};

use self::notation::{literals, property, rust, rust_field, rust_name, typescript};
use crate::catalog::Catalog;
use crate::prose;

/// Number of rows up to which a page shows models within other types.
const ROOM: usize = 120;
/// Number of rows up to which a type is a wrapper, such as a page of a list: only then are models shown within it.
const WRAPPER: usize = 12;
/// Number of rows that a page shows at most: some descriptions nest without an end.
const LIMIT: usize = 3_000;
/// Number of levels of inline types.
const DEPTH: usize = 16;
/// Number of levels of types whose rows have fragments.
const LINKED: usize = 3;
/// Number of values of a string enum that are shown in line.
const IN_LINE: usize = 12;

/// Renders the types of one page.
pub(crate) struct Tree<'c, 'a> {
    catalog: &'c Catalog<'a>,
    /// Path from the page to the root of the site.
    up: &'static str,
    /// Rows of models that there is room for.
    room: Cell<usize>,
    rows: Cell<usize>,
    ids: RefCell<BTreeSet<String>>,
}

/// Place within a tree.
#[derive(Clone)]
struct At {
    /// Fragment of the row: `201.repositories.id`; none within another model, whose own page has fragments.
    path: Option<String>,
    /// Definitions that contain the place.
    within: Vec<TypeId>,
    /// Number of models among them.
    models: usize,
}

impl<'c, 'a> Tree<'c, 'a> {
    /// Creates the renderer of a page; `room` says whether models are shown within other types.
    pub(crate) fn new(catalog: &'c Catalog<'a>, up: &'static str, room: bool) -> Self {
        Self {
            catalog,
            up,
            room: Cell::new(if room { ROOM } else { 0 }),
            rows: Cell::new(0),
            ids: RefCell::default(),
        }
    }

    /// Renders a type as a whole, open at its first level; its rows have fragments that begin with `path`.
    pub(crate) fn whole(&self, ty: &Type, path: &str) -> Markup {
        let at = At {
            path: Some(path.to_owned()),
            within: Vec::new(),
            models: 0,
        };
        let api = self.catalog.api;
        let (ts, rs) = (typescript(api, ty), rust(self.catalog.speller(), ty));
        html! {
            div.tree {
                (both(&ts.before, &rs.before))
                @if let Some((id, definition)) = self.named(ty) { (self.open(id, definition, &at)) }
                (both(&ts.after, &rs.after))
            }
        }
    }

    /// Renders a type in one line: models are links, and inline types are not opened.
    pub(crate) fn reference(&self, ty: &Type) -> Markup {
        let (ts, rs) = (
            typescript(self.catalog.api, ty),
            rust(self.catalog.speller(), ty),
        );
        html! {
            code.tree {
                (both(&ts.before, &rs.before))
                @if let Some((id, definition)) = self.named(ty) { (self.link(id, definition)) }
                (both(&ts.after, &rs.after))
            }
        }
    }

    /// Renders the definition at the top: nothing has to be opened to see its fields.
    fn open(&self, id: TypeId, definition: &Definition, at: &At) -> Markup {
        let is_model = self.catalog.model_of(id).is_some();
        let inner = at.into(id, is_model);
        self.room
            .set(self.room.get().saturating_sub(size(definition)));
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

    fn named(&self, ty: &Type) -> Option<(TypeId, &'a Definition)> {
        let id = ty.named()?;
        Some((id, self.catalog.api.definition(id)?))
    }

    fn fields(&self, object: &Object, at: &At) -> Markup {
        let rest = match &object.rest {
            Rest::Typed(ty) => Some(ty),
            Rest::Undeclared => None,
        };
        html! {
            ul {
                @for field in &object.fields { (self.field(field, at)) }
                @if let Some(ty) = rest { li { (self.typed("[key: string]: ", ";", "extra: Extra<", ">,", ty, None, at)) } }
            }
        }
    }

    fn field(&self, field: &Field, at: &At) -> Markup {
        self.rows.set(self.rows.get() + 1);
        let at = at.down(&field.wire);
        let mark = if field.required { "" } else { "?" };
        let name = format!("{}{mark}: ", property(&field.wire));
        let rust_name = format!("{}: ", plain_name(&field.name));
        let id = at.path.as_deref().map(|path| self.fragment(path));
        html! {
            li id=[id] {
                (self.typed(&name, ";", &rust_name, ",", &field.ty, Some(field), &at))
                (self.docs(&field.docs))
            }
        }
    }

    /// Renders text, a type, and more text in both notations.
    #[expect(
        clippy::too_many_arguments,
        reason = "two notations, each with text on both sides"
    )]
    fn typed(
        &self,
        ts_before: &str,
        ts_after: &str,
        rs_before: &str,
        rs_after: &str,
        ty: &Type,
        field: Option<&Field>,
        at: &At,
    ) -> Markup {
        let speller = self.catalog.speller();
        let ts = typescript(self.catalog.api, ty);
        let rs = field.map_or_else(|| rust(speller, ty), |field| rust_field(speller, field));
        match self.named(ty) {
            None => both(
                &format!("{ts_before}{}{ts_after}", ts.around("")),
                &format!("{rs_before}{}{rs_after}", rs.around("")),
            ),
            Some((id, definition)) => html! {
                (both(&format!("{ts_before}{}", ts.before), &format!("{rs_before}{}", rs.before)))
                (self.definition(id, definition, at))
                (both(&format!("{}{ts_after}", ts.after), &format!("{}{rs_after}", rs.after)))
            },
        }
    }

    /// Renders a definition within a type.
    fn definition(&self, id: TypeId, definition: &Definition, at: &At) -> Markup {
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
                    (self.docs(&definition.docs))
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
    fn link(&self, id: TypeId, definition: &Definition) -> Markup {
        match self.catalog.model_of(id) {
            Some(model) => {
                html! { a href={ (self.up) (model.page) ".html" } { (rust_name(definition)) } }
            }
            None => html! { i { "{ … }" } u { (rust_name(definition)) } },
        }
    }

    fn variants(&self, union: &Union, at: &At) -> Markup {
        html! {
            ul.variants {
                @for variant in &union.variants {
                    li {
                        @let name = format!("{}(", plain_name(&variant.name));
                        (self.typed("| ", "", &name, "),", &variant.ty, None, at))
                    }
                }
            }
        }
    }

    fn docs(&self, docs: &Docs) -> Markup {
        docs_of(self.catalog, docs)
    }

    /// Returns a fragment that the page does not have yet.
    pub(crate) fn fragment(&self, path: &str) -> String {
        let path = path.replace(char::is_whitespace, "_");
        let mut ids = self.ids.borrow_mut();
        let mut free = path.clone();
        let mut number = 2;
        while !ids.insert(free.clone()) {
            free = format!("{path}-{number}");
            number += 1;
        }
        free
    }
}

/// Renders the text of a field or parameter, with its constraints: below it, or beside it if there is nothing else to say.
pub(crate) fn docs_of(catalog: &Catalog<'_>, docs: &Docs) -> Markup {
    let text = docs.description.as_deref().or(docs.title.as_deref());
    let text = text.map(str::trim_end).filter(|text| !text.is_empty());
    let more = constraints_sentence(&docs.constraints);
    html! {
        @if docs.deprecated { " " b.deprecated { "deprecated" } }
        @match (text, more) {
            (Some(text), Some(more)) => {
                @let end = if text.ends_with(char::is_alphanumeric) { "." } else { "" };
                (prose::blocks(&format!("{text}{end}\n{more}"), catalog.base()))
            }
            (Some(text), None) => (prose::blocks(text, catalog.base())),
            (None, Some(more)) => { " " small { (prose::line(&more, None)) } }
            (None, None) => {}
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

/// Renders text in both notations, and what they begin with in common only once: `i` is TypeScript, `u` is Rust.
fn both(ts: &str, rs: &str) -> Markup {
    if ts.is_empty() && rs.is_empty() {
        return PreEscaped(String::new());
    }
    let pairs = ts.char_indices().zip(rs.chars());
    let same = pairs.take_while(|((_, one), other)| one == other);
    // Words are not cut.
    let ends = same.filter(|((_, one), _)| !one.is_alphanumeric() && *one != '_');
    let common = ends.last().map_or(0, |((at, one), _)| at + one.len_utf8());
    let (same, ts) = ts.split_at_checked(common).unwrap_or(("", ts));
    let rs = rs.get(same.len()..).unwrap_or_default();
    let (ts, rs) = (prose::text(ts), prose::text(rs));
    html! { (prose::text(same)) @if !ts.0.is_empty() { i { (ts) } } @if !rs.0.is_empty() { u { (rs) } } }
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

impl At {
    fn down(&self, name: &str) -> Self {
        let path = self
            .path
            .as_ref()
            .filter(|_| self.models < 2 && self.within.len() <= LINKED);
        let path = path.map(|path| format!("{path}.{name}"));
        Self {
            path,
            ..self.clone()
        }
    }

    fn into(&self, id: TypeId, is_model: bool) -> Self {
        let mut within = self.within.clone();
        within.push(id);
        Self {
            within,
            models: self.models + usize::from(is_model),
            path: self.path.clone(),
        }
    }
}
