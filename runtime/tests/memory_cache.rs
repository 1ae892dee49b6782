//! Test of the memory that a cache counts, compared with its allocations. It is alone in its process, whose allocations
//! it counts.
#![cfg(feature = "client")]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::alloc::System;
use std::pin::Pin;
use std::task::{Context, Waker};

use octoforge_runtime::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use octoforge_runtime::{Bytes, Cache, Cached, MemoryCache};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn allocated() -> usize {
    let stats = ALLOCATOR.stats();
    stats.bytes_allocated - stats.bytes_deallocated
}

fn now<T>(mut future: Pin<Box<dyn Future<Output = T> + Send + '_>>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => unreachable!("nothing is waited for"),
    }
}

/// A response as it comes from a connection: all its parts are in buffers of 8 KiB, if these are large enough.
fn answer(headers: usize, length: usize) -> Cached {
    let buffer = Bytes::from(vec![b'x'; length.max(8192)]);
    let mut map = HeaderMap::new();
    for number in 0..headers {
        let name = HeaderName::try_from(format!("x-header-{number}")).unwrap();
        let value = HeaderValue::from_maybe_shared(buffer.slice(number..number + 24)).unwrap();
        map.append(name, value);
    }
    Cached::new(StatusCode::OK, map, buffer.slice(..length))
}

fn key(number: usize) -> String {
    format!("GET https://api.zoo.example/animals/{number}\nas somebody\n")
}

#[test]
fn the_cache_counts_its_memory() {
    const MOST: usize = 1 << 20;
    // The size of the smallest tables.
    const TABLES: usize = 2048;
    // The number of headers, and the length of the body.
    let answers = [
        (0, 0),
        (1, 12),
        (25, 12),
        (25, 1000),
        (5, 60_000),
        (0, 400_000),
    ];
    // From a few responses to many times more than fit.
    for count in [1, 2, 9, 100, 900, 3000] {
        for (headers, length) in answers {
            let before = allocated();
            let cache = MemoryCache::new(MOST);
            for number in 0..count {
                now(cache.put(&key(number), answer(headers, length)));
                // Some are in use, and therefore shared for a while.
                drop(now(cache.get(&key(number * 7 / 11))));
            }
            let (held, counted) = (allocated().saturating_sub(before), cache.bytes());
            let what =
                format!("{count} of {headers} headers and {length} bytes: {held}, {counted}");
            assert!(held <= counted + TABLES && counted <= MOST, "{what}");
            assert!(counted < 2 * held, "{what}");
            // The last ones of many count as much.
            for number in (0..count).filter(|number| number % 5 > 1) {
                now(cache.remove(&key(number)));
            }
            let (left, counted) = (
                allocated().saturating_sub(before + what.len()),
                cache.bytes(),
            );
            assert!(left <= counted + TABLES, "{what}: {left}, {counted}");
            for number in 0..count {
                now(cache.remove(&key(number)));
            }
            assert_eq!(cache.bytes(), 0);
            drop((cache, what));
            // The harness has a thread of its own, which may allocate as well.
            assert!(allocated() < before + 1024);
        }
    }
}
