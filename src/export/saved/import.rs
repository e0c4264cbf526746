//! A file from outside: whoever wrote it, it opens whole or one sentence says why not.

use super::{MOST_BYTES, opened};
use crate::domain::{Bounds, CaseFile, Json, Misfit, NotRead};

/// How large a file from outside may be, beside [`MOST_BYTES`]. Far beyond any draft, so that nobody
/// is kept from their own work, and small enough that no file stops a browser:
/// the format nests 7 deep; a report of 5,000 events has about 125,000 values; a text of a million
/// bytes is a book of 500 pages; the longest key has 24 letters.
pub const BOUNDS: Bounds =
    Bounds { depth: 16, values: 1_000_000, items: 20_000, text: 1_000_000, key: 100 };

/// Why a file was not opened. The words are in `text/en/opening.ftl` under `open-<key>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// Larger than [`MOST_BYTES`].
    TooLarge,
    /// Bytes that are no text, from this line on.
    NotText(usize),
    /// No JSON, or more of it than [`BOUNDS`].
    NotRead(NotRead),
    /// JSON, but of another program.
    NotOurs,
    /// Written by a newer version of this app.
    Newer(u32),
    /// Ours, but something in it does not fit.
    Misfit(Misfit),
}

/// Reads the bytes of a file that anybody may have written. Nothing in it is left out or changed:
/// what does not fit is refused.
///
/// # Errors
///
/// The first thing wrong with it.
pub fn import(bytes: &[u8]) -> Result<CaseFile, OpenError> {
    if bytes.len() > MOST_BYTES {
        return Err(OpenError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|err| {
        let before = &bytes[..err.valid_up_to()];
        OpenError::NotText(1 + before.iter().filter(|it| **it == b'\n').count())
    })?;
    // A mark that some editors put before the text. It says nothing.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    opened(Json::parse_within(text, &BOUNDS))
}
