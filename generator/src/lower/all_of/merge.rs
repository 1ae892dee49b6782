//! Merges the parts of an `allOf` into one type.

use indexmap::IndexMap;

use super::{Part, Parts};
use crate::ir::{Docs, Field, Name, Object, Place, Rest, Shape, Type};
use crate::lower::Lowering;
use crate::lower::object::field_docs;
use crate::lower::schema::{docs, unsupported};
use crate::lower::union::{Alternative, discriminator, tags};
use crate::lower::view::{Additional, Node, View};

/// Maximum number of combinations of the variants of several unions.
const MOST_VARIANTS: usize = 100;

/// Maximum depth of merges within merges.
const DEEPEST: usize = 50;

impl<'a> Lowering<'a> {
    /// Merges the parts. Invariant: parts are never merged while the same parts are being merged, so merging terminates.
    pub(super) fn merge(&mut self, parts: Vec<Part<'a>>, own: Docs, place: &Place) -> Type {
        let mut places: Vec<String> = parts
            .iter()
            .map(|part| part.place.pointer.clone())
            .collect();
        places.sort_unstable();
        if self.merging.contains(&places) || self.merging.len() > DEEPEST {
            return self.hole(unsupported(
                "`allOf` of several types that contain themselves has no Rust form",
                place,
            ));
        }
        self.merging.push(places);
        let ty = self.merge_new(parts, own, place);
        self.merging.pop();
        ty
    }

    fn merge_new(&mut self, parts: Vec<Part<'a>>, own: Docs, place: &Place) -> Type {
        if let [only] = parts.as_slice()
            && only.view.all_of.is_empty()
            && self.is_whole(only)
        {
            let ty = self.node(only.node, &only.place);
            return ty.without_null().clone().pipe_null(only.view.nullable());
        }
        let nullable = !parts.is_empty() && parts.iter().all(|part| part.view.nullable());
        let own = described(own, &parts);
        let ty = if parts
            .iter()
            .any(|part| !part.view.variants().is_empty() && !only_constrains(&part.view))
        {
            self.merge_with_union(&parts, own, place)
        } else if parts.iter().any(|part| part.view.properties.is_some()) {
            self.merge_objects(&parts, own, place)
        } else if !parts.is_empty() && parts.iter().all(|part| part.view.items.is_some()) {
            self.merge_lists(&parts, place)
        } else {
            self.narrowest(&parts)
        };
        ty.pipe_null(nullable)
    }

    /// `true` if the node of a part is the whole part, rather than an `allOf` with properties next to it.
    fn is_whole(&self, part: &Part<'a>) -> bool {
        self.view(part.node)
            .is_some_and(|view| view.all_of.is_empty())
    }

