//! Tests of the `spec-diff` command: the sides it compares, its reports, and its exit codes.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod repository;

use serde_json::{Value, json};

use self::repository::Repository;

/// A zoo whose cats have these properties.
fn zoo(properties: &Value, required: &[&str]) -> Value {
    let cat = json!({ "type": "object", "required": required, "properties": properties });
    let content =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/cat" } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Zoo", "version": "1" },
        "paths": { "/cat": { "get": {
            "operationId": "zoo/cat", "tags": ["zoo"],
            "responses": { "200": { "description": "d", "content": content } },
        } } },
        "components": { "schemas": { "cat": cat } },
    })
}

fn before() -> Value {
    zoo(
        &json!({ "name": { "type": "string" }, "age": { "type": "integer" } }),
        &["name"],
    )
}

fn after() -> Value {
    zoo(
        &json!({ "name": { "type": "string", "nullable": true }, "age": { "type": "integer" } }),
        &["name"],
    )
}

#[test]
fn a_branch_is_compared_with_its_merge_base() {
    let repository = Repository::new(&before());
    repository.git(&["checkout", "--quiet", "-b", "update"]);
    repository.describe(&after());
    let (exit, text) = repository.run(&[]);
    assert_eq!(exit, 0, "{text}");
    assert!(
        text.starts_with(
            "Major bump needed, none declared (0.1.0 → 0.1.0): not enough, 0.2.0 would be."
        ),
        "{text}"
    );
    assert!(text.contains("cat.name\n"), "{text}");
    assert!(
        text.contains("models::Cat.name: String → Option<String>"),
        "{text}"
    );

    // Later changes on main do not count.
    repository.commit();
    repository.git(&["checkout", "--quiet", "main"]);
    repository.describe(&zoo(&json!({}), &[]));
    repository.commit();
    repository.git(&["checkout", "--quiet", "update"]);
    let facts = repository.json(&[])["facts"].clone();
    assert_eq!(facts.as_array().unwrap().len(), 1);
    let fact = &facts[0];
    assert_eq!(
        (&fact["id"], &fact["wire"], &fact["rust"]),
        (
            &json!("prop.nullable-added"),
            &json!("break"),
            &json!("major")
        )
    );
    assert_eq!(
        fact["reach"],
        json!({ "send": [], "receive": ["zoo/cat"], "webhook": [] })
    );
    assert_eq!(
        fact["pointer"]["head"],
        "/components/schemas/cat/properties/name"
    );
    let line = fact["line"]["head"].as_u64().unwrap();
    let text = repository.read("spec/api.github.com.json");
    assert_eq!(
        text.lines()
            .nth(usize::try_from(line).unwrap() - 1)
            .unwrap()
            .trim(),
        "\"name\": {"
    );
}

#[test]
fn each_gate_fails_on_its_condition() {
    let repository = Repository::new(&before());
    repository.describe(&after());
    for gate in ["wire", "major", "minor", "any", "unbumped"] {
        assert_eq!(repository.run(&["--fail-on", gate]).0, 1, "{gate}");
    }
    // A bump needs a section of the changelog as well.
    repository.write("Cargo.toml", "[workspace.package]\nversion = \"0.2.0\"\n");
    let (exit, text) = repository.run(&["--fail-on", "unbumped"]);
    assert_eq!(
        (exit, text.contains("CHANGELOG.md has no section for 0.2.0")),
        (1, true),
        "{text}"
    );
    repository.write("CHANGELOG.md", "# Changelog\n\n## 0.2.0\n\n- It.\n");
    assert_eq!(repository.run(&["--fail-on", "unbumped"]).0, 0);
    // Without changes, no gate fails.
    let gates = ["--fail-on", "any", "--fail-on", "unbumped", "HEAD", "HEAD"];
    assert_eq!(repository.run(&gates).0, 0);
}

