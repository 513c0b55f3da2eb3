//! The body of a response: bytes in memory, or a part of a file that is read while it is sent.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use bytes::Bytes;

#[derive(Clone, Debug)]
pub enum Body {
    Bytes(Bytes),
    /// A file too large to hold in memory for each client. Clients may request any part of it.
    File(FilePart),
}

/// The open file, which stays readable even if its name is reused.
#[derive(Clone, Debug)]
pub struct FilePart {
    file: Arc<File>,
    range: Range<u64>,
}

impl Body {
    pub fn length(&self) -> u64 {
        match self {
            Body::Bytes(bytes) => bytes.len() as u64,
            Body::File(part) => part.range.end - part.range.start,
        }
    }

    /// Reads the whole body into memory.
    pub fn read(self) -> io::Result<Bytes> {
        match self {
            Body::Bytes(bytes) => Ok(bytes),
            Body::File(mut part) => part.next(usize::MAX).map(Option::unwrap_or_default),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Body::Bytes(bytes.into())
    }
}

impl From<FilePart> for Body {
    fn from(part: FilePart) -> Self {
        Body::File(part)
    }
}

impl FilePart {
    pub fn whole(file: Arc<File>) -> io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(FilePart { file, range: 0..length })
    }

    /// A part of this part.
    pub fn part(self, part: &Range<u64>) -> Self {
        let at = |offset: u64| (self.range.start + offset).min(self.range.end);
        FilePart { range: at(part.start)..at(part.end), file: self.file }
    }

    /// The next bytes, at most `most`; `None` at the end.
    pub fn next(&mut self, most: usize) -> io::Result<Option<Bytes>> {
        let left = usize::try_from(self.range.end - self.range.start).unwrap_or(usize::MAX);
        if left == 0 {
            return Ok(None);
        }
        let mut bytes = vec![0; left.min(most)];
        self.file.read_exact_at(&mut bytes, self.range.start)?;
        self.range.start += bytes.len() as u64;
        Ok(Some(bytes.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_file_is_read_piece_by_piece_after_its_name_is_gone() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"0123456789").unwrap();
        let whole = FilePart::whole(Arc::new(file.reopen().unwrap())).unwrap();
        drop(file);
        let mut part = whole.clone().part(&(2..9));
        assert_eq!(Body::File(part.clone()).length(), 7);
        assert_eq!(part.next(4).unwrap().unwrap(), &b"2345"[..]);
        assert_eq!(part.next(4).unwrap().unwrap(), &b"678"[..]);
        assert_eq!(part.next(4).unwrap(), None);
        assert_eq!(Body::File(whole.part(&(8..99))).read().unwrap(), &b"89"[..]);
    }
}
