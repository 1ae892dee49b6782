//! Scripts. Takes responses one after the other; gives each to the next request of its kind.
//!
//! ```text
//! kit.on::<repos::Get>().status(429).header("retry-after", "1").then().example();
//! kit.on::<repos::Get>().with("repo", "private").named("not-found").forever();
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::Response;

use super::deviate::deviating;
use super::script::{Target, no_example};
use super::step::{Act, Step, response};
use super::{Example, Examples, Kit, RecordedRequest, ScriptedResponse};
use crate::endpoint::{Endpoint, Operation, Paged};
use crate::error::TransportKind;
use crate::json::{Json, Value, to_vec};

/// Builder for the next response to requests of one kind: those of the operation `E`, or [`Anything`] at a URL.
#[must_use = "nothing is scripted until an answer is given"]
pub struct ScriptBuilder<E> {
    pub(super) kit: Kit,
    pub(super) target: Target,
    pub(super) conditions: Vec<(String, String)>,
    endpoint: PhantomData<fn() -> E>,
}

/// Stands for any operation, in scripts for a URL.
#[derive(Clone, Copy, Debug)]
pub enum Anything {}

impl<E> ScriptBuilder<E> {
    pub(super) fn new(kit: &Kit, target: Target) -> Self {
        Self {
            kit: kit.clone(),
            target,
            conditions: Vec::new(),
            endpoint: PhantomData,
        }
    }

    /// Matches only requests with this value of a path or query parameter. If a request matches several scripts, the
    /// one with the most conditions is used.
    pub fn with(mut self, parameter: impl Into<String>, value: impl Into<String>) -> Self {
        self.conditions.push((parameter.into(), value.into()));
        self.conditions.sort();
        self
    }

    /// Responds with any response.
    pub fn answer<B: Into<Bytes>>(self, response: Response<B>) -> ScriptedResponse<E> {
        self.step(Step::new(Act::Answer(response.map(Into::into))))
    }

    /// Responds with the result of a function, once unless [`ScriptedResponse::times`] or [`ScriptedResponse::forever`] is set.
    pub fn answer_by(
        self,
        make: impl Fn(&RecordedRequest) -> Response<Bytes> + Send + Sync + 'static,
    ) -> ScriptedResponse<E> {
        self.step(Step::new(Act::Make(Arc::new(make))))
    }

    /// Responds with a status and no body.
    pub fn status(self, status: u16) -> ScriptedResponse<E> {
        self.answer(response(status, "", Bytes::new()))
    }

    /// Responds with a body of any media type.
    pub fn body(self, status: u16, media: &str, body: impl Into<Bytes>) -> ScriptedResponse<E> {
        self.answer(response(status, media, body.into()))
    }

    /// Responds with JSON text.
    pub fn json(self, status: u16, text: impl Into<String>) -> ScriptedResponse<E> {
        self.body(status, Operation::JSON, text.into())
    }

    /// Responds with a value as JSON.
    pub fn value<T: Json>(self, status: u16, value: &T) -> ScriptedResponse<E> {
        self.body(status, Operation::JSON, to_vec(value))
    }

    /// Resets the connection after the request was sent, without a response. [`ScriptedResponse::cut`] does so within a
    /// response.
    pub fn reset(self) -> ScriptedResponse<E> {
        self.fail(TransportKind::Broken)
    }

    /// Fails with an error of this kind, without a response.
    pub fn fail(self, kind: TransportKind) -> ScriptedResponse<E> {
        self.step(Step::new(Act::Fail(kind)))
    }

    /// Never responds. The call waits until the timeout of its client, to which the kit's clock is advanced, or
    /// forever.
    pub fn hang(self) -> ScriptedResponse<E> {
        self.step(Step::new(Act::Hang))
    }

    fn step(self, step: Step) -> ScriptedResponse<E> {
        self.kit.script(&self.target, &self.conditions, |steps| {
            steps.push_back(step)
        });
        ScriptedResponse(self)
    }
}

impl<E: Examples> ScriptBuilder<E> {
    /// Responds with the first example of the description, which is a success if there is one.
    pub fn example(self) -> ScriptedResponse<E> {
        self.shown(E::EXAMPLES.first(), || no_example(&E::OPERATION))
    }

    /// Responds with the example of this name, whatever its status.
    pub fn named(self, name: &str) -> ScriptedResponse<E> {
        self.shown(E::named(name), || {
            let names: Vec<&str> = E::EXAMPLES.iter().map(|example| example.name).collect();
            let id = E::OPERATION.id;
            format!("the description has no example of {id} named {name:?}, only {names:?}")
        })
    }

    /// Responds with the first example, changed at these JSON pointers to what the description does not allow: to other
    /// JSON, or to nothing.
    ///
    /// ```
    /// # #[cfg(feature = "client")] {
    /// # use octoforge_runtime::json::Value;
    /// # use octoforge_runtime::testing::{Examples, Kit};
    /// # fn script<E: Examples>(kit: &Kit) {
    /// kit.on::<E>().example_with([("/owner", Some(Value::Null)), ("/id", None)]);
    /// # }
    /// # }
    /// ```
    pub fn example_with<'p>(
        self,
        changes: impl IntoIterator<Item = (&'p str, Option<Value>)>,
    ) -> ScriptedResponse<E> {
        let Some(example) = E::EXAMPLES.first() else {
            return self.step(Step::not_implemented(&no_example(&E::OPERATION)));
        };
        match deviating(example, changes) {
            Ok(response) => self.answer(response),
            Err(mistake) => self.step(Step::not_implemented(&mistake)),
        }
    }

    fn shown(
        self,
        example: Option<&Example>,
        not_implemented: impl FnOnce() -> String,
    ) -> ScriptedResponse<E> {
        match example {
            Some(example) => self.answer(example.response()),
            None => self.step(Step::not_implemented(&not_implemented())),
        }
    }
}

impl<E: Paged> ScriptBuilder<E>
where
    E::Output: Json,
{
    /// Responds with the pages of a list. Each but the last has a `Link` header to the next: the URL of the request,
    /// with its `page` incremented.
    pub fn pages(self, pages: impl IntoIterator<Item = E::Output>) -> ScriptedResponse<E> {
        let mut pages = pages.into_iter().peekable();
        self.kit.script(&self.target, &self.conditions, |steps| {
            while let Some(page) = pages.next() {
                let body = response(200, Operation::JSON, to_vec(&page).into());
                let mut step = Step::new(Act::Answer(body));
                step.has_next_page = pages.peek().is_some();
                steps.push_back(step);
            }
        });
        ScriptedResponse(self)
    }
}

impl Kit {
    /// Scripts the next response to requests of the operation `E`.
    pub fn on<E: Endpoint>(&self) -> ScriptBuilder<E> {
        ScriptBuilder::new(self, Target::Operation(E::OPERATION))
    }

    /// Scripts the next response to requests to a URL: a complete one, or a path on any server. Without a query, it
    /// matches any query. It is for requests that are not operations, such as the target of a redirected download.
    pub fn at(&self, url: impl Into<String>) -> ScriptBuilder<Anything> {
        ScriptBuilder::new(self, Target::Url(url.into()))
    }
}

impl<E> fmt::Debug for ScriptBuilder<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptBuilder")
            .field("target", &self.target)
            .field("conditions", &self.conditions)
            .finish_non_exhaustive()
    }
}
