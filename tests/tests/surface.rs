//! The interface of the emitted crate is the surface that the IR has: every function, setter, method, constructor and
//! conversion, with its arguments, and no other. Renderers spell the surface and comparisons compare it, so neither can
//! know of one that the other does not.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use octoforge_generator::ir::{
    Accepts, Api, Argument, ConvertedFrom, Object, Operation, Presence, Shape, Type, Union,
};
use octoforge_generator::ir_of;
use octoforge_tests::{github, root};

#[test]
fn the_emitted_interface_is_the_surface_of_the_ir() {
    let api = ir_of(&github().input()).unwrap();
    let expected = surface(&api);
    let mut emitted = BTreeSet::new();
    for part in ["api", "models"] {
        list(&root().join("generated/src").join(part), part, &mut emitted);
    }
    let missing: Vec<_> = expected.difference(&emitted).take(20).collect();
    let unknown: Vec<_> = emitted.difference(&expected).take(20).collect();
    assert!(
        missing.is_empty(),
        "in the surface, not emitted: {missing:#?}"
    );
    assert!(
        unknown.is_empty(),
        "emitted, not in the surface: {unknown:#?}"
    );
    assert!(expected.len() > 5_000, "{}", expected.len());
}

/// Lists the surface of an IR, a line for each function or implementation.
fn surface(api: &Api) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for operation in &api.operations {
        add_operation(api, operation, &mut lines);
    }
    for definition in &api.types {
        let (module, name) = (definition.namespace(), &*definition.name);
        match &definition.shape {
            Shape::Object(object) => {
                add_object(api, &format!("{module} {name}"), object, &mut lines)
            }
            Shape::Union(union) => add_union(api, (module, name), union, &mut lines),
            Shape::StringEnum(_) => {}
        }
        if let Shape::Object(object) = &definition.shape
            && object.constructor.as_ref().is_some_and(Vec::is_empty)
        {
            lines.insert(format!("{module} impl Default for {name}"));
        }
    }
    lines
}

fn add_operation(api: &Api, operation: &Operation, lines: &mut BTreeSet<String>) {
    let surface = &operation.surface;
    let (module, name) = (operation.module.namespace(), operation.name.as_str());
    let arguments = arguments(api, &surface.arguments);
    lines.insert(format!(
        "{module} fn {name}({arguments})->{}",
        &*operation.request
    ));
    for setter in &surface.setters {
        let argument = self::arguments(api, std::slice::from_ref(setter));
        let request = &*operation.request;
        lines.insert(format!(
            "{module} {request} fn {}(mutself,{argument})->Self",
            setter.name
        ));
    }
    for request in operation.requests() {
        let name = request.name;
        if let Some(method) = request.method {
            let preferred = &*operation.request;
            lines.insert(format!("{module} {preferred} fn {method}(self)->{name}"));
        }
        let mut call = |method: &str, reply: &str| {
            let reply = format!("C::{reply}");
            lines.insert(format!(
                "{module} {name} fn {method}(self,client:&C)->{reply}"
            ));
        };
        call("send", "Reply<'_,Self>");
        if request.pages.is_some() {
            call("pages", "Pages<'_,Self>");
            call("items", "Items<'_,Self>");
        }
        if request.downloads {
            call("download", "Download<'_>");
        }
    }
}

/// Adds the constructor and the setters of an object; `path` is its module and its name.
fn add_object(api: &Api, path: &str, object: &Object, lines: &mut BTreeSet<String>) {
    if let Some(given) = object
        .constructor
        .as_ref()
        .filter(|given| !given.is_empty())
    {
        lines.insert(format!("{path} fn new({})->Self", arguments(api, given)));
    }
    for setter in &object.setters {
        let argument = arguments(api, std::slice::from_ref(setter));
        lines.insert(format!(
            "{path} fn {}(mutself,{argument})->Self",
            setter.name
        ));
    }
}

/// Adds the accessors and the conversions of a union.
fn add_union(api: &Api, (module, name): (&str, &str), union: &Union, lines: &mut BTreeSet<String>) {
    for one in &union.accessors {
        let ty = match &one.ty {
            Type::Boolean | Type::Integer => spelled(api, &one.ty),
            Type::String => "&str".to_owned(),
            other => format!("&{}", spelled(api, other)),
        };
        lines.insert(format!(
            "{module} {name} fn {}(&self)->Option<{ty}>",
            one.name
        ));
    }
    for one in &union.conversions {
        let variant = &union.variants[one.variant];
        let (ty, variant) = (spelled(api, &variant.ty), &variant.name);
        let from = |ty: &str| format!("{module} impl From<{ty}> for {name}");
        let integers = |more: &str| {
            format!("{module} octoforge_runtime::from_integers!({name},{variant}{more})")
        };
        lines.extend(match one.from {
            ConvertedFrom::Itself => vec![from(&ty)],
            ConvertedFrom::Text => vec![from(&ty), from("&str"), from("&String")],
            ConvertedFrom::Integers => vec![integers("")],
            ConvertedFrom::Numbers => vec![from(&ty), integers(&format!(",{ty}"))],
        });
    }
}

