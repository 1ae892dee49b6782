//! Types with derived `Serialize` and `Deserialize`, as people write them by hand: the baseline of decoding and encoding.
//!
//! Takes: the IR, and names of components. Gives: the text of two modules with the types that these components use. `plain` drops
//! undescribed fields, `kept` keeps them by `#[serde(flatten)]`. `bench/decode` compiles them.
//!
//! ```text
//! pub mod plain { #[derive(Serialize, Deserialize)] pub struct License { pub key: String, … } }
//! pub mod kept { … #[serde(flatten)] pub extra: BTreeMap<String, Value> … }
//! ```

use std::collections::BTreeSet;

use octoforge_generator::ir::{Api, Definition, Field, Object, Rest, Shape, Type, TypeId};

use super::spelling::{EXTRA, Spelling, UNRECOGNIZED};

const DERIVES: &str =
    "    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n";

/// Dates are strings, the cheapest of the types that people choose for them.
const SERDE: Spelling = Spelling {
    any: "serde_json::Value",
    number: "serde_json::Number",
    date_time: "String",
    date: "String",
    map: "std::collections::BTreeMap<String, ",
    boxed: "Box<",
    path: |definition| definition.name.to_string(),
};

/// Returns the modules `plain` and `kept`.
pub(crate) fn serde_types(api: &Api, components: &[&str]) -> String {
    let used: Vec<&Definition> = used_by(api, components)
        .into_iter()
        .filter_map(|id| api.definition(id))
        .collect();
    let module = |name: &str, keep: bool| {
        let items: String = used.iter().map(|one| item(api, one, keep)).collect();
        format!("pub mod {name} {{\n{items}}}\n")
    };
    module("plain", false) + &module("kept", true)
}

/// Returns the types that some components use, their own included.
fn used_by(api: &Api, components: &[&str]) -> BTreeSet<TypeId> {
    let named = api.components.iter();
    let roots = named.filter(|one| components.contains(&one.wire.as_str()));
    let mut next: Vec<TypeId> = roots.filter_map(|one| one.ty.named()).collect();
    let mut used = BTreeSet::new();
    while let Some(id) = next.pop() {
        if used.insert(id)
            && let Some(definition) = api.definition(id)
        {
            definition.each_type(&mut |ty| next.extend(ty.named()));
        }
    }
    used
}

fn item(api: &Api, definition: &Definition, keep: bool) -> String {
    let (attribute, kind, members) = match &definition.shape {
        Shape::Object(object) => ("", "struct", fields(api, object, keep)),
        Shape::StringEnum(values) => {
            let values = values
                .values
                .iter()
                .map(|value| format!("#[serde(rename = {:?})] {}", value.wire, value.name));
            let unrecognized = format!("#[serde(untagged)] {UNRECOGNIZED}(String)");
            ("", "enum", values.chain([unrecognized]).collect())
        }
        Shape::Union(union) => {
            let variants = union
                .variants
                .iter()
                .map(|variant| format!("{}({})", variant.name, SERDE.ty(api, &variant.ty)));
            let unrecognized = format!("{UNRECOGNIZED}({})", SERDE.any);
            let untagged = "    #[serde(untagged)]\n";
            (untagged, "enum", variants.chain([unrecognized]).collect())
        }
    };
    let members: Vec<String> = members;
    let lines: String = members
        .iter()
        .map(|member| format!("        {member},\n"))
        .collect();
    format!(
        "{DERIVES}{attribute}    pub {kind} {} {{\n{lines}    }}\n",
        definition.name
    )
}

fn fields(api: &Api, object: &Object, keep: bool) -> Vec<String> {
    let extra = keep.then(|| {
        let ty = match &object.rest {
            Rest::Undeclared => SERDE.any.to_owned(),
            Rest::Typed(inner) => SERDE.ty(api, inner),
        };
        format!("#[serde(flatten)] pub {EXTRA}: std::collections::BTreeMap<String, {ty}>")
    });
    let fields = object.fields.iter().map(|one| field(api, one));
    fields.chain(extra).collect()
}

fn field(api: &Api, field: &Field) -> String {
    let (name, wire, ty) = (&field.name, &field.wire, SERDE.ty(api, &field.ty));
    let optional = "skip_serializing_if = \"Option::is_none\"";
    match (field.required, &field.ty) {
        (true, _) => format!("#[serde(rename = {wire:?})] pub {name}: {ty}"),
        (false, Type::Nullable(_)) => format!(
            "#[serde(rename = {wire:?}, default, {optional}, deserialize_with = \"crate::null_is_a_value\")] \
             pub {name}: Option<{ty}>"
        ),
        (false, _) => {
            format!("#[serde(rename = {wire:?}, {optional})] pub {name}: Option<{ty}>")
        }
    }
}
