//! Facts about one description, and about the crate to emit: data, so that the generator contains no knowledge of any API.
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
use crate::parse::parse_document;
use crate::{Diagnostic, File};

/// Settings of a run.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Crate to emit.
    #[serde(rename = "crate")]
    pub krate: Crate,
    /// Service that it calls.
    pub service: Service,
    /// Extensions of OpenAPI that the description uses.
    pub extensions: Extensions,
    /// Settings of pagination.
    pub pages: Pages,
    /// Media types that have the same type as the preferred one, with more fields filled in: they become media variants. Some
    /// operation must declare each.
    pub fuller_media: Vec<String>,
    /// Operations with values that may reach another operation, by id, with the id of the other: the service treats them as
    /// one. The two must overlap.
    pub same: BTreeMap<String, String>,
    /// JSON pointers of properties that are required as soon as the description says so, although no example shows it.
    pub required: Vec<String>,
    /// Holes: JSON pointer of an operation, schema or webhook to leave out, to the reason.
    pub holes: BTreeMap<String, String>,
}

/// Crate to emit.
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
    /// Text of its README and its front page, in Markdown.
    pub readme: Option<String>,
    /// Documentation of its module for tests, in Markdown.
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

/// Service that the crate calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    /// Name, which becomes a Rust type.
    pub name: String,
    /// `User-Agent` header of the client.
    pub user_agent: String,
    /// Headers of every request.
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
    /// JSON pointer, relative to an operation, to its group within the tag.
    pub subcategory: Option<String>,
    /// Key next to `paths` that contains webhooks.
    pub webhooks: Option<String>,
    /// Key of payloads whose value distinguishes the webhooks of an event. If it is set, the id of a webhook up to its
    /// first `/` is the name of its event, with `_` for `-`, and there is an enum of all webhooks.
    pub webhook_action: Option<String>,
    /// Headers of a webhook delivery. If they are set, the crate can verify deliveries and not only decode them.
    pub webhook_headers: Option<WebhookHeaders>,
    /// Key of a path parameter that is `true` if its value may have several segments.
    pub multi_segment: Option<String>,
    /// Key of such a parameter at the end of a path that is `true` if its value may be empty, so that the path without the
    /// parameter belongs to the same operation.
    pub may_be_empty: Option<String>,
}

/// Headers of a webhook delivery.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookHeaders {
    /// Header with the name of the event.
    pub event: String,
    /// Header with the id of the delivery.
    pub delivery: String,
    /// Header with the signature of the body: `sha256=` and the hexadecimal HMAC.
    pub signature: String,
}

/// `true` if Cargo accepts a name for a package, and Rust for its crate.
fn is_package(name: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    let krate = name.replace('-', "_");
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(is_letter)
        && syn::parse_str::<syn::Ident>(&krate).is_ok()
}

impl Settings {
    /// Returns the text of the README and the front page.
    pub fn readme(&self) -> &str {
        self.krate
            .readme
            .as_deref()
            .unwrap_or(&self.krate.description)
    }

    /// Returns the sections of the README as link fragments: `## Other clients` is `other-clients`.
    pub fn sections(&self) -> Vec<String> {
        let headings = self
            .readme()
            .lines()
            .filter_map(|line| line.strip_prefix("## "));
        headings
            .map(|title| title.trim().to_lowercase().replace(' ', "-"))
            .collect()
    }

    /// Parses settings.
    ///
    /// # Errors
    ///
    /// Returns a diagnostic about [`File::Settings`] if the text is not YAML or has unknown keys or invalid values.
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
