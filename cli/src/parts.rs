//! What is written for a line, handed on in parts from the thread that tells it to the one that writes.

use std::io::{self, Write};
use std::sync::mpsc::SyncSender;

/// So many bytes of an answer are handed on at once: what is longer waits for its turn in parts, and not whole.
pub(crate) const PART: usize = if cfg!(test) { 1 << 12 } else { 1 << 20 };

/// A part of what is written for a line.
pub(crate) struct Part {
    pub(crate) bytes: Vec<u8>,
    /// Of the last one: whether the line could be read.
    pub(crate) end: Option<bool>,
}

/// Hands on, part by part, what is written for a line.
pub(crate) struct Answer {
    to: SyncSender<Part>,
    bytes: Vec<u8>,
}

impl Answer {
    /// Nothing yet, for whoever listens to `to`.
    pub(crate) fn new(to: SyncSender<Part>) -> Self {
        Self { to, bytes: Vec::new() }
    }

    /// Hands the last part on, and tells whether the line could be read.
    ///
    /// # Errors
    /// Where nobody listens any more.
    pub(crate) fn end(mut self, is_read: bool) -> io::Result<()> {
        self.send(Some(is_read))
    }

    fn send(&mut self, end: Option<bool>) -> io::Result<()> {
        let bytes = std::mem::take(&mut self.bytes);
        self.to.send(Part { bytes, end }).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Write for Answer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        if self.bytes.len() >= PART {
            self.send(None)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
