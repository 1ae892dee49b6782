//! Parameters of operations.

use openapiv3::{
    Operation as Declared, Parameter as DeclaredParameter, ParameterSchemaOrContent, PathItem,
    ReferenceOr,
};

use super::Lowering;
use super::constraints::constraints;
use super::reference::{referred, unresolved};
use super::view::Node;
use crate::Diagnostic;
use crate::ir::split_query;
use crate::ir::{Constraints, Docs, Name, Parameter, ParameterStyle, Place, Root, Step, Type};

const PARAMETERS: &str = "#/components/parameters/";

impl<'a> Lowering<'a> {
    /// Returns the parameters of an operation: its own, and those of its path item that it does not declare again. Path
    /// parameters come first, in the order of the path, then the others in declared order.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        item: &'a PathItem,
        declared: &'a Declared,
        place: &Place,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let shared = of_path(place);
        let shared = item
            .parameters
            .iter()
            .enumerate()
            .zip(std::iter::repeat(&shared));
        let own = declared
            .parameters
            .iter()
            .enumerate()
            .zip(std::iter::repeat(place));
        for ((index, one), place) in shared.chain(own) {
            let at = place.below(&["parameters", &index.to_string()]);
            let Some(parameter) = self.parameter(one, at) else {
                continue;
            };
            let location = parameter.style.location();
            parameters
                .retain(|other| other.wire != parameter.wire || other.style.location() != location);
            parameters.push(parameter);
        }
        self.in_path_order(path, parameters, place)
    }

    fn in_path_order(
        &mut self,
        path: &str,
        mut parameters: Vec<Parameter>,
        place: &Place,
    ) -> Vec<Parameter> {
        let mut ordered: Vec<Parameter> = Vec::with_capacity(parameters.len());
        for name in template_names(path) {
            // A parameter that is named twice has one value.
            if ordered.iter().any(|one| one.wire == name) {
                continue;
            }
            let mut declared = parameters.iter();
            ordered.push(
                match declared.position(|one| one.style.in_path() && one.wire == name) {
                    Some(index) => parameters.remove(index),
                    None => self.undeclared(name, place),
                },
            );
        }
        while let Some(index) = parameters.iter().position(|one| one.style.in_path()) {
            let unused = parameters.remove(index);
            self.hole(
                Diagnostic::new(
                    "lower::unused-path-parameter",
                    format!(
                        "`{}` is declared as part of the path `{path}`, which does not name it",
                        unused.wire
                    ),
                )
                .at(&place.pointer)
                .help("name it in the path, or declare it with `in: query`"),
            );
        }
        ordered.extend(parameters);
        ordered
    }

    /// Returns the parameter that a path names without a declaration: some text.
    fn undeclared(&mut self, name: &str, place: &Place) -> Parameter {
        self.note(
            Diagnostic::new(
                "lower::undeclared-path-parameter",
                format!(
                    "the path names `{{{name}}}`, which is not declared, and is taken to be text"
                ),
            )
            .at(&place.pointer)
            .help("declare it under `parameters` with `in: path`"),
        );
        Parameter {
            wire: name.to_owned(),
            name: Name::default(),
            style: ParameterStyle::Segment,
            required: true,
            pointer: place.pointer.clone(),
            ty: Type::String,
            docs: Docs::default(),
        }
    }

    fn parameter(
        &mut self,
        either: &'a ReferenceOr<DeclaredParameter>,
        own: Place,
    ) -> Option<Parameter> {
        let pointer = own.pointer.clone();
        let (declared, at) = match either {
            ReferenceOr::Item(declared) => (declared, own),
            ReferenceOr::Reference { reference } => self.shared_parameter(reference, &own)?,
        };
        let data = declared.parameter_data_ref();
        let style = self.style(declared, data, &at)?;
        let at = at.step(Step::Parameter(data.name.clone()), &[]);
        let ty = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.node(Node::from(schema), &at.below(&["schema"]))
            }
            ParameterSchemaOrContent::Content(content) => self.content(content, &at),
        };
        Some(Parameter {
            wire: data.name.clone(),
            name: Name::default(),
            style,
            required: data.required || matches!(declared, DeclaredParameter::Path { .. }),
            pointer,
            ty: ty.without_null().clone(),
            docs: Docs {
                title: None,
                description: data.description.clone(),
                link: None,
                deprecated: data.deprecated.unwrap_or(false),
                constraints: match &data.format {
                    ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) => {
                        constraints(schema)
                    }
                    _ => Constraints::default(),
                },
            },
        })
    }

    fn shared_parameter(
        &mut self,
        reference: &'a str,
        place: &Place,
    ) -> Option<(&'a DeclaredParameter, Place)> {
        let name = referred(reference, PARAMETERS);
        let found = name.as_ref().and_then(|name| {
            let components = self.document.components.as_ref()?;
            components.parameters.get(name)?.as_item()
        });
        if found.is_none() {
            self.hole(unresolved(reference, &place.pointer));
        }
        let pointer = reference.trim_start_matches('#').to_owned();
        let root = Root::Shared(name.unwrap_or_default());
        found.map(|declared| (declared, Place::new(root, pointer)))
    }
}

/// Returns the names in a path template: `/a/{b}/{c}...{d}` has `b`, `c` and `d`.
fn template_names(path: &str) -> impl Iterator<Item = &str> {
    let (path, _) = split_query(path);
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// Returns the place of the path item of the operation at `place`.
fn of_path(place: &Place) -> Place {
    let pointer = place.pointer.rsplit_once('/').map_or("", |(path, _)| path);
    Place::new(place.root.clone(), pointer)
}
