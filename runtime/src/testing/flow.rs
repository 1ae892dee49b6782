//! A body that does not come at once, or not whole. Takes the bytes and how they come; gives an [`http_body::Body`].
//!
//! ```text
//! pieces of 2, then broken after 5:   "ab" "cd" "e" error
//! ```

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::clock::FakeClock;
use crate::client::Clock as _;
use crate::error::{TransportError, TransportKind};
use crate::transport::BoxFuture;

/// How a body comes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pace {
    /// How many bytes come at once, and how long nothing comes then.
    pub(super) pieces: Option<(usize, Duration)>,
    /// After how many bytes the connection breaks.
    pub(super) cut: Option<usize>,
}

pub(super) struct Flow {
    /// What still comes.
    rest: Bytes,
    /// What was announced and has not come yet, more than `rest` if the connection breaks.
    announced: u64,
    breaks: bool,
    pieces: Option<(usize, Duration)>,
    clock: FakeClock,
    pausing: Option<BoxFuture<'static, ()>>,
}

impl Flow {
    pub(super) fn new(mut body: Bytes, pace: Pace, clock: &FakeClock) -> Self {
        let announced = body.len() as u64;
        if let Some(cut) = pace.cut {
            body.truncate(cut);
        }
        Self {
            rest: body,
            announced,
            breaks: pace.cut.is_some(),
            pieces: pace.pieces,
            clock: clock.clone(),
            pausing: None,
        }
    }
}

impl Body for Flow {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if let Some(pausing) = &mut self.pausing {
            ready!(pausing.as_mut().poll(context));
            self.pausing = None;
        }
        if self.rest.is_empty() {
            let breaks = std::mem::take(&mut self.breaks);
            return Poll::Ready(breaks.then(|| Err(reset())));
        }
        let (most, pause) = self.pieces.unwrap_or((usize::MAX, Duration::ZERO));
        let length = self.rest.len().min(most.max(1));
        let piece = self.rest.split_to(length);
        self.announced = self.announced.saturating_sub(length as u64);
        if !self.rest.is_empty() && !pause.is_zero() {
            self.pausing = Some(self.clock.sleep(pause));
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && !self.breaks
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}

/// A connection that the other side has reset.
pub(super) fn reset() -> TransportError {
    TransportError::new(TransportKind::Broken)
        .because(io::Error::from(io::ErrorKind::ConnectionReset))
}
