//! A description several times over, to measure how costs grow.
//!
//! Takes: a description as JSON. Gives: a description with each tag, path, component and webhook several times, in each copy
//! under another name. Copies refer to what is in the same copy. Their objects have one property more: otherwise the generator
//! would merge them with the originals.
//!
//! ```text
//! /gists           tags: [gists]           operationId: gists/list           $ref: #/components/schemas/gist
//! /again1/gists    tags: [again1-gists]    operationId: again1-gists/list    $ref: #/components/schemas/gist-again1
//! ```

use serde_json::{Map, Value, json};

/// Prefix of references to components.
const COMPONENTS: &str = "#/components/";

/// Returns a description that has everything in `description` as many times.
pub(crate) fn several(mut description: Value, times: usize) -> Value {
    let words: Vec<String> = (1..times).map(|copy| format!("again{copy}")).collect();
    if let Some(Value::Array(tags)) = description.get_mut("tags") {
        let copies = words.iter().flat_map(|word| {
            let copy = |tag: &Value| {
                let mut tag = tag.clone();
                prefix(tag.get_mut("name"), word);
                tag
            };
            tags.iter().map(copy).collect::<Vec<_>>()
        });
        let copies: Vec<Value> = copies.collect();
        tags.extend(copies);
    }
    if let Some(paths) = member(&mut description, "paths") {
        multiply(paths, &words, |path, word| format!("/{word}{path}"));
    }
    for webhooks in ["webhooks", "x-webhooks"] {
        if let Some(webhooks) = member(&mut description, webhooks) {
            multiply(webhooks, &words, suffixed);
        }
    }
    let kinds = member(&mut description, "components");
    for kind in kinds.into_iter().flat_map(Map::values_mut) {
        if let Value::Object(components) = kind {
            multiply(components, &words, suffixed);
        }
    }
    description
}

fn member<'a>(value: &'a mut Value, name: &str) -> Option<&'a mut Map<String, Value>> {
    value.get_mut(name)?.as_object_mut()
}

/// Returns the name of a copied component or webhook.
fn suffixed(name: &str, word: &str) -> String {
    format!("{name}-{word}")
}

/// Changes the name of a tag or an operation. A copy's word is at the beginning, because what is before the slash of an
/// operation id is its tag, or the event of a webhook.
fn prefix(name: Option<&mut Value>, word: &str) {
    if let Some(Value::String(name)) = name {
        name.insert_str(0, &format!("{word}-"));
    }
}

/// Adds copies of each member, one for each word.
fn multiply(
    members: &mut Map<String, Value>,
    words: &[String],
    rename: impl Fn(&str, &str) -> String,
) {
    let originals = members.clone();
    for word in words {
        members.extend(originals.iter().map(|(name, value)| {
            let mut copy = value.clone();
            make_other(&mut copy, word);
            (rename(name, word), copy)
        }));
    }
}

/// Gives a copy names, references and shapes of its own.
fn make_other(value: &mut Value, word: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| make_other(item, word)),
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| {
            match (name.as_str(), &mut *value) {
                ("operationId", id) => prefix(Some(id), word),
                ("tags", Value::Array(tags)) => {
                    tags.iter_mut().for_each(|tag| prefix(Some(tag), word));
                }
                // Their names are not keywords: a property may be called `properties`.
                ("properties", Value::Object(properties)) => {
                    properties
                        .values_mut()
                        .for_each(|property| make_other(property, word));
                    properties.insert(word.to_owned(), json!({ "type": "string" }));
                }
                _ => make_other(value, word),
            }
        }),
        // References, and the mappings of discriminators, which are references without being called so.
        Value::String(text) if text.starts_with(COMPONENTS) => {
            text.push('-');
            text.push_str(word);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A description with the names of one copy; those of the original have no word.
    fn copy(word: &str) -> Value {
        let [path, id, name] = match word {
            "" => [""; 3].map(str::to_owned),
            _ => [format!("/{word}"), format!("{word}-"), format!("-{word}")],
        };
        let reference = |to: &str| json!({ "$ref": format!("#/components/schemas/{to}{name}") });
        let operation = |rest: &str| {
            json!({ "get": {
                "tags": [format!("{id}gists")],
                "operationId": format!("{id}{rest}"),
                "responses": reference("gist"),
            } })
        };
        let (gist, file) = (format!("gist{name}"), format!("file{name}"));
        let mut properties = json!({ "properties": reference("file") });
        if !word.is_empty() {
            properties[word] = json!({ "type": "string" });
        }
        json!({
            "tags": [{ "name": format!("{id}gists"), "description": "Gists" }],
            "paths": { format!("{path}/gists"): operation("gists/list") },
            "x-webhooks": { format!("ping{name}"): operation("ping") },
            "components": { "schemas": { gist: { "properties": properties }, file: {} } },
        })
    }

    #[test]
    fn everything_is_there_several_times_and_nothing_of_it_is_shared() {
        let copies = ["", "again1", "again2"].map(copy);
        let all = several(copy(""), 3);
        for place in ["/paths", "/x-webhooks", "/components/schemas"] {
            let of = |copy: &Value| copy.pointer(place).and_then(Value::as_object).cloned();
            let expected: Map<String, Value> = copies.iter().filter_map(of).flatten().collect();
            assert_eq!(
                all.pointer(place),
                Some(&Value::Object(expected)),
                "{place}"
            );
        }
        let tags: Vec<&Value> = copies.iter().map(|copy| &copy["tags"][0]).collect();
        assert_eq!(all["tags"], json!(tags));
    }

    #[test]
    fn once_is_the_description_itself() {
        assert_eq!(several(copy(""), 1), copy(""));
    }
}
