//! Compares GitHub's whole description with itself after changes in some places: every change is accounted for and
//! explained in both directions, and a change of order is not a change of meaning.

use std::sync::LazyLock;

use octoforge_diff::{ChangeKind, Comparison, Side, compare, unmirrored};
use octoforge_generator::{Input, Layout};
use serde_json::{Value, json};

const DESCRIPTION: &str = include_str!("../../spec/api.github.com.json");

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(DESCRIPTION).unwrap());
static BASE: LazyLock<Side> = LazyLock::new(|| read(DESCRIPTION, None));

fn read(description: &str, lock: Option<&str>) -> Side {
    let input = Input {
        description,
        settings: Some(include_str!("../../spec/octoforge.yaml")),
        own_settings: false,
        corrections: None,
        observations: None,
        pins: None,
        lock,
        strict: true,
        layout: Layout::Member,
    };
    Side::new(&input).unwrap_or_else(|failure| panic!("{failure}"))
}

/// Compares the description with a changed one, and checks the invariants of every comparison.
fn changed(what: &str, change: impl FnOnce(&mut Value)) -> Comparison {
    let mut document = DOCUMENT.clone();
    change(&mut document);
    let head = read(&document.to_string(), Some(&BASE.lock));
    let (there, back) = (compare(&BASE, &head), compare(&head, &BASE));
    assert_eq!(there.unaccounted, [], "{what}");
    assert_eq!(there.unexplained, [], "{what}");
    assert!(
        back.is_complete(),
        "{what}, the other way round: {:?}",
        back.unexplained
    );
    assert_eq!(unmirrored(&there.facts, &back.facts), [""; 0], "{what}");
    there
}

fn schema<'d>(document: &'d mut Value, name: &str) -> &'d mut Value {
    &mut document["components"]["schemas"][name]
}

fn aspects(comparison: &Comparison) -> Vec<ChangeKind> {
    comparison.facts.iter().map(|fact| fact.kind).collect()
}

#[test]
fn a_schema_that_half_of_the_api_leads_to_changes_once() {
    let comparison = changed("a property of users", |document| {
        schema(document, "simple-user")["properties"]["x_new"] = json!({ "type": "string" });
    });
    assert_eq!(aspects(&comparison), [ChangeKind::PropAddedOptional]);
    let fact = &comparison.facts[0];
    assert!(
        fact.usage.receive.len() > 200,
        "{}",
        fact.usage.receive.len()
    );
    // Its nullable duplicate does not have the property, and stays the same type all the same.
    let items: Vec<&str> = fact
        .items
        .iter()
        .map(|change| change.item.as_str())
        .collect();
    assert_eq!(
        items,
        [
            "models::CopilotSpaceCollaboratorSimpleUser.x_new",
            "models::SimpleUser.x_new"
        ]
    );
}

#[test]
fn a_property_beside_a_reference_breaks_nothing() {
    let comparison = changed("all of a reference and a property", |document| {
        let commit = &mut schema(document, "commit")["properties"]["stats"];
        *commit = json!({ "$ref": "#/components/schemas/simple-user" });
        let user = json!({ "allOf": [
            { "$ref": "#/components/schemas/simple-user" },
            { "type": "object", "properties": { "x_new": { "type": "string" } } },
        ] });
        document["components"]["schemas"]["issue"]["properties"]["closed_by"] = user;
    });
    let issue = comparison.facts.iter().filter(|fact| {
        fact.owners[0]
            .newest()
            .is_some_and(|at| at.contains("schemas/issue/"))
    });
    let ids: Vec<&str> = issue.map(|fact| fact.id()).collect();
    assert_eq!(
        ids,
        [
            "prop.added-optional",
            "prop.nullable-removed",
            "schema.retargeted"
        ]
    );
}

#[test]
fn operations_go_move_and_come() {
    let comparison = changed("operations", |document| {
        let paths = document["paths"].as_object_mut().unwrap();
        let zen = paths.shift_remove("/zen").unwrap();
        paths.insert("/wisdom/of-github".to_owned(), zen);
        paths.shift_remove("/emojis");
        let mut labels = paths["/repos/{owner}/{repo}/labels"]["get"].clone();
        labels["operationId"] = json!("issues/list-labels-again");
        paths.insert(
            "/repos/{owner}/{repo}/labels/again".to_owned(),
            json!({ "get": labels }),
        );
    });
    let mut found = aspects(&comparison);
    found.sort();
    assert_eq!(
        found,
        [
            ChangeKind::OpAdded,
            ChangeKind::OpRemoved,
            ChangeKind::OpMoved
        ]
    );
    assert_eq!(
        (
            comparison.counts.operations.added,
            comparison.counts.operations.removed
        ),
        (2, 2)
    );
}

#[test]
fn another_order_of_keys_is_no_change() {
    fn turned(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let entries = map
                    .iter()
                    .rev()
                    .map(|(key, value)| (key.clone(), turned(value)));
                Value::Object(entries.collect())
            }
            Value::Array(list) => list.iter().map(turned).collect(),
            other => other.clone(),
        }
    }
    let comparison = compare(
        &BASE,
        &read(&turned(&DOCUMENT).to_string(), Some(&BASE.lock)),
    );
    assert_eq!(comparison.facts, []);
    assert_eq!(comparison.unaccounted, []);
    assert_eq!(comparison.unexplained, []);
}
