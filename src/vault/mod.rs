//! PURE. What keeps the drafts of real families locked on the device: the passphrase, the recovery
//! code, the header that stands beside the locked drafts.
//!
//! The design and its parameters are those of reliability.md 2. A random *vault key* unlocks the key
//! of each draft. The vault key itself lies in the [`Header`] twice, locked once by the passphrase
//! and once by the recovery code; the browser's own cipher does the rest (`static/vault.js`).

mod code;
mod header;
mod hex;
mod kdf;
pub mod pages;
mod passphrase;

pub use code::Code;
pub use header::{Failure, Header, Key, Random};
pub use kdf::{Cost, FLOOR, USUAL};
pub use passphrase::{SHORTEST, Weak, suggested, tidy, weakness};
