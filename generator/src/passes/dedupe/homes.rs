//! Homes: the parts of the description within which inline shapes are shared.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Root, TypeId};

/// Part of the description within which shapes are shared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// A component schema, or another component.
    Component(Root),
    /// Operations of a tag.
    Tag(String),
    /// Webhooks, and components that no operation reaches.
    Webhooks,
}

/// Homes of operations and of what webhooks alone reach.
pub(super) struct Homes<'a> {
    tags: BTreeMap<&'a str, &'a str>,
    of_webhooks: BTreeSet<&'a str>,
}

impl<'a> Homes<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let tags = api.operations.iter();
        let mut sent = Vec::new();
        api.operations
            .iter()
            .for_each(|one| one.each_type(&mut |ty| sent.extend(ty.named())));
        let bodies = api.webhooks.iter().flat_map(|webhook| &webhook.bodies);
        let events = bodies.filter_map(|body| body.payload.ty()?.named());
        let used = components(api, sent);
        let mut of_webhooks = components(api, events.collect());
        of_webhooks.retain(|name| !used.contains(name));
        Self {
            tags: tags.map(|one| (&*one.id, &*one.tag)).collect(),
            of_webhooks,
        }
    }

    pub(super) fn of(&self, root: &Root) -> Home {
        match root {
            Root::Webhook(_) => Home::Webhooks,
            Root::Component(name) if self.of_webhooks.contains(name.as_str()) => Home::Webhooks,
            Root::Operation(id) => match self.tags.get(id.as_str()) {
                Some(tag) => Home::Tag((*tag).to_owned()),
                None => Home::Component(root.clone()),
            },
            Root::Component(_) | Root::Shared(_) => Home::Component(root.clone()),
        }
    }
}

/// Returns the components that contain these definitions, or what they refer to.
fn components(api: &Api, mut next: Vec<TypeId>) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let mut found = BTreeSet::new();
    while let Some(id) = next.pop() {
        let Some(definition) = api.definition(id).filter(|_| seen.insert(id)) else {
            continue;
        };
        definition.each_type(&mut |ty| next.extend(ty.named()));
        for place in &definition.places {
            if let Root::Component(name) = &place.root {
                found.insert(name.as_str());
            }
        }
    }
    found
}
