//! Journeys through the built app in a real browser. `cargo xtask test e2e` builds it first.

mod apart;
mod bad_files;
mod coach;
mod conference;
mod copies;
mod deleting;
mod documents;
mod draft;
mod failure;
mod files;
mod focus;
mod hands;
#[allow(dead_code, reason = "shared with the measurements; each uses a part")]
mod harness;
mod history;
mod keeping;
mod keyboard;
mod lock_pages;
mod locked;
mod look;
mod marks;
mod offline;
mod others;
mod printed;
mod sealed;
mod smoke;
mod tabs;
mod vault;
mod whole_case;
mod word;
mod workshop;
mod writer;
