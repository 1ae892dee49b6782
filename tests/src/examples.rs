//! The bodies that a description shows, each with the place where it is shown.
//!
//! Takes: an IR. Gives: [`Example`]s, one for each time a body is shown, however often it is the same.

use octoforge_generator::ir::{Api, Media};

use crate::Kind;

/// A body that the description shows.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// What the body is of.
    pub kind: Kind,
    /// The id of the operation, or the key of the webhook.
    pub operation: &'a str,
    /// The status, of a response.
    pub status: Option<&'a str>,
    /// The media type.
    pub media: &'a str,
    /// What is shown.
    pub shown: &'a octoforge_generator::ir::Example,
    /// The type, by the IR.
    pub payload: &'a octoforge_generator::ir::Payload,
}

/// Every body that is shown.
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

/// What a body is of.
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
