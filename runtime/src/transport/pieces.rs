//! Bodies made of pieces. Takes a source of pieces; gives an [`http_body::Body`] of data frames.
//!
//! ```text
//! Outgoing::stream(PieceBody(chunks))
//! ```

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::error::TransportError;

/// A source of the bytes of a body.
pub(crate) trait Pieces: Unpin {
    /// Polls for the next piece; `None` at the end.
    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>>;

    /// Returns the number of bytes that are still to come, if it is known.
    fn remaining(&self) -> Option<u64>;

    /// `true` if it is known without polling that nothing is to come, not even an error.
    fn is_done(&self) -> bool {
        false
    }
}

/// A source of pieces as a body.
pub(crate) struct PieceBody<P>(pub(crate) P);

impl<P: Pieces> Body for PieceBody<P> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = self.0.poll_piece(context);
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_done()
    }

    fn size_hint(&self) -> SizeHint {
        let remaining = self.0.remaining();
        remaining.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