fn arguments(api: &Api, arguments: &[Argument]) -> String {
    let each = arguments.iter().map(|one| {
        let target = match &one.accepts {
            Accepts::Boolean => "bool".to_owned(),
            Accepts::Integer => "AnyInteger".to_owned(),
            Accepts::Into(ty) | Accepts::Boxed(ty) => spelled(api, ty),
            Accepts::Items(ty) => spelled(api, ty),
            Accepts::Form => "Form".to_owned(),
            Accepts::Uploads => "Upload".to_owned(),
            Accepts::Upload => "Upload".to_owned(),
        };
        let is_list = matches!(one.accepts, Accepts::Items(_) | Accepts::Uploads);
        let ty = match (one.presence, &one.accepts) {
            (Presence::Required, Accepts::Boolean) => target,
            (Presence::Required, Accepts::Items(_) | Accepts::Uploads) => {
                format!("implIntoIterator<Item=implInto<{target}>>")
            }
            (Presence::Required, _) => format!("implInto<{target}>"),
            (presence, _) => {
                let target = if is_list {
                    format!("ListOf<{target}>")
                } else {
                    target
                };
                let into = match presence {
                    Presence::Nullable => "IntoNullable",
                    Presence::OptionalNullable => "IntoMaybe",
                    _ => "IntoOption",
                };
                format!("impl{into}<{target},K>")
            }
        };
        format!("{}:{ty}", one.name)
    });
    each.collect::<Vec<_>>().join(",")
}

/// Spells a type without the module that it is in.
fn spelled(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Any(_) => "Value".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::String | Type::Binary => "String".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::List(inner) => format!("Vec<{}>", spelled(api, inner)),
        Type::Map(inner) => format!("Map<{}>", spelled(api, inner)),
        Type::Nullable(inner) => format!("Option<{}>", spelled(api, inner)),
        Type::Boxed(inner) => format!("Boxed<{}>", spelled(api, inner)),
        Type::Named(id) => api.definition(*id).unwrap().name.to_string(),
    }
}

/// Lists the public functions and the conversions of the files below a directory.
fn list(dir: &Path, module: &str, lines: &mut BTreeSet<String>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if path.is_dir() {
            list(&path, name, lines);
        } else if name != "mod.exports" {
            let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
            file.items
                .iter()
                .for_each(|item| list_item(item, module, lines));
        }
    }
}

fn list_item(item: &syn::Item, module: &str, lines: &mut BTreeSet<String>) {
    match item {
        syn::Item::Fn(function) if is_public(&function.vis) => {
            lines.insert(format!("{module} {}", signature(&function.sig)));
        }
        syn::Item::Impl(block) => {
            let ty = text(&block.self_ty);
            if let Some((path, _)) = &block.trait_ {
                lines.insert(format!("{module} impl {} for {ty}", text(path)));
                return;
            }
            for item in &block.items {
                if let syn::ImplItem::Fn(function) = item
                    && is_public(&function.vis)
                {
                    lines.insert(format!("{module} {ty} {}", signature(&function.sig)));
                }
            }
        }
        syn::Item::Macro(item)
            if item
                .mac
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "from_integers") =>
        {
            lines.insert(format!("{module} {}", text(&item.mac)));
        }
        _ => {}
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn signature(signature: &syn::Signature) -> String {
    let inputs: Vec<String> = signature.inputs.iter().map(text).collect();
    let output = text(&signature.output);
    format!("fn {}({}){output}", signature.ident, inputs.join(","))
}

/// The tokens of something without spaces, and without the path of the models.
fn text(tokens: &impl quote::ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    // Type parameters of several arguments are numbered.
    let text: String = text
        .split_inclusive(' ')
        .map(|word| match word.trim_end().strip_prefix('K') {
            Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => "K",
            _ => word,
        })
        .collect();
    let text = text.replace(' ', "").replace("models::", "");
    text.replace(",>", ">")
}
