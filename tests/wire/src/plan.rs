//! Plans the calls of an operation: with what is required, with everything, with each optional parameter and property of the
//! body alone, with each example of a body, and with each kind of answer.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};
use serde_json::{Map, Value};

use crate::description::Description;
use crate::fits::fits;
use crate::operation::{Operation, Parameter, is_json};
use crate::sample::{Extent, sample};

/// Arguments of a call, by their names in the description.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Values by place (`path`, `query`, `header`, `cookie`) and name.
    pub parameters: Vec<(String, String, Value)>,
    /// The body: JSON, or a text for what is none.
    pub body: Option<Value>,
}

/// A call.
#[derive(Debug)]
pub(crate) struct Planned<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) arguments: Arguments,
    pub(crate) answer: Answer,
}

/// An answer, as the description has it.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    pub(crate) body: String,
    pub(crate) is_json: bool,
}

/// The calls of an operation, and how many examples they use.
pub(crate) struct Plan<'a> {
    pub(crate) calls: Vec<Planned<'a>>,
    pub(crate) examples: usize,
    pub(crate) unfit: usize,
}

impl Planned<'_> {
    /// Returns the answer to the request.
    pub(crate) fn response(&self) -> Response<Bytes> {
        let status = StatusCode::from_u16(self.answer.status).unwrap_or(StatusCode::OK);
        let mut response = Response::builder().status(status);
        if let Some(media) = &self.answer.media {
            response = response.header(CONTENT_TYPE, media.replace('*', "x"));
        }
        if (300..400).contains(&self.answer.status) {
            response = response.header("location", "https://example.com/elsewhere");
        }
        response
            .body(Bytes::from(self.answer.body.clone()))
            .unwrap_or_default()
    }
}

/// Returns the calls of an operation.
pub(crate) fn plan<'a>(description: &Description, operation: &'a Operation) -> Plan<'a> {
    let mut counts = Counts::default();
    let bodies = bodies(description, operation, &mut counts);
    let answers = answers(description, operation, &mut counts);
    let mut arguments = vec![];
    for body in &bodies {
        arguments.push((
            parameters(description, operation, &|one| one.required),
            body.clone(),
        ));
    }
    let least = bodies.last().cloned().flatten();
    arguments.push((parameters(description, operation, &|_| true), least.clone()));
    for alone in operation.parameters.iter().filter(|one| !one.required) {
        let is_given =
            |one: &Parameter| one.required || one.name == alone.name && one.place == alone.place;
        arguments.push((parameters(description, operation, &is_given), least.clone()));
    }
    let most = arguments.len().max(answers.len());
    let calls = (0..most).map(|turn| {
        let (parameters, body) = arguments
            .get(turn)
            .or(arguments.last())
            .cloned()
            .unwrap_or_default();
        Planned {
            operation,
            arguments: Arguments { parameters, body },
            answer: answers
                .get(turn % answers.len())
                .cloned()
                .unwrap_or_else(|| Answer::empty(200)),
        }
    });
    Plan {
        calls: calls.collect(),
        examples: counts.examples,
        unfit: counts.unfit,
    }
}

#[derive(Default)]
struct Counts {
    examples: usize,
    unfit: usize,
}

fn parameters(
    description: &Description,
    operation: &Operation,
    is_given: &dyn Fn(&Parameter) -> bool,
) -> Vec<(String, String, Value)> {
    let given = operation.parameters.iter().filter(|one| is_given(one));
    let value = |one: &Parameter| {
        let value = sample(description, &one.schema, Extent::Everything);
        // A value of a path has at least one letter.
        let is_empty = value == Value::String(String::new()) || value == serde_json::json!({});
        match one.place.as_str() {
            "path" if is_empty => "x".into(),
            "header" => plain(value),
            _ => value,
        }
    };
    given
        .map(|one| (one.place.clone(), one.name.clone(), value(one)))
        .collect()
}

/// Returns a value whose texts can be those of headers in any client.
fn plain(value: Value) -> Value {
    match value {
        Value::String(text) => text.replace('ü', "u").into(),
        Value::Array(all) => all.into_iter().map(plain).collect(),
        Value::Object(all) => all
            .into_iter()
            .map(|(key, one)| (key, plain(one)))
            .collect(),
        other => other,
    }
}

/// Returns the values under `example` and `examples` of a media type.
fn examples(description: &Description, content: &Value) -> Vec<Value> {
    let one = content.get("example").cloned();
    let several = content.get("examples").and_then(Value::as_object);
    let several = several.into_iter().flatten();
    let values = several.filter_map(|(_, one)| description.resolve(one).get("value").cloned());
    one.into_iter().chain(values).collect()
}

/// Returns the preferred media type of a body, as a client that speaks JSON would choose.
pub(crate) fn preferred(content: &Value) -> Option<(&String, &Value)> {
    let content = content.get("content")?.as_object()?;
    content.iter().min_by_key(|(media, _)| {
        let rank = match media.as_str() {
            "application/json" => 0,
            media if is_json(media) => 1,
            _ => 2,
        };
        (rank, media.contains('*'), media.len(), (*media).clone())
    })
}

