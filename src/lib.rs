//! The floors of the house, lowest first: a floor may use those before it, never those after.

#![forbid(unsafe_code)]

pub mod domain;

pub mod rules;

pub mod text;

pub mod session;

pub mod vault;

pub mod export;

pub mod document;

pub mod release;

pub mod family;

pub mod layouts;

pub mod desk;

pub mod training;

#[cfg(target_arch = "wasm32")]
mod desk_keeper;

#[cfg(target_arch = "wasm32")]
pub mod desk_worker;

#[cfg(target_arch = "wasm32")]
mod vault_keeper;

#[cfg(target_arch = "wasm32")]
pub mod vault_worker;

#[cfg(target_arch = "wasm32")]
pub mod word_worker;

#[cfg(target_arch = "wasm32")]
pub mod age_worker;

#[cfg(target_arch = "wasm32")]
pub mod storage;

#[cfg(target_arch = "wasm32")]
pub mod views;

#[cfg(target_arch = "wasm32")]
pub mod classroom;

#[cfg(target_arch = "wasm32")]
pub mod app;
