//! Test that endpoints work with any caller, asynchronous or not.

use octoforge_runtime::{
    Answer, Base, Bytes, Caller, DecodeError, Endpoint, Error, Operation, Paged, RequestParts, http,
};

struct GetZen {
    parts: RequestParts,
}

impl Endpoint for GetZen {
    type Output = String;
    const OPERATION: Operation = Operation {
        id: "meta/get-zen",
        path: "/zen",
        ..Operation::DEFAULT
    };
    fn parts(&self) -> &RequestParts {
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

/// Responds to each request with its URL, at once.
struct Echo(Base);

impl Caller for Echo {
    type Reply<'a, E: Endpoint> = Result<E::Output, Error>;
    type Pages<'a, E: Paged> = Result<E::Output, Error>;
    type Items<'a, E: Paged> = Result<Vec<E::Item>, Error>;
    type Download<'a> = Result<Bytes, Error>;

    fn call<E: Endpoint>(&self, endpoint: E) -> Result<E::Output, Error> {
        let request = endpoint.to_request(&self.0)?;
        E::from_response(http::Response::new(Bytes::from(request.uri().to_string())))
    }

    fn pages<E: Paged>(&self, endpoint: E) -> Result<E::Output, Error> {
        self.call(endpoint)
    }

    fn items<E: Paged>(&self, endpoint: E) -> Result<Vec<E::Item>, Error> {
        self.call(endpoint).map(E::items)
    }

    fn download<E: Endpoint>(&self, endpoint: E) -> Result<Bytes, Error> {
        Ok(endpoint.to_request(&self.0)?.into_body())
    }
}

#[test]
fn callers_need_not_be_asynchronous() {
    let echo = Echo("https://zoo.example/v1".parse().unwrap());
    let request = |parts| GetZen { parts }.send(&echo);
    assert_eq!(
        request(RequestParts::new()).unwrap(),
        "https://zoo.example/v1/zen"
    );
    let error = request(RequestParts::new().path(&1)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "meta/get-zen: path parameter `+1`: the path has no such parameter"
    );
}
