//! What only the browser knows: the time, the date, random numbers, the address.

use js_sys::{Date, Reflect, Uint8Array};
use wasm_bindgen::JsCast;

use crate::domain::Id;

/// Milliseconds since 1970 by the device's clock. For telling people when, never for ordering.
pub fn now() -> f64 {
    Date::now()
}

/// Today, as `2026-03-02`, in local time.
pub fn today() -> String {
    let date = Date::new_0();
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// This instant, as `20261122T093000Z`.
pub fn instant() -> String {
    let text: String = Date::new_0().to_iso_string().into();
    let digits = text.split('.').next().unwrap_or_default().replace(['-', ':'], "");
    format!("{digits}Z")
}

/// A time of day, as `14:32`, in local time.
pub fn clock(ms: f64) -> String {
    let date = Date::new(&ms.into());
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// A date, as `2 March 2026`, in local time.
pub fn day(ms: f64) -> String {
    let date = Date::new(&ms.into());
    format!("{} {} {}", date.get_date(), MONTHS[date.get_month() as usize], date.get_full_year())
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A new id from the browser's random source.
pub fn new_id() -> Id {
    let crypto = window().crypto().expect("every browser that runs WebAssembly has it");
    let bytes = Uint8Array::new_with_length(8);
    crypto.get_random_values_with_js_u8_array(&bytes).expect("8 bytes are not too many");
    let mut number = [0; 8];
    bytes.copy_to(&mut number);
    // Never nought: that is no id. The chance is one in 2^64, so one fixed number will do.
    Id(u64::from_le_bytes(number).max(1))
}

/// Does something and leaves how long it took in the browser's own list of measures, where the
/// benchmark finds it. Nothing but the name and the time is kept, and nothing is sent.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let clock = window().performance();
    let begins = format!("{name}-begins");
    let mark = |clock: &web_sys::Performance| clock.mark(&begins);
    let begun = clock.as_ref().is_some_and(|it| mark(it).is_ok());
    let result = work();
    if let Some(clock) = clock.filter(|_| begun) {
        let _ = clock.measure_with_start_mark(name, &begins);
    }
    result
}

/// Leaves what was measured elsewhere, in milliseconds, in the browser's own list of measures.
pub fn measured(name: &str, took: f64) {
    // web-sys holds this form of `measure` back as unstable; every browser has it.
    let Some(clock) = window().performance() else { return };
    let options = js_sys::Object::new();
    let set = |key: &str, value: f64| Reflect::set(&options, &key.into(), &value.into());
    let _ = (set("start", 0.0), set("duration", took));
    if let Ok(measure) = Reflect::get(&clock, &"measure".into()) {
        let measure: js_sys::Function = measure.unchecked_into();
        let _ = measure.call2(&clock, &name.into(), &options);
    }
}

/// The window.
pub fn window() -> web_sys::Window {
    web_sys::window().expect("the app runs in a page")
}

/// The page.
pub fn document() -> web_sys::Document {
    window().document().expect("a window has a page")
}

/// The part of the address after `#`, with it.
pub fn address() -> String {
    window().location().hash().unwrap_or_default()
}

thread_local! {
    /// Was the next change of address asked for on the page?
    static GOING: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// A link of the app is being followed: the next change of address is no "Back".
pub fn going() {
    GOING.with(|it| it.set(true));
}

/// Was the change of address that just came asked for on the page? Told once.
pub fn take_going() -> bool {
    GOING.with(|it| it.replace(false))
}

/// Goes to an address within the app.
pub fn go(to: &str) {
    if address() != to {
        going();
    }
    // Only fails for an address that is no fragment; all of ours are.
    let _ = window().location().set_hash(to);
}
