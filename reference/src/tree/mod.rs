//! Renders a type as an expandable tree, in Rust and in TypeScript notation; the style shows one of them.
//!
//! Inline objects are shown in place. A model within the type is shown closed while the page has room, and is a link to its own
//! page otherwise; within itself it is always a link.

mod definition;
pub(crate) mod notation;
mod rows;
pub(crate) mod text;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use maud::{Markup, html};
use octoforge_generator::ir::{Definition, Shape, Type, TypeId};

use self::notation::{rust, typescript};
use self::rows::both;
pub(crate) use self::rows::docs_of;
use crate::catalog::Catalog;

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

    /// `true` if no other page shows the fields of a type.
    pub(crate) fn is_inline(&self, ty: &Type) -> bool {
        let definition = self
            .named(ty)
            .filter(|(id, _)| self.catalog.model_of(*id).is_none());
        definition.is_some_and(|(_, one)| !matches!(one.shape, Shape::StringEnum(_)))
    }

    fn named(&self, ty: &Type) -> Option<(TypeId, &'a Definition)> {
        let id = ty.named()?;
        Some((id, self.catalog.api.definition(id)?))
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
