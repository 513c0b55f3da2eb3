//! Bytes of a spreadsheet as text, in whichever encoding it was saved; or why they are none.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// By its byte order mark; else UTF-8 where it is, else Windows-1252, of which Latin-1 is a part: what a
/// spreadsheet program saves where it is not asked.
pub fn text(bytes: &[u8]) -> Result<String, String> {
    let encoding = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = encoding.unwrap_or(if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 });
    let (text, used, broken) = encoding.decode(bytes);
    // Windows-1252 leaves five bytes without a letter, which the decoder passes on as controls.
    let letterless = used == WINDOWS_1252 && text.contains(|c: char| ('\u{80}'..='\u{9f}').contains(&c));
    if broken || letterless {
        return Err(format!("is not {} text: save it as UTF-8", used.name()));
    }
    if text.contains('\0') {
        return Err("holds bytes that are no text: save it as UTF-8".to_owned());
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
    fn what_is_no_text_is_refused() {
        assert!(text(b"\xef\xbb\xbfcaf\xe9").is_err(), "a mark of UTF-8 before Latin-1");
        assert!(text(b"caf\x81\xe9").is_err(), "no letter of Windows-1252");
        assert!(text(b"a\0b").is_err());
    }
}
