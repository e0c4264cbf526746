//! PURE. Advice: dates that fall due and what to look at again. It never changes a case.

pub mod coach;
pub mod prose;
pub mod timetable;
