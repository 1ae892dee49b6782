//! Holds every call of the crate that this package dispatches to against a description: `wire DESCRIPTION`. Prints the table
//! as JSON.
//!
//! It is no part of this workspace: tests copy it beside the tables of the crate of a description.

use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dispatch::call::{Call, Client};
use dispatch::{Arguments, Got, calls};
use octoforge_runtime::{Base, Bytes, http};
use octoforge_wire::Made;

fn main() {
    let path = std::env::args().nth(1).expect("wire DESCRIPTION");
    let description = std::fs::read_to_string(path).expect("the description can be read");
    let calls = calls().filter(|call| call.media.is_none());
    let calls: BTreeMap<&str, &Call> = calls.map(|call| (call.operation, call)).collect();
    let table = octoforge_wire::run(&description, &mut |id, arguments, answer| {
        match calls.get(id) {
            Some(call) => make(call, arguments, answer),
            None => Made {
                request: None,
                got: Err("there is no such function".to_owned()),
            },
        }
    });
    println!("{}", table.json());
}

fn make(
    call: &Call,
    arguments: &octoforge_wire::Arguments,
    answer: http::Response<Bytes>,
) -> Made {
    let base = Base::parse("https://service.example/base").expect("this is a base URL");
    let client = Client::answering(base, answer);
    let got = (call.send)(&given(arguments), &client).map_err(|fault| fault.to_string());
    let got = got.and_then(|sent| {
        let mut sent = pin!(sent);
        match sent.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(got) => got.map_err(|error| chain(&error)),
            Poll::Pending => Err("the call waits".to_owned()),
        }
    });
    Made {
        request: client.sent(),
        got: got.and_then(converted),
    }
}

/// Returns an error with its causes.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |error| error.source());
    let causes = causes.map(|cause| format!(": {cause}"));
    format!("{error}{}", causes.collect::<String>())
}

fn given(arguments: &octoforge_wire::Arguments) -> Arguments {
    let mut given = Arguments::default();
    for (place, name, value) in &arguments.parameters {
        let values = match place.as_str() {
            "path" => &mut given.path,
            "query" => &mut given.query,
            "header" => &mut given.header,
            _ => &mut given.cookie,
        };
        values.insert(name.clone(), value.clone().into());
    }
    given.body = arguments.body.clone().map(Into::into);
    given
}

fn converted(got: Got) -> Result<octoforge_wire::Got, String> {
    Ok(match got {
        Got::Nothing | Got::Check(_) | Got::Redirect(_) => octoforge_wire::Got::Nothing,
        Got::Json(text) => octoforge_wire::Got::Json(text),
        Got::Text(text) => octoforge_wire::Got::Text(text),
        Got::Bytes(bytes) => octoforge_wire::Got::Bytes(bytes),
        Got::Pages(_) | Got::Items { .. } => return Err("several pages came".to_owned()),
    })
}
