//! Renders webhooks: an alias for the payload type of each webhook, and the enum of all webhooks.

mod codec;

use proc_macro2::TokenStream;
use quote::quote;

use self::codec::codec;
use super::docs::item;
use super::scope::{Scope, ident};
use super::{Context, Plan, SourceFile};
use crate::ir::{Docs, Type, Webhook};
use crate::settings::WebhookHeaders;
use crate::text::{self, code};

/// Returns `webhooks.rs` and its codec.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = Vec::new();
    if !context.api.webhooks.is_empty() {
        plans.push(Plan::new(|| file(context)));
    }
    if has_events(context) {
        plans.push(Plan::new(|| codec(context)));
    }
    plans
}

/// `true` if the settings name the key that distinguishes webhooks of an event, so that there is an enum of all.
pub(super) fn has_events(context: &Context<'_>) -> bool {
    context.api.action.is_some() && !context.api.webhooks.is_empty()
}

/// Returns the headers of a webhook delivery, if the settings name them.
fn headers<'a>(context: &'a Context<'_>) -> Option<&'a WebhookHeaders> {
    context.settings.extensions.webhook_headers.as_ref()
}

fn file(context: &Context<'_>) -> SourceFile {
    let module = ["webhooks".to_owned()];
    let scope = Scope::new(context.api, &module);
    let mut items = Vec::new();
    if has_events(context) {
        items.extend(
            headers(context).map(|_| {
                quote!(
                    pub use octoforge_runtime::webhook::{
                        Delivery, ReceiveError, Secret, SignatureError,
                    };
                )
            }),
        );
        items.extend(event(context, &scope));
        items.extend(headers(context).map(receive));
    }
    items.extend(context.api.webhooks.iter().map(|webhook| {
        let (name, ty) = (ident(&webhook.name), payload(&scope, webhook));
        let docs = docs(&scope, webhook);
        quote! {
            #docs
            pub type #name = #ty;
        }
    }));
    let docs = vec!["Webhooks: the payload of each, and the enum of all.".to_owned()];
    SourceFile::rust(
        "src/webhooks.rs",
        "webhook/mod.rs",
        docs,
        scope.uses(),
        items,
    )
}

fn payload(scope: &Scope<'_>, webhook: &Webhook) -> TokenStream {
    let any = Type::Any("the webhook has no JSON payload");
    scope.ty(webhook.payload().unwrap_or(&any))
}

fn docs(scope: &Scope<'_>, webhook: &Webhook) -> TokenStream {
    let webhook_docs = Docs {
        description: webhook
            .docs
            .title
            .clone()
            .or(webhook.docs.description.clone()),
        ..webhook.docs.clone()
    };
    let mut lines = item::lines(scope, &webhook_docs, "");
    item::paragraph(&mut lines, [code(&webhook.id)]);
    text::docs(&lines)
}

/// Renders the enum of all webhooks.
fn event(context: &Context<'_>, scope: &Scope<'_>) -> Vec<TokenStream> {
    scope.import(["Value", "Webhook"]);
    let variants = context.api.webhooks.iter().map(|webhook| {
        let (name, id) = (ident(&webhook.name), text::doc(&code(&webhook.id)));
        quote!(#id #name(Box<#name>))
    });
    let service = super::docs::markdown::doc_line(&context.settings.service.name);
    let docs = text::doc(&format!("A webhook of {service}, by event and action."));
    let action = context.api.action.as_deref().unwrap_or_default();
    let by = text::doc(&format!(
        "The name of the event comes in a header; the action is {} of the payload. A webhook that the description does not",
        code(action)
    ));
    vec![
        // Callers of `parse` need the name of its error type.
        quote!(
            pub use octoforge_runtime::EventError;
        ),
        quote! {
            #docs
            ///
            #by
            /// list is kept as it was received.
            ///
            /// ```text
            /// match Event::parse(name, body)? {
            ///     Event::Unrecognized { event, .. } => println!("{event}: not known"),
            ///     event => println!("{}: {:?}", event.name(), event.action()),
            /// }
            /// ```
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum Event {
                #(#variants,)*
                /// An event or an action that the description does not list.
                Unrecognized {
                    /// The name of the event.
                    event: String,
                    /// Its payload.
                    payload: Value,
                },
            }
        },
        quote! {
            impl Event {
                /// Decodes the payload of an event, without checking a signature. A place that is not as described is vacant.
                ///
                /// # Errors
                ///
                /// The body is not JSON, or has none of the fields of the event and its action.
                pub fn parse(event: &str, body: &[u8]) -> Result<Self, EventError> {
                    Ok(octoforge_runtime::webhook::decode(event, body)?.value)
                }

                /// Decodes the payload of an event like [`Event::parse`], and tells the places that are not as described.
                ///
                /// # Errors
                ///
                /// Those of [`Event::parse`].
                pub fn decode(event: &str, body: &[u8]) -> Result<octoforge_runtime::json::Decoded<Self>, EventError> {
                    octoforge_runtime::webhook::decode(event, body)
                }

                /// Decodes the payload of an event strictly, without checking a signature.
                ///
                /// # Errors
                ///
                /// The body is not JSON, or does not match the schema of the event and its action.
                pub fn parse_strict(event: &str, body: &[u8]) -> Result<Self, EventError> {
                    octoforge_runtime::webhook::decode_strictly(event, body)
                }

                /// Returns the name of the event.
                pub fn name(&self) -> &str {
                    match (octoforge_runtime::webhook::names(self), self) {
                        (None, Self::Unrecognized { event, .. }) => event,
                        (names, _) => names.map_or("", |(event, _)| event),
                    }
                }

                /// Returns the action, if the webhook has one.
                pub fn action(&self) -> Option<&str> {
                    match (octoforge_runtime::webhook::names(self), self) {
                        (None, Self::Unrecognized { payload, .. }) => payload.get(Self::ACTION)?.as_str(),
                        (Some((_, [action])), _) => Some(action),
                        _ => None,
                    }
                }

                /// Encodes the payload as compact JSON.
                pub fn to_vec(&self) -> Vec<u8> {
                    match (self.known(), self) {
                        (None, Self::Unrecognized { payload, .. }) => octoforge_runtime::json::to_vec(payload),
                        (known, _) => known.map_or_else(Vec::new, |(_, payload)| octoforge_runtime::json::to_vec(payload)),
                    }
                }
            }
        },
    ]
}

/// Renders `Event::receive`.
fn receive(headers: &WebhookHeaders) -> TokenStream {
    let WebhookHeaders {
        event,
        delivery,
        signature,
    } = headers;
    let docs = text::doc(&format!(
        "Decodes a delivery after checking that {} was made with the secret.",
        code(signature)
    ));
    let named = text::doc(&format!(
        "taken from {}, that of the delivery from {}; headers are not signed.",
        code(event),
        code(delivery)
    ));
    quote! {
        impl Event {
            #docs
            ///
            /// Pass the body exactly as it was received: nothing of it is decoded before the check. The name of the event is
            #named
            ///
            /// # Errors
            ///
            /// The signature is missing or was made with another secret, the name of the event is missing, or the body is not
            /// JSON or has none of the fields of the event. A place that is not as described is no error, and told by
            /// `deviations` of the delivery.
            pub fn receive(
                secret: &Secret,
                headers: &octoforge_runtime::http::HeaderMap,
                body: &[u8],
            ) -> Result<Delivery<Self>, ReceiveError> {
                octoforge_runtime::webhook::receive(secret, headers, body)
            }
        }
    }
}