#[test]
fn an_accepted_change_passes_gates_until_its_entry_is_stale() {
    let repository = Repository::new(&before());
    repository.describe(&after());
    let report = repository.json(&[]);
    let fingerprint = report["facts"][0]["fingerprint"].as_str().unwrap();
    let entry = format!("- fingerprint: \"{fingerprint}\"\n  because: Cats have no names.\n");
    repository.write("spec/accepted.yaml", &entry);
    let (exit, text) = repository.run(&["--fail-on", "wire"]);
    assert_eq!(
        (exit, text.contains("accepted: Cats have no names.")),
        (0, true),
        "{text}"
    );

    // The fingerprint does not depend on documentation.
    let mut described = after();
    described["components"]["schemas"]["cat"]["properties"]["name"]["description"] =
        json!("Its name.");
    repository.describe(&described);
    assert_eq!(repository.run(&["--fail-on", "wire"]).0, 0);

    repository.describe(&before());
    let (exit, text) = repository.run(&[]);
    assert_eq!(
        (exit, text.contains("matches no change of this comparison")),
        (1, true),
        "{text}"
    );
    repository.write("spec/accepted.yaml", "- fingerprint: 1\n");
    let (exit, text) = repository.run(&[]);
    assert_eq!(
        (
            exit,
            text.contains("spec/accepted.yaml: entry 1: it has no `because`")
        ),
        (2, true),
        "{text}"
    );
}

#[test]
fn the_section_of_the_changelog_is_replaced() {
    let repository = Repository::new(&before());
    repository.describe(&after());
    for _ in 0..2 {
        assert_eq!(repository.run(&["--changelog"]).0, 0);
    }
    let text = repository.read("CHANGELOG.md");
    assert!(
        text.starts_with("# Changelog\n\n## Unreleased\n\n- It.\n\n### The description\n\n"),
        "{text}"
    );
    assert_eq!(
        text.matches("`models::Cat.name: String → Option<String>`")
            .count(),
        1,
        "{text}"
    );
}

#[test]
fn sides_that_cannot_be_compared_are_reported() {
    let repository = Repository::new(&before());
    repository.write("empty.yaml", "");
    repository.write("list.yaml", "[1]\n");
    let cases: [(&[&str], &str); 6] = [
        (&["nope"], "nope is neither a file nor a git revision"),
        (
            &["--", "--output=x"],
            "--output=x is neither a file nor a git revision",
        ),
        (&["spec"], "spec is a directory"),
        (&["empty.yaml", "HEAD"], "there is nothing in this file"),
        (&["list.yaml", "HEAD"], "parse::"),
        (
            &["spec/octoforge.yaml", "HEAD", "--fail-on", "unbumped"],
            "",
        ),
    ];
    for (arguments, expected) in cases {
        let (exit, text) = repository.run(arguments);
        assert_eq!(
            (exit, text.contains(expected)),
            (2, true),
            "{arguments:?}: {text}"
        );
    }
    // Nothing is written if nothing was compared.
    repository.run(&["nope", "--out", "report.md"]);
    assert!(!repository.path().join("report.md").exists());
}

#[test]
fn an_unclassified_keyword_fails() {
    let repository = Repository::new(&before());
    let mut described = before();
    described["components"]["schemas"]["cat"]["wobbly"] = json!(true);
    repository.describe(&described);
    let report = repository.json(&[]);
    assert_eq!(report["summary"]["unclassified"], 1);
    assert_eq!(repository.run(&[]).0, 3);
}

#[test]
fn a_changed_correction_is_safe_on_the_wire() {
    let repository = Repository::new(&before());
    let correction = "- at: /components/schemas/cat/properties/age\n  was: { type: integer }\n  becomes: { type: string }\n  because: It is.\n";
    repository.write("spec/corrections.yaml", correction);
    let report = repository.json(&[]);
    let fact = &report["facts"][0];
    assert_eq!(
        (&fact["id"], &fact["origin"]),
        (&json!("schema.type-changed"), &json!("correction"))
    );
    assert_eq!(
        (&fact["wire"], &fact["rust"]),
        (&json!("safe"), &json!("major"))
    );

    // A stale correction is reported, and the sides are compared nevertheless.
    repository.describe(&after());
    repository.write(
        "spec/corrections.yaml",
        &correction.replace("integer", "boolean"),
    );
    let report = repository.json(&[]);
    assert_eq!(report["stale_corrections"].as_array().unwrap().len(), 1);
    assert_eq!(report["facts"].as_array().unwrap().len(), 1);
}

