//! `oneOf` and `anyOf`: a value that is one of several types.
//!
//! ```yaml
//! value: { oneOf: [ { type: string, nullable: true }, { type: integer, nullable: true } ] }
//! ```
//!
//! `serde(untagged)` would buffer the value, try each variant and discard the errors. Instead a union becomes an enum with
//! named variants; the `discriminate` pass determines how each is recognised. Degenerate unions are simplified: a single
//! variant is its type, variants that only list required keys are a constraint on one struct, and several string enums
//! are joined into one.

use indexmap::IndexMap;
use openapiv3::Schema;

use super::Lowering;
use super::object::field_docs;
use super::reference::{SCHEMAS, referred};
use super::schema::docs;
use super::view::{Node, View};
use crate::ir::{
    Definition, Docs, Field, Name, Place, Selector, Shape, Tags, Type, Union, Variant,
};

/// Variant before it is lowered.
pub(super) struct Candidate<'a> {
    pub(super) node: Node<'a>,
    keyword: &'static str,
    index: usize,
}

/// Variant after it is lowered.
pub(super) struct Alternative {
    pub(super) hint: String,
    pub(super) ty: Type,
    pub(super) tags: Tags,
}

/// Returns the property whose value tells the variants of a schema.
pub(super) fn discriminator(view: &View<'_>) -> Option<String> {
    let stated = view.data.discriminator.as_ref()?;
    Some(stated.property_name.clone())
}

/// Returns the values of the discriminator of a schema that tell a variant: the keys of the mapping that lead to it, and the
/// name of its component.
pub(super) fn tags(view: &View<'_>, variant: Node<'_>) -> Tags {
    let (Some(stated), Some(reference)) = (&view.data.discriminator, variant.reference()) else {
        return Tags::default();
    };
    let name = referred(reference, SCHEMAS);
    let leads = |target: &String| target == reference || Some(target) == name.as_ref();
    let mapped = stated.mapping.iter().filter(|(_, target)| leads(target));
    Tags {
        mapped: mapped.map(|(key, _)| key.clone()).collect(),
        names: name.clone().into_iter().collect(),
    }
}

impl Candidate<'_> {
    /// Returns the place of the variant in the union at `place`.
    pub(super) fn place(&self, place: &Place, hint: &str) -> Place {
        place.variant(self.keyword, self.index, hint)
    }
}

impl<'a> Lowering<'a> {
    /// Returns the type of a schema with `oneOf` or `anyOf`.
    pub(super) fn union(&mut self, schema: &'a Schema, view: &View<'a>, place: &Place) -> Type {
        let candidates = self.candidates(view);
        if candidates.is_empty() || view.properties.is_some() {
            return self.overlaid(view, &candidates, place);
        }
        if let [only] = candidates.as_slice() {
            let at = place.variant(only.keyword, only.index, "");
            return self.node(only.node, &at);
        }
        if let Some(texts) = self.joined_values(&candidates) {
            let texts: Vec<_> = texts.iter().map(String::as_str).collect();
            return self.string_enum(view, &texts, place);
        }
        let nullable = candidates
            .iter()
            .any(|one| self.view(one.node).is_some_and(|view| view.nullable()));
        let hints = self.hints(&candidates);
        let mut alternatives = Vec::with_capacity(candidates.len());
        for (candidate, hint) in candidates.iter().zip(hints) {
            let at = candidate.place(place, &hint);
            alternatives.push(Alternative {
                hint,
                ty: self.node(candidate.node, &at),
                tags: tags(view, candidate.node),
            });
        }
        let discriminator = discriminator(view);
        let ty = self.union_of(
            alternatives,
            discriminator,
            docs(&schema.schema_data),
            place,
        );
        if nullable { ty.nullable() } else { ty }
    }

