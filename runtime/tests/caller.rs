//! Endpoints need no particular client: any caller carries them out, at once or later.

use octoforge_runtime::{
    Answer, Base, Bytes, Caller, DecodeError, Endpoint, Error, Operation, Parts, http,
};

struct GetZen {
    parts: Parts,
}

impl Endpoint for GetZen {
    type Output = String;
    const OPERATION: Operation = Operation {
        id: "meta/get-zen",
        path: "/zen",
        ..Operation::DEFAULT
    };
    fn parts(&self) -> &Parts {
        &self.parts
    }
    fn decode(answer: &Answer<'_>) -> Result<String, DecodeError> {
        answer.text()
    }
}

impl GetZen {
    fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

/// Answers each request with its own URL, and waits for nothing.
struct Echo(Base);

impl Caller for Echo {
    type Reply<'a, E: Endpoint> = Result<E::Output, Error>;

    fn call<E: Endpoint>(&self, endpoint: E) -> Result<E::Output, Error> {
        let request = endpoint.to_request(&self.0)?;
        E::from_response(http::Response::new(Bytes::from(request.uri().to_string())))
    }
}

#[test]
fn a_caller_may_answer_at_once() {
    let echo = Echo("https://zoo.example/v1".parse().unwrap());
    let request = |parts| GetZen { parts }.send(&echo);
    assert_eq!(request(Parts::new()).unwrap(), "https://zoo.example/v1/zen");
    let error = request(Parts::new().path(&1)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "meta/get-zen: path parameter `+1`: the path has no such parameter"
    );
}
