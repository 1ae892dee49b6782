//! The pages of the site: what has a page, and where each type is shown.
//!
//! Takes: the IR. Gives: the address of every operation, model and webhook, and which of them use a model.
//!
//! ```text
//! operations/actions/create-remove-token-for-repo.html     tag and function
//! models/authentication-token.html                         module of the crate
//! webhooks/branch-protection-rule-created.html             name of the webhook
//! ```
//!
//! Addresses are made of Rust names, which are unique, safe in file names, and kept by the lock of names.

use std::collections::{BTreeMap, BTreeSet};

use octoforge_generator::Analysis;
use octoforge_generator::ir::{
    Api, Component, Definition, Operation, Renamed, Shape, Speller, Type, TypeId, Webhook,
    plain_name,
};

use crate::Options;

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

/// The content of a site.
pub(crate) struct Catalog<'a> {
    pub(crate) analysis: &'a Analysis,
    pub(crate) api: &'a Api,
    pub(crate) options: &'a Options,
    pub(crate) models: Vec<Model<'a>>,
    /// Addresses of the operations, by index.
    pub(crate) operations: Vec<String>,
    /// Addresses of the webhooks, by index.
    pub(crate) webhooks: Vec<String>,
    /// Model of each type that has a page of its own, by type.
    of_type: BTreeMap<TypeId, usize>,
    of_component: BTreeMap<&'a str, usize>,
    renamed: Renamed,
}

impl<'a> Catalog<'a> {
    pub(crate) fn new(analysis: &'a Analysis, options: &'a Options) -> Self {
        let api = &analysis.api;
        let mut catalog = Self {
            analysis,
            api,
            options,
            models: Vec::new(),
            operations: api.operations.iter().map(operation_page).collect(),
            webhooks: webhook_pages(api),
            of_type: BTreeMap::new(),
            of_component: BTreeMap::new(),
            renamed: Renamed::new(),
        };
        catalog.add_models();
        catalog.add_uses();
        catalog.give_webhooks_their_payloads();
        catalog
    }

    /// Spells types as in the crate.
    pub(crate) fn speller(&self) -> Speller<'_> {
        Speller {
            api: self.api,
            renamed: &self.renamed,
        }
    }

    /// Returns the model whose page shows a type as its main one.
    pub(crate) fn model_of(&self, id: TypeId) -> Option<&Model<'a>> {
        self.models.get(*self.of_type.get(&id)?)
    }

    /// Returns the model of a component of the description.
    pub(crate) fn model_of_component(&self, name: &str) -> Option<&Model<'a>> {
        self.models.get(*self.of_component.get(name)?)
    }

    /// Returns the base of relative links in texts.
    pub(crate) fn base(&self) -> Option<&'a str> {
        self.api.docs_url.as_deref()
    }

    fn add_models(&mut self) {
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
            let has_owner = definition.places.first().is_some_and(|place| {
                matches!(place.root, octoforge_generator::ir::Root::Component(_))
            });
            if is_shared && !has_owner {
                let title = plain_name(&definition.name).to_owned();
                self.of_type.insert(TypeId(index), self.models.len());
                let page = pages.add("models", &title);
                self.models
                    .push(Model::new(page, title, None, Type::Named(TypeId(index))));
            }
        }
    }

    fn add_uses(&mut self) {
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

    /// Makes the page of a webhook that of its payload, if nothing else has that type: two pages would say the same.
    fn give_webhooks_their_payloads(&mut self) {
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

    /// Returns the models that have pages of their own.
    pub(crate) fn own_models(&self) -> Vec<&Model<'a>> {
        self.models
            .iter()
            .filter(|model| !model.is_payload)
            .collect()
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

/// Returns the address of an operation: its module and function.
fn operation_page(operation: &Operation) -> String {
    let tag = operation
        .module
        .get(1)
        .map_or("operations", |tag| plain_name(tag));
    format!("operations/{}/{}", slug(tag), slug(&operation.name))
}

fn webhook_pages(api: &Api) -> Vec<String> {
    let mut pages = Addresses::default();
    api.webhooks
        .iter()
        .map(|one: &Webhook| pages.add("webhooks", plain_name(&one.name)))
        .collect()
}

/// Addresses that are taken: file systems may ignore the case of letters, Rust does not.
#[derive(Default)]
struct Addresses(BTreeSet<String>);

impl Addresses {
    fn add(&mut self, folder: &str, name: &str) -> String {
        let page = format!("{folder}/{}", slug(name));
        let mut free = page.clone();
        let mut number = 2;
        while !self.0.insert(free.clone()) {
            free = format!("{page}-{number}");
            number += 1;
        }
        free
    }
}

/// Returns a Rust name as part of an address: `AuthenticationToken` and `authentication_token` are `authentication-token`.
pub(crate) fn slug(name: &str) -> String {
    let name = plain_name(name);
    let mut slug = String::with_capacity(name.len() + 8);
    let mut before = '_';
    for letter in name.chars() {
        let begins_word = letter.is_uppercase() && before != '_' && !before.is_uppercase();
        if begins_word {
            slug.push('-');
        }
        match letter {
            '_' => slug.push('-'),
            letter => slug.extend(letter.to_lowercase()),
        }
        before = letter;
    }
    // Windows has devices of these names, whatever their ending.
    let is_device = matches!(slug.as_str(), "con" | "prn" | "aux" | "nul")
        || (slug.len() == 4 && (slug.starts_with("com") || slug.starts_with("lpt")));
    if is_device {
        slug.push('-');
    }
    slug
}
