//! What is special about one description, and what crate to make of it: data, so that the generator knows no API.
//!
//! Takes: the text of `octoforge.yaml`. Gives: [`Settings`], with every default filled in.
//!
//! ```
//! let settings = octoforge_generator::settings::Settings::parse("crate: { name: forge }").unwrap();
//! assert_eq!(settings.krate.name, "forge");
//! ```

mod pages;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use self::pages::{Listed, Pages};
use crate::spec::parse_document;
use crate::{Diagnostic, File};

/// The settings of a run.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The crate to make.
    #[serde(rename = "crate")]
    pub krate: Crate,
    /// The service it calls.
    pub service: Service,
    /// Extensions of OpenAPI that this description uses.
    pub extensions: Extensions,
    /// Which operations answer in pages, and what is listed in one.
    pub pages: Pages,
    /// Media types that give the same type as the preferred one, with more of it filled in: an operation can be asked for
    /// each of them. Some operation must declare it.
    pub fuller_media: Vec<String>,
    /// Operations whose values may reach another one, by id, with the id of the other: the service takes both for one.
    /// Each must name operations that overlap.
    pub same: BTreeMap<String, String>,
    /// What is left out: JSON pointer of an operation, schema or webhook, to the reason.
    pub holes: BTreeMap<String, String>,
}

/// The crate to make.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Crate {
    /// Package name.
    pub name: String,
    /// Package description.
    pub description: String,
    /// Package repository.
    pub repository: Option<String>,
    /// Package version.
    pub version: String,
    /// What the package says of itself, as Markdown: its README and its front page.
    pub readme: Option<String>,
    /// What it says of its module for tests, as Markdown.
    pub testing: Option<String>,
}

impl Default for Crate {
    fn default() -> Self {
        Self {
            name: "api-client".to_owned(),
            description: "A typed client, generated from an OpenAPI description.".to_owned(),
            repository: None,
            version: "0.1.0".to_owned(),
            readme: None,
            testing: None,
        }
    }
}

/// The service the crate calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    /// Its name, which becomes a Rust type.
    pub name: String,
    /// What the client calls itself.
    pub user_agent: String,
    /// Headers sent with every request.
    pub headers: BTreeMap<String, String>,
}

impl Default for Service {
    fn default() -> Self {
        Self {
            name: "Api".to_owned(),
            user_agent: "octoforge".to_owned(),
            headers: BTreeMap::new(),
        }
    }
}

/// Extensions of OpenAPI that a description uses.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Extensions {
    /// JSON pointer, from an operation, to the part of its tag that it belongs to.
    pub subcategory: Option<String>,
    /// The key beside `paths` that holds webhooks.
    pub webhooks: Option<String>,
    /// The key of payloads whose text tells the webhooks of one event apart. With it, what the id of a webhook says
    /// before its first `/` is the name of its event, `-` as `_`, and all webhooks together are an enum.
    pub webhook_action: Option<String>,
    /// The headers that come with a webhook. With them, webhooks are received and not only read.
    pub webhook_headers: Option<WebhookHeaders>,
    /// The key of a path parameter that says whether its value may hold several segments.
    pub multi_segment: Option<String>,
    /// The key of such a parameter, at the end of a path, that says whether its value may be empty: that the path without
    /// it is one of the same operation.
    pub may_be_empty: Option<String>,
}

/// The headers that come with a webhook.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookHeaders {
    /// That with the name of the event.
    pub event: String,
    /// That with the id of the delivery.
    pub delivery: String,
    /// That with the signature of the body: `sha256=` and the digits of its HMAC.
    pub signature: String,
}

/// Tells whether Cargo takes a name for a package, and Rust for the crate of it.
fn is_package(name: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    let krate = name.replace('-', "_");
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(is_letter)
        && syn::parse_str::<syn::Ident>(&krate).is_ok()
}

impl Settings {
    /// What the package says of itself.
    pub fn readme(&self) -> &str {
        self.krate
            .readme
            .as_deref()
            .unwrap_or(&self.krate.description)
    }

    /// The sections of what the package says of itself, each as a link leads to it: `## Other clients` is
    /// `other-clients`.
    pub fn sections(&self) -> Vec<String> {
        let headings = self
            .readme()
            .lines()
            .filter_map(|line| line.strip_prefix("## "));
        headings
            .map(|title| title.trim().to_lowercase().replace(' ', "-"))
            .collect()
    }

    /// Reads settings.
    ///
    /// # Errors
    ///
    /// A finding about [`File::Settings`] if the text is not YAML or says what settings do not know.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let value = parse_document(text, File::Settings)?;
        let settings: Self = serde_json::from_value(value).map_err(|error| {
            Diagnostic::new("settings::structure", error.to_string())
                .in_file(File::Settings)
                .help(
                    "the settings of this repository (spec/octoforge.yaml) show every key there is",
                )
        })?;
        match is_package(&settings.krate.name) {
            true => Ok(settings),
            false => Err(Diagnostic::new(
                "settings::crate-name",
                "this is no name of a package that Rust code could call",
            )
            .in_file(File::Settings)
            .at("/crate/name")
            .help(
                "begin with a letter, go on with letters, digits, `-` and `_`, and take no keyword",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_has_a_name_that_code_can_call() {
        let named = |name: &str| {
            let text = serde_json::json!({ "crate": { "name": name } }).to_string();
            Settings::parse(&text).map_err(|found| found.code)
        };
        for name in ["zoo", "zoo-client", "z_2"] {
            assert!(named(name).is_ok(), "{name}");
        }
        let long = "a".repeat(65);
        for name in [
            "",
            "1zoo",
            "-zoo",
            "a b",
            "type",
            "crate",
            "zoo\"\nx = 1",
            "größe",
            "../zoo",
            &long,
        ] {
            assert_eq!(named(name).unwrap_err(), "settings::crate-name", "{name:?}");
        }
    }
}
