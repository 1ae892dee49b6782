//! Renders the codec of the enum of all webhooks, and the headers of a delivery.

use proc_macro2::Literal;
use quote::quote;

use super::{Context, SourceFile, headers};
use crate::render::scope::{Scope, ident};
use crate::settings::WebhookHeaders;

/// Renders `wire/webhooks.rs`.
pub(super) fn codec(context: &Context<'_>) -> SourceFile {
    let module = ["webhooks".to_owned()];
    let scope = Scope::codec(context.api, &module);
    scope.import(["Json", "Node", "Value", "Webhook"]);
    let (mut events, mut reads, mut payloads) = (Vec::new(), Vec::new(), Vec::new());
    for webhook in &context.api.webhooks {
        let name = ident(&webhook.name);
        let (event, actions) = match &webhook.event {
            Some(event) => (event.name.as_str(), event.actions.as_slice()),
            None => (webhook.key.as_str(), &[][..]),
        };
        let index = Literal::usize_unsuffixed(events.len());
        events.push(quote!((#event, &[#(#actions),*])));
        reads.push(quote!(#index => Self::#name(octoforge_runtime::webhook::boxed(node))));
        payloads.push(quote!(Self::#name(payload) => (#index, payload.as_ref())));
    }
    let action = &context.api.action;
    let mut items = vec![quote! {
        impl Webhook for Event {
            const ACTION: &'static str = #action;

            const EVENTS: &'static [(&'static str, &'static [&'static str])] = &[#(#events),*];

            fn read(index: usize, node: Node<'_>) -> Self {
                match index {
                    #(#reads,)*
                    _ => Self::unrecognized(String::new(), node.read()),
                }
            }

            fn known(&self) -> Option<(usize, &dyn Json)> {
                Some(match self {
                    #(#payloads,)*
                    Self::Unrecognized { .. } => return None,
                })
            }

            fn unrecognized(event: String, payload: Value) -> Self {
                Self::Unrecognized { event, payload }
            }
        }
    }];
    let signed = headers(context).map(|headers| {
        let WebhookHeaders {
            event,
            delivery,
            signature,
        } = headers;
        quote! {
            impl octoforge_runtime::webhook::Signed for Event {
                const EVENT: &'static str = #event;
                const DELIVERY: &'static str = #delivery;
                const SIGNATURE: &'static str = #signature;
            }
        }
    });
    items.extend(signed);
    let mut uses = scope.uses();
    uses.push(quote!(
        use crate::webhooks::Event;
    ));
    SourceFile::rust(
        "src/wire/webhooks.rs",
        "webhook/codec.rs",
        Vec::new(),
        uses,
        items,
    )
}
