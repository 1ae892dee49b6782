//! Tests of content types and lengths of uploads.

use std::error::Error as _;
use std::io::{Cursor, Write as _};
use std::pin::Pin;
use std::task::{Context, Poll};

use octoforge_runtime::{BuildError, Caller as _, Error, Retry, TransportKind, Upload};
use tokio::io::{AsyncRead, ReadBuf};

use crate::support::{FakeClock, Server, answer};
use crate::zoo::{builder, client, store};

/// A reader that returns some bytes at a time, and fails at the end if `fails`.
struct Pieces {
    left: usize,
    at_once: usize,
    fails: bool,
}

impl AsyncRead for Pieces {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let length = self.left.min(self.at_once).min(buffer.remaining());
        if length == 0 && self.fails {
            return Poll::Ready(Err(std::io::Error::other("the tape is torn")));
        }
        buffer.put_slice(&vec![b'7'; length]);
        self.left -= length;
        Poll::Ready(Ok(()))
    }
}

fn pieces(length: usize, at_once: usize) -> Pieces {
    Pieces {
        left: length,
        at_once,
        fails: false,
    }
}

/// Returns the kind and the source of a call's error.
async fn failure(server: &Server, upload: Upload) -> (TransportKind, String) {
    let clock = FakeClock::new();
    let retry = Retry::new().every_method();
    let client = builder(server).retry(retry).clock(clock.clone()).build();
    let error = client.unwrap().call(store(upload)).await.unwrap_err();
    // Retrying would not help.
    assert_eq!(clock.sleeps(), 0, "{error}");
    assert!(
        error.to_string().starts_with("PUT http://127.0.0.1:"),
        "{error}"
    );
    let kind = match &error {
        Error::Transport(error) => Some(error.kind()),
        _ => None,
    };
    (kind.unwrap(), error.source().unwrap().to_string())
}

#[tokio::test]
async fn readers_of_another_length_break_off() {
    let cases = [
        (
            pieces(100, 100),
            10,
            "10 bytes were announced, and there are more",
        ),
        (
            pieces(100, 10),
            10,
            "10 bytes were announced, and there are more",
        ),
        (
            pieces(100, 7),
            99,
            "99 bytes were announced, and there are more",
        ),
        (
            pieces(1, 1),
            0,
            "0 bytes were announced, and there are more",
        ),
        (
            pieces(10, 10),
            100,
            "100 bytes were announced, and there are 10",
        ),
        (
            pieces(10, 3),
            11,
            "11 bytes were announced, and there are 10",
        ),
        (pieces(0, 1), 1, "1 bytes were announced, and there are 0"),
        (
            pieces(300_000, 65_536),
            200_000,
            "200000 bytes were announced, and there are more",
        ),
    ];
    for (reader, announced, expected) in cases {
        let server = Server::start(vec![answer("204 No Content", "", "")]).await;
        let got = failure(&server, Upload::reader(reader, Some(announced))).await;
        assert_eq!(got, (TransportKind::Length, expected.to_owned()));
        assert!(server.seen().is_empty(), "{expected}: {:?}", server.seen());
    }
}

#[tokio::test]
async fn failing_readers_are_not_broken_connections() {
    for length in [None, Some(30)] {
        let server = Server::start(vec![answer("204 No Content", "", "")]).await;
        let reader = Pieces {
            fails: true,
            ..pieces(20, 20)
        };
        let got = failure(&server, Upload::reader(reader, length)).await;
        assert_eq!(got, (TransportKind::Request, "the tape is torn".to_owned()));
        assert!(server.seen().is_empty());
    }
}

#[tokio::test]
async fn readers_of_the_announced_length_are_sent() {
    for (length, at_once) in [(0, 1), (1, 1), (10, 3), (65_536, 65_536), (200_000, 65_536)] {
        let server = Server::start(vec![answer("204 No Content", "", "")]).await;
        let reader = Upload::reader(pieces(length, at_once), Some(length as u64));
        client(&server).call(store(reader)).await.unwrap();
        let seen = server.only();
        assert_eq!(seen.body, "7".repeat(length));
        assert_eq!(seen.header("content-length"), Some(&*length.to_string()));
    }
}

#[tokio::test]
async fn growing_files_are_not_sent_partially() {
    // Linux reports a length of zero for this file, and has more to read, like a file that has just grown.
    let grown = std::path::Path::new("/proc/self/status");
    if !grown.exists() {
        return;
    }
    let server = Server::start(vec![answer("204 No Content", "", "")]).await;
    let got = failure(&server, Upload::file(grown)).await;
    let expected = "0 bytes were announced, and there are more";
    assert_eq!(got, (TransportKind::Length, expected.to_owned()));
    assert!(server.seen().is_empty());

    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"all of it").unwrap();
    let server = Server::start(vec![answer("204 No Content", "", "")]).await;
    let upload = Upload::file(file.path());
    client(&server).call(store(upload)).await.unwrap();
    assert_eq!(server.only().body, "all of it");
}

#[tokio::test]
async fn uploads_have_a_media_type() {
    let upload = || Upload::reader(Cursor::new(*b"PK"), Some(2));
    let cases = [
        (upload(), "application/octet-stream"),
        (upload().content_type("application/zip"), "application/zip"),
        (
            Upload::from("<p>").content_type("text/html; charset=utf-8"),
            "text/html; charset=utf-8",
        ),
    ];
    for (upload, expected) in cases {
        let server = Server::start(vec![answer("204 No Content", "", "")]).await;
        client(&server).call(store(upload)).await.unwrap();
        assert_eq!(server.only().header("content-type"), Some(expected));
    }
    let server = Server::closed();
    let injected = upload().content_type("text/html\r\nx-injected: 1");
    let error = client(&server).call(store(injected)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/store: content type `text/html  x-injected: 1`: it is not a media type such as `application/zip`"
    );
    assert!(matches!(
        error,
        Error::Build(BuildError::ContentType { .. })
    ));
}
