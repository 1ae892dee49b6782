//! The interface of the emitted crate is the surface that the IR has: every function, setter, method, constructor and
//! conversion, with its arguments, and no other. Renderers spell the surface and comparisons compare it, so neither can
//! know of one that the other does not.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use octoforge_generator::ir::{Accepts, Api, Argument, Shape, Type};
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
        let surface = &operation.surface;
        let (module, name) = (scope(&operation.module), operation.name.as_str());
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
    for definition in &api.types {
        let (module, name) = (scope(&definition.module), &*definition.name);
        match &definition.shape {
            Shape::Object(object) => match object.constructor.as_deref() {
                Some([]) => {
                    lines.insert(format!("{module} impl Default for {name}"));
                }
                Some(given) => {
                    let arguments = arguments(api, given);
                    lines.insert(format!("{module} {name} fn new({arguments})->Self"));
                }
                None => {}
            },
            Shape::Union(union) => lines.extend(union.conversions.iter().map(|one| {
                let from = match one.borrowed {
                    true => "&str".to_owned(),
                    false => spelled(api, &union.variants[one.variant].ty),
                };
                format!("{module} impl From<{from}> for {name}")
            })),
            Shape::StringEnum(_) => {}
        }
    }
    lines
}

fn arguments(api: &Api, arguments: &[Argument]) -> String {
    let each = arguments.iter().map(|one| {
        let ty = match &one.accepts {
            Accepts::Exact(ty) => spelled(api, ty),
            Accepts::Into(ty) => format!("implInto<{}>", spelled(api, ty)),
            Accepts::Items(ty) => format!("implIntoIterator<Item=implInto<{}>>", spelled(api, ty)),
            Accepts::Maybe(ty) => format!("implInto<Maybe<{}>>", spelled(api, ty)),
            Accepts::Bytes => "implInto<Bytes>".to_owned(),
            Accepts::Upload => "implInto<Upload>".to_owned(),
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

/// The module of the crate's root that something is found in.
fn scope(module: &[String]) -> &str {
    match module {
        [api, tag, ..] if api == "api" => tag,
        _ => "models",
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
    let text = text.replace(' ', "").replace("models::", "");
    text.replace(",>", ">")
}
