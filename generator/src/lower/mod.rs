//! Lowers the document to the IR: one file per OpenAPI object and per form of schema.
//!
//! Takes: a corrected document and the settings. Gives: an [`Api`] in which every schema is a [`Type`], every inline shape
//! is a definition of its own, and nullability is resolved through references. Names, deduplication and order are left to
//! the passes.
//!
//! Invariant: a construct that the IR cannot express becomes a diagnostic with a pointer, or an entry of the report if the
//! settings list it as a hole. Nothing is omitted silently.

mod all_of;
mod constraints;
mod example;
mod hint;
mod object;
mod operation;
mod parameter;
mod reach;
mod reference;
mod response;
mod schema;
mod server;
mod union;
mod view;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};
use serde::Serialize;

use crate::document::pointer::escape;
use crate::ir::{Api, Component, Definition, Docs, Module, Name, Place, Shape, Tag, Type, TypeId};
use crate::settings::Settings;
use crate::{Diagnostic, Failure};
use example::Examples;
use reference::Progress;

/// Returns the IR of a document, and the parts that were left out because the settings list them as holes.
///
/// # Errors
///
/// Returns a diagnostic for each construct that the IR cannot express and that is not a hole, and for each stale hole.
pub fn lower(document: &OpenAPI, settings: &Settings) -> Result<(Api, Vec<Skipped>), Failure> {
    let said_webhooks = webhook::said(document, settings)?;
    let mut lowering = Lowering {
        document,
        said_webhooks: &said_webhooks,
        settings,
        types: Vec::new(),
        progress: BTreeMap::new(),
        forwards: BTreeMap::new(),
        merging: Vec::new(),
        diagnostics: Vec::new(),
        skipped: Vec::new(),
        used_holes: BTreeSet::new(),
        examples: Examples::default(),
    };
    let mut api = lowering.api();
    lowering.resolve_forwards(&mut api);
    reach::keep_reached(&mut api);
    lowering.check_holes();
    if lowering.diagnostics.is_empty() {
        Ok((api, lowering.skipped))
    } else {
        Err(Failure {
            diagnostics: lowering.diagnostics,
        })
    }
}

/// Part of the description that was not emitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// JSON pointer.
    pub pointer: String,
    /// The reason, from the settings.
    pub reason: String,
}

/// State of lowering a document.
struct Lowering<'a> {
    document: &'a OpenAPI,
    said_webhooks: &'a IndexMap<String, PathItem>,
    settings: &'a Settings,
    types: Vec<Definition>,
    /// Progress of each component schema.
    progress: BTreeMap<&'a str, Progress>,
    /// Ids that were given to components before their shape was known, with their resulting types.
    forwards: BTreeMap<TypeId, Type>,
    /// Places of the parts of every `allOf` that is being merged, outermost first.
    merging: Vec<Vec<String>>,
    diagnostics: Vec<Diagnostic>,
    skipped: Vec<Skipped>,
    used_holes: BTreeSet<&'a str>,
    examples: Examples,
}

impl<'a> Lowering<'a> {
    fn api(&mut self) -> Api {
        let document = self.document;
        let components = self.components();
        let operations = self.operations();
        let webhooks = self.webhooks();
        Api {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            base_url: document
                .servers
                .first()
                .map(server::url)
                .unwrap_or_default(),
            docs_url: document.external_docs.as_ref().map(|docs| docs.url.clone()),
            sections: self.settings.sections(),
            tags: document
                .tags
                .iter()
                .map(|tag| Tag {
                    wire: tag.name.clone(),
                    name: Name::default(),
                    feature: Name::default(),
                    description: tag.description.clone(),
                })
                .collect(),
            service: Name::default(),
            operations,
            webhooks,
            action: self.settings.extensions.webhook_action.clone(),
            components,
            types: std::mem::take(&mut self.types),
            examples: std::mem::take(&mut self.examples).into_all(),
        }
    }

    fn components(&mut self) -> Vec<Component> {
        let Some(components) = &self.document.components else {
            return Vec::new();
        };
        let mut lowered = Vec::new();
        for name in components.schemas.keys() {
            let pointer = schema_pointer(name);
            if self.is_hole(&pointer) {
                continue;
            }
            let ty = self.component(name, &pointer);
            lowered.push(Component {
                wire: name.clone(),
                name: Name::default(),
                module: Name::default(),
                nullable: matches!(ty, Type::Nullable(_)),
                ty: ty.without_null().clone(),
                docs: self.component_docs(name),
                pointer,
                features: Vec::new(),
            });
        }
        lowered
    }

    /// Records a diagnostic and returns a placeholder type, so that one run reports all problems.
    fn refuse(&mut self, diagnostic: Diagnostic) -> Type {
        self.diagnostics.push(diagnostic);
        Type::Any("could not be expressed")
    }

    /// Adds a definition.
    fn define(&mut self, place: &Place, docs: Docs, shape: Shape) -> Type {
        let id = TypeId(self.types.len());
        self.types.push(Definition {
            places: vec![place.clone()],
            role: Vec::new(),
            docs,
            shape,
            name: Name::default(),
            doc_aliases: Vec::new(),
            module: Module::default(),
            features: Vec::new(),
            is_input: false,
        });
        Type::Named(id)
    }

    /// `true` if the settings list the place as a hole, which is then reported.
    fn is_hole(&mut self, pointer: &str) -> bool {
        let Some((pointer, reason)) = self.settings.holes.get_key_value(pointer) else {
            return false;
        };
        self.used_holes.insert(pointer);
        self.skipped.push(Skipped {
            pointer: pointer.clone(),
            reason: reason.clone(),
        });
        true
    }

    fn check_holes(&mut self) {
        for pointer in self.settings.holes.keys() {
            if !self.used_holes.contains(pointer.as_str()) {
                self.diagnostics.push(
                    Diagnostic::new(
                        "lower::stale-hole",
                        format!("the settings leave out {pointer}, which is not there"),
                    )
                    .in_file(crate::File::Settings)
                    .at(format!("/holes/{}", escape(pointer)))
                    .help("remove the entry"),
                );
            }
        }
    }
}

/// Returns the JSON pointer of a component schema.
fn schema_pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}
