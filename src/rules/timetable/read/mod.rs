//! Reads a file of arrangements: all of it, or a list of everything that is wrong with it.

mod parts;
mod row;
mod rule;

use super::area::Area;
use super::check;
use super::head::Head;
use crate::rules::file::{FileProblem, read};

impl Area {
    /// Reads the text of a file of arrangements.
    ///
    /// # Errors
    ///
    /// Every problem of the file, in the order of its lines; never an empty list. Text that is no
    /// JSON gives one, with its line.
    pub fn read(text: &str) -> Result<Area, Vec<FileProblem>> {
        read(text, Head::MOST_BYTES, parts::area, check::whole)
    }
}
