//! Unions: conversions and variants.

use octoforge_generator::ir::{ConvertedFrom, Type, TypeId, Union};
use serde_json::Value;

use super::{Expression, Form, Values, scalar};

impl Values<'_> {
    /// Writes a value that converts to a union: the plainest expression that there is a conversion of.
    pub(super) fn union(&self, id: TypeId, union: &Union, value: &Value) -> Option<Expression> {
        let (index, exact) = self.variant(union, value)?;
        let mut conversions = union.conversions.iter();
        let from = conversions.find(|one| one.variant == index);
        match from.map(|one| one.from) {
            None => self.in_variant(id, union, index, exact),
            Some(ConvertedFrom::Itself) => Some(exact),
            Some(ConvertedFrom::Text) => scalar::text(value),
            Some(ConvertedFrom::Integers | ConvertedFrom::Numbers) => scalar::number(value),
        }
    }

    /// Writes a value of a union.
    pub(super) fn exact_union(
        &self,
        id: TypeId,
        union: &Union,
        value: &Value,
    ) -> Option<Expression> {
        let (index, exact) = self.variant(union, value)?;
        let definition = self.api.definition(id)?;
        let mut conversions = union.conversions.iter();
        let from = conversions.find(|one| one.variant == index);
        if from.is_some_and(|one| one.from == ConvertedFrom::Text) {
            let from = format!("{}::from", definition.path());
            return Some(scalar::text(value)?.inside(&from, definition.namespace()));
        }
        self.in_variant(id, union, index, exact)
    }

    /// Returns the variant whose expression is nearest to the value, the first of several.
    fn variant(&self, union: &Union, value: &Value) -> Option<(usize, Expression)> {
        let mut nearest: Option<(usize, Expression)> = None;
        for (index, variant) in union.variants.iter().enumerate() {
            let Some(exact) = self.exact(&variant.ty, value) else {
                continue;
            };
            let distance = exact.distance.total();
            let is_nearer = |(_, other): &(usize, Expression)| distance < other.distance.total();
            if nearest.as_ref().is_none_or(is_nearer) {
                nearest = Some((index, exact));
            }
            if distance == 0 {
                break;
            }
        }
        nearest
    }

    /// Writes a value of a variant as one of the union.
    fn in_variant(
        &self,
        id: TypeId,
        union: &Union,
        index: usize,
        value: Expression,
    ) -> Option<Expression> {
        let definition = self.api.definition(id)?;
        let variant = format!("{}::{}", definition.path(), union.variants.get(index)?.name);
        Some(Expression {
            form: Form::Of(Type::Named(id)),
            ..value.inside(&variant, definition.namespace())
        })
    }
}
