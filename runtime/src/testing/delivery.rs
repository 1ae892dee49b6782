//! Slow and truncated bodies. Takes the bytes and their delivery; gives the pieces of a body.
//!
//! ```text
//! pieces of 2, then broken after 5:   "ab" "cd" "e" error
//! ```

use std::io;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use super::clock::FakeClock;
use crate::clock::Clock as _;
use crate::error::{TransportError, TransportKind};
use crate::future::BoxFuture;
use crate::transport::Pieces;

/// The delivery of a body.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Delivery {
    /// The size of a chunk in bytes, and the pause after it.
    pub(super) pieces: Option<(usize, Duration)>,
    /// The number of bytes after which the connection breaks.
    pub(super) cut: Option<usize>,
}

pub(super) struct ScriptedBody {
    /// The bytes that are still to be sent.
    rest: Bytes,
    /// The number of bytes that are announced and not sent, more than `rest` if the connection breaks.
    announced: u64,
    breaks: bool,
    pieces: Option<(usize, Duration)>,
    clock: FakeClock,
    pause: Option<BoxFuture<'static, ()>>,
}

impl ScriptedBody {
    pub(super) fn new(mut body: Bytes, delivery: Delivery, clock: &FakeClock) -> Self {
        let announced = body.len() as u64;
        if let Some(cut) = delivery.cut {
            body.truncate(cut);
        }
        Self {
            rest: body,
            announced,
            breaks: delivery.cut.is_some(),
            pieces: delivery.pieces,
            clock: clock.clone(),
            pause: None,
        }
    }
}

impl Pieces for ScriptedBody {
    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        if self.rest.is_empty() {
            let breaks = std::mem::take(&mut self.breaks);
            return Poll::Ready(breaks.then(|| Err(reset())));
        }
        let (max, delay) = self.pieces.unwrap_or((usize::MAX, Duration::ZERO));
        let length = self.rest.len().min(max.max(1));
        let piece = self.rest.split_to(length);
        self.announced = self.announced.saturating_sub(length as u64);
        if !self.rest.is_empty() && !delay.is_zero() {
            self.pause = Some(self.clock.sleep(delay));
        }
        Poll::Ready(Some(Ok(piece)))
    }

    fn remaining(&self) -> Option<u64> {
        Some(self.announced)
    }

    fn is_done(&self) -> bool {
        self.rest.is_empty() && !self.breaks
    }
}

/// Returns the error for a connection that the server has reset.
pub(super) fn reset() -> TransportError {
    TransportError::new(TransportKind::Broken)
        .because(io::Error::from(io::ErrorKind::ConnectionReset))
}
