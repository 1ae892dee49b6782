//! Endpoints as they are generated, with the examples of their description.

use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::testing::{Example, Examples, Kit, OperationExamples};
use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Method, Operation, Paged, Redirect, RequestParts,
    Service,
};

pub(crate) enum Zoo {}

impl Service for Zoo {
    const BASE_URL: &'static str = "https://api.zoo.example/v1";
    const USER_AGENT: &'static str = "zoo/1";
    const HEADERS: &'static [(&'static str, &'static str)] = &[("x-zoo-version", "7")];
}

pub(crate) type Client = octoforge_runtime::Client<Zoo>;

pub(crate) fn client(kit: &Kit) -> Client {
    kit.builder().token("s3cret-token").build().unwrap()
}

const fn shown(name: &'static str, status: u16, body: &'static str) -> Example {
    Example {
        name,
        status,
        media: "application/json",
        body,
    }
}

macro_rules! endpoint {
    ($name:ident -> $output:ty, $decode:ident, [$($example:expr),*], $($operation:tt)*) => {
        #[derive(Clone, Debug, Default)]
        pub(crate) struct $name {
            pub(crate) parts: RequestParts,
            pub(crate) body: Map<Value>,
        }
        impl Endpoint for $name {
            type Output = $output;
            const OPERATION: Operation = Operation { $($operation)*, ..Operation::DEFAULT };
            fn parts(&self) -> &RequestParts {
                &self.parts
            }
            fn body(&self) -> Body<'_> {
                Body::Json(&self.body)
            }
            fn decode(answer: &Answer<'_>) -> Result<$output, DecodeError> {
                answer.$decode()
            }
        }
        impl Examples for $name {
            const EXAMPLES: &'static [Example] = &[$($example),*];
        }
    };
}

/// Sends endpoints like generated ones.
pub(crate) trait Sending: Endpoint {
    fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl<E: Endpoint> Sending for E {}

endpoint!(Get -> Map<Value>, json,
    [shown("cat", 200, r#"{"name":"Felix"}"#),
     Example { name: "picture", status: 200, media: "text/picture", body: "a picture" },
     shown("not-found", 404, r#"{"message":"Not Found"}"#)],
    id: "zoo/get", path: "/animals/{name}");
endpoint!(Own -> Map<Value>, json, [shown("own", 200, r#"{"name":"Me"}"#)],
    id: "zoo/own", path: "/animals/own");
endpoint!(Feed -> (), empty, [Example { name: "empty", status: 204, media: "", body: "" }],
    id: "zoo/feed", method: Method::Post, path: "/animals/{name}/food");
endpoint!(List -> Vec<String>, json, [shown("default", 200, r#"["Felix"]"#)],
    id: "zoo/list", path: "/animals");
endpoint!(Photo -> Redirect, location, [Example { name: "empty", status: 302, media: "", body: "" }],
    id: "zoo/photo", path: "/animals/{name}/photo", outcomes: &[302]);
endpoint!(Silent -> (), empty, [], id: "zoo/silent", path: "/silent");

/// The same request for another media type.
macro_rules! asking {
    ($name:ident($of:ident), $accept:literal) => {
        pub(crate) struct $name(pub(crate) $of);
        impl Endpoint for $name {
            type Output = String;
            const OPERATION: Operation = Operation {
                accept: $accept,
                ..$of::OPERATION
            };
            fn parts(&self) -> &RequestParts {
                self.0.parts()
            }
            fn decode(answer: &Answer<'_>) -> Result<String, DecodeError> {
                answer.text()
            }
        }
    };
}

asking!(Pictured(Get), "text/picture");
asking!(Spoken(Get), "text/speech");

/// All operations as they are generated: a list for each tag.
pub(crate) static EXAMPLES: &[&[OperationExamples]] = &[
    &[
        OperationExamples::of::<Get>(),
        OperationExamples::of::<Own>(),
        OperationExamples::of::<Feed>(),
    ],
    &[
        OperationExamples::of::<List>(),
        OperationExamples::of::<Photo>(),
        OperationExamples::of::<Silent>(),
    ],
];

impl Paged for List {
    type Item = String;

    fn items(page: Vec<String>) -> Vec<String> {
        page
    }
}

pub(crate) fn get(name: &str) -> Get {
    Get {
        parts: RequestParts::new().path(&name.to_owned()),
        ..Get::default()
    }
}

pub(crate) fn feed(name: &str, food: &str) -> Feed {
    Feed {
        parts: RequestParts::new().path(&name.to_owned()),
        body: Map::from_iter([("food".to_owned(), Value::from(food))]),
    }
}

pub(crate) fn photo(name: &str) -> Photo {
    Photo {
        parts: RequestParts::new().path(&name.to_owned()),
        ..Photo::default()
    }
}

/// Returns the name of the animal in a response.
pub(crate) fn name(animal: &Map<Value>) -> &str {
    animal.get("name").and_then(Value::as_str).unwrap_or("?")
}
