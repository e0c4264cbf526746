//! The parts pages are made of.

pub mod advice;
mod answer;
mod builder;
mod cards;
mod choice;
mod date;
mod dated;
pub mod drawn;
mod events;
mod field;
pub mod finds;
mod form;
mod help;
mod links;
mod list;
pub mod local;
mod nested;
pub mod paper;
pub mod passphrase;
pub mod root;
mod row;
pub mod sure;
mod text;
pub mod told;
pub mod wordings;

pub use cards::Cards;
pub use dated::Dated;
pub use field::Field;
pub use form::Form;
pub use list::ListBlock;
