//! PURE. Advice: dates that fall due and what to look at again. It never changes a case.

pub mod coach;
pub mod file;
pub mod glossary;
mod phrases;
pub mod prose;
pub mod readability;
pub mod timetable;
