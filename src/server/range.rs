//! A part of a file, for those who resume a download or read a database over HTTP (RFC 9110, 14).

use std::ops::Range;

/// What a `Range` header asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum PageRequest {
    /// Everything: nothing was asked, or nothing that we give in parts.
    Whole,
    Part(Range<u64>),
    /// Beyond the end.
    Unsatisfiable,
}

/// One range of bytes of something `length` long. Several at once are answered with the whole, as
/// the standard allows.
pub fn parse(header: Option<&str>, length: u64) -> PageRequest {
    let Some(spec) = header.and_then(|header| header.trim().strip_prefix("bytes=")) else {
        return PageRequest::Whole;
    };
    let Some((first, last)) = spec.split_once('-').filter(|_| !spec.contains(',')) else {
        return PageRequest::Whole;
    };
    let part = match (first.trim().parse::<u64>(), last.trim().parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Ok(first), Err(_)) if last.trim().is_empty() => first..length,
        (Err(_), Ok(last)) if first.trim().is_empty() => length.saturating_sub(last)..length,
        _ => return PageRequest::Whole,
    };
    if part.start < part.end { PageRequest::Part(part) } else { PageRequest::Unsatisfiable }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_given_and_nonsense_is_the_whole() {
        assert_eq!(parse(Some("bytes=0-3"), 10), PageRequest::Part(0..4));
        assert_eq!(parse(Some("bytes=4-"), 10), PageRequest::Part(4..10));
        assert_eq!(parse(Some("bytes=-3"), 10), PageRequest::Part(7..10));
        assert_eq!(parse(Some("bytes=8-99"), 10), PageRequest::Part(8..10));
        assert_eq!(parse(Some("bytes=10-"), 10), PageRequest::Unsatisfiable);
        assert_eq!(parse(Some("bytes=-0"), 10), PageRequest::Unsatisfiable);
        for whole in ["bytes=3-1", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b", "bytes=-", ""] {
            assert_eq!(parse(Some(whole), 10), PageRequest::Whole, "{whole}");
        }
        assert_eq!(parse(None, 10), PageRequest::Whole);
    }
}
