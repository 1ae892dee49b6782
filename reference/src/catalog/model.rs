//! The pages of models: components, and types that several tags share.

use octoforge_generator::ir::{Api, Component, Definition, Root, Shape, Type, TypeId, plain_name};

use super::Catalog;
use super::address::Addresses;

/// Page of a component, or of a type that several tags share, with the types that only it has.
#[derive(Debug)]
pub(crate) struct Model<'a> {
    /// Address from the root of the site, without its ending.
    pub(crate) page: String,
    /// Rust name of its main type.
    pub(crate) title: String,
    /// Component, if it is one.
    pub(crate) component: Option<&'a Component>,
    /// Type that the page shows.
    pub(crate) ty: Type,
    /// Operations that use it directly, with whether they send it.
    pub(crate) operations: Vec<Use>,
    /// Webhooks that use it directly.
    pub(crate) webhooks: Vec<usize>,
    /// Models that contain it.
    pub(crate) models: Vec<usize>,
    /// `true` if the page is that of the webhook whose payload it is.
    pub(crate) is_payload: bool,
}

/// Use of a model by an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Use {
    /// Index of the operation.
    pub(crate) operation: usize,
    /// `true` if requests contain the model.
    pub(crate) sends: bool,
}

impl<'a> Model<'a> {
    fn new(page: String, title: String, component: Option<&'a Component>, ty: Type) -> Self {
        Self {
            page,
            title,
            component,
            ty,
            operations: Vec::new(),
            webhooks: Vec::new(),
            models: Vec::new(),
            is_payload: false,
        }
    }

    /// Returns the definition that the page shows, if it is one of its own.
    pub(crate) fn definition(&self, api: &'a Api) -> Option<&'a Definition> {
        match self.ty {
            Type::Named(id) => api.definition(id),
            _ => None,
        }
    }

    /// Returns the kind in a word.
    pub(crate) fn kind(&self, api: &'a Api) -> &'static str {
        match self.definition(api).map(|definition| &definition.shape) {
            Some(Shape::Object(_)) => "object",
            Some(Shape::StringEnum(_)) => "string enum",
            Some(Shape::Union(_)) => "union",
            None => "alias",
        }
    }
}

impl Catalog<'_> {
    pub(super) fn add_models(&mut self) {
        let api = self.api;
        let mut pages = Addresses::default();
        let mut later = Vec::new();
        for component in &api.components {
            let own = component
                .ty
                .named()
                .filter(|_| matches!(component.ty, Type::Named(_)));
            let is_itself = |id: &TypeId| {
                let place = api.definition(*id).and_then(|one| one.places.first());
                place.is_some_and(|place| place.pointer == component.pointer)
            };
            match own {
                Some(id) if !is_itself(&id) => {
                    later.push((component, id));
                    continue;
                }
                Some(id) => {
                    self.of_type.insert(id, self.models.len());
                }
                None => {}
            }
            self.of_component.insert(&component.wire, self.models.len());
            let title = plain_name(&component.name).to_owned();
            self.models.push(Model::new(
                pages.add("models", &title),
                title,
                Some(component),
                component.ty.clone(),
            ));
        }
        // A component with the shape of another one is shown there.
        for (component, id) in later {
            if let Some(model) = self.of_type.get(&id) {
                self.of_component.insert(&component.wire, *model);
            }
        }
        for (index, definition) in api.types.iter().enumerate() {
            let is_shared = matches!(&*definition.module, [models, _] if models == "models");
            let has_owner = definition
                .places
                .first()
                .is_some_and(|place| matches!(place.root, Root::Component(_)));
            if is_shared && !has_owner {
                let title = plain_name(&definition.name).to_owned();
                self.of_type.insert(TypeId(index), self.models.len());
                let page = pages.add("models", &title);
                self.models
                    .push(Model::new(page, title, None, Type::Named(TypeId(index))));
            }
        }
    }

    /// Makes the page of a webhook that of its payload, if nothing else has that type: two pages would say the same.
    pub(super) fn give_webhooks_their_payloads(&mut self) {
        for (webhook, page) in self.api.webhooks.iter().zip(&self.webhooks) {
            let id = webhook.payload().and_then(|ty| match ty {
                Type::Named(id) => Some(id),
                _ => None,
            });
            let model = id.and_then(|id| self.models.get_mut(*self.of_type.get(id)?));
            if let Some(model) = model
                && model.operations.is_empty()
                && model.models.is_empty()
                && model.webhooks.len() == 1
            {
                model.page.clone_from(page);
                model.is_payload = true;
            }
        }
    }
}
