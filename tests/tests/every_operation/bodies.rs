//! Collects request bodies.
//!
//! Takes: an operation. Gives: its example bodies, and bodies made up from its schema, all as JSON; a string is sent as
//! text.

use serde_json::{Map, Value, json};

use crate::description::Description;
use crate::operation::{Body, Operation};
use crate::sample::sample;
use crate::schema::{fits, required, variants};

/// Returns the bodies that an operation is called with; `None` is no body.
pub(crate) fn bodies(description: &Description, operation: &Operation) -> Vec<Option<Value>> {
    let Some(body) = &operation.body else {
        return vec![None];
    };
    let mut all = Vec::new();
    for (media, form) in &body.forms {
        let shown = form.examples.iter();
        let shown = shown.filter(|one| {
            !media.contains("json") || can_be_sent(description, body, &form.schema, one)
        });
        all.extend(shown.cloned().map(Some));
        if media.contains("json") {
            all.extend(made(description, &form.schema).into_iter().map(Some));
        }
    }
    all.extend(may_be_left_out(description, body).then_some(None));
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// Returns the operations with an example body that their own schema rejects, or that has properties which the schema
/// does not declare and for which there is no setter. The tests of examples show that such bodies survive a round trip.
pub(crate) fn refused(description: &Description) -> Vec<&str> {
    let takes_all = |body: &Body| {
        let mut json = body
            .forms
            .iter()
            .filter(|(media, _)| media.contains("json"));
        json.all(|(_, form)| {
            let mut shown = form.examples.iter();
            shown.all(|one| can_be_sent(description, body, &form.schema, one))
        })
    };
    let operations = description.operations.iter();
    let refused = operations.filter(|one| one.body.as_ref().is_some_and(|body| !takes_all(body)));
    refused.map(|operation| operation.id.as_str()).collect()
}

fn can_be_sent(description: &Description, body: &Body, schema: &Value, shown: &Value) -> bool {
    if shown.is_null() && !body.required {
        return true;
    }
    let variants = variants(description, schema).into_iter();
    let declared = variants.filter_map(|variant| variant.get("properties")?.as_object());
    let declared: Vec<&String> = declared.flat_map(Map::keys).collect();
    let mut names = shown.as_object().into_iter().flat_map(Map::keys);
    fits(description, schema, shown)
        && (declared.is_empty() || names.all(|name| declared.contains(&name)))
}

/// `true` if the operation can be called without a body. If an optional body has required properties, these are
/// arguments of the function, so that there is always a body.
fn may_be_left_out(description: &Description, body: &Body) -> bool {
    let takes_nothing = |schema| fits(description, schema, &json!({}));
    let mut forms = body.forms.iter();
    !body.required
        && forms.all(|(media, form)| !media.contains("json") || takes_nothing(&form.schema))
}

/// Returns the values made up for each variant of a schema, as far as the whole schema accepts them.
fn made(description: &Description, schema: &Value) -> Vec<Value> {
    let variants = variants(description, schema).into_iter();
    let all = variants.flat_map(|variant| {
        let whole = sample(description, variant, "body");
        let parts = whole.as_object();
        let parts = parts.map(|whole| parts_of(description, variant, whole));
        std::iter::once(whole).chain(parts.unwrap_or_default())
    });
    all.filter(|made| fits(description, schema, made)).collect()
}

/// Returns values of an object: one with only required properties, one with null wherever it is allowed, and one for
/// each property with only the required ones in addition.
fn parts_of(description: &Description, schema: &Value, whole: &Map<String, Value>) -> Vec<Value> {
    let only = |kept: Option<&String>| -> Value {
        let members = whole.iter();
        let members = members.filter(|(name, _)| required(schema, name) || Some(*name) == kept);
        let members = members.map(|(name, value)| (name.clone(), value.clone()));
        members.collect()
    };
    let null = |(name, value): (&String, &Value)| {
        let declared = schema.get("properties").and_then(|all| all.get(name));
        let takes_null = declared.is_some_and(|one| fits(description, one, &Value::Null));
        let value = if takes_null { &Value::Null } else { value };
        (name.clone(), value.clone())
    };
    let alone = whole.keys().map(|name| only(Some(name)));
    let nulls = whole.iter().map(null).collect();
    [only(None), nulls].into_iter().chain(alone).collect()
}

/// Returns the declared properties that none of these bodies has.
pub(crate) fn never_sent<'a>(
    description: &'a Description,
    operation: &'a Operation,
    bodies: &[&Value],
) -> Vec<&'a String> {
    let forms = operation.body.iter().flat_map(|body| body.forms.values());
    let schemas = forms.flat_map(|form| variants(description, &form.schema));
    let declared = schemas.filter_map(|schema| schema.get("properties")?.as_object());
    let sent = |name: &&String| bodies.iter().any(|body| body.get(name).is_some());
    let names = declared.flat_map(Map::keys);
    names.filter(|name| !sent(name)).collect()
}