    /// Returns the union of these alternatives; the only type, if all are the same.
    pub(super) fn union_of(
        &mut self,
        alternatives: Vec<Alternative>,
        discriminator: Option<String>,
        own: Docs,
        place: &Place,
    ) -> Type {
        let mut variants: Vec<Variant> = Vec::with_capacity(alternatives.len());
        for Alternative { hint, ty, tags } in alternatives {
            let ty = ty.without_null().clone();
            match variants.iter_mut().find(|variant| variant.ty == ty) {
                Some(same) => same.tags.join(tags),
                None => variants.push(Variant {
                    hint,
                    name: Name::default(),
                    ty,
                    tags,
                    selector: Selector::default(),
                }),
            }
        }
        // `Number` also accepts integers, so a variant for integers would be a second representation of the same value.
        if variants.iter().any(|variant| variant.ty == Type::Number) {
            variants.retain(|variant| variant.ty != Type::Integer);
        }
        match variants.as_slice() {
            [only] => only.ty.clone(),
            _ => self.define(
                place,
                own,
                Shape::Union(Union {
                    variants,
                    discriminator,
                    conversions: Vec::new(),
                    accessors: Vec::new(),
                }),
            ),
        }
    }

    /// Returns the variants that are types, without those that only list required keys.
    pub(super) fn candidates(&self, view: &View<'a>) -> Vec<Candidate<'a>> {
        view.variants()
            .into_iter()
            .filter(|(_, _, node)| !self.view(*node).is_some_and(|view| view.is_only_required()))
            .map(|(keyword, index, node)| Candidate {
                node,
                keyword,
                index,
            })
            .collect()
    }

    /// Returns the joined values if all variants are string enums: `anyOf: [{enum: [a]}, {enum: [b]}]` gives `a` and `b`.
    fn joined_values(&self, candidates: &[Candidate<'a>]) -> Option<Vec<String>> {
        let mut all = Vec::new();
        for candidate in candidates {
            let view = self.view(candidate.node)?;
            all.extend(view.texts()?.into_iter().map(str::to_owned));
        }
        Some(all)
    }

    /// Returns one struct for properties next to variants: the variants add their properties as optional ones.
    fn overlaid(&mut self, view: &View<'a>, candidates: &[Candidate<'a>], place: &Place) -> Type {
        let Type::Named(id) = self.fields_of(view, place) else {
            return Type::Any("could not be expressed");
        };
        let mut more: IndexMap<&'a str, Field> = IndexMap::new();
        for candidate in candidates {
            let Some(variant) = self.view(candidate.node) else {
                continue;
            };
            let at = place.variant(candidate.keyword, candidate.index, "");
            for (wire, property) in variant.properties.into_iter().flatten() {
                let declared = view.properties.is_some_and(|all| all.contains_key(wire));
                if !declared && !more.contains_key(wire.as_str()) {
                    let field = self.field(wire, Node::from(property), &at.property(wire));
                    more.insert(wire, field);
                }
            }
        }
        self.add_enum_values(candidates, &mut more, place);
        if let Some(Definition {
            shape: Shape::Object(object),
            ..
        }) = self.types.get_mut(id.0)
        {
            object.fields.extend(more.into_values());
        }
        Type::Named(id)
    }

    /// Joins the values of a property that is a string enum in several overlaid variants.
    fn add_enum_values(
        &mut self,
        candidates: &[Candidate<'a>],
        more: &mut IndexMap<&'a str, Field>,
        place: &Place,
    ) {
        for (wire, field) in more.iter_mut() {
            let mut declarations = Vec::new();
            for candidate in candidates {
                let property = self
                    .view(candidate.node)
                    .and_then(|view| view.properties)
                    .and_then(|all| all.get(*wire));
                declarations.extend(property.map(Node::from));
            }
            if declarations.len() < 2 {
                continue;
            }
            let candidates: Vec<_> = declarations
                .iter()
                .map(|node| Candidate {
                    node: *node,
                    keyword: "anyOf",
                    index: 0,
                })
                .collect();
            if let (Some(texts), Some(Node::Schema(schema))) =
                (self.joined_values(&candidates), declarations.first())
            {
                let texts: Vec<_> = texts.iter().map(String::as_str).collect();
                field.ty = self.string_enum(&View::of(schema), &texts, &place.property(wire));
                field.docs = field_docs(Node::Schema(schema));
            }
        }
    }
}
