use std::fs;

use octoforge_generator::File;
use tempfile::TempDir;

use super::*;
use crate::root::Root;

/// A description with a line that is much longer than a screen is wide.
const TEMPLATE: &str = r#"{
  "openapi": "3.0.3",
  "components": {
    "schemas": {
      "a/b": {
        "not": { "description": "LONG", "type": "strng", "title": "LONG" }
      }
    }
  }
}
"#;

fn inputs() -> (TempDir, Inputs) {
    let dir = TempDir::new().unwrap();
    let long = "A description that goes on and on. ".repeat(200);
    let description = TEMPLATE.replace("LONG", &long);
    fs::write(dir.path().join("pets.json"), description).unwrap();
    fs::write(dir.path().join("octoforge.yaml"), "crate:\n  name: pets\n").unwrap();
    let root = Root::at(dir.path());
    let inputs =
        Inputs::other(&root, &root.join("pets.json"), &root.join("octoforge.yaml")).unwrap();
    (dir, inputs)
}

fn rendered(diagnostics: Vec<Diagnostic>) -> String {
    let (_dir, inputs) = inputs();
    render(
        &Failure { diagnostics },
        &inputs,
        GraphicalTheme::unicode_nocolor(),
    )
}

#[test]
fn a_diagnostic_shows_its_place() {
    let diagnostic = Diagnostic::new("schema::type", "`strng` is no type")
        .at("/components/schemas/a~1b/not/type")
        .help("write `string`, or add a correction to spec/corrections.yaml");
    insta::assert_snapshot!(rendered(vec![diagnostic]), @r#"
    schema::type

      × `strng` is no type
       ╭─[pets.json:6:7037]
     5 │       "a/b": {
     6 │ …. A description that goes on and on. ", "type": "strng", "title": "A description that goes on and on…
       ·                                          ───┬──
       ·                                             ╰── /components/schemas/a~1b/not/type
     7 │       }
       ╰────
      help: write `string`, or add a correction to spec/corrections.yaml

    1 error; nothing was generated
    "#);
}

#[test]
fn a_span_wins_over_the_pointer() {
    let diagnostic = Diagnostic::new("parse::version", "there is no OpenAPI 3.0.3")
        .at("/components")
        .spanning(15..22);
    insta::assert_snapshot!(rendered(vec![diagnostic]), @r#"
    parse::version

      × there is no OpenAPI 3.0.3
       ╭─[pets.json:2:14]
     1 │ {
     2 │   "openapi": "3.0.3",
       ·              ───┬───
       ·                 ╰── /components
     3 │   "components": {
       ╰────

    1 error; nothing was generated
    "#);
}

#[test]
fn a_missing_pointer_leads_to_its_nearest_parent() {
    let diagnostic =
        Diagnostic::new("schema::type", "there is no type").at("/components/schemas/b/type");
    let text = rendered(vec![diagnostic]);
    assert!(
        text.contains("[pets.json:4:5]") && text.contains("/components/schemas/b/type"),
        "{text}"
    );
}

#[test]
fn a_diagnostic_without_an_excerpt_names_file_and_pointer() {
    let elsewhere = Diagnostic::new("settings::structure", "there is no such key")
        .in_file(File::Settings)
        .at("/no/such/place");
    let nowhere = Diagnostic::new("names::collision", "two types of one name").in_file(File::Lock);
    insta::assert_snapshot!(rendered(vec![elsewhere, nowhere]), @r#"
    settings::structure

      × there is no such key
      ╰─▶ in octoforge.yaml at /no/such/place

    names::collision

      × two types of one name

    2 errors; nothing was generated
    "#);
}

#[test]
fn diagnostics_beyond_the_first_are_counted() {
    let many = (0..1_234)
        .map(|n| Diagnostic::new("schema::type", format!("error {n}")))
        .collect();
    let text = rendered(many);
    assert!(
        text.contains("error 19\n") && !text.contains("error 20\n"),
        "{text}"
    );
    assert!(
        text.ends_with("1,234 errors, 1,214 of them not shown; nothing was generated\n"),
        "{text}"
    );
}

#[test]
fn long_lines_are_cut() {
    let diagnostic = Diagnostic::new("schema::type", "`strng` is no type")
        .at("/components/schemas/a~1b/not/type");
    let text = rendered(vec![diagnostic]);
    assert!(
        text.lines().all(|line| line.chars().count() < 120),
        "{text}"
    );
}

#[test]
fn a_diagnostic_about_a_whole_file_names_the_file() {
    let diagnostic = Diagnostic::new("parse::structure", "this is text").at("");
    insta::assert_snapshot!(rendered(vec![diagnostic]), @r"
    parse::structure

      × this is text
      ╰─▶ in pets.json

    1 error; nothing was generated
    ");
}

#[test]
fn a_diagnostic_controls_neither_a_terminal_nor_a_runner() {
    let hostile = "a\u{1b}[2J\u{9b}\u{202e}\r\n::error::b\n##[error]c";
    let diagnostic = Diagnostic::new("schema::type", hostile)
        .at(format!("/components/{hostile}"))
        .help(hostile);
    let text = rendered(vec![diagnostic]);
    let is_hidden = |letter| crate::visible::is_hidden(letter) && letter != '\n';
    assert!(!text.contains(is_hidden), "{text:?}");
    let commands = |line: &str| line.trim_start().starts_with("::");
    assert!(!text.lines().any(commands), "{text}");
}
