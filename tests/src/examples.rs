//! Collects the example bodies of a description, each with its place.
//!
//! Takes: an IR. Gives: [`Example`]s, one for each occurrence of a body, even if bodies are equal.

use octoforge_generator::ir::{Api, Media};

use crate::Kind;

/// An example body of the description.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// The kind of body.
    pub kind: Kind,
    /// The id of the operation, or the key of the webhook.
    pub operation: &'a str,
    /// The status of a response; `None` for other bodies.
    pub status: Option<&'a str>,
    /// The media type.
    pub media: &'a str,
    /// The example.
    pub shown: &'a octoforge_generator::ir::Example,
    /// The type in the IR.
    pub payload: &'a octoforge_generator::ir::Payload,
}

/// Returns every example body.
#[must_use]
pub fn examples(api: &Api) -> Vec<Example<'_>> {
    let mut all = Vec::new();
    for operation in &api.operations {
        for response in &operation.responses {
            for body in &response.bodies {
                let of = Of {
                    kind: Kind::Response,
                    operation: &operation.id,
                    status: Some(&response.status),
                };
                of.add(api, body, &mut all);
            }
        }
        for form in operation.body.iter().flat_map(|body| &body.forms) {
            let of = Of {
                kind: Kind::Request,
                operation: &operation.id,
                status: None,
            };
            of.add(api, form, &mut all);
        }
    }
    for webhook in &api.webhooks {
        for body in &webhook.bodies {
            let of = Of {
                kind: Kind::Webhook,
                operation: &webhook.key,
                status: None,
            };
            of.add(api, body, &mut all);
        }
    }
    all
}

/// The part of the description that a body belongs to.
struct Of<'a> {
    kind: Kind,
    operation: &'a str,
    status: Option<&'a str>,
}

impl<'a> Of<'a> {
    fn add(&self, api: &'a Api, body: &'a Media, all: &mut Vec<Example<'a>>) {
        let shown = body.examples.iter().filter_map(|id| api.example(*id));
        all.extend(shown.map(|shown| Example {
            kind: self.kind,
            operation: self.operation,
            status: self.status,
            media: &body.media,
            shown,
            payload: &body.payload,
        }));
    }
}
