//! Adds `#[inline]` to every function that is not generic.
//!
//! Takes: a parsed item. Gives: the item, marked so that rustc generates code for a function only in the crates that call
//! it, as it does for generic functions anyway. Programs use few of the thousands of types and operations; the others then
//! need no code generation. `docs/benchmarks.md` has measurements.

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

/// `true` if a function has a type parameter, or an argument of type `impl Trait`, which is one too.
fn is_generic(signature: &Signature) -> bool {
    let declared = signature.generics.type_params().next().is_some();
    declared
        || signature.inputs.iter().any(|argument| {
            matches!(argument, syn::FnArg::Typed(argument) if matches!(*argument.ty, syn::Type::ImplTrait(_)))
        })
}
