//! Operations: paths and methods, with their requests and responses.

use std::collections::BTreeMap;

use openapiv3::{Operation as Declared, PathItem, ReferenceOr};

use super::{Lowering, server};
use crate::Diagnostic;
use crate::document::pointer::escape;
use crate::ir::split_query;
use crate::ir::{
    Constraints, Docs, Module, Name, Operation, Output, Parameter, Place, Root, Surface,
};

impl<'a> Lowering<'a> {
    /// Returns all operations of the document.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let first = self.first_of_ids();
        for (path, item) in &self.document.paths.paths {
            let pointer = format!("/paths/{}", escape(path));
            let ReferenceOr::Item(item) = item else {
                self.hole(
                    Diagnostic::new("lower::unsupported", "a path that is only a reference")
                        .at(pointer)
                        .help("write the path item in place"),
                );
                continue;
            };
            for (method, declared) in item.iter() {
                let pointer = format!("{pointer}/{method}");
                if self.is_hole(&pointer) {
                    continue;
                }
                let own = declared.operation_id.as_ref();
                let id = own.filter(|id| first.get(id.as_str()) == Some(&pointer));
                if let (None, Some(own)) = (id, own) {
                    let first = first.get(own.as_str()).map(String::as_str);
                    self.note(duplicate(own, first.unwrap_or_default(), &pointer));
                }
                let id = id.cloned().unwrap_or_else(|| format!("{method} {path}"));
                let place = Place::new(Root::Operation(id.clone()), &pointer);
                operations.push(self.operation(id, path, item, method, declared, place));
            }
        }
        operations
    }

    /// Returns the pointer of the operation that has each id: the first one, by its pointer.
    fn first_of_ids(&self) -> BTreeMap<&'a str, String> {
        let mut first: BTreeMap<&str, String> = BTreeMap::new();
        for (path, item) in &self.document.paths.paths {
            let item = item.as_item().map(PathItem::iter);
            for (method, declared) in item.into_iter().flatten() {
                let pointer = format!("/paths/{}/{method}", escape(path));
                if let Some(id) = &declared.operation_id {
                    let known = first.entry(id).or_insert_with(|| pointer.clone());
                    if pointer < *known {
                        *known = pointer;
                    }
                }
            }
        }
        first
    }

    fn operation(
        &mut self,
        id: String,
        path: &str,
        item: &'a PathItem,
        method: &str,
        declared: &'a Declared,
        place: Place,
    ) -> Operation {
        let mut parameters = self.parameters(path, item, declared, &place);
        let path = sent_path(path, &mut parameters);
        let body = self.body(declared.request_body.as_ref(), &place);
        let responses = self.responses(&declared.responses, &place);
        let server = declared.servers.first().or(item.servers.first());
        let server = server.and_then(|own| server::own(own, self.document.servers.first()));
        Operation {
            id,
            name: Name::default(),
            request: Name::default(),
            tag: declared
                .tags
                .first()
                .cloned()
                .unwrap_or_else(|| "untagged".to_owned()),
            group: self.group(declared),
            module: Module::default(),
            method: method.to_uppercase(),
            path,
            overlaps: Vec::new(),
            server,
            summary: declared.summary.clone(),
            docs: Docs {
                title: declared.summary.clone(),
                description: declared.description.clone(),
                link: declared.external_docs.as_ref().map(|docs| docs.url.clone()),
                deprecated: declared.deprecated,
                constraints: Constraints::default(),
            },
            parameters,
            body,
            responses,
            output: Output::default(),
            accept: None,
            media_variants: Vec::new(),
            downloads: false,
            pages: None,
            surface: Surface::default(),
            place,
        }
    }

    /// Returns the group of an operation within its tag, if the settings say where to find it.
    fn group(&self, declared: &Declared) -> Option<String> {
        let pointer = self.settings.extensions.subcategory.as_deref()?;
        let (first, rest) = match pointer.strip_prefix('/')?.split_once('/') {
            Some((first, rest)) => (first, format!("/{rest}")),
            None => (pointer.strip_prefix('/')?, String::new()),
        };
        let value = declared.extensions.get(first)?.pointer(&rest)?;
        value.as_str().map(str::to_owned)
    }
}

/// Returns the path that is sent: without a fragment, which only tells operations apart in the description, and without the
/// pairs of its query that are parameters.
fn sent_path(path: &str, parameters: &mut [Parameter]) -> String {
    let (path, query) = match split_query(path) {
        (path, Some(query)) => (path, query.split('#').next().unwrap_or_default()),
        (path, None) => {
            // Only after all parameters: the name of one may have such a sign.
            let tail = path.rfind('}').map_or(0, |at| at + 1);
            let (head, tail) = path.split_at(tail);
            let tail = tail.split('#').next().unwrap_or_default();
            return format!("{head}{tail}");
        }
    };
    let mut fixed = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let variable = value
            .strip_prefix('{')
            .and_then(|value| value.strip_suffix('}'));
        let is_declared = |one: &&mut Parameter| {
            one.style.in_query() && (one.wire == name || Some(one.wire.as_str()) == variable)
        };
        match parameters.iter_mut().find(is_declared) {
            Some(parameter) if variable.is_some() => {
                parameter.wire = name.to_owned();
                parameter.required = true;
            }
            // A value that may be given is not sent twice.
            Some(_) => {}
            None => fixed.push(pair),
        }
    }
    match fixed.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{}", fixed.join("&")),
    }
}

fn duplicate(id: &str, first: &str, second: &str) -> Diagnostic {
    Diagnostic::new(
        "lower::duplicate-operation",
        format!("two operations are called `{id}`: this one is called by its method and path"),
    )
    .at(format!("{second}/operationId"))
    .help(format!(
        "the other is at {first}; rename one of them with a correction"
    ))
}
