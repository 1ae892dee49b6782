//! The size of decoded values in memory, as the program `memory` prints it.

use std::collections::BTreeMap;

use serde_json::Value;

use xtask_support::stop::Stop;

/// By document, first of the emitted types and then of serde's: bytes of the struct, bytes with all allocations, and the number
/// of allocations.
pub(crate) type Values = BTreeMap<String, [[u64; 3]; 2]>;

/// Parses the output of the program `memory`.
///
/// # Errors
///
/// The output has another form.
pub(crate) fn parse(output: &str) -> Result<Values, Stop> {
    let read = || -> Option<Values> {
        let all: Value = serde_json::from_str(output).ok()?;
        let numbers = |value: &Value| -> Option<[u64; 3]> {
            let numbers: Option<Vec<u64>> = value.as_array()?.iter().map(Value::as_u64).collect();
            numbers?.try_into().ok()
        };
        let of = |(name, value): (&String, &Value)| {
            let (ours, theirs) = (value.get("octoforge")?, value.get("serde")?);
            Some((name.clone(), [numbers(ours)?, numbers(theirs)?]))
        };
        all.as_object()?.iter().map(of).collect()
    };
    read().ok_or_else(|| Stop::usage(format_args!("memory was not measured: {output}")))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn output_of_the_memory_program_is_parsed() {
        let output = r#"{"issues": {"octoforge": [1, 20, 3], "serde": [4, 50, 6]}}"#;
        let values = parse(output).ok().unwrap();
        assert_eq!(values["issues"], [[1, 20, 3], [4, 50, 6]]);
        for other in ["", "[]", r#"{"issues": {"octoforge": [1, 20, 3]}}"#] {
            assert!(parse(other).is_err(), "{other}");
        }
    }
}