#[test]
fn an_observation_is_ours_and_may_be_stale() {
    let repository = Repository::new(&before());
    let observation = "- at: cat.age\n  seen: null\n  source: An answer.\n";
    repository.write("spec/observations.yaml", observation);
    let report = repository.json(&[]);
    let fact = &report["facts"][0];
    assert_eq!(
        (&fact["id"], &fact["origin"]),
        (&json!("prop.nullable-added"), &json!("correction"))
    );
    assert_eq!(report["summary"]["complete"], true);

    // A stale observation is reported, and the sides are compared nevertheless.
    repository.write("spec/observations.yaml", &observation.replace("cat", "dog"));
    let report = repository.json(&[]);
    assert_eq!(report["stale_corrections"].as_array().unwrap().len(), 1);
    assert_eq!(report["facts"].as_array().unwrap().len(), 0);
}

#[test]
fn another_order_of_keys_is_no_change_and_arguments_follow_what_is_required() {
    let repository = Repository::new(&json!({}));
    let write = |file: &str, required: &[&str], properties: &str| {
        let mut described = zoo(&json!({}), required);
        let schema = json!({ "$ref": "#/components/schemas/cat" });
        let content = json!({ "application/json": { "schema": schema } });
        described["paths"]["/cat"]["get"]["requestBody"] =
            json!({ "required": true, "content": content });
        // This is written as text, since a map of JSON values may not keep the order of keys.
        let text = described.to_string();
        let properties = format!("\"properties\":{{{properties}}}");
        repository.write(file, &text.replace("\"properties\":{}", &properties));
    };
    let (name, age) = (r#""name":{"type":"string"}"#, r#""age":{"type":"integer"}"#);
    write("one.json", &["name", "age"], &format!("{name},{age}"));
    write("keys.json", &["name", "age"], &format!("{age},{name}"));
    write("list.json", &["age", "name"], &format!("{name},{age}"));

    let report = repository.json(&["one.json", "keys.json"]);
    assert_eq!(
        (&report["facts"], &report["summary"]["verdict"]),
        (&json!([]), &json!("none"))
    );
    let report = repository.json(&["one.json", "list.json"]);
    let fact = &report["facts"][0];
    assert_eq!(
        (&fact["id"], &fact["documentation"]),
        (&json!("schema.required-reordered"), &json!(false))
    );
    assert_eq!(
        (
            &report["summary"]["verdict"],
            &report["summary"]["complete"]
        ),
        (&json!("major"), &json!(true))
    );

    // A type that is only received has no arguments, so nothing breaks.
    let name_and_age = json!({ "name": { "type": "string" }, "age": { "type": "integer" } });
    for (file, required) in [
        ("one.json", ["name", "age"]),
        ("list.json", ["age", "name"]),
    ] {
        repository.write(file, &zoo(&name_and_age, &required).to_string());
    }
    let report = repository.json(&["one.json", "list.json"]);
    assert_eq!(
        (
            &report["facts"][0]["documentation"],
            &report["summary"]["verdict"]
        ),
        (&json!(true), &json!("none"))
    );
}

#[test]
fn a_report_is_the_same_each_time_and_fits_into_a_comment() {
    let many = |count: usize| {
        let operation = |number: usize| {
            let id = format!("zoo/{}-{number}", "very-long-name".repeat(9));
            json!({ "get": { "operationId": id, "tags": ["zoo"], "responses": { "204": { "description": "d" } } } })
        };
        let paths =
            (0..count).map(|number| (format!("/{}/{number}", "p".repeat(120)), operation(number)));
        json!({
            "openapi": "3.0.3", "info": { "title": "Zoo", "version": "1" },
            "paths": paths.collect::<serde_json::Map<_, _>>(),
        })
    };
    let repository = Repository::new(&many(900));
    repository.describe(&many(1));
    let (exit, text) = repository.run(&[
        "--format",
        "markdown",
        "--also",
        "text=a.txt",
        "--also",
        "json=a.json",
    ]);
    assert_eq!(exit, 0);
    let length = text.chars().count();
    assert!((30_000..60_000).contains(&length), "{length}");
    assert!(
        text.contains("### Breaks on the wire (899)"),
        "{}",
        &text[..400]
    );
    assert_eq!(repository.run(&["--format", "markdown"]).1, text);
    let report: Value = serde_json::from_str(&repository.read("a.json")).unwrap();
    assert_eq!(
        report["summary"]["operations"],
        json!({ "added": 0, "removed": 899, "changed": 0 })
    );
    assert!(
        repository
            .read("a.txt")
            .contains("breaks on the wire (899)")
    );
}
