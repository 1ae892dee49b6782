//! The delivery of scripted responses. Takes the response scripted last; changes it, and continues the script.
//!
//! ```text
//! kit.on::<repos::Get>().example().slowly(100, Duration::from_secs(1)).cut(1_000).then().example();
//! ```

use std::fmt;
use std::time::Duration;

use super::ScriptBuilder;
use super::step::Step;

/// Builder for the most recently scripted response: headers, delays, truncation, repetition, [`then`](Self::then).
pub struct ScriptedResponse<E>(pub(super) ScriptBuilder<E>);

impl<E> ScriptedResponse<E> {
    /// Sets a header, in place of those with this name.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.amend(|step| step.add_header(name, value))
    }

    /// Adds a `Link` header to the next page: the URL of the request, with its `page` incremented.
    pub fn leading_on(self) -> Self {
        self.amend(|step| step.has_next_page = true)
    }

    /// Delays the response, by the kit's clock.
    pub fn after(self, pause: Duration) -> Self {
        self.amend(|step| step.delay = pause)
    }

    /// Sends the body in chunks of this many bytes, with a pause by the kit's clock after each but the last.
    pub fn slowly(self, bytes: usize, pause: Duration) -> Self {
        self.amend(|step| step.delivery.pieces = Some((bytes, pause)))
    }

    /// Resets the connection after this many bytes of the body. The whole length is announced.
    pub fn cut(self, bytes: usize) -> Self {
        self.amend(|step| step.delivery.cut = Some(bytes))
    }

    /// Repeats the response this many times; 0 counts as 1.
    pub fn times(self, times: u32) -> Self {
        self.amend(|step| step.times = Some(times.max(1)))
    }

    /// Repeats the response forever. Responses that are scripted after it are never used.
    pub fn forever(self) -> Self {
        self.amend(|step| step.times = None)
    }

    /// Continues with the next response.
    pub fn then(self) -> ScriptBuilder<E> {
        self.0
    }

    fn amend(self, change: impl FnOnce(&mut Step)) -> Self {
        let ScriptBuilder {
            kit,
            target,
            conditions,
            ..
        } = &self.0;
        kit.script(target, conditions, |steps| {
            // A list without pages has no last response.
            if let Some(last) = steps.back_mut() {
                change(last);
            }
        });
        self
    }
}

impl<E> fmt::Debug for ScriptedResponse<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ScriptedResponse").field(&self.0).finish()
    }
}
