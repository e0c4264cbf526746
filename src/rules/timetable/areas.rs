//! The areas that come with the app. To add one: the file, and its line here.

use super::area::Area;
use crate::rules::file::FileProblem;

/// Every file of the folder `areas`: its id and its text.
pub const AREAS: &[(&str, &str)] = &[
    ("city-of-london", include_str!("areas/city-of-london.json")),
    ("derby-derbyshire", include_str!("areas/derby-derbyshire.json")),
    ("england", include_str!("areas/england.json")),
    ("gwent", include_str!("areas/gwent.json")),
    ("lscb", include_str!("areas/lscb.json")),
    ("wakefield", include_str!("areas/wakefield.json")),
    ("wales", include_str!("areas/wales.json")),
];

/// The area of this id. Reads its file each time: keep what it gives.
pub fn area(id: &str) -> Option<Area> {
    let (_, text) = AREAS.iter().find(|it| it.0 == id)?;
    Area::read(text).ok()
}

/// The area of a file at hand: named by the id of one that comes with the app, or given as its text.
///
/// # Errors
///
/// Every problem of the file.
pub fn at_hand(file: &str) -> Result<Area, Vec<FileProblem>> {
    let ours = AREAS.iter().find(|it| it.0 == file);
    Area::read(ours.map_or(file, |it| it.1))
}
