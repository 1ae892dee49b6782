//! Facts about an operation that several pages show.

use octoforge_generator::ir::{Operation, plain_name};

use crate::catalog::Catalog;
use crate::server::joined;

/// Returns the server of an operation: its own, else that of the API; without a slash at its end. A path is one at the host of the
/// API.
pub(crate) fn server(catalog: &Catalog<'_>, operation: &Operation) -> String {
    joined(&catalog.api.base_url, operation.server.as_deref())
}

/// Returns the path of the function of an operation: `actions::create_remove_token_for_repo`.
pub(crate) fn function(operation: &Operation) -> String {
    format!(
        "{}::{}",
        plain_name(operation.module.namespace()),
        plain_name(&operation.name)
    )
}

/// Returns the address of the function in the documentation of the crate.
pub(crate) fn rustdoc(catalog: &Catalog<'_>, operation: &Operation) -> Option<String> {
    let base = catalog.options.rustdoc.as_deref()?.trim_end_matches('/');
    let module = plain_name(operation.module.namespace());
    Some(format!(
        "{base}/{module}/fn.{}.html",
        plain_name(&operation.name)
    ))
}

/// Returns the address of the function in the emitted source.
pub(crate) fn source<'c>(catalog: &'c Catalog<'_>, operation: &Operation) -> Option<&'c str> {
    catalog
        .options
        .source
        .get(&function(operation))
        .map(String::as_str)
}

/// Returns the scopes that a text names: code in a sentence with the word "scope".
pub(crate) fn scopes(text: &str) -> Vec<&str> {
    let mut scopes: Vec<&str> = Vec::new();
    for sentence in text.split(['\n']).flat_map(|line| line.split(". ")) {
        if !sentence.contains("scope") {
            continue;
        }
        let parts = sentence.split('`').skip(1).step_by(2);
        let is_scope = |part: &&str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b":_-.".contains(&byte))
        };
        for part in parts.filter(is_scope) {
            if !scopes.contains(&part) {
                scopes.push(part);
            }
        }
    }
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_found_in_sentences_that_name_them() {
        let cases: [(&str, &[&str]); 4] = [
            (
                "OAuth tokens need the `repo` scope to use this endpoint.",
                &["repo"],
            ),
            (
                "Need the `admin:org` or `repo` scope. If `private` is set, more.",
                &["admin:org", "repo"],
            ),
            ("Replace `TOKEN` in the following.", &[]),
            ("The `a b` scope", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(scopes(text), expected, "{text}");
        }
    }
}
