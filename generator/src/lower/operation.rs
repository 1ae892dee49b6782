//! Operations: paths and methods with what they send and give.

use std::collections::BTreeMap;

use openapiv3::{Operation as Said, PathItem, ReferenceOr};

use super::{Lowering, escape, server};
use crate::Diagnostic;
use crate::ir::{Docs, Operation, Output, Payload, Place, Root, Type};

impl<'a> Lowering<'a> {
    /// Every operation of the document.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (path, item) in &self.document.paths.paths {
            let pointer = format!("/paths/{}", escape(path));
            let ReferenceOr::Item(item) = item else {
                self.refuse(
                    Diagnostic::new("lower::unsupported", "a path that is only a reference")
                        .at(pointer)
                        .help("write the path item in place"),
                );
                continue;
            };
            for (method, said) in item.iter() {
                let pointer = format!("{pointer}/{method}");
                if self.is_hole(&pointer) {
                    continue;
                }
                let operation = self.operation(path, item, method, said, &pointer);
                if let Some(first) = seen.insert(operation.id.clone(), pointer.clone()) {
                    self.refuse(duplicate(&operation.id, &first, &pointer));
                }
                operations.push(operation);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a PathItem,
        method: &str,
        said: &'a Said,
        pointer: &str,
    ) -> Operation {
        let id = said
            .operation_id
            .clone()
            .unwrap_or_else(|| format!("{method} {path}"));
        let place = Place::new(Root::Operation(id.clone()), pointer);
        let parameters = self.parameters(path, item, said, &place);
        let body = self.body(said.request_body.as_ref(), &place);
        let responses = self.responses(&said.responses, &place);
        let server = said.servers.first().or(item.servers.first());
        let server = server.and_then(|own| server::own(own, self.document.servers.first()));
        Operation {
            id,
            name: String::new(),
            request: String::new(),
            tag: said
                .tags
                .first()
                .cloned()
                .unwrap_or_else(|| "untagged".to_owned()),
            group: self.group(said),
            module: Vec::new(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            overlaps: Vec::new(),
            server,
            summary: said.summary.clone(),
            docs: Docs {
                title: said.summary.clone(),
                description: said.description.clone(),
                link: said.external_docs.as_ref().map(|docs| docs.url.clone()),
                deprecated: said.deprecated,
            },
            parameters,
            body,
            responses,
            output: Output::default(),
            accept: None,
            choices: Vec::new(),
            downloads: false,
            pages: None,
            place,
        }
    }

    /// The part of its tag that an operation belongs to, where the settings say how to tell.
    fn group(&self, said: &Said) -> Option<String> {
        let pointer = self.settings.extensions.subcategory.as_deref()?;
        let (first, rest) = match pointer.strip_prefix('/')?.split_once('/') {
            Some((first, rest)) => (first, format!("/{rest}")),
            None => (pointer.strip_prefix('/')?, String::new()),
        };
        let value = said.extensions.get(first)?.pointer(&rest)?;
        value.as_str().map(str::to_owned)
    }
}

impl Operation {
    /// Calls `visit` with every type the operation sends or gives, to change it.
    pub(crate) fn each_type_mut(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        for parameter in &mut self.parameters {
            visit(&mut parameter.ty);
        }
        let bodies = self.body.iter_mut().flat_map(|body| {
            let forms = body.forms.iter_mut().map(|form| &mut form.payload);
            forms.chain([&mut body.payload])
        });
        let answers = self
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.bodies)
            .map(|body| &mut body.payload);
        bodies
            .chain(answers)
            .filter_map(Payload::ty_mut)
            .for_each(visit);
    }

    /// Calls `visit` with every type the operation sends or gives.
    pub(crate) fn each_type<'s>(&'s self, visit: &mut dyn FnMut(&'s Type)) {
        self.parameters.iter().for_each(|one| visit(&one.ty));
        let bodies = self
            .body
            .iter()
            .flat_map(|body| &body.forms)
            .map(|form| &form.payload);
        let answers = self
            .responses
            .iter()
            .flat_map(|response| &response.bodies)
            .map(|body| &body.payload);
        bodies
            .chain(answers)
            .filter_map(Payload::ty)
            .for_each(visit);
    }
}

fn duplicate(id: &str, first: &str, second: &str) -> Diagnostic {
    Diagnostic::new(
        "lower::duplicate-operation",
        format!("two operations are called `{id}`"),
    )
    .at(format!("{second}/operationId"))
    .help(format!(
        "the other is at {first}; rename one of them with a correction"
    ))
}
