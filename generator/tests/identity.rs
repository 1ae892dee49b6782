//! Tests which definitions are one type, what they are called, and that an addition to the description changes neither.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use octoforge_generator::ir::{Api, Definition, Shape, Type};
use octoforge_generator::{Input, generate, ir_of};
use serde_json::{Value, json};

const STATE: &str = "{ type: string, enum: [open, closed] }";
const USER: &str = "{ type: object, properties: { login: { type: string } } }";

/// Returns the IR of a description with these paths and schemas, and the lock that its run writes.
fn analysed(paths: &Value, schemas: &Value, lock: Option<&str>) -> (Api, String) {
    let description = json!({
        "openapi": "3.0.3",
        "info": { "title": "T", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
    .to_string();
    let input = Input {
        lock,
        ..Input::new(&description)
    };
    let api = ir_of(&input).unwrap_or_else(|failure| panic!("{description}\n{failure}"));
    (api, generate(&input, &mut |_| {}).unwrap().lock)
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

fn schemas(text: &str) -> Api {
    analysed(&json!({}), &yaml(text), None).0
}

fn paths(api: &Api) -> Vec<String> {
    let mut paths: Vec<String> = api.types.iter().map(Definition::path).collect();
    paths.sort_unstable();
    paths
}

/// Returns a description's paths with one operation for each id, which takes parameters.
fn operations(all: &[(&str, &str)]) -> Value {
    let entries = all.iter().enumerate().map(|(index, (id, parameters))| {
        let operation = json!({
            "operationId": id,
            "tags": [id.split('/').next()],
            "parameters": yaml(parameters),
            "responses": { "204": { "description": "Done." } },
        });
        (format!("/{index}"), json!({ "get": operation }))
    });
    Value::Object(entries.collect())
}

#[test]
fn a_shape_is_shared_within_its_home_by_those_that_mean_the_same() {
    let user = |title: &str| USER.replacen("{ ", &format!("{{ title: {title}, "), 1);
    let of = |properties: &str| format!("{{ type: object, properties: {{ {properties} }} }}");
    let rows: &[(String, &[&str])] = &[
        // A component is itself, whatever looks like it.
        (format!("{{ a: {USER}, b: {USER} }}"), &["models::A", "models::B"]),
        // Its nullable duplicate is no other type; an unrelated nullable component is.
        (
            "{ cat: { type: object, properties: { x: {} } }, nullable-cat: { nullable: true, type: object, properties: { x: {} } } }"
                .to_owned(),
            &["models::Cat"],
        ),
        (
            "{ cat: { type: object, properties: { x: {} } }, dog: { nullable: true, type: object, properties: { x: {} } } }"
                .to_owned(),
            &["models::Cat", "models::Dog"],
        ),
        // Equal titles or equal names mean the same within a component, and neither does between two.
        (
            format!("{{ order: {} }}", of(&format!("buyer: {}, seller: {}", user("User"), user("User")))),
            &["models::Order", "models::OrderUser"],
        ),
        (
            format!("{{ order: {} }}", of(&format!("buyer: {USER}, seller: {USER}"))),
            &["models::Order", "models::OrderBuyer", "models::OrderSeller"],
        ),
        (
            format!("{{ a: {0}, b: {0} }}", of(&format!("state: {STATE}"))),
            &["models::A", "models::AState", "models::B", "models::BState"],
        ),
        // The state of an issue is no state of its milestone.
        (
            format!("{{ issue: {} }}", of(&format!("state: {STATE}, milestone: {}", of(&format!("state: {STATE}"))))),
            &["models::Issue", "models::IssueMilestone", "models::IssueMilestoneState", "models::IssueState"],
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(paths(&schemas(text)), *expected, "{text}");
    }
}

/// Ids of operations with their parameters, and the types that they have.
type Row<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str]);

#[test]
fn operations_of_a_tag_share_what_their_owners_have_in_common() {
    let direction = "[{ name: direction, in: query, schema: { type: string, enum: [asc, desc] } }]";
    let sort = "[{ name: sort, in: query, schema: { type: string, enum: [name] } }]";
    let rows: &[Row<'_>] = &[
        (
            &[("a/list-for-org", direction)],
            &["a::ListForOrgDirection"],
        ),
        (
            &[
                ("a/list-for-org", direction),
                ("a/list-for-user", direction),
            ],
            &["a::ListDirection"],
        ),
        (
            &[("a/find", direction), ("a/list", direction)],
            &["a::Direction"],
        ),
        (
            &[("a/list", direction), ("b/list", direction)],
            &["a::ListDirection", "b::ListDirection"],
        ),
        (
            &[("a/list", direction), ("a/find", sort)],
            &["a::FindSort", "a::ListDirection"],
        ),
    ];
    for (all, expected) in rows {
        let (api, _) = analysed(&operations(all), &json!({}), None);
        assert_eq!(paths(&api), *expected, "{all:?}");
    }
}

/// Returns the schema of an object with two untitled users of one role, the second of which is this.
fn pair(second: &str) -> Value {
    yaml(&format!(
        "{{ pair: {{ type: object, properties: {{ a: {{ type: object, properties: {{ user: {USER} }} }}, b: {{ type: object, properties: {{ user: {second} }} }} }} }} }}"
    ))
}

#[test]
fn what_is_shared_stays_shared_when_a_place_is_added_to() {
    let (first, lock) = analysed(&json!({}), &pair(USER), None);
    let before = paths(&first);
    assert_eq!(
        before,
        [
            "models::Pair",
            "models::PairA",
            "models::PairB",
            "models::PairUser"
        ]
    );
    let more = "{ type: object, required: [id], properties: { login: { type: string }, id: { type: integer } } }";
    let (second, lock) = analysed(&json!({}), &pair(more), Some(&lock));
    let field = |api: &Api| {
        let user = api.types.iter().find(|one| one.name == "PairUser").unwrap();
        let Shape::Object(object) = &user.shape else {
            panic!("no object");
        };
        let id = object
            .fields
            .iter()
            .find(|field| field.wire == "id")
            .unwrap();
        (id.ty.clone(), id.required, id.is_loose)
    };
    assert_eq!(
        (paths(&second), field(&second)),
        (before.clone(), (Type::Integer, false, true))
    );
    // Once all places have it, it stays optional, since users have written `Some`.
    let text = pair(more)
        .to_string()
        .replace(&yaml(USER).to_string(), &yaml(more).to_string());
    let (third, lock) = analysed(
        &json!({}),
        &serde_json::from_str(&text).unwrap(),
        Some(&lock),
    );
    assert_eq!(
        (paths(&third), field(&third)),
        (before.clone(), (Type::Integer, false, true))
    );
    // A run without a lock has no users to keep it for.
    let (fresh, _) = analysed(&json!({}), &serde_json::from_str(&text).unwrap(), None);
    assert_eq!(field(&fresh), (Type::Integer, true, false));
    // What contradicts the rest is another type, and the rest keeps the name.
    let other = "{ type: object, properties: { login: { type: integer } } }";
    let (split, _) = analysed(&json!({}), &pair(other), Some(&lock));
    assert_eq!(
        paths(&split),
        [
            "models::Pair",
            "models::PairA",
            "models::PairB",
            "models::PairBUser",
            "models::PairUser"
        ]
    );
}

#[test]
fn shared_enums_and_unions_grow_together() {
    let of = |second: &str| {
        let direction = "{ name: by, in: query, schema: { type: string, enum: [a] } }";
        let other =
            format!("{{ name: by, in: query, schema: {{ type: string, enum: {second} }} }}");
        operations(&[
            ("z/find", &format!("[{direction}]")),
            ("z/list", &format!("[{other}]")),
        ])
    };
    let (_, lock) = analysed(&of("[a]"), &json!({}), None);
    let (api, _) = analysed(&of("[b, a]"), &json!({}), Some(&lock));
    assert_eq!(paths(&api), ["z::By"]);
    let Shape::StringEnum(by) = &api.types[0].shape else {
        panic!("no enum");
    };
    let values: Vec<&str> = by.values.iter().map(|value| value.wire.as_str()).collect();
    assert_eq!(values, ["a", "b"]);
    // Without the lock they are two.
    let (api, _) = analysed(&of("[b, a]"), &json!({}), None);
    assert_eq!(paths(&api), ["z::FindBy", "z::ListBy"]);
}

#[test]
fn an_addition_elsewhere_moves_no_type() {
    let one = operations(&[(
        "a/list",
        "[{ name: by, in: query, schema: { type: string, enum: [x] } }]",
    )]);
    let (before, lock) = analysed(&one, &json!({}), None);
    let two = operations(&[
        (
            "a/list",
            "[{ name: by, in: query, schema: { type: string, enum: [x] } }]",
        ),
        (
            "a/find",
            "[{ name: by, in: query, schema: { type: string, enum: [x] } }]",
        ),
        (
            "b/list",
            "[{ name: by, in: query, schema: { type: string, enum: [x] } }]",
        ),
    ]);
    let (after, _) = analysed(&two, &json!({}), Some(&lock));
    assert_eq!(
        (paths(&before), paths(&after)),
        (
            vec!["a::ListBy".to_owned()],
            vec!["a::ListBy".to_owned(), "b::ListBy".to_owned()],
        )
    );
}

#[test]
fn what_is_filled_in_and_what_variants_share_stays_so() {
    let of = |kinds: &str, third: &str| {
        yaml(&format!(
            "{{ any: {{ oneOf: [
                {{ title: Cat, type: object, required: [kind, name], properties: {{ kind: {{ type: string, enum: {kinds} }}, name: {{ type: string }} }} }},
                {{ title: Dog, type: object, required: [name, bone], properties: {{ name: {{ type: string }}, bone: {{ type: boolean }} }} }}
                {third} ] }} }}"
        ))
    };
    let about = |api: &Api| {
        let mut presets = Vec::new();
        let mut accessors = Vec::new();
        for definition in &api.types {
            match &definition.shape {
                Shape::StringEnum(one) => presets.extend(one.preset.clone()),
                Shape::Union(one) => {
                    accessors.extend(one.accessors.iter().map(|one| one.wire.clone()))
                }
                Shape::Object(_) => {}
            }
        }
        (presets, accessors)
    };
    let texts = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
    let (first, lock) = analysed(&json!({}), &of("[cat]", ""), None);
    assert_eq!(about(&first), (texts(&["cat"]), texts(&["name"])));
    let more = of(
        "[cat, lion]",
        ", { title: Fish, type: object, required: [fin], properties: { fin: { type: string } } }",
    );
    let (second, _) = analysed(&json!({}), &more, Some(&lock));
    assert_eq!(about(&second), about(&first));
    // Without the lock, nobody relies on either.
    let (fresh, _) = analysed(&json!({}), &more, None);
    assert_eq!(about(&fresh), (texts(&[]), texts(&[])));
}
