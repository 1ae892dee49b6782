//! Plans calls: for each operation as many as its description has different values.
//!
//! Takes: the description. Gives: calls that cover each success with each of its examples; each example of a request
//! body, one body with everything, one with only the required properties, and one for each optional property alone; all
//! optional query parameters together, each alone, and none; and each value of a parameter's enum.

use serde_json::Value;

use crate::bodies::bodies;
use crate::description::Description;
use crate::operation::{Form, Operation, Parameter};
use crate::sample::sample;
use crate::values::{Values, turns};

/// A call, and its responses.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    /// The index of the operation.
    pub(crate) operation: usize,
    /// The media type that a method selects; `None` for the preferred one.
    pub(crate) media: Option<String>,
    pub(crate) way: Way,
    pub(crate) arguments: Arguments,
    /// Responses, one for each request of the call.
    pub(crate) answers: Vec<Answer>,
}

/// Arguments of a call, by their names in the description.
#[derive(Clone, Debug)]
pub(crate) struct Arguments {
    pub(crate) path: Values,
    pub(crate) query: Values,
    pub(crate) body: Option<Value>,
}

impl Arguments {
    /// Returns the arguments in the form of `octoforge_dispatch`.
    pub(crate) fn given(&self) -> octoforge_dispatch::Arguments {
        let all = |values: &Values| {
            let values = values.iter();
            values
                .map(|(name, value)| (name.clone(), value.clone().into()))
                .collect()
        };
        octoforge_dispatch::Arguments {
            path: all(&self.path),
            query: all(&self.query),
            body: self.body.clone().map(Into::into),
            ..octoforge_dispatch::Arguments::default()
        }
    }
}

/// A way to send a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Way {
    Send,
    Pages,
    /// Collects the items of all pages, and the total number that the service reports.
    Items {
        all: Vec<Value>,
        total: Option<i64>,
    },
    Download,
}

impl Way {
    pub(crate) fn has_pages(&self) -> bool {
        matches!(self, Self::Pages | Self::Items { .. })
    }
}

/// A response as the description shows it.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    /// `true` if the body is JSON, which the name of the media type may not show.
    pub(crate) is_json: bool,
    pub(crate) body: String,
}

impl Answer {
    /// Returns a response without a body.
    pub(crate) fn of(status: u16) -> Self {
        Self {
            status,
            media: None,
            is_json: false,
            body: String::new(),
        }
    }

    pub(crate) fn is_redirect(&self) -> bool {
        (300..400).contains(&self.status)
    }
}

/// Returns every call of an operation for its preferred response.
pub(crate) fn calls(description: &Description, index: usize) -> Vec<Planned> {
    let operation = &description.operations[index];
    let answers = answers(description, operation, None);
    let all = AllArguments::of(description, operation);
    let call = |turn: usize| Planned {
        operation: index,
        media: None,
        way: Way::Send,
        arguments: all.at(turn),
        answers: vec![answers[turn % answers.len()].clone()],
    };
    let most = all.most().max(answers.len());
    (0..most).map(call).collect()
}

/// All arguments of an operation.
struct AllArguments {
    paths: Vec<Values>,
    queries: Vec<Values>,
    bodies: Vec<Option<Value>>,
}

impl AllArguments {
    fn of(description: &Description, operation: &Operation) -> Self {
        let parameters = operation.parameters(true).collect::<Vec<_>>();
        Self {
            paths: turns(description, &parameters),
            queries: queries(description, operation),
            bodies: bodies(description, operation),
        }
    }

    /// Returns the number of calls that use each argument at least once.
    fn most(&self) -> usize {
        let lengths = [self.paths.len(), self.queries.len(), self.bodies.len()];
        lengths.into_iter().max().unwrap()
    }

    /// Returns the arguments of one call.
    fn at(&self, turn: usize) -> Arguments {
        Arguments {
            path: self.paths[turn % self.paths.len()].clone(),
            query: self.queries[turn % self.queries.len()].clone(),
            body: self.bodies[turn % self.bodies.len()].clone(),
        }
    }
}

/// Returns the arguments of one call of an operation.
pub(crate) fn arguments(
    description: &Description,
    operation: &Operation,
    turn: usize,
) -> Arguments {
    AllArguments::of(description, operation).at(turn)
}

/// Returns every successful response in a media type, or in the preferred one, as the description shows it.
pub(crate) fn answers(
    description: &Description,
    operation: &Operation,
    media: Option<&str>,
) -> Vec<Answer> {
    let successes = operation.successes.iter();
    let answers = successes.flat_map(|success| {
        let Some((media, form)) = success.form(media) else {
            return vec![Answer::of(success.status)];
        };
        let answer = |shown: &Value| {
            let text = text_of(media, form, shown);
            Answer {
                status: success.status,
                media: Some(media.clone()),
                is_json: text.is_none(),
                body: text.map_or_else(|| shown.to_string(), str::to_owned),
            }
        };
        match form.examples.is_empty() {
            true => vec![answer(&sample(description, &form.schema, "answer"))],
            false => form.examples.iter().map(answer).collect(),
        }
    });
    answers.collect()
}

/// Returns the text of an example whose string is the body itself and not JSON. This is possible even if the name of
/// the media type says JSON.
fn text_of<'a>(media: &str, form: &Form, shown: &'a Value) -> Option<&'a str> {
    let format = form.schema.get("format").and_then(Value::as_str);
    let itself = !media.contains("json") || matches!(format, Some("binary" | "text"));
    shown.as_str().filter(|_| itself)
}

fn queries(description: &Description, operation: &Operation) -> Vec<Values> {
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.parameters(false).partition(|one| one.required);
    let with = |optional: &[&Parameter]| turns(description, &[&required[..], optional].concat());
    let mut all = with(&optional);
    for alone in &optional {
        all.extend(with(&[*alone]).into_iter().take(1));
    }
    all.extend(with(&[]).into_iter().take(1));
    all.dedup();
    all
}
