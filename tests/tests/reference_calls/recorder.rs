// A client that builds the request of each call, prints it, and never replies. The calls follow.
#![allow(deprecated, unused, reason = "the calls are examples of everything")]

use std::error::Error;
use std::future::{Future, Pending, pending};
use std::marker::PhantomData;
use std::pin::pin;
use std::task::{Context, Waker};

#[derive(Clone, Copy)]
struct Recorder;

struct Items<E>(PhantomData<E>);

impl<E: octoforge::Paged> Items<E> {
    fn try_next(&mut self) -> Pending<Result<Option<E::Item>, octoforge::Error>> {
        pending()
    }
}

impl octoforge::Caller for Recorder {
    type Reply<'a, E: octoforge::Endpoint> = Pending<Result<E::Output, octoforge::Error>>;
    type Pages<'a, E: octoforge::Paged> = ();
    type Items<'a, E: octoforge::Paged> = Items<E>;
    type Download<'a> = ();

    fn call<E: octoforge::Endpoint>(&self, endpoint: E) -> Self::Reply<'_, E> {
        let base = octoforge::Base::parse("https://example.com").expect("a URL");
        print(endpoint.to_request(&base));
        pending()
    }

    fn pages<E: octoforge::Paged>(&self, endpoint: E) {}

    fn items<E: octoforge::Paged>(&self, endpoint: E) -> Items<E> {
        drop(self.call(endpoint));
        Items(PhantomData)
    }

    fn download<E: octoforge::Endpoint>(&self, endpoint: E) {}
}

fn print(request: Result<octoforge::http::Request<octoforge::Bytes>, octoforge::BuildError>) {
    let line: octoforge::Value = match request {
        Ok(request) => {
            let body = String::from_utf8_lossy(request.body()).into_owned();
            let target = request.uri().path_and_query().map_or("", |target| target.as_str());
            let method = request.method().as_str();
            [("method", method), ("target", target), ("body", &body)].into_iter().collect()
        }
        Err(error) => [("error", error.to_string())].into_iter().collect(),
    };
    println!("{line}");
}

/// Polls a call until it waits for the reply.
fn run<F: Future<Output = Result<(), Box<dyn Error>>>>(call: fn(Recorder) -> F) {
    let mut call = pin!(call(Recorder));
    if let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        print_error(&error.to_string());
    }
}

fn print_error(error: &str) {
    let line: octoforge::Value = [("error", error)].into_iter().collect();
    println!("{line}");
}

