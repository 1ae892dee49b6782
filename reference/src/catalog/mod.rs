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

mod address;
mod model;
mod uses;

use std::collections::BTreeMap;

use octoforge_generator::Analysis;
use octoforge_generator::ir::{Api, Renamed, Speller, Tag, TypeId};

pub(crate) use self::address::slug;
use self::address::{operation_page, webhook_pages};
pub(crate) use self::model::{Model, Use};
use crate::Options;
use crate::credentials::Credentials;

/// The content of a site.
pub(crate) struct Catalog<'a> {
    pub(crate) analysis: &'a Analysis,
    pub(crate) api: &'a Api,
    pub(crate) options: &'a Options,
    pub(crate) models: Vec<Model<'a>>,
    /// Security schemes of the description.
    pub(crate) credentials: Credentials,
    /// Tags by module.
    pub(crate) tags: BTreeMap<&'a str, &'a Tag>,
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
            credentials: Credentials::of(&analysis.document),
            tags: api
                .tags
                .iter()
                .map(|tag| (tag.name.as_str(), tag))
                .collect(),
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

    /// Returns the models that have pages of their own.
    pub(crate) fn own_models(&self) -> Vec<&Model<'a>> {
        self.models
            .iter()
            .filter(|model| !model.is_payload)
            .collect()
    }
}
