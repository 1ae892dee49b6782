//! `#[inline]` on every function that is not generic.
//!
//! Takes: a parsed item. Gives: the same, so marked that rustc makes machine code of a function in the crates that call
//! it and nowhere else, as it does with generic functions anyway. Of the thousands of types and operations a program
//! uses a handful; the others then cost no code generation. `docs/benchmarks.md` has what that is worth.

use syn::{Attribute, ImplItem, Item, Signature, parse_quote};

/// Marks the functions of a file.
pub(super) fn inline(file: &mut syn::File) {
    for item in &mut file.items {
        match item {
            Item::Fn(function) => mark(&mut function.attrs, &function.sig),
            Item::Impl(block) => {
                for item in &mut block.items {
                    if let ImplItem::Fn(function) = item {
                        mark(&mut function.attrs, &function.sig);
                    }
                }
            }
            _ => {}
        }
    }
}

fn mark(attributes: &mut Vec<Attribute>, signature: &Signature) {
    if !is_generic(signature) {
        attributes.push(parse_quote!(#[inline]));
    }
}

/// Whether a function has a type parameter, or an argument of `impl Trait`, which is one too.
fn is_generic(signature: &Signature) -> bool {
    let declared = signature.generics.type_params().next().is_some();
    declared
        || signature.inputs.iter().any(|argument| {
            matches!(argument, syn::FnArg::Typed(argument) if matches!(*argument.ty, syn::Type::ImplTrait(_)))
        })
}
