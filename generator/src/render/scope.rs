//! Renders types as they are written in one file, and collects the imports of that file.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::ir::{Api, Definition, Field, Rest, Type, TypeId, namespace};

/// File in which types are written.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    module: &'a [String],
    /// `true` for the file of the module under `wire`, rather than the module itself.
    is_codec: bool,
    /// The emitted crate, if this is a file of another crate.
    krate: Option<Ident>,
    runtime: RefCell<BTreeSet<&'static str>>,
    /// Types of other files that the parent module exports.
    siblings: RefCell<BTreeSet<&'a str>>,
    locals: RefCell<BTreeSet<String>>,
    names_models: Cell<bool>,
}

impl<'a> Scope<'a> {
    /// Creates the scope of the module's own file.
    pub(super) fn new(api: &'a Api, module: &'a [String]) -> Self {
        Self {
            api,
            module,
            is_codec: false,
            krate: None,
            runtime: RefCell::default(),
            siblings: RefCell::default(),
            locals: RefCell::default(),
            names_models: Cell::default(),
        }
    }

    /// Creates the scope of the module's file under `wire`.
    pub(super) fn codec(api: &'a Api, module: &'a [String]) -> Self {
        Self {
            is_codec: true,
            ..Self::new(api, module)
        }
    }

    /// Creates the scope of a file of another crate, which refers to the emitted one by this name.
    pub(super) fn other_crate(api: &'a Api, krate: Ident) -> Self {
        Self {
            krate: Some(krate),
            ..Self::new(api, &[])
        }
    }

    /// Imports a type of the module into its file under `wire`.
    pub(super) fn local(&self, name: &str) {
        self.locals.borrow_mut().insert(name.to_owned());
    }

    /// Imports a name of the runtime and returns it.
    pub(super) fn runtime(&self, name: &'static str) -> Ident {
        self.runtime.borrow_mut().insert(name);
        Ident::new(name, Span::call_site())
    }

    /// Imports names of the runtime.
    pub(super) fn import<const N: usize>(&self, names: [&'static str; N]) {
        self.runtime.borrow_mut().extend(names);
    }

    /// Renders a type.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Any(_) => {
                let value = self.runtime("Value");
                quote!(#value)
            }
            Type::Boolean => quote!(bool),
            Type::Integer => quote!(i64),
            Type::Number => self.imported("Number"),
            Type::String | Type::Binary => quote!(String),
            Type::DateTime => self.imported("DateTime"),
            Type::Date => self.imported("Date"),
            Type::List(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let (map, inner) = (self.runtime("Map"), self.ty(inner));
                quote!(#map<#inner>)
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            Type::Boxed(inner) => {
                let (boxed, inner) = (self.runtime("Boxed"), self.ty(inner));
                quote!(#boxed<#inner>)
            }
            Type::Named(id) => self.named(*id),
        }
    }

    /// Imports a name of the runtime and renders it.
    pub(super) fn imported(&self, name: &'static str) -> TokenStream {
        let name = self.runtime(name);
        quote!(#name)
    }

    fn named(&self, id: TypeId) -> TokenStream {
        let Some(definition) = self.api.definition(id) else {
            return quote!(());
        };
        let name = ident(&definition.name);
        if let Some(krate) = &self.krate {
            let module = ident(definition.namespace());
            quote!(::#krate::#module::#name)
        } else if *definition.module == *self.module {
            if self.is_codec {
                self.local(&definition.name);
            }
            quote!(#name)
        } else if definition.module.first() == self.module.first()
            && definition.namespace() == namespace(self.module)
        {
            self.siblings.borrow_mut().insert(&definition.name);
            quote!(#name)
        } else {
            self.names_models.set(true);
            quote!(models::#name)
        }
    }

    /// Renders the type of a field: its type, and absence if it is optional.
    pub(super) fn field(&self, field: &Field) -> TokenStream {
        match (&field.ty, field.required) {
            (ty, true) => self.ty(ty),
            (Type::Nullable(inner), false) => {
                let (maybe, inner) = (self.runtime("Maybe"), self.ty(inner));
                quote!(#maybe<#inner>)
            }
            (ty, false) => {
                let ty = self.ty(ty);
                quote!(Option<#ty>)
            }
        }
    }

    /// Renders the type of undeclared members of an object.
    pub(super) fn rest(&self, rest: &Rest) -> TokenStream {
        let extra = self.runtime("Extra");
        match rest {
            Rest::Undeclared => quote!(#extra),
            Rest::Typed(ty) => {
                let ty = self.ty(ty);
                quote!(#extra<#ty>)
            }
        }
    }

    /// Renders the `use` declarations for everything that was rendered in the scope.
    pub(super) fn uses(&self) -> Vec<TokenStream> {
        let mut uses = Vec::new();
        let runtime: Vec<Ident> = self
            .runtime
            .borrow()
            .iter()
            .map(|name| ident(name))
            .collect();
        if !runtime.is_empty() {
            uses.push(quote!(use octoforge_runtime::{#(#runtime),*};));
        }
        let siblings: Vec<Ident> = self
            .siblings
            .borrow()
            .iter()
            .map(|name| ident(name))
            .collect();
        if !siblings.is_empty() {
            uses.push(quote!(use super::{#(#siblings),*};));
        }
        if self.names_models.get() {
            uses.push(quote!(
                use crate::models;
            ));
        }
        let locals: Vec<Ident> = self
            .locals
            .borrow()
            .iter()
            .map(|name| ident(name))
            .collect();
        if !locals.is_empty() {
            let path = match self.module {
                [api, tag, ..] if api == "api" => {
                    let tag = ident(tag);
                    quote!(api::#tag)
                }
                _ => quote!(models),
            };
            uses.push(quote!(use crate::#path::{#(#locals),*};));
        }
        uses
    }
}

/// Returns a documentation link to a definition, with a path that is valid anywhere in the crate.
pub(super) fn link(definition: &Definition) -> String {
    let module = definition.namespace();
    format!("[`{0}`](crate::{module}::{0})", definition.name)
}

/// Creates an identifier, a raw one if the name has the prefix `r#`.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
