//! Webhooks: the type of each payload, under the webhook's own name.

use quote::quote;

use super::scope::{Scope, ident};
use super::{Context, SourceFile, words};
use crate::ir::{Docs, Type};
use crate::passes::name::case;

/// `webhooks.rs`.
pub(super) fn file(context: &Context<'_>) -> SourceFile {
    let module = ["webhooks".to_owned()];
    let scope = Scope::new(context.api, &module);
    let mut items = Vec::new();
    for webhook in &context.api.webhooks {
        let name = case::type_name(&webhook.key);
        let any = Type::Any("the webhook has no JSON payload");
        let ty = scope.ty(webhook.payload().unwrap_or(&any));
        let said = Docs {
            description: webhook
                .docs
                .title
                .clone()
                .or(webhook.docs.description.clone()),
            ..webhook.docs.clone()
        };
        let mut lines = words::lines(&scope, &said, "");
        words::paragraph(&mut lines, [format!("`{}`", webhook.id)]);
        let (docs, name) = (words::attributes(&lines), ident(&name));
        items.push(quote! {
            #docs
            pub type #name = #ty;
        });
    }
    let docs = vec!["What the service sends by itself: the payload of each webhook.".to_owned()];
    SourceFile::rust("src/webhooks.rs", "webhook.rs", docs, scope.uses(), items)
}
