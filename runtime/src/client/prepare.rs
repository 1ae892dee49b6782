//! Preparation of calls. Takes an endpoint; gives the call that sends its request.

use http::Request;
use http::header::ACCEPT;

use super::call::{Call, Mode};
use super::shared::Shared;
use crate::endpoint::{Endpoint, Operation, RequestParts, Upload, request};
use crate::error::Error;
use crate::redact::Secrets;

impl Shared {
    pub(super) fn prepare<E: Endpoint>(&self, endpoint: &E, mode: Mode) -> Result<Call, Error> {
        let operation = E::OPERATION;
        let base = self.base_of(&operation)?;
        let request = request(&operation, endpoint.parts(), endpoint.body(), base)?;
        Ok(self.called(operation, endpoint.parts(), request, mode))
    }

    fn called(
        &self,
        operation: Operation,
        parts: &RequestParts,
        request: Request<Option<Upload>>,
        mode: Mode,
    ) -> Call {
        let (mut head, body) = request.into_parts();
        if operation.accept == Operation::JSON && self.headers.contains_key(ACCEPT) {
            head.headers.remove(ACCEPT);
        }
        head.extensions.insert(operation);
        Call {
            operation,
            own: self.is_own(&head.uri, operation.server),
            secrets: Secrets::default()
                .with(parts.secrets(&operation))
                .with_query(&head),
            head,
            body,
            mode,
        }
    }
}
