//! The text of JSON numbers. Takes source text; gives its end, the exact integer, or a normal form in which equal
//! numbers are equal.
//!
//! ```text
//! scan(b"-1.5e3,", 0)    = Ok((6, Token::Float))
//! integer("1e2")         = Some(100)      exact, never by way of a float
//! Decimal::of("-1.50e3") = -15 * 10^2
//! ```

use std::str::FromStr;

use super::token::Token;

/// Returns the end of the number that begins at `start`, and whether it has a fraction or an exponent. The error is the
/// offset at which a digit is missing.
pub(super) fn scan(bytes: &[u8], start: usize) -> Result<(usize, Token), usize> {
    let at = |place: usize| bytes.get(place).copied().unwrap_or(0);
    let mut end = if at(start) == b'-' { start + 1 } else { start };
    // A number never begins with a zero before another digit: those digits are not a part of it.
    end = if at(end) == b'0' {
        end + 1
    } else {
        digits(bytes, end)?
    };
    let mut token = Token::Integer;
    if at(end) == b'.' {
        token = Token::Float;
        end = digits(bytes, end + 1)?;
    }
    if matches!(at(end), b'e' | b'E') {
        token = Token::Float;
        let signed = matches!(at(end + 1), b'+' | b'-');
        end = digits(bytes, end + 1 + usize::from(signed))?;
    }
    Ok((end, token))
}

/// Returns the end of the digits at `start`, of which there must be at least one.
fn digits(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let rest = bytes.get(start..).unwrap_or_default();
    match rest.iter().take_while(|byte| byte.is_ascii_digit()).count() {
        0 => Err(start),
        count => Ok(start + count),
    }
}

/// Returns the integer that a number equals, if it is one and fits: `1`, `1.0`, `1e2`, but not `15e-1`.
///
/// It is computed from the decimal text, because a float would change `9007199254740993.0`.
pub(super) fn integer<T: FromStr + TryFrom<i128>>(text: &str) -> Option<T> {
    match text.parse() {
        Ok(value) => Some(value),
        Err(_) => T::try_from(Decimal::of(text)?.integer()?).ok(),
    }
}

/// A number in normal form: `digits` times ten to the power of `exponent`.
///
/// The digits have no leading or trailing zeros. Zero has no digits, no sign and the exponent 0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// Returns the normal form of a JSON number; `None` if its exponent exceeds 64 bits.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (negative, text) = text
            .strip_prefix('-')
            .map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Some(Self {
                negative: false,
                digits: String::new(),
                exponent: 0,
            });
        }
        let exponent: i64 = exponent.parse().ok()?;
        let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
        let behind = i64::try_from(fraction.len()).ok()?;
        Some(Self {
            negative,
            exponent: exponent.checked_sub(behind)?.checked_add(zeros)?,
            digits: significant.trim_start_matches('0').to_owned(),
        })
    }

    /// Returns the integer that it equals, if it is one and fits.
    fn integer(&self) -> Option<i128> {
        if self.digits.is_empty() {
            return Some(0);
        }
        let shift = u32::try_from(self.exponent).ok()?;
        let magnitude = self.digits.parse::<i128>().ok()?;
        let magnitude = magnitude.checked_mul(10_i128.checked_pow(shift)?)?;
        Some(if self.negative { -magnitude } else { magnitude })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[test]
    fn extents() {
        let cases = [
            ("0", Ok((1, Token::Integer))),
            ("-0", Ok((2, Token::Integer))),
            ("01", Ok((1, Token::Integer))),
            ("12,", Ok((2, Token::Integer))),
            ("-12.50]", Ok((6, Token::Float))),
            ("1e5", Ok((3, Token::Float))),
            ("1E+05 ", Ok((5, Token::Float))),
            ("1.5e-7", Ok((6, Token::Float))),
            ("-", Err(1)),
            ("-x", Err(1)),
            ("1.", Err(2)),
            ("1.e5", Err(2)),
            ("1e", Err(2)),
            ("1e+", Err(3)),
            (".5", Err(0)),
            ("+1", Err(0)),
        ];
        for (text, expected) in cases {
            assert_eq!(scan(text.as_bytes(), 0), expected, "{text}");
        }
    }

    #[test]
    fn integers_are_exact_or_rejected() {
        let cases = [
            ("1", Some(1)),
            ("-0", Some(0)),
            ("1.0", Some(1)),
            ("-1.000", Some(-1)),
            ("1e2", Some(100)),
            ("1.25e2", Some(125)),
            ("1.25E1", None),
            ("1500e-2", Some(15)),
            ("150e-2", None),
            ("0.5", None),
            ("0e99999999999999999999", Some(0)),
            ("0.000e-5", Some(0)),
            ("1e99999999999999999999", None),
            ("1e-99999999999999999999", None),
            ("1e400", None),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775807.0", Some(i64::MAX)),
            ("-9223372036854775808.0", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("922337203685477580700e-2", Some(i64::MAX)),
        ];
        for (text, expected) in cases {
            assert_eq!(integer::<i64>(text), expected, "{text}");
        }
    }

    #[test]
    fn integers_of_other_widths_are_range_checked() {
        assert_eq!(integer::<u64>("18446744073709551615.0"), Some(u64::MAX));
        assert_eq!(integer::<u64>("18446744073709551616"), None);
        assert_eq!(integer::<u64>("-1"), None);
        assert_eq!(integer::<u64>("-0.0"), Some(0));
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn shifting_the_point_does_not_change_the_integer(value: i64, shift in 0_usize..30) {
            let digits = value.unsigned_abs();
            let sign = if value < 0 { "-" } else { "" };
            let text = format!("{sign}{digits}{}e-{shift}", "0".repeat(shift));
            prop_assert_eq!(integer::<i64>(&text), Some(value));
        }
    }
}
