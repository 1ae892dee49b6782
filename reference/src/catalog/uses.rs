//! The uses of models: operations, webhooks and other models that have one directly.

use std::collections::{BTreeMap, BTreeSet};

use octoforge_generator::ir::{Type, TypeId};

use super::{Catalog, Use};

impl<'a> Catalog<'a> {
    pub(super) fn add_uses(&mut self) {
        let mut operations: BTreeMap<usize, BTreeSet<Use>> = BTreeMap::new();
        for (operation, one) in self.api.operations.iter().enumerate() {
            let mut add = |ty: &'a Type, sends: bool| {
                for model in self.reached(ty) {
                    operations
                        .entry(model)
                        .or_default()
                        .insert(Use { operation, sends });
                }
            };
            one.parameters.iter().for_each(|one| add(&one.ty, true));
            let sent = one.body.iter().flat_map(|body| &body.forms);
            sent.filter_map(|form| form.payload.ty())
                .for_each(|ty| add(ty, true));
            let received = one.responses.iter().flat_map(|one| &one.bodies);
            received
                .filter_map(|body| body.payload.ty())
                .for_each(|ty| add(ty, false));
        }
        let mut webhooks: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (index, webhook) in self.api.webhooks.iter().enumerate() {
            for ty in webhook.bodies.iter().filter_map(|body| body.payload.ty()) {
                for model in self.reached(ty) {
                    webhooks.entry(model).or_default().insert(index);
                }
            }
        }
        let mut models: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (index, model) in self.models.iter().enumerate() {
            for part in self.reached_below(&model.ty) {
                models.entry(part).or_default().insert(index);
            }
        }
        for (index, model) in self.models.iter_mut().enumerate() {
            model.operations = operations
                .remove(&index)
                .unwrap_or_default()
                .into_iter()
                .collect();
            model.webhooks = webhooks
                .remove(&index)
                .unwrap_or_default()
                .into_iter()
                .collect();
            model.models = models
                .remove(&index)
                .unwrap_or_default()
                .into_iter()
                .collect();
        }
    }

    /// Returns the models in a type, without those that are only within another model.
    fn reached(&self, ty: &Type) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        self.reach(ty, &mut found, &mut seen);
        found
    }

    /// Returns the models in the fields of a model.
    fn reached_below(&self, ty: &Type) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        match ty.named().and_then(|id| self.api.definition(id)) {
            Some(definition) if matches!(ty, Type::Named(_)) => {
                definition.each_type(&mut |ty| self.reach(ty, &mut found, &mut seen));
            }
            _ => self.reach(ty, &mut found, &mut seen),
        }
        found
    }

    fn reach(&self, ty: &Type, found: &mut BTreeSet<usize>, seen: &mut BTreeSet<TypeId>) {
        let mut open: Vec<TypeId> = ty.named().into_iter().collect();
        while let Some(id) = open.pop() {
            if let Some(model) = self.of_type.get(&id) {
                found.insert(*model);
            } else if seen.insert(id)
                && let Some(definition) = self.api.definition(id)
            {
                definition.each_type(&mut |ty| open.extend(ty.named()));
            }
        }
    }
}
