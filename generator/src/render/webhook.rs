//! Webhooks: the type of each payload under the webhook's own name, and the enum of them all.

mod wire;

use proc_macro2::TokenStream;
use quote::quote;

use self::wire::wire;
use super::scope::{Scope, ident};
use super::{Context, Plan, SourceFile, words};
use crate::ir::{Docs, Type, Webhook};
use crate::settings::WebhookHeaders;
use crate::text::{self, code};

/// `webhooks.rs`, and what is behind it.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = Vec::new();
    if !context.api.webhooks.is_empty() {
        plans.push(Plan::new(|| file(context)));
    }
    if has_events(context) {
        plans.push(Plan::new(|| wire(context)));
    }
    plans
}

/// Whether the settings say how webhooks are told apart, so that there is an enum of them.
pub(super) fn has_events(context: &Context<'_>) -> bool {
    context.api.action.is_some() && !context.api.webhooks.is_empty()
}

/// The headers that come with a webhook, if the settings name them.
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
    let docs = vec!["What the service sends by itself: the payload of each webhook.".to_owned()];
    SourceFile::rust("src/webhooks.rs", "webhook.rs", docs, scope.uses(), items)
}

fn payload(scope: &Scope<'_>, webhook: &Webhook) -> TokenStream {
    let any = Type::Any("the webhook has no JSON payload");
    scope.ty(webhook.payload().unwrap_or(&any))
}

fn docs(scope: &Scope<'_>, webhook: &Webhook) -> TokenStream {
    let said = Docs {
        description: webhook
            .docs
            .title
            .clone()
            .or(webhook.docs.description.clone()),
        ..webhook.docs.clone()
    };
    let mut lines = words::lines(scope, &said, "");
    words::paragraph(&mut lines, [code(&webhook.id)]);
    text::docs(&lines)
}

/// The enum of all webhooks.
fn event(context: &Context<'_>, scope: &Scope<'_>) -> Vec<TokenStream> {
    scope.import(["Value", "Webhook"]);
    let variants = context.api.webhooks.iter().map(|webhook| {
        let (name, id) = (ident(&webhook.name), text::doc(&code(&webhook.id)));
        quote!(#id #name(Box<#name>))
    });
    let service = super::docs::doc_line(&context.settings.service.name);
    let docs = text::doc(&format!(
        "What {service} sends by itself, by event and action."
    ));
    let action = context.api.action.as_deref().unwrap_or_default();
    let by = text::doc(&format!(
        "The event's name is sent beside the payload; the action is the payload's {}. What the description does not",
        code(action)
    ));
    vec![
        // Whoever calls `parse` has to be able to name what it refuses with.
        quote!(
            pub use octoforge_runtime::EventError;
        ),
        quote! {
            #docs
            ///
            #by
            /// know is kept as it came.
            ///
            /// ```text
            /// match Event::parse(name, body)? {
            ///     Event::Unrecognized { event, .. } => println!("{event}: nothing that we know"),
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
                    /// What came with it.
                    payload: Value,
                },
            }
        },
        quote! {
            impl Event {
                /// Reads the body that came with an event of this name.
                ///
                /// # Errors
                ///
                /// When the body is no JSON, or not what the description declares for the event and its action.
                pub fn parse(event: &str, body: &[u8]) -> Result<Self, EventError> {
                    octoforge_runtime::webhook::read(event, body)
                }

                /// The name of the event.
                pub fn name(&self) -> &str {
                    match (octoforge_runtime::webhook::names(self), self) {
                        (None, Self::Unrecognized { event, .. }) => event,
                        (names, _) => names.map_or("", |(event, _)| event),
                    }
                }

                /// The action, if the description gives the webhook one.
                pub fn action(&self) -> Option<&str> {
                    match (octoforge_runtime::webhook::names(self), self) {
                        (None, Self::Unrecognized { payload, .. }) => payload.get(Self::ACTION)?.as_str(),
                        (Some((_, [action])), _) => Some(action),
                        _ => None,
                    }
                }

                /// The payload as the bytes of compact JSON text.
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

/// What takes a webhook from its headers and body.
fn receive(headers: &WebhookHeaders) -> TokenStream {
    let WebhookHeaders {
        event,
        delivery,
        signature,
    } = headers;
    let docs = text::doc(&format!(
        "Reads what came with these headers, if its {} was made with the secret.",
        code(signature)
    ));
    let named = text::doc(&format!(
        "by {} and the delivery by {}, which are not signed.",
        code(event),
        code(delivery)
    ));
    quote! {
        impl Event {
            #docs
            ///
            /// Nothing is read before that is known. The body has to be what came over the wire. The event is named
            #named
            ///
            /// # Errors
            ///
            /// When it is not signed with this secret, when no event is named, and when the body is not what the
            /// description declares.
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
