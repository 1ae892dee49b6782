//! What the generator knows of an API: plain data between `lower`, which makes it, and `render`, which reads it.
//!
//! Invariant: nothing here is a token or an `openapiv3` type, and types refer to each other by id, so that the
//! whole of it can be written as JSON, compared, and shown (`cargo xtask inspect`).
//!
//! ```
//! use octoforge_generator::ir::Type;
//! let optional_names = Type::List(Box::new(Type::String)).nullable();
//! assert!(matches!(optional_names, Type::Nullable(_)));
//! ```

mod body;
mod object;
mod operation;
mod output;
mod place;
mod types;
mod union;

use serde::Serialize;

pub use body::{Body, Example, ExampleId, Media, Payload, Response};
pub use object::{Field, Object, Rest};
pub use operation::{Choice, Event, Operation, Pages, Parameter, ParameterStyle, Webhook};
pub use output::{Outcome, Output};
pub use place::{Place, Root, Step};
pub use types::{Definition, Docs, Kind, Literal, LiteralValue, Shape, Type, TypeId};
pub use union::{JsonKind, Selector, Union, Variant};

/// A whole API.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Api {
    /// The description's own title.
    pub title: String,
    /// The description's own version.
    pub version: String,
    /// Base URL of the API, from the first server of the description, its variables at their defaults. It may be
    /// relative, a template without defaults, or empty.
    pub base_url: String,
    /// Where the API is documented; relative links in the description start there.
    pub docs_url: Option<String>,
    /// The sections of the crate's front page that documentation can link to.
    pub sections: Vec<String>,
    /// Groups of operations, in the order of the description.
    pub tags: Vec<Tag>,
    /// Every operation, in the order of the description until the `sort` pass.
    pub operations: Vec<Operation>,
    /// Every webhook.
    pub webhooks: Vec<Webhook>,
    /// The key of payloads whose text tells the webhooks of one event apart.
    pub action: Option<String>,
    /// Every component schema, by the name the description gives it.
    pub components: Vec<Component>,
    /// Every type that needs a definition in Rust; a [`TypeId`] is an index into it.
    pub types: Vec<Definition>,
    /// Every body that the description shows; an [`ExampleId`] is an index into it.
    pub examples: Vec<Example>,
}

/// A group of operations: one module and one feature of the emitted crate.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// As the description spells it.
    pub wire: String,
    /// The Rust module.
    pub name: String,
    /// What the description says of it.
    pub description: Option<String>,
}

/// A component schema and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct Component {
    /// As the description spells it.
    pub wire: String,
    /// The Rust name, given by the `name` pass.
    pub name: String,
    /// The module under `models` it is emitted in, given by the `home` pass.
    pub module: String,
    /// The type it stands for. A component that allows null is given here without it: null is said at the use.
    pub ty: Type,
    /// Whether the component itself allows null.
    pub nullable: bool,
    /// Its documentation.
    pub docs: Docs,
    /// JSON pointer.
    pub pointer: String,
    /// The features that reach it; empty means always there.
    pub features: Vec<String>,
}

impl Api {
    /// The definition of a type.
    ///
    /// Ids are made by `lower` and renumbered by `share` together with what they refer to, so a miss is a fault
    /// of the generator; it shows as `None` rather than a panic.
    pub fn definition(&self, id: TypeId) -> Option<&Definition> {
        self.types.get(id.0)
    }

    /// An example.
    pub fn example(&self, id: ExampleId) -> Option<&Example> {
        self.examples.get(id.0)
    }
}
