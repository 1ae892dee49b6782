//! What is called: each operation as often as its description has something new to say of it.
//!
//! Takes: the description. Gives: calls in which each of these is there at least once: each success, with each of its
//! examples; each example of a request body, one with everything, one with nothing that need not be, one with each optional
//! member alone; all optional parameters of the query together, each alone, and none; each value of a parameter's enum.

use serde_json::Value;

use crate::bodies::bodies;
use crate::description::Description;
use crate::operation::{Form, Operation, Parameter};
use crate::sample::sample;
use crate::values::{Values, turns};

/// One call, and what is answered.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    /// The index of the operation.
    pub(crate) operation: usize,
    /// The media type that a method asks for; none for the preferred one.
    pub(crate) media: Option<String>,
    pub(crate) way: Way,
    pub(crate) arguments: Arguments,
    /// One for each request that the call makes.
    pub(crate) answers: Vec<Answer>,
}

/// Arguments of a call, by the description's own names.
#[derive(Clone, Debug)]
pub(crate) struct Arguments {
    pub(crate) path: Values,
    pub(crate) query: Values,
    pub(crate) body: Option<Value>,
}

impl Arguments {
    /// The same for the call itself.
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
        }
    }
}

/// In which way a request is sent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Way {
    Send,
    Pages,
    /// What all pages list, and the number of it that the service says.
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

/// An answer as the description shows it.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    /// Whether the body is JSON, which the name of a media type may leave open.
    pub(crate) is_json: bool,
    pub(crate) body: String,
}

impl Answer {
    /// An answer without a body.
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

/// Every call of an operation for its preferred answer.
pub(crate) fn calls(description: &Description, index: usize) -> Vec<Planned> {
    let operation = &description.operations[index];
    let answers = answers(description, operation, None);
    let given = Given::of(description, operation);
    let call = |turn: usize| Planned {
        operation: index,
        media: None,
        way: Way::Send,
        arguments: given.at(turn),
        answers: vec![answers[turn % answers.len()].clone()],
    };
    let most = given.most().max(answers.len());
    (0..most).map(call).collect()
}

/// Everything that an operation is given.
struct Given {
    paths: Vec<Values>,
    queries: Vec<Values>,
    bodies: Vec<Option<Value>>,
}

impl Given {
    fn of(description: &Description, operation: &Operation) -> Self {
        let parameters = operation.parameters(true).collect::<Vec<_>>();
        Self {
            paths: turns(description, &parameters),
            queries: queries(description, operation),
            bodies: bodies(description, operation),
        }
    }

    /// How many calls it takes to give all of it.
    fn most(&self) -> usize {
        let lengths = [self.paths.len(), self.queries.len(), self.bodies.len()];
        lengths.into_iter().max().unwrap()
    }

    /// What one call is given.
    fn at(&self, turn: usize) -> Arguments {
        Arguments {
            path: self.paths[turn % self.paths.len()].clone(),
            query: self.queries[turn % self.queries.len()].clone(),
            body: self.bodies[turn % self.bodies.len()].clone(),
        }
    }
}

/// What one call of an operation is given.
pub(crate) fn arguments(
    description: &Description,
    operation: &Operation,
    turn: usize,
) -> Arguments {
    Given::of(description, operation).at(turn)
}

/// Every success where a media type is asked for, or else the preferred one, as the description shows it.
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

/// What is shown, if it stands for itself. That may be so where the name of the media type says JSON.
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
