//! Collects the public items of a crate, each with everything that users' source can depend on.

use std::collections::BTreeMap;

use super::operation;
use octoforge_generator::document::pointer;
use octoforge_generator::ir::{
    Api, Argument, Component, Definition, Object, Renamed, Rest, Shape, Source, Speller, Union,
    item_path, plain_name,
};

/// A public item.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    /// The kind of item. Items of different kinds are different items, even with the same name.
    pub(super) kind: &'static str,
    /// The part of its definition that must not change, as Rust text.
    pub(super) text: String,
    /// Its parts, by name.
    pub(super) parts: BTreeMap<String, Part>,
    /// `true` if it is deprecated.
    pub(super) deprecated: bool,
    /// Features that enable it, any of which is enough. Empty if it is always enabled.
    pub(super) features: Vec<String>,
    /// Places of the description that define it.
    pub(super) places: Vec<String>,
}

/// A part of an item: a field, a variant or a method.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// The part of its definition that must not change, as Rust text.
    pub(super) text: String,
    pub(super) deprecated: bool,
    pub(super) places: Vec<String>,
    /// `true` if it is sent and no source depends on it, so that a change of it is a change of behaviour.
    pub(super) behaviour: bool,
}

/// Items, by path.
pub(super) type Items = BTreeMap<String, Item>;

/// Returns every item of an API, with types under their names in the head.
pub(super) fn all(api: &Api, renamed: &Renamed) -> Items {
    let speller = Speller { api, renamed };
    let mut items = Items::new();
    for definition in &api.types {
        let path = item_path(definition);
        let path = renamed.get(&path).cloned().unwrap_or(path);
        items.insert(path, of_type(speller, definition));
    }
    for component in api.components.iter().filter(|one| api.is_alias(one)) {
        let (name, item) = of_alias(speller, component);
        items.insert(name, item);
    }
    for operation in &api.operations {
        operation::add(speller, operation, &mut items);
    }
    for tag in &api.tags {
        let feature = Item {
            kind: "feature",
            ..Item::default()
        };
        let used = api.operations.iter().filter(|one| one.tag == tag.wire);
        let places = used.map(|one| one.place.pointer.clone()).collect();
        items.insert(format!("feature {}", tag.wire), Item { places, ..feature });
    }
    webhooks(speller, &mut items);
    items
}

fn of_alias(speller: Speller<'_>, component: &Component) -> (String, Item) {
    let item = Item {
        kind: "type",
        text: speller.ty(&component.ty),
        deprecated: component.docs.deprecated,
        features: component.features.clone(),
        places: vec![component.pointer.clone()],
        ..Item::default()
    };
    (format!("models::{}", plain_name(&component.name)), item)
}

fn of_type(speller: Speller<'_>, definition: &Definition) -> Item {
    let places: Vec<String> = definition
        .places
        .iter()
        .map(|place| place.pointer.clone())
        .collect();
    let (kind, parts) = match &definition.shape {
        Shape::Object(object) => ("struct", fields(speller, object, &places)),
        Shape::StringEnum(literal) => {
            let values = literal.values.iter();
            let part = || Part {
                places: places.clone(),
                ..Part::default()
            };
            let parts = values.map(|value| (plain_name(&value.name).to_owned(), part()));
            ("enum", parts.collect())
        }
        Shape::Union(union) => ("enum", variants(speller, union, &places)),
    };
    Item {
        kind,
        parts,
        features: definition.features.clone(),
        places,
        ..Item::default()
    }
}

fn variants(speller: Speller<'_>, union: &Union, places: &[String]) -> BTreeMap<String, Part> {
    let parts = union.variants.iter().map(|variant| {
        let part = Part {
            text: speller.ty(&variant.ty),
            places: places.to_vec(),
            ..Part::default()
        };
        (plain_name(&variant.name).to_owned(), part)
    });
    let conversions = union.conversions.iter().filter_map(|one| {
        let variant = union.variants.get(one.variant)?;
        let part = Part {
            places: places.to_vec(),
            ..Part::default()
        };
        Some((format!("from({})", speller.ty(&variant.ty)), part))
    });
    let accessors = union.accessors.iter().map(|one| {
        let part = Part {
            text: speller.ty(&one.ty),
            places: places.to_vec(),
            ..Part::default()
        };
        (format!("{}()", plain_name(&one.name)), part)
    });
    parts.chain(conversions).chain(accessors).collect()
}

fn fields(speller: Speller<'_>, object: &Object, places: &[String]) -> BTreeMap<String, Part> {
    let mut parts: BTreeMap<String, Part> = object
        .fields
        .iter()
        .map(|field| {
            let part = Part {
                text: speller.field(field),
                deprecated: field.docs.deprecated,
                places: property(places, &field.wire),
                ..Part::default()
            };
            (plain_name(&field.name).to_owned(), part)
        })
        .collect();
    if let Rest::Typed(ty) = &object.rest {
        let text = format!("Extra<{}>", speller.ty(ty));
        let part = Part {
            text,
            places: places.to_vec(),
            ..Part::default()
        };
        parts.insert("extra".to_owned(), part);
    }
    if let Some(arguments) = &object.constructor {
        let (name, part) = constructor(speller, object, arguments, places);
        parts.insert(name, part);
    }
    for one in &object.setters {
        let Source::Property(index) = one.source else {
            continue;
        };
        if let Some(field) = object.fields.get(index) {
            let part = Part {
                text: speller.argument(one),
                deprecated: field.docs.deprecated,
                places: property(places, &field.wire),
                ..Part::default()
            };
            parts.insert(format!("{}()", plain_name(&one.name)), part);
        }
    }
    parts
}

fn constructor(
    speller: Speller<'_>,
    object: &Object,
    arguments: &[Argument],
    places: &[String],
) -> (String, Part) {
    if arguments.is_empty() {
        let part = Part {
            places: places.to_vec(),
            ..Part::default()
        };
        return ("default()".to_owned(), part);
    }
    let spelled = arguments.iter().map(|one| {
        let accepted = speller.argument(one);
        format!("{}: {accepted}", plain_name(&one.name))
    });
    let required = object.arguments();
    let of = required.flat_map(|(_, field)| property(places, &field.wire));
    let lists = places.iter().map(|place| format!("{place}/required"));
    let part = Part {
        text: spelled.collect::<Vec<_>>().join(", "),
        places: of.chain(lists).chain(places.iter().cloned()).collect(),
        ..Part::default()
    };
    ("new()".to_owned(), part)
}

/// Returns the places where a property of these objects is described.
pub(super) fn property(places: &[String], wire: &str) -> Vec<String> {
    let places = places.iter().map(|place| {
        let mut at = format!("{place}/properties");
        pointer::push(&mut at, wire);
        at
    });
    places.collect()
}

fn webhooks(speller: Speller<'_>, items: &mut Items) {
    let mut event = Item {
        kind: "enum",
        ..Item::default()
    };
    for webhook in &speller.api.webhooks {
        let name = plain_name(&webhook.name);
        let place = vec![webhook.place.pointer.clone()];
        let payload = webhook.payload().map(|ty| speller.ty(ty));
        let alias = Item {
            kind: "type",
            text: payload.unwrap_or_else(|| "Value".to_owned()),
            places: place.clone(),
            ..Item::default()
        };
        items.insert(format!("webhooks::{name}"), alias);
        let part = Part {
            places: place,
            ..Part::default()
        };
        event.parts.insert(name.to_owned(), part);
    }
    if speller.api.action.is_some() && !event.parts.is_empty() {
        items.insert("webhooks::Event".to_owned(), event);
    }
}
