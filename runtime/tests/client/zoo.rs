//! Endpoints as they are generated, and a client for them.

use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::{
    Answer, Body, Caller, ClientBuilder, DecodeError, Endpoint, Method, Operation, Paged, Redirect,
    RequestParts, Retry, Service,
};

use crate::support::{Server, patient};

pub(crate) enum Zoo {}

impl Service for Zoo {
    const BASE_URL: &'static str = "https://api.zoo.example";
    const USER_AGENT: &'static str = "zoo/1";
    const HEADERS: &'static [(&'static str, &'static str)] = &[
        ("accept", "application/vnd.zoo+json"),
        ("x-zoo-version", "7"),
    ];
}

pub(crate) type Client = octoforge_runtime::Client<Zoo>;

pub(crate) const TOKEN: &str = "s3cret-token";
pub(crate) const UPLOADS: &str = "https://uploads.zoo.example";

/// Returns the settings of a client of the server with a token. It retries nothing.
pub(crate) fn builder(server: &Server) -> ClientBuilder<Zoo> {
    Client::builder()
        .base_url(&server.url)
        .transport(patient())
        .token(TOKEN)
        .retry(Retry::none())
}

pub(crate) fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

macro_rules! endpoint {
    ($name:ident -> $output:ty, $decode:ident, $($operation:tt)*) => {
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
        impl $name {
            pub(crate) fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
                client.call(self)
            }
        }
    };
}

endpoint!(Feed -> Map<String>, json, id: "zoo/feed", method: Method::Post, path: "/feed/{name}");
endpoint!(Get -> Map<i64>, json, id: "zoo/get", path: "/animals");
endpoint!(Check -> bool, check, id: "zoo/check", path: "/check", outcomes: &[404]);
endpoint!(Photo -> Redirect, location, id: "zoo/photo", path: "/photo", outcomes: &[302]);
endpoint!(Plain -> String, text, id: "zoo/plain", path: "/plain", accept: "text/plain");
endpoint!(Upload -> (), empty, id: "zoo/upload", path: "/up", server: Some(UPLOADS));

pub(crate) fn feed(name: impl Into<String>) -> Feed {
    Feed {
        parts: RequestParts::new().path(&name.into()),
        ..Feed::default()
    }
}

/// An operation with a body of arbitrary bytes.
pub(crate) struct Store {
    parts: RequestParts,
    body: octoforge_runtime::Upload,
}

impl Endpoint for Store {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "zoo/store",
        method: Method::Put,
        path: "/store",
        content_type: "application/octet-stream",
        body_required: true,
        ..Operation::DEFAULT
    };
    fn parts(&self) -> &RequestParts {
        &self.parts
    }
    fn body(&self) -> Body<'_> {
        Body::Upload(&self.body)
    }
    fn decode(answer: &Answer<'_>) -> Result<(), DecodeError> {
        answer.empty()
    }
}

pub(crate) fn store(body: octoforge_runtime::Upload) -> Store {
    Store {
        parts: RequestParts::new(),
        body,
    }
}

impl Photo {
    pub(crate) fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

endpoint!(List -> Vec<String>, json, id: "zoo/list", path: "/list");
endpoint!(Search -> Map<Value>, json, id: "zoo/search", path: "/search");

impl Paged for List {
    type Item = String;

    fn items(page: Vec<String>) -> Vec<String> {
        page
    }
}

impl Paged for Search {
    type Item = Value;

    fn items(mut page: Map<Value>) -> Vec<Value> {
        match page.shift_remove("items") {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        }
    }

    fn total_count(page: &Map<Value>) -> Option<i64> {
        page.get("total_count")?.as_i64()
    }
}
