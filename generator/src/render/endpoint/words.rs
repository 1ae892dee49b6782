//! What the documentation of an operation's function says.

use super::super::scope::Scope;
use super::super::words::{line, lines, paragraph, payload as holding};
use crate::ir::{Docs, Operation, Response};

/// The summary, the text, what the arguments are, the address, and what may come back.
pub(super) fn function(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let summary = operation
        .summary
        .as_deref()
        .map_or_else(|| format!("`{}`", operation.id), |text| line(scope, text));
    let mut said = vec![format!("{}.", summary.trim_end_matches('.'))];
    let described = Docs {
        title: None,
        ..operation.docs.clone()
    };
    paragraph(&mut said, lines(scope, &described, ""));
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    let arguments = required.filter_map(|parameter| {
        let text = parameter.docs.description.as_deref()?;
        Some(format!(
            "- `{}`: {}",
            parameter.name.trim_start_matches("r#"),
            line(scope, text)
        ))
    });
    paragraph(&mut said, arguments);
    let address = format!("`{} {}`", operation.method, operation.path);
    paragraph(&mut said, [address]);
    let answers: Vec<String> = operation
        .responses
        .iter()
        .map(|response| answer(scope, response))
        .collect();
    paragraph(&mut said, answers);
    said
}

/// `- 404: [`BasicError`]`.
fn answer(scope: &Scope<'_>, response: &Response) -> String {
    let holds: Vec<String> = response
        .bodies
        .iter()
        .map(|body| {
            let holds = holding(scope, &body.payload);
            if body.media == "application/json" {
                holds
            } else {
                format!("{holds} (`{}`)", body.media)
            }
        })
        .collect();
    let holds = if holds.is_empty() {
        "no content".to_owned()
    } else {
        holds.join(", or ")
    };
    format!("- {}: {holds}", response.status)
}
