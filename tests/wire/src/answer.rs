//! Holds what a caller gets against the answer that was sent.

use serde_json::Value;

use crate::Got;
use crate::plan::Planned;

/// Returns what was lost of an answer.
pub(crate) fn fault(call: &Planned<'_>, got: &Result<Got, String>) -> Option<String> {
    let answer = &call.answer;
    let got = match got {
        Ok(got) => got,
        Err(why) => return Some(format!("error `{why}` for `{}`", short(&answer.body))),
    };
    let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
    let is_equal = match got {
        // A redirect is where it leads to, whatever its body says.
        Got::Nothing => !answer.is_json || answer.body.is_empty() || answer.status >= 300,
        Got::Json(text) if answer.body.is_empty() => text == "null",
        Got::Json(text) => answer.is_json && parsed(text) == parsed(&answer.body),
        Got::Text(text) => *text == answer.body,
        Got::Bytes(bytes) => *bytes == answer.body,
    };
    let shown = || match got {
        Got::Json(text) | Got::Text(text) => short(text),
        other => format!("{other:?}"),
    };
    (!is_equal).then(|| format!("got `{}` of `{}`", shown(), short(&answer.body)))
}

fn short(text: &str) -> String {
    text.chars().take(300).collect()
}
