//! The bytes of a CSV or TSV file → text, in whichever encoding it was saved.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The byte order mark names the encoding. Without one, valid UTF-8 is UTF-8 and all else is
/// Windows-1252, which spreadsheet programs save by default and which contains Latin-1.
pub fn text(bytes: &[u8]) -> Result<String, String> {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = encoding.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    let (text, used, broken) = encoding.decode(bytes);
    // Windows-1252 assigns no letter to five bytes; the decoder returns them as control characters.
    let letterless = used == WINDOWS_1252 && text.contains(|c: char| ('\u{80}'..='\u{9f}').contains(&c));
    if broken || letterless {
        return Err(format!("is not {} text: save it as UTF-8", used.name()));
    }
    if text.contains('\0') {
        return Err("contains bytes that are not text: save it as UTF-8".to_owned());
    }
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn each_encoding_is_read() {
        assert_eq!(text("\u{feff}São".as_bytes()).as_deref(), Ok("São"));
        assert_eq!(text(b"S\xe3o \x80").as_deref(), Ok("São €"));
        assert_eq!(text(b"\xff\xfeS\0\xe3\0o\0").as_deref(), Ok("São"));
    }

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        assert!(text(b"\xef\xbb\xbfcaf\xe9").is_err(), "a byte order mark of UTF-8 before Latin-1");
        assert!(text(b"caf\x81\xe9").is_err(), "not a letter of Windows-1252");
        assert!(text(b"a\0b").is_err());
    }
}
