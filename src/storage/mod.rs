//! BROWSER. IndexedDB, files in and out, the clock and the random source.

pub mod age;
pub mod areas;
pub mod beside;
mod bin;
pub mod db;
pub mod drafts;
pub mod files;
pub mod head;
pub mod here;
pub mod keeper;
mod migrate;
mod records;
pub mod room;
pub mod sealed;
pub mod tabs;
pub mod vault;
pub mod versions;
pub mod word;
mod worker;
