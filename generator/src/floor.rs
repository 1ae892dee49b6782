//! A crate of the same types as the emitted one and nothing else, to measure the emitted one against.
//!
//! Takes: what [`generate`](crate::generate) takes. Gives: the files of a crate that is compiled by `cargo xtask
//! bench` and used by nobody. It comes out of the same phases, so it has the same types, and a ratio between the two
//! says what is put on top of them.
//!
//! ```
//! use octoforge_generator::{Floor, Input, Layout, floor};
//! let description = "
//! openapi: 3.0.3
//! info: { title: Zoo, version: '1' }
//! paths: {}
//! components: { schemas: { cat: { type: object, properties: { name: { type: string } } } } }
//! ";
//! let input = Input { description, settings: None, own_settings: true, corrections: None, pins: None, lock: None, layout: Layout::Member };
//! let files = floor(&input, Floor::Bare)?;
//! assert!(files["src/lib.rs"].contains("pub name: Option<String>"));
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::inspect::{Read, read};
use crate::ir::Api;
use crate::{Failure, Input, Layout, emit, render};

/// How much stands on the types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// Nothing: what no crate with these types can go below.
    Bare,
    /// `Clone`, `Debug` and `PartialEq`, derived: what people write by hand before they think of JSON.
    Derives,
    /// What these components reach, with `Serialize` and `Deserialize` derived: what people write by hand for JSON.
    Serde(&'static [&'static str]),
}

/// The files of a floor: path (relative to the crate's root, `/`-separated) to text.
///
/// # Errors
///
/// Every finding of the first phase that found any, as in [`generate`](crate::generate).
pub fn floor(input: &Input<'_>, kind: Floor) -> Result<BTreeMap<String, String>, Failure> {
    let read = read(input, &mut |_, _| {})?;
    files(read, &input.layout, kind)
}

fn files(read: Read, layout: &Layout, kind: Floor) -> Result<BTreeMap<String, String>, Failure> {
    let (mut api, settings) = (read.api, read.settings);
    flatten(&mut api);
    let context = render::Context {
        api: &api,
        settings: &settings,
        layout,
    };
    let files = match kind {
        Floor::Bare => of_types(&context, &TokenStream::new()),
        Floor::Derives => of_types(&context, &quote!(#[derive(Clone, Debug, PartialEq)])),
        Floor::Serde(components) => [
            render::derived::manifest(),
            render::derived::library(&api, components),
        ],
    };
    files.into_iter().map(emit::emit).collect()
}

fn of_types(context: &render::Context<'_>, attributes: &TokenStream) -> [render::SourceFile; 2] {
    [
        render::floor::manifest(context),
        render::floor::library(context.api, attributes),
    ]
}

/// Moves every type up: the models into one module, and those of a tag into one. Names are unique as far as that,
/// because the crate exports them there.
fn flatten(api: &mut Api) {
    for definition in &mut api.types {
        let depth = match definition.module.first().map(String::as_str) {
            Some("api") => 2,
            _ => 1,
        };
        definition.module.truncate(depth);
    }
}

#[cfg(test)]
mod tests;
