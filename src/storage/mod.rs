//! BROWSER. IndexedDB, files in and out, the clock and the random source.

pub mod age;
pub mod areas;
pub mod db;
pub mod drafts;
pub mod files;
pub mod here;
mod migrate;
pub mod tabs;
pub mod versions;
pub mod word;
mod worker;
