//! How an answer comes. Takes the answer said last; changes it, and goes on to the next.
//!
//! ```text
//! kit.on::<repos::Get>().example().slowly(100, Duration::from_secs(1)).cut(1_000).then().example();
//! ```

use std::fmt;
use std::time::Duration;

use super::On;
use super::step::Step;

/// An answer that has been scripted, of which more can be said.
pub struct Answered<E>(pub(super) On<E>);

impl<E> Answered<E> {
    /// With this header, in place of those of this name that it has.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.amend(|step| step.add_header(name, value))
    }

    /// With a `Link` header that says where the next page is: at the URL of the request, with its `page` raised by one.
    pub fn leading_on(self) -> Self {
        self.amend(|step| step.leads_on = true)
    }

    /// Only after a pause by the kit's clock.
    pub fn after(self, pause: Duration) -> Self {
        self.amend(|step| step.delay = pause)
    }

    /// With a body that comes in pieces of so many bytes, and a pause by the kit's clock after each but the last.
    pub fn slowly(self, bytes: usize, pause: Duration) -> Self {
        self.amend(|step| step.pace.pieces = Some((bytes, pause)))
    }

    /// With a connection that is reset after so many bytes of the body, though all of them were announced.
    pub fn cut(self, bytes: usize) -> Self {
        self.amend(|step| step.pace.cut = Some(bytes))
    }

    /// So many times, and not once. Not at all is no answer, and means once.
    pub fn times(self, times: u32) -> Self {
        self.amend(|step| step.times = Some(times.max(1)))
    }

    /// To every further request; what is scripted after it is never given.
    pub fn forever(self) -> Self {
        self.amend(|step| step.times = None)
    }

    /// Goes on to what is answered next.
    pub fn then(self) -> On<E> {
        self.0
    }

    fn amend(self, change: impl FnOnce(&mut Step)) -> Self {
        let On {
            kit,
            target,
            conditions,
            ..
        } = &self.0;
        kit.script(target, conditions, |steps| {
            // A list of no pages has no last answer.
            if let Some(last) = steps.back_mut() {
                change(last);
            }
        });
        self
    }
}

impl<E> fmt::Debug for Answered<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Answered").field(&self.0).finish()
    }
}
