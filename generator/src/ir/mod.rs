//! The intermediate representation of an API: plain data that `lower` creates, passes complete and `render` reads.
//!
//! Invariant: the IR contains neither tokens nor `openapiv3` types, and types refer to each other by id, so that it can be
//! written as JSON, compared, and shown (`cargo xtask inspect`).
//!
//! ```
//! use octoforge_generator::ir::Type;
//! let optional_names = Type::List(Box::new(Type::String)).nullable();
//! assert!(matches!(optional_names, Type::Nullable(_)));
//! ```

mod body;
mod constraints;
mod name;
mod object;
mod operation;
mod output;
mod parameter;
mod place;
pub(crate) mod reserved;
mod spell;
mod surface;
mod types;
mod union;

use std::collections::BTreeMap;

use serde::Serialize;

pub use body::{Body, Encoding, Example, ExampleId, Media, Payload, Response};
pub use constraints::{Bound, Constraints, Unit};
pub(crate) use name::namespace;
pub use name::{Module, Name};
pub use object::{Field, Object, Rest};
pub(crate) use operation::split_query;
pub use operation::{Event, MediaVariant, Operation, Pages, Webhook};
pub use output::{Outcome, Output};
pub use parameter::{Form, Parameter, ParameterStyle};
pub use place::{Place, Root, Step};
pub use spell::{Renamed, Speller, item_path, plain_name};
pub use surface::{
    Accepts, Access, Accessor, Argument, Conversion, ConvertedFrom, Presence, Request, Source,
    Surface,
};
pub use types::{Definition, Docs, EnumValue, Kind, Shape, StringEnum, Type, TypeId};
pub use union::{JsonKind, Selector, Tags, Union, Variant};

/// A whole API.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Api {
    /// Title of the description.
    pub title: String,
    /// Version of the description.
    pub version: String,
    /// Base URL of the API, from the first server of the description, its variables at their defaults. It may be
    /// relative, a template without defaults, or empty.
    pub base_url: String,
    /// Address of the documentation of the API; base of relative links in the description.
    pub docs_url: Option<String>,
    /// Sections of the crate's front page that documentation can link to.
    pub sections: Vec<String>,
    /// Groups of operations, in the order of the description.
    pub tags: Vec<Tag>,
    /// Rust type of the service, given by the `name` pass.
    pub service: Name,
    /// All operations, in the order of the description.
    pub operations: Vec<Operation>,
    /// All webhooks.
    pub webhooks: Vec<Webhook>,
    /// Key of payloads whose value distinguishes the webhooks of an event.
    pub action: Option<String>,
    /// All component schemas, by name in the description.
    pub components: Vec<Component>,
    /// All types that need a definition in Rust; a [`TypeId`] is an index into it.
    pub types: Vec<Definition>,
    /// All examples of bodies; an [`ExampleId`] is an index into it.
    pub examples: Vec<Example>,
}

/// A group of operations: one module and one feature of the emitted crate.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// Name in the description.
    pub wire: String,
    /// Rust module, given by the `name` pass.
    pub name: Name,
    /// Cargo feature, given by the `name` pass.
    pub feature: Name,
    /// Description of the tag.
    pub description: Option<String>,
}

/// Operations that are emitted in one module.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// Module of the tag.
    pub tag: &'a str,
    /// Module of the group within it.
    pub name: &'a str,
    /// Operations, in the order of the description.
    pub operations: Vec<&'a Operation>,
}

/// A component schema and its resulting type.
#[derive(Clone, Debug, Serialize)]
pub struct Component {
    /// Name in the description.
    pub wire: String,
    /// Rust name, given by the `name` pass.
    pub name: Name,
    /// Module under `models`, given by the `place_modules` pass.
    pub module: Name,
    /// Type, without null if the component is nullable: uses of the type express null.
    pub ty: Type,
    /// `true` if the component itself is nullable.
    pub nullable: bool,
    /// Documentation.
    pub docs: Docs,
    /// JSON pointer.
    pub pointer: String,
    /// Features that reach it; empty if it is always compiled.
    pub features: Vec<String>,
}

impl Api {
    /// Returns the definition of a type.
    ///
    /// Ids are assigned by `lower` and renumbered by `dedupe` together with all references to them, so a missing id is a
    /// bug of the generator; it results in `None` rather than a panic.
    pub fn definition(&self, id: TypeId) -> Option<&Definition> {
        self.types.get(id.0)
    }

    /// Returns the groups of operations that are emitted together, in the order of their modules.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: BTreeMap<(&str, &str), Vec<&Operation>> = BTreeMap::new();
        for operation in &self.operations {
            if let [_, tag, group, ..] = &*operation.module {
                groups.entry((tag, group)).or_default().push(operation);
            }
        }
        let groups = groups.into_iter();
        groups
            .map(|((tag, name), operations)| Group {
                tag,
                name,
                operations,
            })
            .collect()
    }

    /// `true` if a component is emitted as an alias: it is neither a definition of its own nor the nullable duplicate of
    /// one, which is expressed by `Option` at each use.
    pub fn is_alias(&self, component: &Component) -> bool {
        let Type::Named(id) = component.ty else {
            return true;
        };
        let itself = self
            .definition(id)
            .and_then(|definition| definition.places.first())
            .is_some_and(|place| place.pointer == component.pointer);
        !itself && !component.nullable
    }

    /// Returns an example.
    pub fn example(&self, id: ExampleId) -> Option<&Example> {
        self.examples.get(id.0)
    }
}
