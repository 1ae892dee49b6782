//! Boxed futures, for traits whose implementations are chosen at run time.
//!
//! ```text
//! fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
//! ```

use std::pin::Pin;

/// A boxed future that can be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