/// `true` if an object declares all members of a value: those of a body are arguments and setters.
fn is_declared(description: &Description, schema: &Value, value: &Value) -> bool {
    let schema = description.resolve(schema);
    let properties = schema.get("properties").and_then(Value::as_object);
    let (Some(properties), Some(members)) = (properties, value.as_object()) else {
        return true;
    };
    let has_parts = ["allOf", "oneOf", "anyOf"]
        .iter()
        .any(|key| schema.get(*key).is_some());
    has_parts || members.keys().all(|name| properties.contains_key(name))
}

/// `true` if a body is JSON: by its media type, or because a range or a type of a vendor has a schema of more than text.
pub(crate) fn is_structured(description: &Description, media: &str, schema: &Value) -> bool {
    let schema = description.resolve(schema);
    let is_text = schema.get("type").is_none_or(|ty| ty == "string");
    let shapes = ["properties", "allOf", "oneOf", "anyOf", "items"];
    let is_shaped = !is_text || shapes.iter().any(|key| schema.get(*key).is_some());
    let is_open = media.contains('*') && !media.starts_with("text/")
        || media.starts_with("application/vnd.") && !media.contains('+');
    let is_bytes = schema
        .get("format")
        .is_some_and(|format| format == "binary");
    (is_json(media) || is_open && is_shaped) && !is_bytes
}

fn bodies(
    description: &Description,
    operation: &Operation,
    counts: &mut Counts,
) -> Vec<Option<Value>> {
    let Some(body) = &operation.body else {
        return vec![None];
    };
    let Some((media, content)) = preferred(body) else {
        return vec![None];
    };
    let schema = content.get("schema").cloned().unwrap_or_default();
    let is_form =
        media.starts_with("multipart/") || media.starts_with("application/x-www-form-urlencoded");
    if !is_form && !is_structured(description, media, &schema) {
        return vec![Some("some text".into())];
    }
    let mut bodies = Vec::new();
    for example in examples(description, content) {
        let is_usable =
            (!is_form || example.is_object()) && is_declared(description, &schema, &example);
        match fits(description, &schema, &example) && is_usable {
            true => {
                counts.examples += 1;
                bodies.push(Some(example));
            }
            false => counts.unfit += 1,
        }
    }
    let everything = sample(description, &schema, Extent::Everything);
    let required = sample(description, &schema, Extent::Required);
    if let (Value::Object(all), Value::Object(least)) = (&everything, &required) {
        for (name, value) in all.iter().filter(|(name, _)| !least.contains_key(*name)) {
            let mut one = least.clone();
            one.insert(name.clone(), value.clone());
            bodies.push(Some(Value::Object(one)));
        }
    }
    bodies.push(Some(everything));
    // A value that is made up may not be one of its schema: keywords of several parts are about the same member.
    let all = bodies.len();
    bodies.retain(|body| {
        body.as_ref()
            .is_none_or(|body| fits(description, &schema, body))
    });
    counts.unfit += all - bodies.len();
    let asks_nothing = required.as_object().is_none_or(Map::is_empty);
    if body.get("required") != Some(&Value::Bool(true)) && asks_nothing {
        bodies.push(None);
    }
    if fits(description, &schema, &required) || bodies.is_empty() {
        bodies.push(Some(required));
    }
    bodies
}

impl Answer {
    fn empty(status: u16) -> Self {
        Self {
            status,
            media: None,
            body: String::new(),
            is_json: false,
        }
    }
}

/// Returns every success that is described, each with its examples, or with a value of its schema.
fn answers(description: &Description, operation: &Operation, counts: &mut Counts) -> Vec<Answer> {
    let mut answers = Vec::new();
    for (status, response) in successes(&operation.responses) {
        let response = description.resolve(response);
        let Some((media, content)) = preferred(response) else {
            answers.push(Answer::empty(status));
            continue;
        };
        let answer = |body: String, is_json| Answer {
            status,
            media: Some(media.clone()),
            body,
            is_json,
        };
        let schema = content.get("schema").cloned().unwrap_or_default();
        if !is_structured(description, media, &schema) {
            answers.push(answer("some text".to_owned(), false));
            continue;
        }
        for example in examples(description, content) {
            match fits(description, &schema, &example) {
                true => {
                    counts.examples += 1;
                    answers.push(answer(example.to_string(), true));
                }
                false => counts.unfit += 1,
            }
        }
        for extent in [Extent::Everything, Extent::Required] {
            answers.push(answer(
                sample(description, &schema, extent).to_string(),
                true,
            ));
        }
    }
    if answers.is_empty() {
        answers.push(Answer::empty(200));
    }
    answers
}

/// Returns the responses of success with their statuses.
fn successes(responses: &Map<String, Value>) -> Vec<(u16, &Value)> {
    let status = |text: &str| text.to_uppercase().replace("XX", "00").parse::<u16>().ok();
    let of = |range: std::ops::Range<u16>| {
        let all = responses.iter();
        let all = all.filter_map(|(text, one)| Some((status(text)?, one)));
        all.filter(|(status, _)| range.contains(status))
            .collect::<Vec<_>>()
    };
    let successes = of(200..300);
    let redirects = of(301..309);
    match (successes.is_empty(), redirects.is_empty()) {
        (false, _) => successes,
        (true, false) => redirects.into_iter().take(1).collect(),
        (true, true) => responses
            .get("default")
            .map(|one| (200, one))
            .into_iter()
            .collect(),
    }
}
