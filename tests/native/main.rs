//! Native tests of what no one file can show: the house, the table of sections, the words, the file.
#![cfg(not(target_arch = "wasm32"))]

mod architecture;
mod arrangements;
mod calendar;
mod coach;
mod document;
mod family;
mod file;
mod fuzz;
mod generate;
mod glossary;
mod history;
mod hostile;
mod ics;
mod layouts;
mod leak;
mod local;
mod papers;
mod pictures;
mod readability;
mod release;
mod report;
mod sealed;
mod sections;
mod training;
mod unchanged;
mod vault;
mod word;
mod wording;
mod words;