    /// Merges a union with the other parts. Parts without types or properties of their own leave the union as it is; a scalar
    /// type narrows it to the variant of that type; otherwise each variant is merged with the other parts.
    fn merge_with_union(&mut self, parts: &[Part<'a>], own: Docs, place: &Place) -> Type {
        let (unions, others): (Vec<_>, Vec<_>) = parts
            .iter()
            .partition(|part| !part.view.variants().is_empty());
        let says_nothing = |part: &&Part<'_>| {
            part.view.properties.is_none() && part.view.ty.is_none_or(|ty| ty == "object")
        };
        let [union] = unions.as_slice() else {
            return self.distribute(parts, own, place);
        };
        if others.iter().all(says_nothing) && self.is_whole(union) {
            return self.node(union.node, &union.place).without_null().clone();
        }
        let fits = |view: &View<'_>| {
            let same = |part: &&Part<'_>| part.view.properties.is_none() && part.view.ty == view.ty;
            others.iter().all(same)
        };
        let mut fitting = union.view.variants();
        fitting.retain(|(_, _, node)| self.view(*node).is_some_and(|view| fits(&view)));
        match fitting.as_slice() {
            [(keyword, index, node)] => {
                let at = union.place.variant(keyword, *index, "");
                self.node(*node, &at).without_null().clone()
            }
            _ => self.distribute(parts, own, place),
        }
    }

    /// Returns the union of the first union's variants, each merged with all other parts.
    fn distribute(&mut self, parts: &[Part<'a>], own: Docs, place: &Place) -> Type {
        let variants = parts.iter().map(|part| part.view.variants().len().max(1));
        let all = variants.fold(1_usize, usize::saturating_mul);
        let at = parts
            .iter()
            .position(|part| !part.view.variants().is_empty());
        let Some((at, union)) = at.and_then(|at| Some((at, parts.get(at)?))) else {
            return Type::Any("could not be expressed");
        };
        if all > MOST_VARIANTS {
            return self.hole(
                unsupported("`allOf` of unions has too many combinations", place)
                    .help(format!("at most {MOST_VARIANTS} can be told apart")),
            );
        }
        let candidates = self.candidates(&union.view);
        // Values of other types have no parts.
        let is_object = |view: &View<'_>| view.ty.is_none_or(|ty| ty == "object");
        let variants = candidates.iter().map(|one| self.view(one.node));
        let all_objects = parts.iter().all(|part| is_object(&part.view))
            && variants.flatten().all(|view| is_object(&view));
        if !all_objects {
            return self.hole(unsupported(
                "`allOf` of a union and something else has no Rust form, unless all are objects",
                place,
            ));
        }
        let hints = self.hints(&candidates);
        let mut merged = Vec::with_capacity(candidates.len());
        for (candidate, hint) in candidates.iter().zip(hints) {
            let own_place = candidate.place(place, &hint);
            let mut one = Parts::default();
            self.flatten(
                candidate.node,
                &candidate.place(&union.place, &hint),
                &mut one,
            );
            let others = parts
                .iter()
                .enumerate()
                .map(|(index, part)| match index == at {
                    true => part.without_variants(),
                    false => part.again(),
                });
            for other in others.flatten() {
                // A variant may consist of the same parts, and of itself.
                let pointer = &other.place.pointer;
                if one.all.iter().all(|part| part.place.pointer != *pointer) {
                    one.all.push(other);
                }
            }
            let docs = match candidate.node {
                Node::Schema(schema) => docs(&schema.schema_data),
                Node::Reference(_) => Docs::default(),
            };
            merged.push(Alternative {
                hint,
                ty: self.merge(one.all, docs, &own_place),
                tags: tags(&union.view, candidate.node),
            });
        }
        self.union_of(merged, discriminator(&union.view), own, place)
    }

    fn merge_objects(&mut self, parts: &[Part<'a>], own: Docs, place: &Place) -> Type {
        let mut declared: IndexMap<&'a str, Vec<(Node<'a>, Place)>> = IndexMap::new();
        for part in parts {
            for (wire, property) in part.view.properties.into_iter().flatten() {
                let at = part.place.property(wire);
                declared
                    .entry(wire)
                    .or_default()
                    .push((Node::from(property), at));
            }
        }
        let fields = declared
            .into_iter()
            .map(|(wire, declarations)| self.merged_field(wire, declarations, place))
            .collect();
        let typed = parts.iter().find_map(|part| match part.view.additional {
            Additional::Typed(_) => Some((part.view.additional, &part.place)),
            _ => None,
        });
        let rest = typed.map_or(Rest::Undeclared, |(additional, at)| {
            self.rest(additional, at)
        });
        let listed = parts.iter().flat_map(|part| part.view.required);
        let object = Object::new(fields, listed.map(String::as_str), rest);
        self.define(place, own, Shape::Object(object))
    }

    /// Returns the field of a property; if several parts declare it, it is an `allOf` of those declarations.
    fn merged_field(
        &mut self,
        wire: &str,
        declarations: Vec<(Node<'a>, Place)>,
        place: &Place,
    ) -> Field {
        let first = declarations.first().filter(|(first, _)| {
            let target = first.reference();
            let mut others = declarations.iter().skip(1);
            others.all(|(other, _)| target.is_some() && other.reference() == target)
        });
        if let Some((node, at)) = first {
            return self.field(wire, *node, at);
        }
        let docs = declarations
            .iter()
            .map(|(node, _)| field_docs(*node))
            .max_by_key(|docs| (docs.description.is_some(), docs.title.is_some()))
            .unwrap_or_default();
        let mut parts = Parts::default();
        for (node, at) in &declarations {
            self.flatten(*node, at, &mut parts);
        }
        Field {
            wire: wire.to_owned(),
            name: Name::default(),
            ty: self.merge(parts.all, docs.clone(), &place.property(wire)),
            required: false,
            is_loose: false,
            docs,
        }
    }

    fn merge_lists(&mut self, parts: &[Part<'a>], place: &Place) -> Type {
        let mut items = Parts::default();
        for part in parts {
            if let Some(node) = part.view.items {
                self.flatten(node, &part.place.item(), &mut items);
            }
        }
        Type::List(Box::new(self.merge(
            items.all,
            Docs::default(),
            &place.item(),
        )))
    }

    fn narrowest(&mut self, parts: &[Part<'a>]) -> Type {
        let mut narrowest = Type::Any("the schema says nothing of the type");
        for part in parts {
            let ty = self.node(part.node, &part.place).without_null().clone();
            if rank(&ty) > rank(&narrowest) {
                narrowest = ty;
            }
        }
        narrowest
    }
}

/// Ranks scalar types by how specific they are.
fn rank(ty: &Type) -> u8 {
    match ty {
        Type::Any(_) => 0,
        Type::Map(_) => 1,
        Type::Number | Type::String => 2,
        Type::Integer | Type::DateTime | Type::Date | Type::Boolean => 3,
        _ => 4,
    }
}

/// `true` if the variants of a schema only list required keys.
fn only_constrains(view: &View<'_>) -> bool {
    view.variants().iter().all(|(_, _, node)| match node {
        Node::Schema(schema) => View::of(schema).is_only_required(),
        Node::Reference(_) => false,
    })
}

/// Returns the documentation of the whole schema, or of the first part that has any.
fn described(own: Docs, parts: &[Part<'_>]) -> Docs {
    if own.description.is_some() || own.title.is_some() {
        return own;
    }
    parts
        .iter()
        .map(|part| docs(part.view.data))
        .find(|docs| docs.description.is_some() || docs.title.is_some())
        .unwrap_or(own)
}

trait PipeNull {
    /// Returns the type, made nullable if `nullable`.
    fn pipe_null(self, nullable: bool) -> Type;
}

impl PipeNull for Type {
    fn pipe_null(self, nullable: bool) -> Type {
        if nullable { self.nullable() } else { self }
    }
}
