//! Addresses of pages, made of Rust names.

use std::collections::BTreeSet;

use octoforge_generator::ir::{Api, Operation, Webhook, plain_name};

/// Returns the address of an operation: its module and function.
pub(super) fn operation_page(operation: &Operation) -> String {
    let tag = operation
        .module
        .get(1)
        .map_or("operations", |tag| plain_name(tag));
    format!("operations/{}/{}", slug(tag), slug(&operation.name))
}

pub(super) fn webhook_pages(api: &Api) -> Vec<String> {
    let mut pages = Addresses::default();
    api.webhooks
        .iter()
        .map(|one: &Webhook| pages.add("webhooks", plain_name(&one.name)))
        .collect()
}

/// Addresses that are taken: file systems may ignore the case of letters, Rust does not.
#[derive(Default)]
pub(super) struct Addresses(BTreeSet<String>);

impl Addresses {
    /// Returns the address of a name in a folder, with a number if it is taken.
    pub(super) fn add(&mut self, folder: &str, name: &str) -> String {
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

/// Length of a part of an address, in bytes: file systems allow 255, with an ending and for a staged file.
const LONGEST: usize = 120;

/// Cuts a part of an address, and tells it apart from others that begin like it.
fn cut(slug: &mut String) {
    if slug.len() <= LONGEST {
        return;
    }
    // FNV-1a.
    let hash = slug.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut end = LONGEST;
    while !slug.is_char_boundary(end) {
        end -= 1;
    }
    slug.truncate(end);
    slug.push_str(&format!("-{hash:016x}"));
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
    cut(&mut slug);
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_short_and_distinct() {
        assert_eq!(slug("AuthenticationToken"), "authentication-token");
        assert_eq!(slug("r#type"), "type");
        assert_eq!(slug("con"), "con-");
        let long = |end: &str| slug(&format!("{}{end}", "größe_".repeat(60)));
        assert!(long("a").len() < 140 && long("a") != long("b"));
        let mut pages = Addresses::default();
        assert_eq!(pages.add("models", "Foo"), "models/foo");
        assert_eq!(pages.add("models", "FOO"), "models/foo-2");
    }
}
