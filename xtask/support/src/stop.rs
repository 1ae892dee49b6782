//! The end of a command: text for standard output, or a message for standard error.
//!
//! Takes: the problem, and help. Gives: one message and an exit code.
//!
//! ```text
//! Stop::io("cannot read spec/octoforge.yaml", &error).help("...")   exit 2
//! error: cannot read spec/octoforge.yaml: No such file or directory
//!   ...
//! ```

use std::fmt;
use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::visible;

/// The result of a command that ran to its end.
#[derive(Debug)]
pub struct Done {
    /// Text for standard output, with its final line break.
    pub text: String,
    /// The exit code.
    pub exit: u8,
}

impl Done {
    /// Returns the result of a success: exit code 0.
    pub fn well(text: String) -> Self {
        Self {
            text: visible::log(&text),
            exit: 0,
        }
    }

    /// Returns the result of a check that failed: exit code 1.
    pub fn differs(text: String) -> Self {
        Self {
            text: visible::log(&text),
            exit: 1,
        }
    }
}

/// The error of a command that could not run to its end.
#[derive(Debug)]
pub struct Stop {
    text: String,
    /// The exit code.
    pub exit: u8,
}

impl Stop {
    /// Returns the error of invalid input, from rendered diagnostics: exit code 1.
    pub fn diagnostics(rendered: String) -> Self {
        Self {
            text: rendered,
            exit: 1,
        }
    }

    /// Replaces the exit code.
    #[must_use]
    pub fn with_exit(self, exit: u8) -> Self {
        Self { exit, ..self }
    }

    /// Returns the error of arguments, files or programs that cannot be used: exit code 2.
    pub fn usage(message: impl fmt::Display) -> Self {
        Self {
            text: visible::log(&format!("error: {message}")),
            exit: 2,
        }
    }

    /// Returns the error of a failed system call; `doing` says what was attempted.
    pub fn io(doing: impl fmt::Display, error: &io::Error) -> Self {
        Self::usage(format_args!("{doing}: {error}"))
    }

    /// Adds a line of help.
    #[must_use]
    pub fn help(mut self, help: impl fmt::Display) -> Self {
        self.text = format!("{}\n  {}", self.text, visible::log(&help.to_string()));
        self
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text.trim_end())
    }
}

/// Prints the result of a command, and returns its exit code.
pub fn exit(result: Result<Done, Stop>) -> ExitCode {
    let stop = match result {
        Ok(done) => match print(&done.text) {
            Ok(()) => return ExitCode::from(done.exit),
            Err(error) => Stop::io("cannot write to standard output", &error),
        },
        Err(stop) => stop,
    };
    // If standard error is closed, the exit code has to do.
    let _ = writeln!(io::stderr(), "{stop}");
    ExitCode::from(stop.exit)
}

/// Prints text. A reader that stopped reading (`| head`) is not an error.
fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
