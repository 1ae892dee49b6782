//! Tests of the report, with a small description and answers in every form.

use octoforge_generator::{Input, ir_of};

use super::answers;
use super::report::Report;

const DESCRIPTION: &str = r##"
openapi: 3.0.3
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example"}]
paths:
  /cats:
    get:
      operationId: cats/list
      tags: [cats]
      responses:
        "200":
          description: ""
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/cat"}}
  /cats/{name}:
    get:
      operationId: cats/get
      tags: [cats]
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: ""
          content:
            application/json:
              schema: {$ref: "#/components/schemas/cat"}
components:
  schemas:
    cat:
      type: object
      required: [name, owner, home]
      properties:
        name: {type: string}
        age: {type: integer}
        owner: {$ref: "#/components/schemas/person"}
        home:
          type: object
          required: [size]
          properties:
            size: {type: integer}
            rooms: {type: array, items: {type: string}}
    person:
      type: object
      required: [id]
      properties:
        id: {type: integer}
"##;

fn report(files: &[(&str, &str)], operation: Option<&str>) -> Result<String, String> {
    let api = ir_of(&Input::new(DESCRIPTION)).unwrap();
    let directory = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(directory.path().join(name), text).unwrap();
    }
    let mut report = Report::default();
    for file in answers::files(directory.path()).unwrap() {
        let answers = answers::read(&api, &file, operation).map_err(|stop| stop.to_string())?;
        answers.iter().for_each(|answer| report.add(&api, answer));
    }
    Ok(report.to_string())
}

#[test]
fn answers_of_every_form_are_compared() {
    let good = r#"{"name":"Tom","owner":{"id":1},"home":{"size":3}}"#;
    let lines = format!(
        "{{\"operation\":\"cats/get\",\"status\":\"200\",\"json\":{good}}}\n\n{}\n",
        r#"{"operation":"cats/list","status":200,"json":[{"name":null,"owner":null,"age":null,"home":{"rooms":["a",null]}},null]}"#
    );
    let recording = r#"[{"method":"GET","path":"/cats/Tom?x=1","status":200,"response":{"name":7,"owner":{"id":"x"},"home":{"size":1.5}}},
        {"method":"GET","path":"/dogs","status":200,"response":{}}]"#;
    let archive = r#"{"log":{"entries":[
        {"request":{"method":"GET","url":"https://zoo.example/api/v3/cats"},"response":{"status":200,"content":{"text":"[]"}}},
        {"request":{"method":"GET","url":"https://zoo.example/cats/Tom"},"response":{"status":404,"content":{"text":"{}"}}},
        {"request":{"method":"GET","url":"https://zoo.example/cats"},"response":{"status":200,"content":{"text":"<html>"}}}]}}"#;
    let files = [
        ("a.jsonl", lines.as_str()),
        ("b.json", recording),
        ("c.har", archive),
        ("d.txt", "ignored"),
    ];
    let expected = "\
# 6 answers of 2 operations; 2 differ from the description, in 10 places
# not described as JSON, 1 times: cats/get 404
# not described as JSON, 1 times: no operation 200
- at: cat.age
  seen: null
  source: recorded answers, 1 of 3 times, such as cats/list
- at: cat.home.rooms[]
  seen: null
  source: recorded answers, 1 of 2 times, such as cats/list
- at: cat.home.size
  seen: missing
  source: recorded answers, 1 of 3 times, such as cats/list
- at: cat.home.size
  seen: number
  source: recorded answers, 1 of 3 times, such as cats/get
- at: cat.name
  seen: integer
  source: recorded answers, 1 of 3 times, such as cats/get
- at: cat.name
  seen: null
  source: recorded answers, 1 of 3 times, such as cats/list
- at: cat.owner
  seen: null
  source: recorded answers, 1 of 3 times, such as cats/list
- at: cats/list[]
  seen: null
  source: recorded answers, 1 of 2 times, such as cats/list
- at: person.id
  seen: string
  source: recorded answers, 1 of 2 times, such as cats/get
";
    let text = report(&files, None).unwrap();
    assert_eq!(text, expected.replace("10 places", "9 places"));
}

#[test]
fn a_body_alone_belongs_to_the_named_operation() {
    let text = report(&[("body.json", "[null]")], Some("cats/list")).unwrap();
    assert!(text.contains("- at: cats/list[]\n  seen: null\n"), "{text}");
    let error = report(&[("body.json", "[null]")], Some("dogs/list")).unwrap_err();
    assert!(
        error.contains("the description has no operation dogs/list"),
        "{error}"
    );
    let error = report(&[("body.json", "{}")], None).unwrap_err();
    assert!(error.contains("no recorded answers"), "{error}");
    let error = report(&[("body.json", "{")], None).unwrap_err();
    assert!(error.contains("body.json: EOF"), "{error}");
}
